#include "exchange/files/scanner.hpp"

#include <curl/curl.h>
#include <poll.h>

#include <memory>

namespace indgang::files {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view stream_begins{"zINSTREAM\0", 10}, ping{"zPING\0", 6};
constexpr std::size_t a_chunk = 256 * 1024, longest_answer = 4096;

struct Freed {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};

/// One connection to clamd, with a time by which all must be said.
class Line {
public:
    explicit Line(Scanner const& scanner) : until_{Clock::now() + scanner.patience} {
        static bool const is_ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
        if (!is_ready || !handle_) return;
        auto* const curl = handle_.get();
        bool const is_socket = scanner.place.starts_with('/');
        auto const url = "http://" + (is_socket ? std::string("localhost") : scanner.place);
        curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
        if (is_socket) curl_easy_setopt(curl, CURLOPT_UNIX_SOCKET_PATH, scanner.place.c_str());
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
        curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(scanner.patience.count()));
        is_open_ = curl_easy_perform(curl) == CURLE_OK;
        if (is_open_) curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket_);
    }
    bool is_open() const { return is_open_; }

    bool say(std::string_view bytes) {
        while (!bytes.empty()) {
            std::size_t sent = 0;
            auto const code = curl_easy_send(handle_.get(), bytes.data(), bytes.size(), &sent);
            bytes.remove_prefix(sent);
            if (code == CURLE_AGAIN ? !waits(POLLOUT) : code != CURLE_OK) return false;
        }
        return true;
    }
    bool say_length(std::uint32_t length) {
        char const bytes[] = {char(length >> 24), char(length >> 16), char(length >> 8),
                              char(length)};
        return say({bytes, sizeof bytes});
    }
    /// Up to the NUL that ends an answer; empty where none comes.
    std::string answer() {
        std::string said;
        while (said.size() < longest_answer) {
            char part[512];
            std::size_t taken = 0;
            auto const code = curl_easy_recv(handle_.get(), part, sizeof part, &taken);
            if (code == CURLE_AGAIN) {
                if (!waits(POLLIN)) return {};
                continue;
            }
            if (code != CURLE_OK || taken == 0) return {};
            said.append(part, taken);
            if (auto const end = said.find('\0'); end != said.npos) return said.substr(0, end);
        }
        return {};
    }

private:
    bool waits(short what) const {
        auto const left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now()).count();
        pollfd one{int(socket_), what, 0};
        return left > 0 && ::poll(&one, 1, int(left)) > 0;
    }

    std::unique_ptr<CURL, Freed> handle_{curl_easy_init()};
    Clock::time_point until_;
    curl_socket_t socket_ = CURL_SOCKET_BAD;
    bool is_open_ = false;
};

bool sent(Line& line, std::string_view bytes) {
    if (!line.say(stream_begins)) return false;
    while (!bytes.empty()) {
        auto const chunk = bytes.substr(0, a_chunk);
        if (!line.say_length(std::uint32_t(chunk.size())) || !line.say(chunk)) return false;
        bytes.remove_prefix(chunk.size());
    }
    return line.say_length(0);
}

}  // namespace

Scanned scan(Scanner const& scanner, std::string_view bytes) {
    Line line{scanner};
    if (!line.is_open() || !sent(line, bytes)) return {};
    auto said = line.answer();
    constexpr std::string_view begins = "stream: ", ok = "stream: OK", found = " FOUND";
    if (said == ok) return {.finding = Finding::clean};
    if (!said.starts_with(begins) || !said.ends_with(found)) return {};
    said = said.substr(begins.size(), said.size() - begins.size() - found.size());
    return {.finding = Finding::harmful, .named = said};
}

bool answers(Scanner const& scanner) {
    Line line{scanner};
    return line.is_open() && line.say(ping) && line.answer() == "PONG";
}

}  // namespace indgang::files
