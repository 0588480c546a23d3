#include "web/stream.hpp"

#include <utility>

namespace indgang::web {

void Stream::send(std::string_view bytes) {
    std::lock_guard const lock{mutex_};
    if (is_last_) return;
    is_last_ = waiting_.size() + bytes.size() > most_behind;
    if (!is_last_) waiting_ += bytes;
    if (wake_) wake_();
}

void Stream::end() {
    std::lock_guard const lock{mutex_};
    is_last_ = true;
    if (wake_) wake_();
}

void Stream::on_news(std::function<void()> wake) {
    std::lock_guard const lock{mutex_};
    wake_ = std::move(wake);
}

bool Stream::take(std::string& out) {
    std::lock_guard const lock{mutex_};
    out += std::exchange(waiting_, {});
    return !is_last_;
}

void Stream::close() {
    std::lock_guard const lock{mutex_};
    is_last_ = true;
    wake_ = nullptr;
}

std::string event(std::string_view name, std::string_view line) {
    std::string out{"event: "};
    return out.append(name).append("\ndata: ").append(line).append("\n\n");
}

}  // namespace indgang::web
