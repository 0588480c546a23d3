#include "web/workers.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "web/log.hpp"
#include "web/wire.hpp"

namespace indgang::web {

struct Workers::Parts {
    void work();

    std::size_t most_waiting;
    mutable std::mutex mutex;
    std::condition_variable something_to_do;
    std::deque<std::function<void()>> waiting;
    bool closing = false;
    std::vector<std::jthread> threads;
};

void Workers::Parts::work() {
    std::unique_lock lock{mutex};
    for (;;) {
        something_to_do.wait(lock, [&] { return closing || !waiting.empty(); });
        if (waiting.empty()) return;
        auto task = std::move(waiting.front());
        waiting.pop_front();
        lock.unlock();
        try {
            task();
        } catch (std::exception const&) {
            log_event("work_failed", {}, LogLevel::error);
        }
        task = nullptr;  // what it held is let go outside the lock
        lock.lock();
    }
}

Workers::Workers(int threads, std::size_t most_waiting) : parts_{std::make_unique<Parts>()} {
    parts_->most_waiting = most_waiting;
    for (int i = 0; i < threads; ++i)
        parts_->threads.emplace_back([parts = parts_.get()] { parts->work(); });
}

Workers::~Workers() {
    {
        std::lock_guard const lock{parts_->mutex};
        parts_->closing = true;
    }
    parts_->something_to_do.notify_all();
}

bool Workers::give(std::function<void()> work) {
    {
        std::lock_guard const lock{parts_->mutex};
        if (parts_->closing || parts_->waiting.size() >= parts_->most_waiting) return false;
        parts_->waiting.push_back(std::move(work));
    }
    parts_->something_to_do.notify_one();
    return true;
}

std::size_t Workers::waiting() const {
    std::lock_guard const lock{parts_->mutex};
    return parts_->waiting.size();
}

Response too_busy() {
    auto response = refusal_page(503);
    response.headers.push_back({"Retry-After", "2"});
    return response;
}

}  // namespace indgang::web
