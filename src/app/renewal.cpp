#include "app/renewal.hpp"

#include <utility>

#include "follow_up/follow_up.hpp"
#include "todo/todo.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

constexpr int at_a_time = 100;  // families; others who save wait for so many
constexpr int kept_at_a_time = 50;
constexpr std::chrono::seconds between_looks{10};
constexpr std::chrono::milliseconds first_look{500};

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

/// Worked out beside the writer, which only keeps it: nobody who saves waits for this.
std::size_t Renewal::keep_todo(Municipality& municipality, Day today) {
    std::size_t all = 0;
    std::vector<todo::KeptCase> worked_out;
    do {
        {
            Municipality::Reader reader{municipality};
            worked_out = todo::worked_out(
                {reader.db(), municipality.facts(), municipality.keys(), today, clock_.now()},
                kept_at_a_time);
        }
        if (worked_out.empty()) break;
        municipality.writer().run([&](db::Db& db) { todo::keep(db, worked_out, today); });
        all += worked_out.size();
    } while (!is_stopping());
    return all;
}

/// After the start, so that a start is quick: until then whoever reads works it out.
void Renewal::keep_all_todo() {
    Day const today = clock_.today();
    for (auto const& municipality : site_.all()) keep_todo(*municipality, today);
}

void Renewal::renew_all() {
    Day const today = clock_.today();
    for (auto const& municipality : site_.all()) {
        if (renewed_for_ != today)
            municipality->writer().run([&](db::Db& db) { todo::place_all(db, today); });
        auto const renewed = renew(*municipality, today);
        if (renewed == 0 && renewed_for_ == today) continue;
        web::log_event("dates_renewed",
                       {{"municipality", municipality->facts().slug}, {"families", renewed}});
    }
    renewed_for_ = today;
}

void Renewal::loop() {
    std::unique_lock lock{mutex_};
    std::chrono::milliseconds wait = first_look;
    while (!stop_.wait_for(lock, std::exchange(wait, between_looks),
                           [this] { return is_stopping_; })) {
        lock.unlock();
        try {
            renew_all();
            keep_all_todo();
        } catch (std::exception const& error) {  // tried again soon
            web::log_event("renewal_failed", {{"why", error.what()}}, web::LogLevel::error);
        }
        lock.lock();
    }
}

}  // namespace indgang::app
