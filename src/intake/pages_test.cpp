#include "intake/pages.hpp"

#include <doctest/doctest.h>

#include "access/case_scope.hpp"
#include "intake/rules.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::intake {
namespace {

using access::professionals;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

FormFields family_lund(FamilyWorld& world) {
    return {{"criterion", std::to_string(world.criterion)},
            {"criterion_note", "Storebror får støtte"},
            {"model", "sammen_om_familien_2018"},
            {"family_name", "Lund Aagaard"},
            {"child_name", "Noah Lund"},
            {"child_cpr", "610518-4003"},
            {"contact_name", "Ida Lund"},
            {"contact_role", "parent"},
            {"contact_relation", "mor"},
            {"contact_telephone", "30 40 50 60"},
            {"contact_has_custody", "true"},
            {"opened_on", "2026-11-20"},
            {"coordinator", std::to_string(world.mette.value)}};
}

FormFields with(FormFields fields, std::string_view name, std::string value) {
    for (auto& [field, typed] : fields)
        if (field == name) typed = value;
    return fields;
}

}  // namespace

TEST_CASE("a family is let in with child, contact and coordinator in one step [CASE-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(world.mette, create_case, family_lund(world));
        REQUIRE(answer.status == 303);
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, CaseId{world.holm.value + 1}, professionals);
        CHECK(answer.headers.at(0).value == "/forloeb/" + std::to_string(scope.case_id().value));
        auto const heading = cases::heading(scope);
        CHECK(heading.case_number == "2026-00002");
        CHECK(heading.criterion == "Et familiemedlem mere får en indsats");
        CHECK(heading.criterion_note == "Storebror får støtte");
        CHECK(heading.coordinator.name == "Mette Kjær");
        auto const family = cases::family(scope);
        REQUIRE(family.members.size() == 2);
        CHECK(family.members[0].born_on == "2018-05-01"_day);
        CHECK(family.has_custody(family.members[1].id, family.members[0].id));
        CHECK(heading.first_contact == family.members[1].id);
    });
}

TEST_CASE("all mistakes come at once, what was typed is kept, and no case is begun [CASE-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const persons = world.count("person");
        auto const answer = world.post(world.mette, create_case,
                                       {{"criterion", "99"},
                                        {"child_name", "Noah <script>alert(1)</script>"},
                                        {"child_cpr", "320517-4004"},
                                        {"opened_on", "2017-12-31"},
                                        {"coordinator", std::to_string(world.jonas.value)}});
        CHECK(answer.status == 422);
        for (auto const* field :
             {"criterion", "criterion_note", "model", "family_name", "child_cpr", "contact_name",
              "contact_role", "opened_on", "coordinator"})
            CHECK_MESSAGE(mistake_at(answer, field) != "", field);
        CHECK(shows(answer, "Noah &lt;script&gt;"));
        CHECK_FALSE(shows(answer, "<script>"));
        CHECK(world.count("family_case") == 1);
        CHECK(world.count("person") == persons);
    });
}

TEST_CASE("a case begins between 2018 and today") {
    constexpr auto today = test::monday_23_november;
    CHECK_FALSE(objection_to(today, today));
    CHECK_FALSE(objection_to("2018-01-01"_day, today));
    CHECK(objection_to("2017-12-31"_day, today) == OpeningObjection::before_the_models);
    CHECK(objection_to("2026-11-24"_day, today) == OpeningObjection::later_than_today);
}

TEST_CASE("a child who is in an open case already is not let in twice [CASE-8]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const again = with(family_lund(world), "child_cpr", "740517-4004");
        auto const mine = world.post(world.mette, create_case, again);
        CHECK(mine.status == 422);
        CHECK(mistake_at(mine, "child_cpr").find("2026-00001") != std::string::npos);
        auto const anothers = world.post(world.birgit, create_case, again);
        CHECK(anothers.status == 422);
        CHECK(mistake_at(anothers, "child_cpr") != "");
        CHECK(mistake_at(anothers, "child_cpr").find("2026-") == std::string::npos);
    });
}

TEST_CASE("a child whose case has closed is the same person in the new one [CASE-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        db.run("UPDATE family_case SET closed_on = '2026-10-01' WHERE id = $1", world.holm);
        auto const persons = world.count("person");
        auto const again = with(family_lund(world), "child_cpr", "740517-4004");
        CHECK(world.post(world.mette, create_case, again).status == 303);
        CHECK(world.count("person") == persons + 1);  // the contact alone
    });
}

TEST_CASE("case numbers run from one in each year [CASE-8]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto fields = with(family_lund(world), "child_cpr", "");
        fields.emplace_back("child_born_on", "2018-05-01");
        CHECK(
            world.post(world.mette, create_case, with(fields, "opened_on", "2025-02-01")).status ==
            303);
        CHECK(
            world.post(world.mette, create_case, with(fields, "opened_on", "2025-01-01")).status ==
            303);
        CHECK(world.post(world.mette, create_case, fields).status == 303);
        auto const numbers = db.rows("SELECT case_number FROM family_case ORDER BY id",
                                     [](db::Row const& row) { return row.text(0); });
        CHECK(numbers ==
              std::vector<std::string>{"2026-00001", "2025-00001", "2025-00002", "2026-00002"});
    });
}

TEST_CASE("who opens a case for a colleague does not see it afterwards [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const fields =
            with(family_lund(world), "coordinator", std::to_string(world.birgit.value));
        auto const answer = world.post(world.mette, create_case, fields);
        CHECK(answer.headers.at(0).value == "/");
        auto visit = world.visit(world.mette);
        CHECK_FALSE(access::may_open(visit, CaseId{world.holm.value + 1}, professionals));
        auto leader = world.visit(world.lars);
        CHECK(access::may_open(leader, CaseId{world.holm.value + 1}, professionals));
    });
}

TEST_CASE("the only model of a municipality is not asked for [MOD-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.municipality.models = {"en_familie_en_indgang"};
        auto visit = world.visit(world.mette);
        CHECK_FALSE(shows(show_opening({}, visit), R"(name="model")"));
        CHECK(world.post(world.mette, create_case, with(family_lund(world), "model", "")).status ==
              303);
    });
}

TEST_CASE("the form proposes today and oneself, and speaks English to who reads it") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto visit = world.visit(world.mette, Language::en);
        web::Request request;
        request.language = Language::en;
        auto const page = show_opening(request, visit);
        CHECK(shows(page, R"(value="2026-11-23")"));
        CHECK(shows(page, "<h1>Open a case</h1>"));
        CHECK(shows(page, "Familier med flere indsatser"));
        CHECK(shows(page, "\" selected>Mette Kjær"));
    });
}

}  // namespace indgang::intake
