#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "app/routes.hpp"
#include "support/one_of_each.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

// What must never reach a page of somebody who may not see it. Each stands in one place alone.
constexpr std::string_view childs_matter = "Hemmelig-barnesag", fathers_matter = "Hemmelig-farsag",
                           fathers_note = "Hemmelig-farindsats", told = "Hemmelig-trivsel",
                           called = "Hemmelig-kontakt", paused = "Hemmelig-pause",
                           drawn = "Hemmelig-farmor", mothers_phone = "20 11 22 33",
                           fathers_address = "Havnevej 9", fathers_home = "Hos far",
                           partners_reason = "Hemmelig-makkergrund",
                           cause = "Emil får støtte i skolen";

void hide_secrets(Story& story, db::Db& db) {
    auto const& ids = story.ids;
    auto const department = access::departments(db).front().id;
    for (auto const& [person, title] :
         {std::pair{ids.sofie, childs_matter}, {ids.peter, fathers_matter}})
        db.run(
            "INSERT INTO matter (case_id, person_id, department_id, title) VALUES ($1, $2, $3, $4)",
            ids.holm, person, department, title);
    db.run(
        "INSERT INTO intervention (case_id, person_id, provision, started_on, note, recorded_by, recorded_at) VALUES ($1, $2, "
        "'BL 29', '2026-04-01', $3, $4, '2026-04-01T08:00:00.000Z')",
        ids.holm, ids.peter, fathers_note, ids.mette);
    db.run(
        "INSERT INTO follow_up (case_id, child_id, held_on, manner, took_part, wellbeing, is_right, held_by, recorded_at) VALUES "
        "($1, $2, '2026-10-01', 'meeting', 'Anna', $3, 'right', $4, '2026-10-01T08:00:00.000Z')",
        ids.holm, ids.sofie, told, ids.mette);
    db.run(
        "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at) VALUES ($1, '2026-10-02', 'call', $2, $3, "
        "'2026-10-02T08:00:00.000Z')",
        ids.holm, called, ids.mette);
    db.run("UPDATE partnership SET because = $1", partners_reason);
    db.run(
        "INSERT INTO follow_up_pause (case_id, child_id, from_on, until_on, because, recorded_by, recorded_at) VALUES ($1, $2, "
        "'2026-10-03', '2026-10-04', $3, $4, '2026-10-03T08:00:00.000Z')",
        ids.holm, ids.sofie, paused, ids.mette);
    db.run(
        "INSERT INTO network_node (case_id, domain, name, standing, x, y, added_by, added_at) VALUES ($1, 'kin', $2, "
        "'to_be_invited', 5, 5, $3, '2026-10-03T08:00:00.000Z')",
        ids.holm, drawn, ids.mette);
    db.run(
        "INSERT INTO timeline (case_id, at, user_id, what, said, folder) VALUES ($1, '2026-10-05T08:00:00.000Z', $2, 'matter_added', "
        "$3, $4)",
        ids.holm, ids.mette, stored(Phrase{std::string(fathers_matter), {}}),
        fmt::format("adult {}", ids.peter.value));
}

UserId with_login(db::Db& db, Story& story, std::string login, PersonId person) {
    auto const user = access::create_user(db, {.login = login,
                                               .name = login,
                                               .telephone = {},
                                               .email = {},
                                               .password = {},
                                               .active_from = third_of_march});
    access::give_role(db, user, access::Role::family_member, third_of_march);
    db.run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1, $2, 'family_member', $3, 'family')",
        user, story.ids.holm, third_of_march);
    db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
    return user;
}

struct Read {
    std::string address, body;
};

/// Where that stands; empty: nowhere.
std::string where(std::vector<Read> const& all, std::string_view text) {
    auto const found = std::ranges::find_if(
        all, [&](Read const& one) { return one.body.find(text) != std::string::npos; });
    return found == all.end() ? std::string{} : found->address;
}

/// Every page of the route table that is read, and every search that could find the family.
std::vector<Read> everything(Browser& browser, Story const& story, Places places, bool as_json) {
    std::vector<Read> all;
    for (auto const& route : app::routes()) {
        if (route.method != web::Method::get) continue;
        auto const people = route.address.find("{person}") == std::string_view::npos
                                ? std::vector{story.ids.sofie}
                                : std::vector{story.ids.sofie, story.ids.anna, story.ids.peter};
        for (auto const person : people) {
            std::string address{route.address};
            places["{person}"] = std::to_string(person.value);
            for (auto const& [place, value] : places)
                if (auto const at = address.find(place); at != std::string::npos)
                    address.replace(at, place.size(), value);
            auto answer = as_json ? browser.json(address) : browser.get(address);
            all.push_back({std::move(address), std::move(answer.body)});
        }
    }
    for (auto const* text : {"holm", "peter", "sofie", "2026-00001", "Havnevej"}) {
        browser.get("/regler");
        auto fields = browser.kept;
        fields.emplace_back("q", text);
        all.push_back({fmt::format("/soeg, {}", text), browser.post("/soeg", fields).body});
    }
    return all;
}

void holds(Browser browser, Story const& story, Places const& places,
           std::vector<std::string_view> const& shown,
           std::vector<std::string_view> const& hidden) {
    for (bool const as_json : {false, true}) {
        auto const all = everything(browser, story, places, as_json);
        std::string const as = as_json ? " as JSON" : "";
        for (auto const secret : shown)
            CHECK_MESSAGE(where(all, secret) != "", "not shown: " << secret << as);
        for (auto const secret : hidden)
            CHECK_MESSAGE(where(all, secret) == "", "shown: " << secret << as);
    }
}

void answer(Story& story, std::string_view said) {
    story.served.write_outside([&](db::Db& db) {
        db.run(
            "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by, recorded_at) VALUES (1, $1, $2, 'oral', $3, "
            "'2026-11-23T09:00:00.000Z')",
            story.ids.anna, said, story.ids.mette);
    });
}

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}

}  // namespace

TEST_CASE("what somebody may not see is in no page, JSON or search result of theirs [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        UserId peter_login{}, sofie_login{};
        auto const places = one_of_each(story);
        story.served.write_outside([&](db::Db& db) {
            hide_secrets(story, db);
            peter_login = with_login(db, story, "peter", story.ids.peter);
            sofie_login = with_login(db, story, "sofie", story.ids.sofie);
        });
        std::vector<std::string_view> const all = {
            childs_matter, fathers_matter, fathers_note,    told,  called,         paused,
            drawn,         mothers_phone,  fathers_address, cause, partners_reason};
        holds(story.as(story.ids.mette), story, places, all, {});
        holds(story.as(story.ids.jonas), story, places, all, {});
        holds(story.as(story.ids.lise), story, places,
              {childs_matter, told, called, paused, drawn, mothers_phone, cause},
              {fathers_matter, fathers_note, fathers_address, fathers_home, partners_reason});
        for (auto const user : {story.ids.anna_login, sofie_login})
            holds(story.as(user), story, places, {},
                  {fathers_matter, fathers_note, fathers_address, fathers_home, partners_reason});
        // His own, in what is told of the plan, he reads.
        holds(story.as(peter_login), story, places, {fathers_matter, fathers_note},
              {fathers_address, fathers_home, partners_reason});
        for (auto const user :
             {story.ids.birgit, story.ids.karin, story.ids.finn, story.ids.admin, story.ids.drift})
            holds(story.as(user), story, places, {}, all);
    });
}

TEST_CASE("a withdrawal works from the next request, on every page [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto const places = one_of_each(story);
        story.served.write_outside([&](db::Db& db) { hide_secrets(story, db); });
        std::vector<std::string_view> const shared = {childs_matter, told,          called, paused,
                                                      drawn,         mothers_phone, cause};
        auto hidden = shared;
        hidden.insert(hidden.end(), {"Sofie", "Emil", "Peter", "Anna Holm"});
        holds(story.as(story.ids.lise), story, places, shared, {});
        answer(story, "withdrawn");
        holds(story.as(story.ids.lise), story, places, {}, hidden);
        CHECK(says(story.as(story.ids.lise).get(of_case(story, "")),
                   "Samtykket er trukket tilbage."));
        answer(story, "given");
        holds(story.as(story.ids.lise), story, places, shared, {});
    });
}
