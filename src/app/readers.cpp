#include "app/readers.hpp"

#include <algorithm>
#include <thread>

namespace indgang::app {
namespace {

/// What another program (indgang user, indgang token) writes is seen after this at the latest.
constexpr std::chrono::milliseconds longest_picture{100};
/// For requests at work, so that the log can begin anew; else it does at the next commit.
constexpr std::chrono::milliseconds longest_wait{20};

}  // namespace

Readers::Readers(db::Where where) : where_{std::move(where)} { where_.read_only = true; }

Readers::Reader::Lent Readers::idle_or_new() {
    {
        std::lock_guard const lock{mutex_};
        if (!idle_.empty()) {
            auto lent = std::move(idle_.back());
            idle_.pop_back();
            return lent;
        }
    }
    return {.db = db::open(where_)};
}

void Readers::freshen(Reader::Lent& lent) {
    auto& db = *lent.db;
    if (db.engine() != db::Engine::sqlite) return db.rollback();
    auto const change = changes_.load();
    auto const now = std::chrono::steady_clock::now();
    if (db.in_transaction() && lent.change == change && now - lent.since < longest_picture) return;
    db.rollback();
    db.begin_read();
    lent.change = change;
    lent.since = now;
}

void Readers::note_lent(Reader::Lent const& lent) {
    std::lock_guard const lock{mutex_};
    lent_changes_.push_back(lent.change);
}

void Readers::retire_pictures() {
    data_changed();
    let_go();
    auto const change = changes_.load();
    auto const is_older = [&](std::uint64_t lent) { return lent < change; };
    auto const give_up = std::chrono::steady_clock::now() + longest_wait;
    while (std::chrono::steady_clock::now() < give_up) {
        {
            std::lock_guard const lock{mutex_};
            if (std::ranges::none_of(lent_changes_, is_older)) return;
        }
        std::this_thread::sleep_for(std::chrono::microseconds{100});
    }
}

void Readers::let_go() {
    std::lock_guard const lock{mutex_};
    for (auto& lent : idle_) lent.db->rollback();
}

Readers::Reader::Reader(Readers& of) : of_{of}, lent_{of.idle_or_new()} {
    of_.freshen(lent_);
    of_.note_lent(lent_);
}

Readers::Reader::~Reader() {
    // What waits for the readers of an old picture waits for no idle one.
    if (lent_.change != of_.changes_.load()) lent_.db->rollback();
    std::lock_guard const lock{of_.mutex_};
    of_.lent_changes_.erase(std::ranges::find(of_.lent_changes_, lent_.change));
    of_.idle_.push_back(std::move(lent_));
}

}  // namespace indgang::app
