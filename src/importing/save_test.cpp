// Stays Danish: spreadsheets, and what is said of them.
#include <doctest/doctest.h>

#include <algorithm>

#include "access/log.hpp"
#include "app/running.hpp"
#include "follow_up/follow_up.hpp"
#include "importing/importing.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::importing {
namespace {

constexpr std::string_view headings =
    "Familie;Navn;Rolle;CPR;Telefon;Forældremyndighed;Koordinator;Forløb startet;Paragraf;Bevilget fra;"
    "Bevilget til;Sidste opfølgning;Afdeling;Sagsnr\n";
constexpr std::string_view lund =
    "1;Noah Lund;Barn;610518-4003;;fælles;Mette Kjær;03-03-2026;SEL 41;01-09-2023;;12-10-2026;PPR;P-17\n"
    "1;Ida Lund;Mor;;30 40 50 60;;;;;;;;;\n"
    "1;Ole Lund;Far;;30 40 50 61;;;;;;;;;\n";
constexpr std::string_view moeller =
    "2;Freja Møller;Barn;670719-4111;;mor;birgit;01-02-2026;BL 86;01-02-2024;31-12-2026;;;\n"
    "2;Mie Møller;Mor;;20 30 20 30;;;;;;;;;\n";

/// Wired before its first family, so that its dates are kept too.
struct WiredWorld : test::FamilyWorld {
    explicit WiredWorld(db::Db& db) : FamilyWorld{(app::wire_slices(), db)} {}
};

Plan plan_of(access::Visit& visit, std::string const& csv) {
    auto const workbook = spreadsheets::read(csv);
    return understood(workbook.value(), lists_of(visit), {.model = "sammen_om_familien"},
                      visit.today());
}

std::string sheet(std::initializer_list<std::string_view> parts) {
    std::string text{headings};
    for (auto const part : parts) text += part;
    return text;
}

struct Imported {
    Saved saved;
    Report report;
};

/// As the command and the background work do it: compared and saved in one transaction.
Imported import(test::FamilyWorld& world, UserId who, Plan plan) {
    auto visit = world.visit(who);
    world.db.begin_write();
    compare(visit, plan);
    auto const saved = save(visit, plan);
    access::append(world.db, world.keys, visit.log_lines(), visit.now());
    world.db.commit();
    return {saved, report_of(plan)};
}

Imported import(test::FamilyWorld& world, UserId who, std::string const& csv) {
    auto visit = world.visit(who);
    return import(world, who, plan_of(visit, csv));
}

bool tells(std::vector<ReportLine> const& lines, std::string_view text) {
    return std::ranges::any_of(lines, [&](ReportLine const& line) {
        return say(line.said, Language::da).find(text) != std::string::npos;
    });
}

std::vector<std::int64_t> counts(test::FamilyWorld& world) {
    std::vector<std::int64_t> found;
    for (auto const* table :
         {"family_case", "person", "case_person", "custody", "matter", "intervention",
          "intervention_end", "follow_up", "coordinator_change", "timeline"})
        found.push_back(world.count(table));
    return found;
}

}  // namespace

TEST_CASE("families come in with all that their rows say, and every date holds [CASE-9]") {
    test::on_both_migrated([](db::Db& db) {
        WiredWorld world{db};
        auto const imported = import(world, world.lars, sheet({lund, moeller}));
        CHECK(imported.report.wrong_count == 0);
        CHECK(imported.saved.opened == 2);
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, CaseId{world.holm.value + 1}, access::professionals);
        auto const family = cases::family(scope);
        REQUIRE(family.members.size() == 3);
        CHECK(family.members[0].name == "Noah Lund");
        CHECK(family.members[0].born_on == "2018-05-01"_day);
        CHECK(family.has_custody(family.members[1].id, family.members[0].id));
        CHECK(family.has_custody(family.members[2].id, family.members[0].id));
        auto const heading = cases::heading(scope);
        CHECK(heading.coordinator.name == "Mette Kjær");
        CHECK(heading.opened_on == "2026-03-03"_day);
        auto const matters = matters::ask_matters(scope)();
        REQUIRE(matters.size() == 1);
        CHECK(matters[0].outside_number == "P-17");
        auto const due = follow_up::ask_due(scope)();
        REQUIRE(due.size() == 1);
        CHECK(due[0].due_on == "2027-01-12"_day);  // three months after the follow-up that was held
        CHECK(follow_up::check_due(db, visit.today()).wrong.empty());
        CHECK(!access::check_log(db, world.keys).first_broken);
    });
}

TEST_CASE("the same file twice adds nothing twice, and says what was there [CASE-9]") {
    test::on_both_migrated([](db::Db& db) {
        WiredWorld world{db};
        import(world, world.lars, sheet({lund, moeller}));
        auto const before = counts(world);
        auto const again = import(world, world.lars, sheet({lund, moeller}));
        CHECK(again.saved.opened == 0);
        CHECK(again.saved.there_already == 2);
        CHECK(again.report.wrong_count == 0);
        CHECK(tells(again.report.there, "Familien Lund står der allerede med alt"));
        CHECK(counts(world) == before);
    });
}

TEST_CASE("two who import the same file at once add it once [CASE-9]") {
    test::on_both_migrated([](db::Db& db) {
        WiredWorld world{db};
        auto first = world.visit(world.lars), second = world.visit(world.lars);
        auto one = plan_of(first, sheet({lund})), other = plan_of(second, sheet({lund}));
        compare(first, one);
        compare(second, other);  // both have looked, and neither has saved
        CHECK(import(world, world.lars, std::move(one)).saved.opened == 1);
        CHECK(import(world, world.lars, plan_of(second, sheet({lund}))).saved.there_already == 1);
        CHECK(world.count("family_case") == 2);
    });
}

TEST_CASE("a changed cell is told and left, what is new is added [CASE-9]") {
    test::on_both_migrated([](db::Db& db) {
        WiredWorld world{db};
        import(world, world.lars, sheet({lund}));
        std::string changed{lund};
        changed.replace(changed.find("30 40 50 60"), 11, "30 40 50 99");
        changed += "1;Noah Lund;Barn;610518-4003;;;;;BL 90;01-02-2026;;;;\n";
        auto const again = import(world, world.lars, sheet({changed}));
        CHECK(again.saved.added_to == 1);
        CHECK(tells(again.report.look, "For Ida Lund står der “30 40 50 60” i Indgang"));
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, CaseId{world.holm.value + 1}, access::professionals);
        CHECK(cases::family(scope).members[1].telephone == "30 40 50 60");
        CHECK(interventions::ask_interventions(scope)().size() == 2);
        CHECK(follow_up::check_due(db, visit.today()).wrong.empty());
    });
}

TEST_CASE("who may not open a family learns nothing of it and adds nothing to it [CASE-9]") {
    auto const db = db::open(test::migrated_sqlite());
    test::FamilyWorld world{*db};
    import(world, world.lars, sheet({lund}));
    std::string changed{lund};
    changed.replace(changed.find("30 40 50 60"), 11, "30 40 50 99");
    changed += "1;Noah Lund;Barn;610518-4003;;;;;BL 90;01-02-2026;;;;\n";
    auto const before = counts(world);
    auto const again =
        import(world, world.karin, sheet({changed}));  // leader of another department
    CHECK(tells(again.report.there, "Kun dens koordinator og leder"));
    CHECK(!tells(again.report.look, "30 40 50 60"));
    CHECK(counts(world) == before);
}

TEST_CASE("a family with a mistake is left out whole, the others are saved [CASE-9]") {
    auto const db = db::open(test::migrated_sqlite());
    test::FamilyWorld world{*db};
    std::string broken{moeller};
    broken.replace(broken.find("670719-4111"), 11, "991399-4111");
    auto const imported = import(world, world.lars, sheet({lund, broken}));
    CHECK(imported.saved.opened == 1);
    CHECK(imported.saved.left_out == 1);
    REQUIRE(imported.report.bad.size() == 1);
    CHECK(imported.report.bad[0].row == 5);
    CHECK(world.count("person") == 4 + 3);
}

TEST_CASE("a child of another open case is refused by name of its row, not moved [CASE-9]") {
    auto const db = db::open(test::migrated_sqlite());
    test::FamilyWorld world{*db};
    auto const csv =
        sheet({"9;Sofie Holm;Barn;740517-4004;;;birgit;01-02-2026;;;;;;\n"
               "9;Noah Lund;Barn;610518-4003;;;;;;;;;;\n"
               "8;Noah Lund;Barn;610518-4003;;;birgit;01-02-2026;;;;;;\n"});
    auto const imported = import(world, world.karin, csv);
    CHECK(imported.saved.opened == 0);
    CHECK(tells(imported.report.wrong, "CPR-nummeret står også i række 3"));
    CHECK(tells(imported.report.there, "Familien Holm står der allerede"));
}

TEST_CASE("whatever fails halfway, nothing of the file is saved [CASE-9]") {
    test::on_both_migrated([](db::Db& db) {
        WiredWorld world{db};
        auto visit = world.visit(world.lars);
        auto plan = plan_of(visit, sheet({lund, moeller}));
        auto const before = counts(world);
        db.begin_write();
        compare(visit, plan);
        plan.families[1].coordinator->user =
            world.jonas;  // no adviser of the area: the database says no
        CHECK_THROWS(save(visit, plan));
        db.rollback();
        CHECK(counts(world) == before);
    });
}

}  // namespace indgang::importing
