// A server of another kind that runs beside a test, for as long as it is needed: it is given a folder of its own, and
// says its port in the first line that it prints.
#pragma once
#include <string>
#include <vector>

#include "support/own_folder.hpp"

namespace indgang::test {

class Beside {
public:
    /// A script in tests/support, for Debian's own Python.
    explicit Beside(std::string const& script);
    ~Beside();
    Beside(Beside const&) = delete;

    int port() const { return port_; }
    std::string const& folder() const { return folder_.path; }
    void stop();

private:
    OwnFolder folder_{"beside"};
    int process_ = 0, port_ = 0;
};

class MailServer : public Beside {
public:
    MailServer() : Beside{"mail_server.py"} {}
    std::string url() const { return "smtp://127.0.0.1:" + std::to_string(port()); }
    /// What it has been given, as it came; waits until there are so many, or some seconds.
    std::vector<std::string> letters(std::size_t least = 0) const;
};

class CalendarServer : public Beside {
public:
    CalendarServer() : Beside{"calendar_server.py"} {}
    std::string url(std::string const& path) const {
        return "http://127.0.0.1:" + std::to_string(port()) + path;
    }
    /// As a calendar program does it; the answer's status.
    long request(std::string const& method, std::string const& path, std::string const& body) const;
};

}  // namespace indgang::test
