#include "status_deck/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::status_deck {
namespace {

using team_meetings::Attended;
using team_meetings::Presence;

Instant at(std::string_view day) { return {day_from_iso(day)->count()}; }
Line line(Topic topic, std::string_view day, std::string words, bool is_seen = true) {
    return {.topic = topic, .at = at(day), .said = {std::move(words), {}}, .is_seen = is_seen};
}

}  // namespace

TEST_CASE("a change is told under the word that its longest known beginning has [MEET-2]") {
    CHECK(topic_of("intervention_ended") == Topic::support);
    CHECK(topic_of("plan_answered") == Topic::plan);
    CHECK(topic_of("plan_goal_told") == Topic::goals);
    CHECK(topic_of("assessment_card_added") == Topic::assessment);
    CHECK(topic_of("assessment_meeting_held") == Topic::meetings);
    CHECK(topic_of("consent_answered") == Topic::consent);
    CHECK(topic_of("core_team_joined") == Topic::people);
    CHECK(topic_of("emergency_began") == Topic::emergency);
}

TEST_CASE("small things, and what the meeting itself wrote, bring no case on the deck [MEET-2]") {
    for (auto const* what : {"contact_logged", "attachment_added", "plan_wishes_ordered",
                             "imported", "source_plan_corrected", "team_meeting_noted",
                             "brief_edited", "folder_added", "sharing_chosen"})
        CHECK_MESSAGE(!topic_of(what).has_value(), what);
}

TEST_CASE("a word that nobody thought of counts, so that nothing new is lost [MEET-2]") {
    CHECK(topic_of("something_new") == Topic::other);
    CHECK(topic_of("") == Topic::other);
}

TEST_CASE(
    "of each topic the newest is told with how many more, the most important first [MEET-2]") {
    auto const changes = changes_of(
        {line(Topic::plan, "2026-11-18", "ældre"), line(Topic::plan, "2026-11-20", "nyest"),
         line(Topic::plan, "2026-11-19", "midt"), line(Topic::family, "2026-11-21", "barn"),
         line(Topic::emergency, "2026-11-17", "nød")});
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].topic == Topic::emergency);
    CHECK(changes[0].more == 0);
    CHECK(changes[1].said.danish == "nyest");
    CHECK(changes[1].more == 2);
    CHECK(changes[2].topic == Topic::family);
    CHECK(changes_of({}).empty());
}

TEST_CASE("what the reader may not see is neither told nor counted [SHARE-2]") {
    auto const changes = changes_of({line(Topic::plan, "2026-11-18", "set"),
                                     line(Topic::plan, "2026-11-20", "skjult", false),
                                     line(Topic::consent, "2026-11-20", "skjult", false)});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].said.danish == "set");
    CHECK(changes[0].more == 0);
}

TEST_CASE("by hand a case is taken along or put off whatever happened [MEET-2]") {
    CHECK(is_on_deck(true, std::nullopt));
    CHECK_FALSE(is_on_deck(false, std::nullopt));
    CHECK(is_on_deck(false, Choice::take));
    CHECK_FALSE(is_on_deck(true, Choice::put_off));
    CHECK(is_on_deck(true, Choice::as_found));
    CHECK_FALSE(is_on_deck(false, Choice::as_found));
}

TEST_CASE("the time that is left is shared by the cases that are left [MEET-2]") {
    TimeOfDay const nine{540}, noon{720};
    auto const begun = clock_of(nine, noon, {600}, 6);
    CHECK(begun.minutes_left == 120);
    CHECK(begun.minutes_each == 20);
    CHECK(begun.minutes_in_all == 180);
    CHECK_FALSE(begun.is_over);
    CHECK(clock_of(nine, noon, {500}, 6).minutes_left == 180);  // nobody begins before the time
    CHECK(clock_of(nine, noon, {719}, 6).minutes_each == 0);
    CHECK_FALSE(clock_of(nine, noon, {719}, 6).is_over);
    CHECK(clock_of(nine, noon, noon, 6).is_over);
    CHECK(clock_of(nine, noon, {800}, 6).minutes_left == 0);
    CHECK(clock_of(nine, noon, {600}, 0).minutes_each == 0);
    CHECK(clock_of(nine, noon, {600}, 1).minutes_each == 120);
}

TEST_CASE(
    "a ball has words and a holder, and no day that has gone; nothing new needs no words [MEET-8]") {
    auto const today = "2026-11-23"_day;
    CHECK(objections_to(Note{}, today).empty());
    CHECK(objections_to(Note{.outcome = Outcome::ball}, today) ==
          std::vector{NoteObjection::without_words, NoteObjection::without_holder});
    CHECK(objections_to(Note{.outcome = Outcome::ball, .words = "Ring", .holder = UserId{1}}, today)
              .empty());
    CHECK(objections_to(Note{.outcome = Outcome::family}, today) ==
          std::vector{NoteObjection::without_words});
    CHECK(objections_to(Note{.outcome = Outcome::meeting, .words = "PPR"}, today).empty());
    CHECK(objections_to(Note{.due_on = today}, today).empty());
    CHECK(objections_to(Note{.due_on = today - days{1}}, today) ==
          std::vector{NoteObjection::before_today});
}

TEST_CASE("who must come and did not, says why; who sent somebody, says whom [TEAM-5]") {
    auto const one = [](Presence presence, bool must_come = true, std::string because = {},
                        std::string substitute = {}) {
        return std::vector<Attended>{{.user = {},
                                      .must_come = must_come,
                                      .presence = presence,
                                      .because = std::move(because),
                                      .substitute = std::move(substitute)}};
    };
    CHECK(objections_to(one(Presence::came)).empty());
    CHECK(objections_to(one(Presence::late)).empty());
    CHECK(objections_to(one(Presence::absent)) == std::vector{PresenceObjection::why_absent});
    CHECK(objections_to(one(Presence::absent, true, "Ferie")).empty());
    CHECK(objections_to(one(Presence::absent, false)).empty());
    CHECK(objections_to(one(Presence::substituted)) == std::vector{PresenceObjection::who_instead});
    CHECK(objections_to(one(Presence::substituted, true, {}, "Karen")).empty());
    CHECK(objections_to(std::vector<Attended>{}).empty());
}

}  // namespace indgang::status_deck
