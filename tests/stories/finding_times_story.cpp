#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr auto at = "2026-03-03T09:00:00.000Z", opened = "2026-03-03";

/// With what the rules say of it: a follow-up three months later.
void begin_intervention(db::Db& db, Story const& story, CaseId of, PersonId child,
                        std::string_view on) {
    auto const due_on = *day_from_iso(on) + months{3};
    db.run(
        "INSERT INTO follow_up_due (case_id, child_id, coordinator_id, due_on, plan_by, because,"
        " basis, clock, child_name, family_name, case_number, contact_name, contact_telephone)"
        " SELECT $1, $2, $3, $4, $4, $5, 'explicit', 'per_child', name, 'x', 'x', '', ''"
        " FROM person WHERE id = $2",
        of, child, story.ids.mette, due_on, stored(phrase("Opfølgning")));
    db.run(
        "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
        " recorded_at) VALUES ($1, $2, 'BL 86', $3, $4, $5)",
        of, child, on, story.ids.mette, at);
}

PersonId add_person(db::Db& db, CaseId of, std::string_view name, std::string_view role,
                    std::string_view born_on) {
    PersonId const person{db.insert(
        "INSERT INTO person (name, search_name, born_on) VALUES ($1, lower($1), $2) RETURNING id",
        name, born_on)};
    db.run("INSERT INTO case_person (case_id, person_id, role, joined_on) VALUES ($1, $2, $3, $4)",
           of, person, role, opened);
    return person;
}

/// A mother and a child, of Mette's; a follow-up is due three months after that day.
CaseId add_family(db::Db& db, Story const& story, int number, std::string_view name,
                  std::string_view since) {
    CaseId const of{db.insert(
        "INSERT INTO family_case (case_number, family_name, search_name, opened_on, created_by,"
        " created_at) VALUES ($1, $2, lower($2), $3, $4, $5) RETURNING id",
        fmt::format("2026-009{:02}", number), name, opened, story.ids.mette, at)};
    db.run(
        "INSERT INTO model_change (case_id, from_on, model, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, 'sammen_om_familien_2018', 'opened', $3, $4)",
        of, opened, story.ids.mette, at);
    db.run(
        "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, 'opened', $3, $4)",
        of, opened, story.ids.mette, at);
    db.run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
        " VALUES ($1, $2, 'coordinator', $3, 'opened')",
        story.ids.mette, of, opened);
    auto const child = add_person(db, of, fmt::format("Barn {}", name), "child", "2016-05-05");
    add_person(db, of, fmt::format("Mor {}", name), "parent", "1985-01-01");
    begin_intervention(db, story, of, child, since);
    return of;
}

void into_team(db::Db& db, Story const& story, CaseId of, std::int64_t team) {
    db.run(
        "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, 'Det faste team', $4, $5)",
        of, opened, team, story.ids.mette, at);
}

std::int64_t team_of_four(Story& story) {
    std::int64_t team = 0;
    story.served.write_outside([&](db::Db& db) {
        db.begin_write();  // what refers to what is checked as it ends
        team = db.insert(
            "INSERT INTO fixed_team (name, rhythm, because, recorded_by, recorded_at)"
            " VALUES ('Kerneteam Nord', 'weekly', 'Vi kender hinanden', $1, $2) RETURNING id",
            story.ids.lars, at);
        into_team(db, story, story.ids.holm, team);
        begin_intervention(db, story, story.ids.holm, story.ids.sofie, "2026-09-07");
        int number = 0;
        for (auto const& [name, since] :
             {std::pair{"Berg", "2026-09-10"}, std::pair{"Dahl", "2026-09-14"},
              std::pair{"Lund", "2026-08-10"}})
            into_team(db, story, add_family(db, story, ++number, name, since), team);
        db.commit();
    });
    return team;
}

/// What the page would send: each family's hour, all taken along.
FormFields sent(std::string const& page) {
    FormFields fields;
    for (auto from = page.find("<option value=\""); from != std::string::npos;
         from = page.find("<option value=\"", from + 1)) {
        auto const begin = from + 15, end = page.find('"', begin);
        if (page.compare(end, 10, "\" selected") == 0)
            fields.emplace_back("tid", page.substr(begin, end - begin));
    }
    for (auto from = page.find("name=\"med\" value=\""); from != std::string::npos;
         from = page.find("name=\"med\" value=\"", from + 1)) {
        auto const begin = from + 18, end = page.find('"', begin);
        fields.emplace_back("med", page.substr(begin, end - begin));
    }
    return fields;
}
FormFields joined(FormFields one, FormFields const& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}
std::int64_t meetings(Story& story) {
    return *story.look()->row("SELECT count(*) FROM meeting",
                              [](db::Row const& row) { return row.number(0); });
}

}  // namespace

TEST_CASE("a coordinator finds a time for the follow-up that is due, beside swimming [MEET-12]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            begin_intervention(db, story, story.ids.holm, story.ids.sofie, "2026-09-11");
        });
        auto anna = story.as(story.ids.anna_login), mette = story.as(story.ids.mette);
        auto const find = fmt::format("/forloeb/{}/find-tid", story.ids.holm.value);
        auto const first = mette.get(find);
        CHECK(first.status == 200);
        CHECK(says(first, "Opfølgning for Sofie"));
        CHECK(says(first, "senest fredag 11. december"));
        CHECK(says(first, "Familien har ikke sagt, hvornår møder passer."));
        CHECK(says(first, "Alle kan."));

        // Anna says when it suits her: Tuesday mornings, at home; never on Tuesdays 8–10.
        anna.submit("/min-familie/tider", {{"suits", "tue_am"}, {"places", "home"}});
        anna.submit("/min-familie/tider/nej", {{"kind", "never"},
                                               {"weekday", "2"},
                                               {"from", "8"},
                                               {"until", "10"},
                                               {"words", "fysioterapi"}});
        auto const page = mette.get(find);
        CHECK(says(page, "tirsdag 1. december kl. 10.00–11.00"));
        CHECK(says(page, "Tiden passer Anna (mor) godt."));
        CHECK(says(page, "Uden om det, Anna (mor) har sagt nej til."));

        // She would rather have another hour: the page names what it takes.
        auto const own = mette.get(find + "?hvad=barn-" + std::to_string(story.ids.sofie.value) +
                                   "&dag=2026-12-01&fra=9");
        CHECK(says(own, "Den tid, du skrev"));
        CHECK(says(own, "aldrig passer: fysioterapi"));
        CHECK(says(mette.get(find + "?dag=i+morgen&fra=&minutter=7"),
                   "Skriv minutter fra 15 til 480."));
        // The one that is taken leads to the meeting's form, with its time.
        auto const form =
            mette.get(fmt::format("/forloeb/{}/moeder/opret/follow_up?dag=2026-12-01"
                                  "&fra=10:00&til=11:00&sted=home&barn={}",
                                  story.ids.holm.value, story.ids.sofie.value));
        CHECK(says(form, "value=\"2026-12-01\""));
        CHECK(says(form, "value=\"10:00\""));
        CHECK(story.as(story.ids.birgit).get(find).status == 404);
        CHECK(anna.get(find).status == 404);
    });
}

TEST_CASE("a fixed team plans a month in one go [MEET-12, MEET-4]") {
    told_on_both_engines([](Story& story) {
        auto const team = team_of_four(story);
        auto const address = fmt::format("/kerneteams/{}/find-tider", team);
        auto mette = story.as(story.ids.mette);
        auto const page = mette.get(address);
        CHECK(page.status == 200);
        CHECK(says(page, "4 møder skal holdes de næste 8 uger."));
        CHECK(says(page, "3 kan være inden for fristen. 1 kan ikke."));  // Lund's is over already
        CHECK(says(page, "Fristen ligger før den første dag, vi kan nå at indkalde til."));
        for (auto const* name : {"Holm", "Berg", "Dahl", "Lund"}) CHECK(says(page, name));

        // Lund is left out, and what she has locked stays.
        auto fields = sent(page.body);
        auto const lund =
            story.look()->row("SELECT id FROM family_case WHERE family_name = 'Lund'",
                              [](db::Row const& row) { return std::to_string(row.number(0)); });
        auto const of_another = std::ranges::find_if(fields, [&](auto const& field) {
            return field.first == "tid" && !field.second.starts_with(*lund + "|");
        });
        REQUIRE(of_another != fields.end());
        auto const locked = of_another->second;
        std::erase_if(fields, [&](auto const& field) {
            return field.first == "med" && field.second == *lund;
        });
        auto const again = mette.post(
            address + "/forslag",
            joined(mette.kept, joined(fields, {{"laas", locked.substr(0, locked.find('|'))}})));
        CHECK(again.status == 200);
        CHECK(says(again, "3 møder skal holdes"));
        CHECK(says(again, "Ikke med"));
        CHECK(says(again, locked));

        // Meanwhile a colleague puts a meeting for Mette on the first of these hours: nothing is planned.
        mette.get(address);
        auto const kept = mette.kept;
        auto const& slot = locked;
        std::int64_t other = 0;
        story.served.write_outside([&](db::Db& db) {
            other = db.insert(
                "INSERT INTO assessment_meeting (case_id, form, planned_by, planned_at)"
                " VALUES ($1, 'meeting', $2, $3) RETURNING id",
                story.ids.holm, story.ids.mette, at);
            auto const version = db.insert(
                "INSERT INTO assessment_meeting_plan (meeting_id, version, on_day, from_minute,"
                " until_minute, place, purpose, planned_by, planned_at) VALUES ($1, 1, $2, 480,"
                " 960, 'municipality', 'Hverdagen', $3, $4) RETURNING id",
                other, slot.substr(slot.find('|') + 1, 10), story.ids.mette, at);
            db.run("INSERT INTO assessment_meeting_participant (plan_id, user_id) VALUES ($1, $2)",
                   version, story.ids.mette);
        });
        auto const stale = mette.post(address, joined(kept, fields));
        CHECK(stale.status == 409);
        CHECK(says(stale, "Nogen nåede at tage tiden"));
        CHECK(meetings(story) == 0);

        // With the times that were found instead, all are planned at once.
        auto const fresh = mette.get(address);
        auto const done = mette.post(address, joined(mette.kept, sent(fresh.body)));
        CHECK(Browser::location(done) == address + "?planlagt=4");
        CHECK(meetings(story) == 4);
        auto const after = mette.get(address + "?planlagt=4");
        CHECK(says(after, "4 møder er planlagt"));
        CHECK(says(after, "4 familier har allerede et møde i kalenderen."));
    });
}

TEST_CASE("an administrator calls the meetings of a team and sees numbers, not families [MEET-4]") {
    told_on_both_engines([](Story& story) {
        auto const team = team_of_four(story);
        auto const address = fmt::format("/kerneteams/{}/find-tider", team);
        auto const page = story.as(story.ids.admin).get(address);
        CHECK(page.status == 200);
        CHECK(says(page, "2026-00901"));
        CHECK_FALSE(says(page, "Berg"));
        CHECK_FALSE(says(page, "Holm"));
        auto const other = story.as(story.ids.birgit).get(address);
        CHECK(says(other, "4 familier er ikke dine at planlægge for."));
        CHECK_FALSE(says(other, "Berg"));
        CHECK(story.as(story.ids.mette).get("/kerneteams/9999/find-tider").status == 404);
        CHECK(story.as(story.ids.mette).get("/kerneteams/x/find-tider").status == 404);
    });
}
