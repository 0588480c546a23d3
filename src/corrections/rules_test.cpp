// Stays Danish: names.
#include "corrections/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::corrections {
namespace {

constexpr PersonId anna{1}, peter{2}, sofie{3};

Instant at(std::string_view day) { return *instant_from_iso(std::string(day) + "T10:00:00.000Z"); }

Correction asked(std::vector<Step> steps = {}) {
    return {
        .about = sofie, .asked_by = anna, .asked_on = "2026-10-12"_day, .steps = std::move(steps)};
}
Step step(Act act, std::string_view day = "2026-10-20", std::optional<Day> due = {}) {
    return {.act = act, .words = "…", .due_on = due, .at = at(day)};
}

}  // namespace

TEST_CASE(
    "an answer is due a month after it was asked, on the last day of a short month [TRUST-4]") {
    CHECK(due_on(asked()) == "2026-11-12"_day);
    CHECK(answer_by("2026-01-31"_day) == "2026-02-28"_day);
    CHECK(answer_by("2026-10-12"_day, "2026-12-01"_day) == "2026-12-01"_day);
    CHECK(latest_answer("2026-10-12"_day) == "2027-01-12"_day);
    CHECK(due_on(asked({step(Act::extend, "2026-11-01", "2026-12-01"_day)})) == "2026-12-01"_day);
}

TEST_CASE(
    "a correction waits until it is answered, and again when the answer is still wrong [TRUST-4]") {
    CHECK(is_open(asked()));
    CHECK(is_open(asked({step(Act::extend, "2026-11-01", "2026-12-01"_day)})));
    for (auto const answer : {Act::corrected, Act::kept}) {
        CHECK_FALSE(is_open(asked({step(answer)})));
        auto const again = asked({step(Act::extend, "2026-10-15", "2026-12-24"_day), step(answer),
                                  step(Act::object, "2026-11-02")});
        CHECK(is_open(again));
        CHECK(waits_since(again) == "2026-11-02"_day);
        CHECK(due_on(again) == "2026-12-02"_day);
    }
    CHECK_FALSE(is_open(asked({step(Act::withdraw)})));
    CHECK(waits_since(asked()) == "2026-10-12"_day);
}

TEST_CASE("the coordination answers, and whoever asked may withdraw or object [TRUST-4]") {
    using Acts = std::vector<Act>;
    CHECK(possible_acts(asked(), false, false) ==
          Acts{Act::corrected, Act::kept, Act::extend, Act::withdraw});
    CHECK(possible_acts(asked(), true, true) == Acts{Act::withdraw});
    CHECK(possible_acts(asked(), true, false).empty());
    auto const kept = asked({step(Act::kept)});
    CHECK(possible_acts(kept, true, true) == Acts{Act::object});
    CHECK(possible_acts(kept, true, false).empty());
    CHECK(possible_acts(kept, false, false) == Acts{Act::object});
    CHECK(possible_acts(asked({step(Act::withdraw)}), true, true).empty());
    CHECK(possible_acts(asked({step(Act::withdraw)}), false, false).empty());
}

TEST_CASE(
    "a correction is read by the coordination and the two it concerns, and by nobody else [SHARE-4]") {
    CHECK(may_read(asked(), true, {}));
    CHECK(may_read(asked(), false, anna));
    CHECK(may_read(asked(), false, sofie));
    CHECK_FALSE(may_read(asked(), false, peter));
    CHECK_FALSE(may_read(asked(), false, {}));
}

TEST_CASE("a new deadline is later than the old, and at most two months more [TRUST-4]") {
    CHECK(objection_to_extension(asked(), "2026-11-12"_day) == Objection::not_later);
    CHECK_FALSE(objection_to_extension(asked(), "2026-11-13"_day));
    CHECK_FALSE(objection_to_extension(asked(), "2027-01-12"_day));
    CHECK(objection_to_extension(asked(), "2027-01-13"_day) == Objection::too_late);
}

}  // namespace indgang::corrections
