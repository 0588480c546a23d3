#include <doctest/doctest.h>
#include <fmt/format.h>

#include <atomic>
#include <set>

#include "access/log.hpp"
#include "follow_up/follow_up.hpp"
#include "support/postgres_cluster.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

db::Where migrated_in(PostgresCluster& cluster) {
    auto const where = db::Where::parse(cluster.fresh_database());
    db::migrate(*db::open(where));
    return where;
}

std::string contacts_of(Story const& story) {
    return fmt::format("/forloeb/{}/kontakter", story.ids.holm.value);
}

FormFields call(std::string note) {
    return {{"kind", "call"}, {"on_day", "2026-11-20"}, {"note", std::move(note)}};
}

FormFields with(FormFields fields, FormFields const& more) {
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

std::multiset<std::string> notes_in(db::Db& db) {
    auto const notes =
        db.rows("SELECT note FROM contact", [](db::Row const& row) { return row.text(0); });
    return {notes.begin(), notes.end()};
}

/// Each contact has its line on the timeline, the log's chain holds, and what is due is right.
void check_nothing_is_half_saved(db::Db& db) {
    constexpr auto number = [](db::Row const& row) { return row.number(0); };
    CHECK(db.row("SELECT count(*) FROM contact", number) ==
          db.row("SELECT count(*) FROM timeline WHERE what = 'contact_logged'", number));
    CHECK_FALSE(access::check_log(db, access::Keys::from_master({7})).first_broken);
    CHECK(follow_up::check_due(db, monday_23_november).wrong.empty());
}

/// Logs calls, one after the other, each with its own words; keeps those that were acknowledged.
struct Caller {
    Caller(Story& story, int number)
        : browser{story.as(story.ids.mette)}, address{contacts_of(story)}, thread{[this, number] {
              for (int i = 0; !is_done; ++i) log_one(fmt::format("Opkald {}-{}", number, i));
          }} {}
    ~Caller() { stop(); }

    void log_one(std::string const& note) {
        browser.get(address);
        auto const answer = browser.post(address, with(browser.kept, call(note)));
        if (answer.status == 303) return acknowledged.push_back(note);
        ++refused;
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    void stop() {
        is_done = true;
        if (thread.joinable()) thread.join();
    }

    Browser browser;
    std::string address;
    std::vector<std::string> acknowledged;
    int refused = 0;
    std::atomic<bool> is_done = false;
    std::thread thread;
};

}  // namespace

TEST_CASE(
    "while PostgreSQL is away each request gets an error page, afterwards all works [TRUST-2]") {
    PostgresCluster cluster;
    Story story{migrated_in(cluster)};
    auto mette = story.as(story.ids.mette);
    auto const address = contacts_of(story);
    CHECK(mette.submit(address, call("Før")).status == 303);
    mette.get(address);
    auto const form_key = mette.kept.at(1).second;
    auto const form = with(mette.kept, call("Imens"));

    cluster.halt();
    auto const worklist = mette.get("/arbejdsliste");
    CHECK(worklist.status == 503);
    CHECK(says(worklist, "<h1>Indgang kan ikke svare lige nu</h1>"));
    auto const refused = mette.post(address, form);
    CHECK(refused.status == 503);
    CHECK(says(refused, "Imens"));  // and can be sent again from there
    CHECK(Browser::hidden_value(refused.body, "form_key") == form_key);
    CHECK(Browser::hidden_value(refused.body, "note") == "Imens");
    CHECK(mette.json(address, R"({"kind": "call"})")
              .header("Content-Type")
              .starts_with("application/json"));
    CHECK(mette.get("/healthz").status == 200);
    CHECK(mette.get("/readyz").status == 503);

    cluster.resume();
    CHECK(mette.get("/arbejdsliste").status == 200);
    CHECK(mette.post(address, form).status == 303);
    CHECK(mette.get("/readyz").status == 200);
    CHECK(notes_in(*story.look()) == std::multiset<std::string>{"Før", "Imens"});
    check_nothing_is_half_saved(*story.look());
}

TEST_CASE("the first request after a restart of PostgreSQL is answered as ever, also a write") {
    PostgresCluster cluster;
    Story story{migrated_in(cluster)};
    auto mette = story.as(story.ids.mette);
    auto const address = contacts_of(story);
    mette.get(address);
    auto const form = with(mette.kept, call("Efter"));
    cluster.restart();
    CHECK(mette.post(address, form).status == 303);
    cluster.restart();
    CHECK(mette.get(address).status == 200);
    CHECK(notes_in(*story.look()).size() == 1);
}

TEST_CASE("what was acknowledged while PostgreSQL went down and up is there, once [TRUST-2]") {
    PostgresCluster cluster;
    Story story{migrated_in(cluster)};
    std::vector<std::unique_ptr<Caller>> callers;
    for (int number = 1; number <= 3; ++number)
        callers.push_back(std::make_unique<Caller>(story, number));
    for (bool const at_once : {false, true, true}) {
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
        cluster.halt(at_once);
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
        cluster.resume();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
    std::size_t acknowledged = 0, refused = 0;
    for (auto const& caller : callers) caller->stop();
    auto const notes = notes_in(*story.look());
    for (auto const& caller : callers) {
        for (auto const& note : caller->acknowledged) CHECK(notes.count(note) == 1);
        acknowledged += caller->acknowledged.size();
        refused += std::size_t(caller->refused);
    }
    CHECK(acknowledged > 0);
    CHECK(notes.size() <= acknowledged + refused);
    check_nothing_is_half_saved(*story.look());
}
