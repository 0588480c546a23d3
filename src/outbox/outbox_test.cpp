#include <doctest/doctest.h>

#include "outbox/pages.hpp"
#include "outbox/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

using namespace indgang;
using namespace indgang::outbox;
using mail::Outcome;

namespace {

Instant later(Instant now, std::chrono::minutes by) { return {now.at + by}; }

Letter letter_to(std::string to) {
    return {.kind = Kind::invitation,
            .to = std::move(to),
            .subject = "Indkaldelse",
            .content = "Hej",
            .calendar = "BEGIN:VCALENDAR",
            .method = "REQUEST"};
}

std::string all_kept(db::Db& db) {
    std::string all;
    db.rows("SELECT address, subject, content, calendar FROM outgoing_letter",
            [&](db::Row const& row) {
                for (int n = 0; n < 4; ++n) all += row.text(n);
                return 0;
            });
    return all;
}

}  // namespace

TEST_CASE("a letter waits until it is sent, and is empty afterwards [SHARE-8, TRUST-2]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        auto const now = visit.now();
        CHECK_FALSE(take_next(db, now));
        REQUIRE(put(visit, letter_to("mor@hjemme.example")));
        auto const taken = take_next(db, now);
        REQUIRE(taken);
        CHECK(taken->letter.to == "mor@hjemme.example");
        CHECK(taken->letter.method == "REQUEST");
        CHECK(taken->attempts == 1);
        CHECK_FALSE(take_next(db, now));  // nobody else sends it meanwhile
        settle(db, taken->id, after(Outcome::taken, 1, {}, now), "", now);
        CHECK_FALSE(take_next(db, later(now, std::chrono::hours{100})));
        CHECK(all_kept(db).empty());
        CHECK(sent_since(db, now) == 1);
    });
}

TEST_CASE("a letter whose sender died is taken up by another after five minutes [TRUST-2]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        auto const now = visit.now();
        put(visit, letter_to("mor@hjemme.example"));
        REQUIRE(take_next(db, now));
        CHECK_FALSE(is_any_due(db, later(now, std::chrono::minutes{4})));
        CHECK(is_any_due(db, later(now, claim)));
        CHECK(take_next(db, later(now, claim))->attempts == 2);
    });
}

TEST_CASE("what nobody waits for comes in one letter in the morning [SHARE-8]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        auto const now = visit.now();
        auto const tomorrow = visit.today() + days{1};
        tell_news(visit, world.lise, tomorrow);
        tell_news(visit, world.lise, tomorrow + days{1});
        CHECK(heap_of(db, Standing::waiting).letters == 1);
        CHECK_FALSE(is_any_due(db, now));
        CHECK_FALSE(is_any_due(db, {morning_of(tomorrow).at - std::chrono::minutes{1}}));
        CHECK(is_any_due(db, morning_of(tomorrow)));
        tell_news(visit, world.lise);  // now somebody waits
        CHECK(heap_of(db, Standing::waiting).letters == 1);
        CHECK(is_any_due(db, now));
    });
}

TEST_CASE("a letter that the mail server would not take keeps its pause, whoever waits [SHARE-8]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        auto const now = visit.now();
        tell_news(visit, world.lise);
        auto const taken = take_next(db, now);
        REQUIRE(taken);
        settle(db, taken->id, after(Outcome::not_now, 1, {}, now), "busy", now);
        tell_news(visit, world.lise);
        CHECK_FALSE(is_any_due(db, now));
    });
}

TEST_CASE("a letter is in the language of whoever gets it, not of whoever wrote [SHARE-7]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        db.run("UPDATE app_user SET language = 'pl' WHERE id = $1", world.lise);
        tell_news(visit, world.lise);
        auto const taken = take_next(db, visit.now());
        REQUIRE(taken);
        CHECK(taken->letter.subject == "W Indgang jest coś nowego");
        CHECK(taken->letter.content.find("Zaloguj się") != std::string::npos);
        CHECK(taken->letter.content.find("Log ind") == std::string::npos);
    });
}

TEST_CASE("what is given up can be tried again, unless it is useless by then [SHARE-8]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        auto const now = visit.now();
        auto letter = letter_to("mor@hjemme.example");
        letter.useless_after = later(now, std::chrono::minutes{60});
        put(visit, letter);
        auto const taken = take_next(db, now);
        settle(db, taken->id, after(Outcome::refused, 1, {}, now), "no (550)", now);
        CHECK(heap_of(db, Standing::given_up).letters == 1);
        CHECK(heap_of(db, Standing::given_up).failure == "no (550)");
        CHECK(try_again(db, later(now, std::chrono::minutes{60})) == 0);
        CHECK(try_again(db, now) == 1);
        CHECK(take_next(db, now)->attempts == 1);
        CHECK_FALSE(take_next(db, later(now, std::chrono::minutes{60})));
        CHECK(heap_of(db, Standing::waiting).letters == 0);
        CHECK(all_kept(db).empty());
    });
}

TEST_CASE(
    "that there is news is said once until it is sent, and never to whoever made it [SHARE-8]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        db.run("UPDATE app_user SET email = 'm@k.example' WHERE id = $1", world.mette);
        db.run("UPDATE app_user SET email = 'b@k.example', language = 'en' WHERE id = $1",
               world.birgit);
        auto visit = world.visit(world.birgit);
        tell_news(visit, world.birgit);
        CHECK_FALSE(is_any_due(db, visit.now()));
        tell_news(visit, world.mette);
        tell_news(visit, world.mette);
        auto const first = take_next(db, visit.now());
        REQUIRE(first);
        CHECK(first->letter.subject == "Der er nyt i Indgang");
        CHECK_FALSE(take_next(db, visit.now()));
        auto other = world.visit(world.mette);
        tell_news(other, world.birgit);
        CHECK(take_next(db, visit.now())->letter.subject == "There is news in Indgang");
    });
}

TEST_CASE("nothing is put aside for what is no address [SHARE-8]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        for (auto const* wrong : {"", "mor", "a@b\r\nBcc: c@d", "a@b, c@d"})
            CHECK_FALSE(put(visit, letter_to(wrong)));
        CHECK_FALSE(is_any_due(db, visit.now()));
    });
}

TEST_CASE("the page says how many wait and why, and nothing of what they are [SHARE-8]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.finn);
        web::Request const request;
        leaves_by({});
        auto empty = show_outbox(request, visit);
        CHECK(test::shows(empty, "Der bliver ikke sendt mails"));
        CHECK_FALSE(test::shows(empty, "Prøv de opgivne igen"));
        auto letter = letter_to("mor@hjemme.example");
        letter.subject = "Hemmelig";
        put(visit, letter);
        put(visit, letter);
        auto const taken = take_next(db, visit.now());
        settle(db, taken->id, {Standing::given_up}, "mailbox unavailable (550)", visit.now());
        auto const page = show_outbox(request, visit);
        CHECK(test::shows(page, "mailbox unavailable (550)"));
        CHECK(test::shows(page, "Prøv de opgivne igen"));
        CHECK_FALSE(test::shows(page, "mor@"));
        CHECK_FALSE(test::shows(page, "Hemmelig"));
        CHECK(world.post(world.finn, send_again, {}).status == 303);
        CHECK(heap_of(db, Standing::given_up).letters == 0);
    });
}
