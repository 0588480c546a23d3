#include "app/writer.hpp"

#include <algorithm>

#include "access/log.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

constexpr std::size_t most_waiting = 10'000;
constexpr std::size_t most_at_once = 128;
constexpr std::chrono::milliseconds quiet{250};
/// Where many write at once, a short wait lets more of them share one journey to the disk.
constexpr std::size_t many = 4;
constexpr std::chrono::microseconds gathering{150};
constexpr int longest_log = 4'000;  // pages of 4 KB

bool breaks_the_batch(db::DbError const& error) {
    return error.kind == db::DbErrorKind::lost_connection || error.kind == db::DbErrorKind::busy ||
           error.kind == db::DbErrorKind::full;
}

/// Between its savepoint and its release; what it refuses is undone without touching the others.
Written behind_savepoint(db::Db& db, std::function<Written(db::Db&)> const& work) {
    db.savepoint();
    auto const written = work(db);
    if (written.keep)
        db.release();
    else
        db.rollback_to_savepoint();
    return written;
}

}  // namespace

Writer::Writer(std::unique_ptr<db::Db> db, std::unique_ptr<db::Db> mover, Readers& readers,
               access::Keys const& keys, Clock const& clock)
    : db_{std::move(db)},
      mover_{std::move(mover)},
      readers_{readers},
      keys_{keys},
      clock_{clock},
      thread_{[this] { loop(); }} {}

Writer::~Writer() {
    {
        std::lock_guard const lock{mutex_};
        is_stopping_ = true;
    }
    has_work_.notify_all();
    thread_.join();
}

bool Writer::give(Write write) {
    {
        std::lock_guard const lock{mutex_};
        if (is_stopping_ || waiting_.size() >= most_waiting) return false;
        waiting_.push_back(std::move(write));
    }
    has_work_.notify_one();
    return true;
}

std::size_t Writer::waiting() const {
    std::lock_guard const lock{mutex_};
    return waiting_.size();
}

void Writer::run(std::function<void(db::Db&)> const& work) {
    std::promise<void> promise;
    std::exception_ptr refused;
    Write write;
    write.work = [&](db::Db& db) {
        try {
            work(db);
            return Written{};
        } catch (db::DbError const& error) {
            if (breaks_the_batch(error)) throw;
            refused = std::current_exception();
        } catch (...) {
            refused = std::current_exception();
        }
        return Written{.keep = false, .lines = {}};
    };
    write.done = [&] { promise.set_value(); };
    write.failed = [&](std::exception_ptr why) { promise.set_exception(why); };
    if (!give(std::move(write)))
        throw db::DbError(db::DbErrorKind::busy, "the writer has too much waiting");
    promise.get_future().get();
    if (refused) std::rethrow_exception(refused);
}

std::vector<Write> Writer::next_batch() {
    std::unique_lock lock{mutex_};
    auto const has_some = [this] { return is_stopping_ || !waiting_.empty(); };
    if (!has_work_.wait_for(lock, quiet, has_some)) {
        readers_.let_go();
        has_work_.wait(lock, has_some);
    }
    if (last_batch_ >= many && waiting_.size() < last_batch_) {
        lock.unlock();
        std::this_thread::sleep_for(gathering);
        lock.lock();
    }
    std::vector<Write> batch;
    while (!waiting_.empty() && batch.size() < most_at_once) {
        batch.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    }
    last_batch_ = batch.size();
    return batch;
}

void Writer::loop() {
    while (true) {
        auto batch = next_batch();
        if (batch.empty()) break;  // stopping, and nothing left
        run_batch(batch);
        if (db_->log_pages() > longest_log) keep_log_short();
    }
    owed_.settle(*db_, keys_);
}

/// Moved while requests go on; then it begins anew, which waits only for the readers at work.
void Writer::keep_log_short() {
    if (moving_.valid() && moving_.wait_for(std::chrono::seconds{0}) != std::future_status::ready)
        return;
    readers_.retire_pictures();
    if (!moving_.valid()) {
        moving_ = std::async(std::launch::async, [this] { mover_->move_log(); });
        return;
    }
    moving_.get();
    db_->move_log();  // the little that was written meanwhile
    readers_.retire_pictures();
    db_->restart_log();
}

void Writer::commit(std::vector<Write>& batch) {
    std::vector<access::LogLine> lines;
    db_->begin_write();
    for (auto& write : batch) {
        auto written = write.work ? behind_savepoint(*db_, write.work) : Written{true, write.lines};
        std::ranges::move(written.lines, std::back_inserter(lines));
    }
    access::append(*db_, keys_, lines, clock_.now());
    db_->commit();
    if (std::ranges::any_of(batch, [](Write const& write) { return bool(write.work); }))
        readers_.data_changed();
}

void Writer::on_changes(std::function<void(std::vector<db::Change> const&)> told) {
    std::lock_guard const lock{telling_};
    told_ = std::move(told);
}

void Writer::tell_changes() {
    auto const changes = db_->take_announced();
    if (changes.empty()) return;
    std::lock_guard const lock{telling_};
    if (told_) told_(changes);
}

void Writer::run_batch(std::vector<Write>& batch) {
    try {
        commit(batch);
    } catch (std::exception const& error) {
        web::log_event("write_failed", {{"why", error.what()}, {"writes", batch.size()}},
                       web::LogLevel::error);
        auto const why = std::current_exception();
        db_->rollback();
        auto const* db_error = dynamic_cast<db::DbError const*>(&error);
        answer_failed(batch, why, db_error && db_error->kind == db::DbErrorKind::full);
        return;
    }
    for (auto& write : batch)
        if (write.done) write.done();
    tell_changes();
    owed_.settle(*db_, keys_);
}

/// What was to be saved is refused. Reading goes on: it may have changed nothing, and leaves its trace.
void Writer::answer_failed(std::vector<Write>& batch, std::exception_ptr why, bool is_full) {
    for (auto& write : batch) {
        bool const may_go_on = is_full && !write.work && owed_.keep(write.lines, clock_.now());
        if (may_go_on && write.done) write.done();
        if (!may_go_on && write.failed) write.failed(why);
    }
}

}  // namespace indgang::app
