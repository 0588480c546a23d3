// Hands one letter to the municipality's mail server (SMTP), and says what became of it.
#pragma once
#include <chrono>
#include <string>

namespace indgang::mail {

struct Server {
    std::string url = {};  // smtp://host:port, smtps://host; empty: none
    std::string login = {}, password = {};
    bool may_be_open = false;  // without TLS: to this machine alone, or where the operator says so
    std::chrono::seconds patience{60};

    bool is_there() const { return !url.empty(); }
};

/// taken: the server has said that it has it. refused: it will never take it.
enum class Outcome { taken, not_now, refused };
struct Delivery {
    Outcome outcome = Outcome::not_now;
    long code = 0;         // the server's last answer, 0 where there was none
    std::string why = {};  // for the operator: never an address or a word of the letter
};
Delivery deliver(Server const& server, std::string const& from, std::string const& to,
                 std::string const& letter);

}  // namespace indgang::mail
