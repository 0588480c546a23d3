#include "app/readers.hpp"

namespace indgang::app {
namespace {

/// What another program (indgang user, indgang token) writes is seen after this at the latest.
constexpr std::chrono::milliseconds longest_picture{100};

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

void Readers::freshen(Reader::Lent& lent) const {
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

void Readers::let_go() {
    std::lock_guard const lock{mutex_};
    for (auto& lent : idle_) lent.db->rollback();
}

Readers::Reader::Reader(Readers& of) : of_{of}, lent_{of.idle_or_new()} { of_.freshen(lent_); }

Readers::Reader::~Reader() {
    // What waits for the readers of an old picture waits for no idle one.
    if (lent_.change != of_.changes_.load()) lent_.db->rollback();
    std::lock_guard const lock{of_.mutex_};
    of_.idle_.push_back(std::move(lent_));
}

}  // namespace indgang::app
