#include "departures/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "absences/absences.hpp"
#include "access/users.hpp"
#include "app/running.hpp"
#include "cases/cases.hpp"
#include "departures/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::departures {
namespace {

using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

constexpr Day today = test::monday_23_november;

/// With an administrator, and with all that can be held.
struct LeavingWorld : FamilyWorld {
    UserId ane;

    explicit LeavingWorld(db::Db& db) : FamilyWorld{db} {
        app::wire_slices();
        ane = access::create_user(db, {.login = "ane",
                                       .name = "Ane Bech",
                                       .telephone = {},
                                       .email = {},
                                       .password = {},
                                       .active_from = "2020-01-01"_day});
        access::give_role(db, ane, access::Role::administrator, "2020-01-01"_day);
        db.run(
            "INSERT INTO partnership (case_id, user_id, from_on, because, recorded_by, recorded_at)"
            " VALUES ($1, $2, '2026-03-03', 'x', $3, '2026-03-03T09:00:00.000Z')",
            holm, jonas, mette);
        db.run(
            "INSERT INTO core_team_member (case_id, user_id, department_id, discipline, joined_on,"
            " because, recorded_by, recorded_at) VALUES ($1, $2, $3, 'psychologist', '2026-03-03',"
            " 'x', $4, '2026-03-03T09:00:00.000Z')",
            holm, lise, psychology, mette);
    }
    std::vector<HeldKind> held(UserId user) {
        auto caller = visit(ane);
        return held_by(caller, user);
    }
    web::Request request_about(UserId leaver, FormFields const& fields) {
        web::Request request;
        request.path_values = {{"user", std::to_string(leaver.value)}};
        if (fields.empty()) return request;
        request.method = web::Method::post;
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        for (auto const& [name, value] : fields)
            request.body += (request.body.empty() ? "" : "&") + web::percent_encoded(name) + "=" +
                            web::percent_encoded(value);
        return request;
    }
    web::Response leaves(UserId leaver, FormFields fields) {
        auto caller = visit(ane);
        db.begin_write();
        try {
            auto response = depart(request_about(leaver, fields), caller);
            response.status == 303 ? db.commit() : db.rollback();
            return response;
        } catch (...) {
            db.rollback();
            throw;
        }
    }
    FormFields form_of(UserId leaver, std::string_view to) {
        FormFields fields{{"because", "Nyt arbejde"}, {"version", fingerprint(held(leaver))}};
        for (auto const& kind : held(leaver))
            for (auto const& one : kind.holdings)
                if (one.needs_successor) fields.emplace_back(field_of(kind, one), to);
        return fields;
    }
    std::string coordinator() {
        auto caller = visit(lars);
        auto scope = access::open_case(caller, holm, access::professionals);
        return cases::heading(scope).coordinator.name;
    }
    bool is_active(UserId user) { return access::user_by_id(db, user, today).has_value(); }
};

std::string word_of(UserId user) { return std::to_string(user.value); }

}  // namespace

TEST_CASE("a coordinator who leaves hands every case on, in one step [HAND-3, CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        auto const held = world.held(world.mette);
        REQUIRE(held.size() == 1);
        CHECK(held[0].kind->word == "coordinator");
        CHECK(held[0].holdings.at(0).successors.at(0).word == word_of(world.birgit));
        auto const answer =
            world.leaves(world.mette, world.form_of(world.mette, word_of(world.birgit)));
        CHECK(answer.status == 303);
        CHECK(world.coordinator() == "Birgit Lund");
        CHECK(world.held(world.mette).empty());
        CHECK_FALSE(world.is_active(world.mette));
    });
}

TEST_CASE("without somebody for every case nothing is done at all [HAND-3]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        for (auto const* to : {"", "999", "x", "<b>"}) {
            auto const answer = world.leaves(world.mette, world.form_of(world.mette, to));
            CHECK_MESSAGE(answer.status == 422, to);
            CHECK(shows(answer, "Vælg, hvem der tager over."));
            CHECK(shows(answer, "Nyt arbejde"));
        }
        CHECK(world.leaves(world.mette, world.form_of(world.mette, word_of(world.lars))).status ==
              422);  // a leader is no coordinator
        CHECK(world.is_active(world.mette));
        CHECK(world.coordinator() == "Mette Kjær");
    });
}

TEST_CASE("a partner and a member who leave are out of their teams that day [HAND-3, TEAM-4]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        CHECK(world.leaves(world.jonas, world.form_of(world.jonas, "")).status == 303);
        CHECK(world.leaves(world.lise, world.form_of(world.lise, "")).status == 303);
        auto caller = world.visit(world.mette);
        auto scope = access::open_case(caller, world.holm, access::professionals);
        CHECK_FALSE(cases::heading(scope).partner.has_value());
        auto const open_grants = db.row(
            "SELECT count(*) FROM access_grant WHERE user_id IN ($1, $2)"
            " AND (until_on IS NULL OR until_on > $3)",
            [](db::Row const& row) { return row.number(0); }, world.jonas, world.lise, today);
        CHECK(open_grants == 0);
    });
}

TEST_CASE("a colleague takes a member's place, with the same discipline [HAND-3, TEAM-4]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        access::place_in_department(db, world.jonas, world.psychology, "2020-01-01"_day);
        auto fields = world.form_of(world.lise, "");
        auto const held = world.held(world.lise);
        fields.emplace_back(field_of(held[0], held[0].holdings[0]),
                            fmt::format("{}-{}", world.jonas.value, world.psychology.value));
        CHECK(world.leaves(world.lise, fields).status == 303);
        auto const replaced = db.row(
            "SELECT m.discipline FROM core_team_leave l JOIN core_team_member m"
            " ON m.id = l.replaced_by WHERE m.user_id = $1",
            [](db::Row const& row) { return row.text(0); }, world.jonas);
        CHECK(replaced == "psychologist");
    });
}

TEST_CASE("of two who let somebody leave at once the second is told what changed [TRUST-3]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        auto const fields = world.form_of(world.mette, word_of(world.birgit));
        CHECK(world.leaves(world.mette, fields).status == 303);
        auto const late = world.leaves(world.mette, fields);
        CHECK(late.status == 409);
        CHECK(shows(late, "Nyt arbejde"));
    });
}

TEST_CASE("two coordinators who hand to each other are not both let go [HAND-3]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        auto const birgits = world.form_of(world.birgit, word_of(world.mette));
        CHECK(world.leaves(world.mette, world.form_of(world.mette, word_of(world.birgit))).status ==
              303);
        CHECK(world.leaves(world.birgit, birgits).status == 409);  // she has a family now
        auto const again = world.form_of(world.birgit, word_of(world.mette));
        CHECK(world.leaves(world.birgit, again).status == 422);
        CHECK(world.is_active(world.birgit));
    });
}

TEST_CASE("an administrator sees numbers of cases, no family, and cannot leave alone [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        LeavingWorld world{db};
        auto caller = world.visit(world.ane);
        auto const page = show_departure(world.request_about(world.mette, {}), caller);
        CHECK_FALSE(shows(page, "Holm"));
        CHECK(shows(page, "2026-"));
        CHECK(world.leaves(world.ane, world.form_of(world.ane, "")).status == 422);
        CHECK_THROWS_AS(show_departure(world.request_about(UserId{999}, {}), caller),
                        access::NotFound);
    });
}

}  // namespace indgang::departures
