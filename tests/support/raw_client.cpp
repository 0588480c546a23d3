#include "support/raw_client.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>
#include <utility>

#include "web/characters.hpp"

namespace indgang::tests {
namespace {
constexpr std::chrono::seconds patience{20};
}

std::string RawAnswer::header(std::string_view name) const {
    for (std::size_t at = head.find("\r\n"); at != std::string::npos;) {
        auto const end = head.find("\r\n", at + 2);
        auto const line = std::string_view{head}.substr(at + 2, end - at - 2);
        auto const colon = line.find(':');
        if (colon != std::string_view::npos && web::same_name(line.substr(0, colon), name))
            return std::string{web::trimmed(line.substr(colon + 1))};
        at = end;
    }
    return {};
}

RawClient::RawClient(std::uint16_t port) : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = htons(port);
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int const on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&there), sizeof there) != 0)
        throw std::runtime_error{"cannot connect"};
}
RawClient::~RawClient() {
    if (socket_ >= 0) ::close(socket_);
}
RawClient::RawClient(RawClient&& other) noexcept
    : socket_{std::exchange(other.socket_, -1)},
      unread_{std::move(other.unread_)},
      at_end_{other.at_end_} {}

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawClient::say_no_more() { ::shutdown(socket_, SHUT_WR); }

bool RawClient::receive(std::chrono::milliseconds within) {
    pollfd waiting{socket_, POLLIN, 0};
    if (at_end_ || ::poll(&waiting, 1, static_cast<int>(within.count())) <= 0) return false;
    char bytes[16 * 1024];
    auto const got = ::recv(socket_, bytes, sizeof bytes, 0);
    at_end_ = got <= 0;
    if (!at_end_) unread_.append(bytes, static_cast<std::size_t>(got));
    return !at_end_;
}

RawAnswer RawClient::answer(bool to_head) {
    std::size_t end = 0;
    while ((end = unread_.find("\r\n\r\n")) == std::string::npos)
        if (!receive(patience)) return {};
    RawAnswer answer;
    answer.head = unread_.substr(0, end);
    answer.status = std::stoi(answer.head.substr(9, 3));
    unread_.erase(0, end + 4);
    auto const length = answer.header("content-length");
    auto const expected = length.empty() || to_head ? 0 : std::stoul(length);
    while (unread_.size() < expected)
        if (!receive(patience)) break;
    answer.body = unread_.substr(0, expected);
    unread_.erase(0, answer.body.size());
    return answer;
}

bool RawClient::hears(std::string_view text, std::chrono::milliseconds within) {
    auto const until = std::chrono::steady_clock::now() + within;
    while (unread_.find(text) == std::string::npos && !at_end_ &&
           std::chrono::steady_clock::now() < until)
        receive(std::chrono::milliseconds{50});
    auto const at = unread_.find(text);
    if (at != std::string::npos) unread_.erase(0, at + text.size());
    return at != std::string::npos;
}

bool RawClient::hears_nothing(std::chrono::milliseconds within) {
    auto const until = std::chrono::steady_clock::now() + within;
    while (unread_.empty() && !at_end_ && std::chrono::steady_clock::now() < until)
        receive(std::chrono::milliseconds{20});
    return unread_.empty() && !at_end_;
}

bool RawClient::is_closed(std::chrono::milliseconds within) {
    auto const until = std::chrono::steady_clock::now() + within;
    while (unread_.empty() && !at_end_ && std::chrono::steady_clock::now() < until)
        receive(std::chrono::milliseconds{50});
    return at_end_ && unread_.empty();
}

RawAnswer answer_to(std::uint16_t port, std::string_view bytes) {
    RawClient client{port};
    client.send(bytes);
    return client.answer();
}

}  // namespace indgang::tests
