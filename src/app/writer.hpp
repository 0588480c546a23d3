// A municipality's one writer. All waiting writes run in one transaction, each behind a savepoint, and
// are acknowledged only when it is committed to disk: many cost one fsync, and no acknowledged change
// is ever lost (TRUST-2). The access log's lines of reads travel along, so nothing is shown without
// a trace of it, but for reads while the disk is full. See docs/adr/0005 and 0006.
#pragma once
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "access/access.hpp"
#include "access/keys.hpp"
#include "app/clock.hpp"
#include "app/owed_lines.hpp"
#include "app/readers.hpp"

namespace indgang::app {

/// What one piece of work came to: kept, or undone back to its savepoint. Its lines are logged
/// either way.
struct Written {
    bool keep = true;
    std::vector<access::LogLine> lines;
};

struct Write {
    std::function<Written(db::Db&)> work;            // none: only lines to log
    std::vector<access::LogLine> lines;              // of a read
    std::function<void()> done;                      // after the commit
    std::function<void(std::exception_ptr)> failed;  // the transaction could not be committed
};

class Writer {
public:
    /// `mover` is a second connection for the log's moving, where the engine has one to move.
    Writer(std::unique_ptr<db::Db> db, std::unique_ptr<db::Db> mover, Readers& readers,
           access::Keys const& keys, Clock const& clock);
    ~Writer();  // finishes what was given

    /// False when too many are waiting: the caller answers 503.
    bool give(Write write);
    /// Hands over one piece of work and waits for it; throws what it threw.
    void run(std::function<void(db::Db&)> const& work);
    std::size_t waiting() const;
    /// Whom to tell what each commit changed; afterwards nobody is told any more who was before.
    void on_changes(std::function<void(std::vector<db::Change> const&)> told);

private:
    void loop();
    std::vector<Write> next_batch();
    void commit(std::vector<Write>& batch);
    void tell_changes();
    void run_batch(std::vector<Write>& batch);
    void keep_log_short();
    void answer_failed(std::vector<Write>& batch, std::exception_ptr why, bool is_full);

    std::unique_ptr<db::Db> db_;
    std::unique_ptr<db::Db> mover_;
    std::future<void> moving_;  // valid while the log is being moved
    Readers& readers_;
    access::Keys const& keys_;
    Clock const& clock_;
    OwedLines owed_;
    std::mutex telling_;
    std::function<void(std::vector<db::Change> const&)> told_;
    mutable std::mutex mutex_;
    std::condition_variable has_work_;
    std::deque<Write> waiting_;
    bool is_stopping_ = false;
    std::size_t last_batch_ = 0;
    std::thread thread_;
};

}  // namespace indgang::app
