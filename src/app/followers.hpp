// The pages that somebody keeps open and follows. After each commit those of the cases it changed are judged
// again, each as its own user, and only who sees something else than before is told, by a fingerprint; the
// browser then fetches the page itself. Who sees it no longer, or by other rights than when it was opened,
// is told and let go. Time passes too (sessions, grants and consents end), so each is judged with every
// heartbeat. Why so: docs/adr/0009.
#pragma once
#include <atomic>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

#include "app/asking.hpp"
#include "app/site.hpp"
#include "web/stream.hpp"
#include "web/workers.hpp"

namespace indgang::app {

/// One open page.
struct Follower {
    Municipality* municipality;
    access::Route const* route;
    web::Request request;  // as it was asked
    UserId user;
    Glimpse before;
    std::weak_ptr<web::Stream> stream = {};  // empty: the client has gone

    enum class State { opening, at_rest, to_be_judged, being_judged, being_judged_and_changed };
    State state = State::opening;
    std::chrono::steady_clock::time_point spoke_at = std::chrono::steady_clock::now();
};

struct FollowerLimits {
    std::size_t of_one_session = 4;  // a browser has six connections to us, and needs some itself
    std::size_t in_all = 1'000;
    std::chrono::milliseconds heartbeat{15'000};
    std::chrono::milliseconds gathering{4};
    std::size_t judged_at_once = 1;
};

class Followers {
public:
    Followers(Site& site, Clock const& clock, web::Workers& workers, FollowerLimits limits);
    ~Followers();

    /// None: too many are open, of this session or in all.
    std::shared_ptr<web::Stream> admit(Follower follower);
    /// Its answer is on its way: what changed since it was made is told.
    void begin(web::Stream const& stream);
    std::size_t open() const { return open_; }

private:
    using Entry = std::shared_ptr<Follower>;

    void changed(Municipality const& municipality, std::vector<db::Change> const& changes);
    void loop();
    void forget_those_gone();
    void mark_those_at_rest();
    bool give_to_worker();
    void judge(Entry const& entry);
    void settle(Entry const& entry);

    Site& site_;
    Clock const& clock_;
    web::Workers& workers_;
    FollowerLimits const limits_;
    std::atomic<std::size_t> open_{0};
    std::mutex mutex_;
    std::condition_variable news_;
    std::list<Entry> all_;  // who waits longest for being judged comes first
    std::size_t being_judged_ = 0;
    bool has_news_ = false, is_stopping_ = false;
    std::thread thread_;
};

}  // namespace indgang::app
