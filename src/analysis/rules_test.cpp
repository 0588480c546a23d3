#include "analysis/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::analysis {
namespace {

Meeting planned() { return {.id = MeetingId{1}, .meets_on = "2026-12-01"_day}; }
Meeting held() {
    auto meeting = planned();
    meeting.records.push_back({.held_on = "2026-11-20"_day});
    return meeting;
}
Chosen chose(Choice choice) { return {choice, "fordi", "Mette", {}}; }

TEST_CASE(
    "2018 wants the meeting in each case, 2021 leaves it to the case, Sammen has none [ASSESS-6]") {
    CHECK(demand_of(model_named("en_familie_en_indgang_2018")->analysis_meeting, {}) ==
          Demand::required);
    CHECK(demand_of(model_named("en_familie_en_indgang_2021")->analysis_meeting, {}) ==
          Demand::optional);
    CHECK(demand_of(model_named("sammen_om_familien")->analysis_meeting, {}) == Demand::none);
}

TEST_CASE("the municipality decides, but gives no model a meeting that it has not [ASSESS-6]") {
    CHECK(demand_of(Demand::optional, Practice::always) == Demand::required);
    CHECK(demand_of(Demand::required, Practice::by_case) == Demand::optional);
    CHECK(demand_of(Demand::none, Practice::always) == Demand::none);
    CHECK(demand_of(Demand::none, Practice::by_case) == Demand::none);
}

TEST_CASE("how far the meeting is, from nothing to told [ASSESS-6]") {
    auto told = held();
    told.told = Told{"Vi talte om søvn.", "2026-11-23"_day};
    CHECK(state_of(Demand::none, {}, {}) == State::not_needed);
    CHECK(state_of(Demand::optional, {}, {}) == State::optional);
    CHECK(state_of(Demand::required, {}, {}) == State::required);
    CHECK(state_of(Demand::optional, chose(Choice::hold), {}) == State::required);
    CHECK(state_of(Demand::none, chose(Choice::hold), {}) == State::required);
    CHECK(state_of(Demand::required, chose(Choice::skip), {}) == State::skipped);
    CHECK(state_of(Demand::required, chose(Choice::skip), planned()) == State::skipped);
    CHECK(state_of(Demand::required, chose(Choice::hold), planned()) == State::planned);
    CHECK(state_of(Demand::none, {}, planned()) == State::planned);
    CHECK(state_of(Demand::required, chose(Choice::skip), held()) == State::held);
    CHECK(state_of(Demand::required, {}, told) == State::told);
}

TEST_CASE("it is missing until it is held, or skipped with a reason [ASSESS-6]") {
    for (auto const& row : states)
        CHECK(is_missing(row.value) ==
              (row.value == State::required || row.value == State::planned));
}

TEST_CASE("a meeting is planned for today or later [ASSESS-6]") {
    CHECK(objections_to(planned(), "2026-12-01"_day).empty());
    CHECK(objections_to(planned(), "2026-11-30"_day).empty());
    CHECK(objections_to(planned(), "2026-12-02"_day) == std::vector{PlanObjection::before_today});
}

TEST_CASE("times are typed as people type them [ASSESS-6]") {
    CHECK(time_from_typed("9.30") == "09:30");
    CHECK(time_from_typed("09:30") == "09:30");
    CHECK(time_from_typed("9") == "09:00");
    CHECK(time_from_typed("23.59") == "23:59");
    CHECK(time_from_typed("00.00") == "00:00");
    for (auto const* wrong :
         {"", "24.00", "9.60", "9.5", "kl. 9", "9.30.1", "-1.00", "930", "a.bc"})
        CHECK_FALSE(time_from_typed(wrong));
}

TEST_CASE("it is held today at the latest, and told no sooner than it was held [ASSESS-6]") {
    CHECK(objections_to_held("2026-11-23"_day, "2026-11-23"_day).empty());
    CHECK(objections_to_held("2026-11-24"_day, "2026-11-23"_day) ==
          std::vector{DayObjection::later_than_today});
    auto const record = held().records.front();
    CHECK(objections_to_told("2026-11-20"_day, record, "2026-11-23"_day).empty());
    CHECK(objections_to_told("2026-11-23"_day, record, "2026-11-23"_day).empty());
    CHECK(objections_to_told("2026-11-19"_day, record, "2026-11-23"_day) ==
          std::vector{DayObjection::before_the_meeting});
    CHECK(objections_to_told("2026-11-24"_day, record, "2026-11-23"_day) ==
          std::vector{DayObjection::later_than_today});
}

TEST_CASE("an outsider is nobody whose name stands in the case [ASSESS-6]") {
    std::vector<Involved> const involved{{"Lone Vang, PPR", phrase("står på netværkskortet")},
                                         {"Åse Kjær Madsen", phrase("er en af familien")}};
    CHECK(who_it_may_be("Lone Vang", involved).size() == 1);
    CHECK(who_it_may_be("vang lone", involved).size() == 1);
    CHECK(who_it_may_be("ÅSE KJÆR", involved).size() == 1);
    CHECK(who_it_may_be("Lone Holm", involved).empty());
    CHECK(who_it_may_be("Gitte Ravn", involved).empty());
    CHECK(who_it_may_be("", involved).empty());
    CHECK(who_it_may_be("Lone Vang", {}).empty());
}

TEST_CASE("LIX counts sentences and long words [DECIDE-5]") {
    CHECK(readability_of("").words == 0);
    CHECK(readability_of("").lix == 0);
    CHECK(readability_of("...").words == 0);
    CHECK(readability_of("Vi så på det. Det er godt.").lix ==
          4);  // 7 words, 2 sentences, none long
    CHECK(readability_of("Vi så på det! Det er godt").lix == 4);
    CHECK(readability_of("Støtten virker").lix == 52);  // one of two is long: 2 + 50
    CHECK(readability_of("Søvnen bedre").lix == 2);     // six letters are not long
    CHECK(readability_of("Vi så på det. Det er godt.").is_plain);
    CHECK_FALSE(readability_of("Helhedsorienterede foranstaltninger iværksættes.").is_plain);
}

TEST_CASE("up to 40 a text counts as plain [DECIDE-5]") {
    std::string forty = "Støtten virker";  // 1 long of 5, and 20 words in a sentence: 20 + 20
    forty = "støtten støtten støtten støtten";
    for (int i = 0; i < 16; ++i) forty += " ja";
    CHECK(readability_of(forty).lix == 40);
    CHECK(readability_of(forty).is_plain);
    CHECK(readability_of(forty + " støtten").lix == 45);
    CHECK_FALSE(readability_of(forty + " støtten").is_plain);
}

}  // namespace
}  // namespace indgang::analysis
