// An answer that stays open: events go out one after the other, from whichever thread they come, until
// either end has had enough. The connection owns it; whoever sends holds a weak pointer, and when that is
// empty the client has gone. Used by app alone; text/event-stream is described by the HTML standard.
#pragma once
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace indgang::web {

class Stream {
public:
    /// Bytes that a client has not taken; one that is further behind is dropped.
    static constexpr std::size_t most_behind = 8 * 1024;

    // For whoever sends, from any thread.
    void send(std::string_view bytes);
    void end();  // after what was sent

    // For the connection.
    void on_news(std::function<void()> wake);
    /// Appends what is to go out; false when that was the last.
    bool take(std::string& out);
    void close();  // nobody is listening any more

private:
    std::mutex mutex_;
    std::string waiting_;
    bool is_last_ = false;
    std::function<void()> wake_;
};

/// One event with a name and a line of data, neither of which may hold a line break.
std::string event(std::string_view name, std::string_view line);
/// Says nothing, so that those on the way do not take the line for dead.
inline constexpr std::string_view heartbeat = ":\n\n";

}  // namespace indgang::web
