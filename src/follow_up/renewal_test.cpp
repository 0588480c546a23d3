#include <doctest/doctest.h>

#include "access/settings.hpp"
#include "agreements/agreements.hpp"
#include "follow_up/follow_up.hpp"
#include "generate/generate.hpp"
#include "interventions/interventions.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr auto today = monday_23_november;

void fill(db::Db& db, char const* model, int families) {
    db.begin_write();
    interventions::load_catalogue(db);
    db.commit();
    generate::fill(db, access::Keys::from_master({7}),
                   {.slug = "lillevig",
                    .name = "Lillevig",
                    .code = "9950",
                    .model = model_named(model),
                    .cases = families,
                    .seed = 3,
                    .today = today,
                    .password = "indgang-demo"});
}

void choose(db::Db& db, access::Setting setting, std::string_view value) {
    access::choose(db, setting, value, "Byrådet har besluttet det", std::nullopt, {});
}

std::vector<Day> due_days(db::Db& db) {
    return db.rows("SELECT due_on FROM follow_up_due ORDER BY case_id, child_id",
                   [](db::Row const& row) { return row.day(0); });
}

std::int64_t count_planned_on(db::Db& db, Day day) {
    return *db.row(
        "SELECT count(*) FROM follow_up_due WHERE plan_by = $1",
        [](db::Row const& row) { return row.number(0); }, day);
}

bool all_hold(db::Db& db, Day day = today) {
    auto const check = follow_up::check_due(db, day);
    return check.wrong.empty() && check.waiting == 0;
}

}  // namespace

TEST_CASE("other closed days move every plan-by day with them, and back again [FOLLOW-2]") {
    on_both_migrated([](db::Db& db) {
        fill(db, "sammen_om_familien", 120);
        auto const busy = db.row(
            "SELECT plan_by FROM follow_up_due GROUP BY plan_by ORDER BY count(*) DESC, plan_by"
            " LIMIT 1",
            [](db::Row const& row) { return row.day(0); });
        REQUIRE(count_planned_on(db, *busy) > 1);
        auto const before = due_days(db);
        db.begin_write();
        choose(db, access::Setting::closed_days, "12-24 12-31 " + iso(*busy).substr(5));
        CHECK_FALSE(all_hold(db));
        follow_up::renew_plan_days(db);
        db.commit();
        CHECK(count_planned_on(db, *busy) == 0);
        CHECK(due_days(db) == before);
        CHECK(all_hold(db));
        choose(db, access::Setting::closed_days, "12-24 12-31");
        follow_up::renew_plan_days(db);
        CHECK(count_planned_on(db, *busy) > 1);
        CHECK(all_hold(db));
    });
}

TEST_CASE("another maximum between core-team meetings moves every family's date [MEET-3]") {
    on_both_migrated([](db::Db& db) {
        fill(db, "en_familie_en_indgang", 60);
        auto const before = due_days(db);
        db.begin_write();
        choose(db, access::Setting::core_team_meeting_months, "1");
        follow_up::renew_meetings(db, today);
        db.commit();
        CHECK(due_days(db) != before);
        CHECK(all_hold(db));
        choose(db, access::Setting::core_team_meeting_months, "3");
        follow_up::renew_meetings(db, today);
        CHECK(due_days(db) == before);
        CHECK(all_hold(db));
    });
}

TEST_CASE("very many families are marked with the choice, and renewed in pieces [MEET-3]") {
    on_both_migrated([](db::Db& db) {
        constexpr int families = 510;
        fill(db, "en_familie_en_indgang", families);
        auto const before = due_days(db);
        choose(db, access::Setting::core_team_meeting_months, "2");
        follow_up::renew_meetings(db, today);
        CHECK(due_days(db) == before);
        CHECK(follow_up::waiting_for_renewal(db, today) == families);
        auto const check = follow_up::check_due(db, today);
        CHECK(check.waiting == families);
        CHECK(check.wrong.empty());
        CHECK(follow_up::renew_what_waits(db, today, 100) == 100);
        CHECK(follow_up::waiting_for_renewal(db, today) == families - 100);
        while (follow_up::renew_what_waits(db, today, 100) > 0) {
        }
        CHECK(due_days(db) != before);
        CHECK(all_hold(db));
    });
}

TEST_CASE("when the newer of two pauses ends, the older one hides again [FOLLOW-2]") {
    on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, access::professionals);
        db.run(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
            " recorded_at) VALUES ($1, $2, 'BL 86', '2026-08-10', $3, '2026-08-10T09:00:00.000Z')",
            world.holm, world.sofie, world.mette);
        agreements::save_pause(scope, world.sofie, "Sofie",
                               {"2026-11-20"_day, "2027-01-10"_day, "Mange møder"});
        agreements::save_pause(scope, world.sofie, "Sofie",
                               {"2026-11-21"_day, "2026-12-01"_day, "Ferie"});
        auto const hidden_until = [&] {
            return db.row("SELECT hidden_until FROM follow_up_due",
                          [](db::Row const& row) { return row.maybe_day(0); });
        };
        CHECK(hidden_until() == "2026-12-01"_day);
        CHECK(follow_up::renew_what_waits(db, "2026-11-30"_day, 10) == 0);
        CHECK(follow_up::renew_what_waits(db, "2026-12-01"_day, 10) == 1);
        CHECK(hidden_until() == "2027-01-10"_day);
        CHECK(all_hold(db, "2026-12-01"_day));
    });
}
