// A flexible team's month: a meeting is due, planned for two duties at once, the family is spoken with, it is moved,
// held, and the clocks move with it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "meetings/meetings.hpp"
#include "support/story.hpp"

namespace indgang::test {
namespace {

std::string number(auto id) { return std::to_string(id.value); }
std::string of_case(Story& story, std::string_view page) {
    return fmt::format("/forloeb/{}/{}", story.ids.holm.value, page);
}

/// As the room does when it ends.
void hold_meeting(Story& story, std::int64_t id) {
    story.served.write_outside([&](db::Db& db) {
        auto const keys = access::Keys::from_master({7});
        access::MunicipalityFacts const municipality{
            .slug = "solbjerg", .name = "Solbjerg", .code = "9901", .models = {}};
        access::Visit visit{db,
                            municipality,
                            keys,
                            monday_23_november,
                            instant_from_iso("2026-11-23T11:00:00.000Z").value(),
                            Language::da};
        visit.signed_in_as({.id = story.ids.mette,
                            .login = "mette",
                            .name = "Mette",
                            .roles = {access::Role::coordinator}});
        auto scope = access::open_case(visit, story.ids.holm, access::professionals);
        meetings::Held held{.on = monday_23_november, .from = {540}, .until = {630}};
        held.attendance = {{.user = story.ids.mette, .must_come = true},
                           {.user = story.ids.lise,
                            .came = meetings::Attendance::absent,
                            .must_come = true,
                            .because = "Akut sag"},
                           {.person = story.ids.anna, .came = meetings::Attendance::came}};
        held.of_children = {{.child = story.ids.sofie, .wellbeing = "Hun sover bedre"}};
        meetings::hold(scope, meetings::MeetingId{id}, held);
    });
}

TEST_CASE(
    "a month of a flexible team: due, planned, prepared, moved, held, and due again [MEET-3]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "UPDATE model_change SET model = 'en_familie_en_indgang_2021' WHERE case_id = $1",
                story.ids.holm);
        });
        auto mette = story.as(story.ids.mette);
        auto const child = fmt::format("boern/{}/", story.ids.sofie.value);
        REQUIRE(mette
                    .submit(of_case(story, child + "moedeinterval"),
                            {{"weeks", "4"}, {"because", "Anna vil gerne mødes tit"}})
                    .status == 303);
        auto const list = of_case(story, "moeder");
        CHECK(says(mette.get(list), "Hvilket møde er det tid til?"));
        CHECK(says(mette.get(list), "Hver 4. uge, aftalt med familien"));

        auto const plan = mette.submit(list + "/opret/status_and_follow_up",
                                       {{"on_day", "2026-11-25"},
                                        {"from", "9"},
                                        {"until", "10.30"},
                                        {"place", "municipality"},
                                        {"purpose", "Hvordan går det?"},
                                        {"people", number(story.ids.mette)},
                                        {"people", number(story.ids.lise)},
                                        {"must", number(story.ids.lise)},
                                        {"family", number(story.ids.anna)},
                                        {"chair", number(story.ids.mette)},
                                        {"minute_taker", number(story.ids.lise)},
                                        {"agenda", "15 Skoledagen"}});
        REQUIRE(plan.status == 303);
        auto const address = Browser::location(plan);
        auto const own = "/min-familie/moede/" + address.substr(address.rfind('/') + 1);

        CHECK(says(mette.get(of_case(story, "bolden")), "Ring til familien før mødet"));
        CHECK(mette
                  .submit(address + "/kontakt", {{"person", number(story.ids.anna)},
                                                 {"on_day", "2026-11-22"},
                                                 {"manner", "visit"},
                                                 {"focus", "Frikvarteret"}})
                  .status == 303);
        auto anna = story.as(story.ids.anna_login);
        CHECK(anna.submit(own, {{"focus", "Og natten"}}).status == 303);

        CHECK(mette
                  .submit(address + "/plan", {{"on_day", "2026-11-23"},
                                              {"from", "9"},
                                              {"until", "10.30"},
                                              {"place", "municipality"},
                                              {"purpose", "Hvordan går det?"},
                                              {"people", number(story.ids.mette)},
                                              {"people", number(story.ids.lise)},
                                              {"must", number(story.ids.lise)},
                                              {"family", number(story.ids.anna)},
                                              {"agenda", "15 Skoledagen"},
                                              {"because", "Anna fik fri i dag"}})
                  .status == 303);
        CHECK(says(anna.get(own), "Anna fik fri i dag"));

        hold_meeting(story, std::stoll(address.substr(address.rfind('/') + 1)));
        auto const held = mette.get(address);
        for (auto const* said : {"Mødet talte som:", "Kerneteammøde", "Opfølgning med Sofie",
                                 "Status", "Akut sag", "Havde mødepligt"})
            CHECK_MESSAGE(says(held, said), said);
        CHECK(mette.get(address + "/plan").status == 404);
        CHECK(says(mette.get(of_case(story, child + "opfoelgninger")), "Hun sover bedre"));
        // Four weeks on, for both duties at once.
        CHECK(says(mette.get(list), "21. december"));
        CHECK(says(mette.get(list), "Ét møde klarer det hele"));
        CHECK(says(anna.get("/min-familie/moeder"), "Holdt"));

        REQUIRE(
            mette.submit(list + "/bekymring", {{"level", "high"}, {"because", "Emil sover ikke"}})
                .status == 303);
        CHECK(says(mette.get(list), "7. december"));
        CHECK(says(mette.get(list), "Stor: højst 2 uger mellem møderne"));
    });
}

}  // namespace
}  // namespace indgang::test
