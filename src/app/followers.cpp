#include "app/followers.hpp"

#include <algorithm>

#include "web/log.hpp"

namespace indgang::app {
namespace {

using State = Follower::State;
using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds between_looks{500};

/// The browser's session, or the client's token.
std::string_view session_of(web::Request const& request) {
    auto const token = request.header("authorization");
    return token.empty() ? request.cookie("indgang") : token;
}

bool concerns(db::Change const& change, Follower const& one) {
    if (change.what == "user") return change.number == one.user.value;
    if (change.what != "case") return true;
    auto const number = one.request.path_number("id");
    return !number || *number == change.number;  // a page of no one case may be about any
}

void mark(Follower& one) {
    if (one.state == State::at_rest) one.state = State::to_be_judged;
    if (one.state == State::being_judged) one.state = State::being_judged_and_changed;
}

/// The event carries no more than this: what they see is not what it was.
void tell(web::Stream& stream, Glimpse const& before, Glimpse const& now) {
    if (now.rights == before.rights) return stream.send(web::event("seen", now.seen));
    stream.send(web::event("gone", "-"));
    stream.end();
}

}  // namespace

Followers::Followers(Site& site, Clock const& clock, web::Workers& workers, FollowerLimits limits)
    : site_{site}, clock_{clock}, workers_{workers}, limits_{limits} {
    for (auto const& municipality : site_.all())
        municipality->on_changes(
            [this, of = municipality.get()](auto const& changes) { changed(*of, changes); });
    thread_ = std::thread{[this] { loop(); }};
}

Followers::~Followers() {
    for (auto const& municipality : site_.all()) municipality->on_changes(nullptr);
    std::unique_lock lock{mutex_};
    is_stopping_ = true;
    news_.notify_all();
    news_.wait(lock, [this] { return being_judged_ == 0; });
    lock.unlock();
    thread_.join();
}

std::shared_ptr<web::Stream> Followers::admit(Follower follower) {
    auto stream = std::make_shared<web::Stream>();
    follower.stream = stream;
    std::lock_guard const lock{mutex_};
    forget_those_gone();
    auto const session = session_of(follower.request);
    auto const of_session = std::ranges::count_if(
        all_, [&](Entry const& one) { return session_of(one->request) == session; });
    if (all_.size() >= limits_.in_all || std::size_t(of_session) >= limits_.of_one_session)
        return nullptr;
    stream->send("retry: 2000\n" + web::event("seen", follower.before.seen));
    all_.push_back(std::make_shared<Follower>(std::move(follower)));
    open_ = all_.size();
    return stream;
}

void Followers::begin(web::Stream const& stream) {
    std::lock_guard const lock{mutex_};
    for (auto const& one : all_)
        if (one->stream.lock().get() == &stream) one->state = State::to_be_judged;
    has_news_ = true;
    news_.notify_all();
}

void Followers::changed(Municipality const& municipality, std::vector<db::Change> const& changes) {
    if (open_ == 0) return;
    std::lock_guard const lock{mutex_};
    for (auto const& one : all_) {
        bool const is_its = one->municipality == &municipality &&
                            std::ranges::any_of(changes, [&](db::Change const& change) {
                                return concerns(change, *one);
                            });
        if (!is_its) continue;
        mark(*one);
        has_news_ = true;
    }
    if (has_news_) news_.notify_all();
}

void Followers::forget_those_gone() {
    std::erase_if(all_, [](Entry const& one) { return one->stream.expired(); });
    open_ = all_.size();
}

void Followers::mark_those_at_rest() {
    auto const now = Steady::now();
    for (auto const& one : all_)
        if (one->state == State::at_rest && now - one->spoke_at >= limits_.heartbeat) mark(*one);
}

void Followers::loop() {
    std::unique_lock lock{mutex_};
    while (!is_stopping_) {
        auto const woken = [this] { return is_stopping_ || has_news_; };
        if (all_.empty())
            news_.wait(lock, woken);
        else
            news_.wait_for(lock, between_looks, woken);
        if (has_news_ && !is_stopping_) {  // what changes within moments is told as one
            lock.unlock();
            std::this_thread::sleep_for(limits_.gathering);
            lock.lock();
        }
        has_news_ = false;
        forget_those_gone();
        mark_those_at_rest();
        while (!is_stopping_ && give_to_worker()) {
        }
    }
}

/// False when nobody waits, or as many as may be are being judged already: ordinary requests go first.
bool Followers::give_to_worker() {
    if (being_judged_ >= limits_.judged_at_once) return false;
    auto const next =
        std::ranges::find(all_, State::to_be_judged, [](Entry const& one) { return one->state; });
    if (next == all_.end()) return false;
    auto const entry = *next;
    if (!workers_.give([this, entry] { judge(entry); })) return false;  // at the next look
    entry->state = State::being_judged;
    all_.splice(all_.end(), all_, next);
    ++being_judged_;
    return true;
}

void Followers::judge(Entry const& entry) {
    if (auto const stream = entry->stream.lock()) {
        try {
            auto now = look_again(*entry->municipality, *entry->route, entry->request, clock_);
            bool const is_due = Steady::now() - entry->spoke_at >= limits_.heartbeat;
            if (now != entry->before)
                tell(*stream, entry->before, now);
            else if (is_due)  // not otherwise: they would hear that something else has changed
                stream->send(web::heartbeat);
            if (is_due || now != entry->before) entry->spoke_at = Steady::now();
            entry->before = std::move(now);
        } catch (std::exception const& error) {  // the browser asks anew, and hears what is wrong
            web::log_event("follower_let_go", {{"why", error.what()}}, web::LogLevel::warning);
            stream->end();
        }
    }
    settle(entry);
}

void Followers::settle(Entry const& entry) {
    std::lock_guard const lock{mutex_};
    bool const is_changed = entry->state == State::being_judged_and_changed;
    entry->state = is_changed ? State::to_be_judged : State::at_rest;
    --being_judged_;
    while (!is_stopping_ && give_to_worker()) {
    }
    if (is_stopping_) news_.notify_all();
}

}  // namespace indgang::app
