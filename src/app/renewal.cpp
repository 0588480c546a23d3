#include "app/renewal.hpp"

#include "follow_up/follow_up.hpp"
#include "web/log.hpp"

namespace indgang::app {

Renewal::Renewal(Site& site, Clock const& clock) : site_{site}, clock_{clock} {
    renew_all();
    thread_ = std::thread{[this] { loop(); }};
}

Renewal::~Renewal() {
    {
        std::lock_guard const lock{mutex_};
        is_stopping_ = true;
    }
    stop_.notify_all();
    thread_.join();
}

void Renewal::renew_all() {
    Day const today = clock_.today();
    if (renewed_for_ == today) return;
    for (auto const& municipality : site_.all()) {
        std::size_t renewed = 0;
        municipality->writer().run(
            [&](db::Db& db) { renewed = follow_up::renew_what_changes_by_itself(db, today); });
        web::log_event("day_began",
                       {{"municipality", municipality->facts().slug}, {"renewed", renewed}});
    }
    renewed_for_ = today;
}

void Renewal::loop() {
    std::unique_lock lock{mutex_};
    while (!stop_.wait_for(lock, std::chrono::minutes{1}, [this] { return is_stopping_; })) {
        lock.unlock();
        try {
            renew_all();
        } catch (std::exception const& error) {  // tried again in a minute
            web::log_event("renewal_failed", {{"why", error.what()}}, web::LogLevel::error);
        }
        lock.lock();
    }
}

}  // namespace indgang::app
