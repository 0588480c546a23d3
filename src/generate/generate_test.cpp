// Names of invented people stay Danish.
#include "generate/generate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "access/settings.hpp"
#include "coordinators/coordinator_rules.hpp"
#include "follow_up/follow_up.hpp"
#include "generate/names.hpp"
#include "interventions/interventions.hpp"
#include "support/both_engines.hpp"

using namespace indgang;
using test::on_both_migrated;

namespace {

constexpr Day today = "2026-11-23"_day;
constexpr int wanted = 120;

access::Keys keys() { return access::Keys::from_master(access::Keys::Key{7}); }

generate::Wish wish(char const* model = "sammen_om_familien") {
    return {.slug = "lillevig",
            .name = "Lillevig",
            .code = "9950",
            .model = model_named(model),
            .cases = wanted,
            .seed = 3,
            .today = today,
            .password = "indgang-demo"};
}

void fill(db::Db& db, generate::Wish const& wanted) {
    db.begin_write();
    interventions::load_catalogue(db);
    db.commit();
    generate::fill(db, keys(), wanted);
}

constexpr auto first_number = [](db::Row const& row) { return row.number(0); };
constexpr auto first_text = [](db::Row const& row) { return row.text(0); };

std::vector<Cpr> numbers_in(db::Db& db) {
    return db.rows("SELECT cpr_sealed FROM person",
                   [](db::Row const& row) { return keys().unseal(row.view(0)).value(); });
}

/// All that was written but what hangs on chance outside us: sealed numbers and the password.
std::vector<std::string> content_of(db::Db& db) {
    std::vector<std::string> all = db.rows(
        "SELECT name || born_on || cpr_lookup || telephone || address FROM person ORDER BY id",
        first_text);
    auto const add = [&](std::vector<std::string> const& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    add(db.rows("SELECT case_number || family_name || opened_on FROM family_case ORDER BY id",
                first_text));
    add(db.rows("SELECT held_on || wellbeing || goals || took_part FROM follow_up ORDER BY id",
                first_text));
    add(db.rows("SELECT at || what || said FROM timeline ORDER BY id", first_text));
    add(db.rows("SELECT due_on || because FROM follow_up_due ORDER BY case_id, child_id",
                first_text));
    add(db.rows("SELECT login || name FROM app_user ORDER BY id", first_text));
    return all;
}

bool is_listed(std::string const& name) {
    auto const space = name.find(' ');
    auto const first = name.substr(0, space), last = name.substr(space + 1);
    auto const has = [](auto const& list, std::string const& wanted) {
        return std::ranges::find(list, wanted) != std::end(list);
    };
    return (has(generate::girls, first) || has(generate::boys, first) ||
            has(generate::women, first) || has(generate::men, first)) &&
           has(generate::surnames, last);
}

}  // namespace

TEST_CASE("as many families as wished, each with what the rules say is due [CASE-1, FOLLOW-1]") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish());
        CHECK(db.row("SELECT count(*) FROM family_case", first_number) == wanted);
        auto const due = follow_up::check_due(db, today);
        CHECK(due.cases == wanted);
        CHECK(due.wrong.empty());
        CHECK(
            db.row("SELECT count(*) FROM family_case c WHERE NOT EXISTS (SELECT 1 FROM follow_up f"
                   " WHERE f.case_id = c.id)",
                   first_number) < wanted / 5);
        CHECK_THROWS_WITH(generate::fill(db, keys(), wish()),
                          "lillevig has 120 families already: generate into a new municipality");
    });
}

TEST_CASE("the model of core-team meetings has one date per family [MOD-1]") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish("en_familie_en_indgang"));
        CHECK(follow_up::check_due(db, today).wrong.empty());
        CHECK(db.row("SELECT count(*) FROM follow_up_due", first_number) == wanted);
        CHECK(db.row("SELECT count(*) FROM follow_up_due WHERE clock <> 'per_family'",
                     first_number) == 0);
    });
}

TEST_CASE("the same wish gives the same content on both engines, another seed another") {
    auto const made = [](db::Where const& where, std::uint64_t seed) {
        auto const db = db::open(where);
        auto other = wish();
        other.seed = seed;
        fill(*db, other);
        return content_of(*db);
    };
    auto const first = made(test::migrated_sqlite(), 3);
    CHECK(first == made(test::migrated_sqlite(), 3));
    CHECK(first == made(test::migrated_postgres(), 3));
    CHECK(first != made(test::migrated_sqlite(), 4));
}

TEST_CASE("every CPR number is a replacement number, used once, of the day the person was born") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish());
        std::set<std::string> seen;
        for (auto const& cpr : numbers_in(db)) {
            CHECK(cpr.is_replacement_number());
            CHECK_FALSE(cpr.passes_modulus_11());
            CHECK(seen.insert(cpr.reveal()).second);
        }
        db.rows("SELECT cpr_sealed, born_on FROM person", [](db::Row const& row) {
            CHECK(keys().unseal(row.view(0))->born_on() == row.day(1));
            return 0;
        });
    });
}

TEST_CASE("coordinators tile the case, at most as many families each as was set [CASE-3, CASE-7]") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish());
        for (std::int64_t number = 1; number <= wanted; ++number) {
            std::vector<coordinators::Tenure> periods;
            auto const opened = db.row(
                "SELECT opened_on FROM family_case WHERE id = $1",
                [](db::Row const& row) { return row.day(0); }, number);
            db.rows(
                "SELECT user_id, from_on FROM coordinator_change WHERE case_id = $1 ORDER BY from_on",
                [&](db::Row const& row) {
                    if (!periods.empty()) periods.back().until = row.day(1);
                    periods.push_back({row.id<UserId>(0), row.day(1)});
                    return 0;
                },
                number);
            CHECK_FALSE(coordinators::fault_in(periods, *opened, std::nullopt));
        }
        auto const most = db.rows(
            "SELECT count(*) FROM access_grant WHERE relation = 'coordinator' AND until_on IS NULL"
            " GROUP BY user_id",
            first_number);
        CHECK(most.size() == wanted / 24);
        CHECK(std::ranges::max(most) == 24);
        CHECK(
            db.row(
                "SELECT count(*) FROM coordinator_change k WHERE NOT EXISTS (SELECT 1 FROM user_department m"
                " JOIN department d ON d.id = m.department_id WHERE m.user_id = k.user_id"
                " AND d.area = 'child_disability' AND m.from_on <= k.from_on)",
                first_number) == 0);
    });
}

TEST_CASE("nobody in particular is meant, and few are overdue") {
    on_both_migrated([](db::Db& db) {
        auto many = wish();
        many.cases = 1000;
        fill(db, many);
        for (auto const& name : db.rows("SELECT name FROM person", first_text))
            CHECK(is_listed(name));
        CHECK(
            db.row(
                "SELECT count(*) FROM person WHERE telephone <> '' AND telephone NOT LIKE '20 00 %'",
                first_number) == 0);
        auto const all = double(*db.row("SELECT count(*) FROM follow_up_due", first_number));
        auto const late = double(
            *db.row("SELECT count(*) FROM follow_up_due WHERE due_on < $1", first_number, today));
        CHECK(late / all > 0.03);
        CHECK(late / all < 0.12);
        CHECK(all > 950);
    });
}

TEST_CASE("children are of the ages of the profile, and parents old enough") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish());
        db.rows("SELECT m.role, p.born_on FROM case_person m JOIN person p ON p.id = m.person_id",
                [](db::Row const& row) {
                    int const age = age_on(today, row.day(1));
                    CHECK(age >= (row.view(0) == "parent" ? 20 : 0));
                    CHECK(age <= (row.view(0) == "child" ? 17 : 70));
                    return 0;
                });
    });
}

TEST_CASE("each line of the story is one that the pages say, so that it has its English [CASE-8]") {
    auto const db = db::open(test::migrated_sqlite());
    fill(*db, wish());
    for (auto const& said : db->rows("SELECT said FROM timeline", first_text))
        CHECK(english_of(phrase_from_stored(said).danish));
}

TEST_CASE("an intervention stands on a provision that was in force when it began") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish());
        CHECK(db.row("SELECT count(*) FROM intervention i JOIN provision p ON p.key = i.provision"
                     " WHERE i.started_on < p.valid_from OR i.started_on >= p.valid_until",
                     first_number) == 0);
        CHECK(db.row("SELECT count(*) FROM intervention WHERE provision LIKE 'SEL 4%'",
                     first_number) > 0);
        CHECK(db.row("SELECT count(*) FROM intervention WHERE provision LIKE 'BL %'",
                     first_number) > 0);
    });
}

TEST_CASE("what was written by hand opens the first coordinator's list") {
    on_both_migrated([](db::Db& db) {
        auto with_story = wish();
        with_story.has_a_story = true;
        fill(db, with_story);
        CHECK(db.row("SELECT family_name FROM family_case WHERE id = 1", first_text) == "Holm");
        CHECK(db.row("SELECT due_on FROM follow_up_due WHERE case_id = 1",
                     [](db::Row const& row) { return row.day(0); }) < today);
        CHECK(follow_up::check_due(db, today).wrong.empty());
    });
}

TEST_CASE(
    "a municipality that is there already is filled with every key and guard of the database on [CASE-3]") {
    on_both_migrated([](db::Db& db) {
        db.begin_write();
        access::create_municipality(db, {.slug = "lillevig",
                                         .name = "Lillevig Kommune",
                                         .code = "9950",
                                         .is_fictive = true,
                                         .models = {"sammen_om_familien_2018"}});
        db.commit();
        fill(db, wish());
        CHECK(follow_up::check_due(db, today).wrong.empty());
    });
}

TEST_CASE("what comes after it gets numbers of its own") {
    on_both_migrated([](db::Db& db) {
        fill(db, wish());
        auto const person = db.insert(
            "INSERT INTO person (name, search_name) VALUES ('Ida Lund', 'ida lund') RETURNING id");
        CHECK(person > *db.row("SELECT max(person_id) FROM case_person", first_number));
    });
}
