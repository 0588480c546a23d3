// A client that sends exactly the bytes it is told to, as a hostile one would.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace indgang::tests {

struct RawAnswer {
    int status = 0;  // 0: no answer came
    std::string head;
    std::string body;
    /// A header's value; empty where it is not there.
    std::string header(std::string_view name) const;
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient& operator=(RawClient&&) = delete;

    bool send(std::string_view bytes);  // false when the other end is gone
    void say_no_more();                 // half-closes
    /// The next answer, by its Content-Length; to HEAD there is none to read.
    RawAnswer answer(bool to_head = false);
    /// Reads on until that has come, and past it; false where it has not within the time.
    bool hears(std::string_view text, std::chrono::milliseconds within = std::chrono::seconds{5});
    /// Whether nothing comes in that time, and the connection stays.
    bool hears_nothing(std::chrono::milliseconds within);
    /// Whether the other end closes within the time, saying nothing more.
    bool is_closed(std::chrono::milliseconds within = std::chrono::seconds{5});

private:
    bool receive(std::chrono::milliseconds within);

    int socket_;
    std::string unread_;
    bool at_end_ = false;
};

/// One request on a connection of its own.
RawAnswer answer_to(std::uint16_t port, std::string_view bytes);

}  // namespace indgang::tests
