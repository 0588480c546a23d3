#include "app/renewal.hpp"

#include "follow_up/follow_up.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

constexpr int at_a_time = 100;  // families; others who save wait for so many
constexpr std::chrono::seconds between_looks{10};

}  // namespace

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

bool Renewal::is_stopping() {
    std::lock_guard const lock{mutex_};
    return is_stopping_;
}

std::size_t Renewal::renew(Municipality& municipality, Day today) {
    {
        Municipality::Reader reader{municipality};
        if (follow_up::waiting_for_renewal(reader.db(), today) == 0) return 0;
    }
    std::size_t all = 0, piece = 0;
    do {
        municipality.writer().run(
            [&](db::Db& db) { piece = follow_up::renew_what_waits(db, today, at_a_time); });
        all += piece;
    } while (piece > 0 && !is_stopping());
    return all;
}

void Renewal::renew_all() {
    Day const today = clock_.today();
    for (auto const& municipality : site_.all()) {
        auto const renewed = renew(*municipality, today);
        if (renewed == 0 && renewed_for_ == today) continue;
        web::log_event("dates_renewed",
                       {{"municipality", municipality->facts().slug}, {"families", renewed}});
    }
    renewed_for_ = today;
}

void Renewal::loop() {
    std::unique_lock lock{mutex_};
    while (!stop_.wait_for(lock, between_looks, [this] { return is_stopping_; })) {
        lock.unlock();
        try {
            renew_all();
        } catch (std::exception const& error) {  // tried again soon
            web::log_event("renewal_failed", {{"why", error.what()}}, web::LogLevel::error);
        }
        lock.lock();
    }
}

}  // namespace indgang::app
