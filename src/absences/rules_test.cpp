#include "absences/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::absences {
namespace {

constexpr UserId mette{1}, birgit{2}, karen{3};
constexpr Day today = "2026-11-23"_day;
using Objections = std::optional<AbsenceObjection>;

Absence away(Day from_on, Day back_on, UserId who = mette, UserId substitute = birgit) {
    return {.away = who, .substitute = substitute, .from_on = from_on, .back_on = back_on};
}
Absence kept(Absence absence) {
    absence.id = AbsenceId{7};
    return absence;
}
Objections objection(Absence const& wanted, std::vector<Absence> const& around = {},
                     StandIn const& stand_in = {.user = birgit}) {
    return objection_to(wanted, around, stand_in, today);
}

}  // namespace

TEST_CASE("an absence has a day at least and a year at most, and is not over [CASE-4]") {
    CHECK(objection(away(today, today + days{1})) == Objections{});
    CHECK(objection(away(today, today)) == AbsenceObjection::back_before_leaving);
    CHECK(objection(away(today, today + days{366})) == Objections{});
    CHECK(objection(away(today, today + days{367})) == AbsenceObjection::too_long);
    CHECK(objection(away(today - days{2}, today)) == AbsenceObjection::over_already);
    CHECK(objection(away(today - days{31}, today + days{1})) == Objections{});
    CHECK(objection(away(today - days{32}, today + days{1})) ==
          AbsenceObjection::began_too_long_ago);
}

TEST_CASE("nobody is away twice on one day [CASE-4]") {
    auto const next_week = away(today + days{7}, today + days{14});
    CHECK(objection(next_week, {kept(away(today, today + days{7}))}) == Objections{});
    CHECK(objection(next_week, {kept(away(today, today + days{8}))}) ==
          AbsenceObjection::away_already);
    CHECK(objection(kept(next_week), {kept(next_week)}) == Objections{});
}

TEST_CASE("the substitute is another adviser who is not away [CASE-4]") {
    auto const wanted = away(today, today + days{7});
    CHECK(objection(wanted, {}, {.user = mette}) == AbsenceObjection::stands_in_for_self);
    CHECK(objection(wanted, {}, {.user = birgit, .may_coordinate = false}) ==
          AbsenceObjection::may_not_coordinate);
    auto const birgits = kept(away(today + days{6}, today + days{9}, birgit, karen));
    CHECK(objection(wanted, {}, {.user = birgit, .own = {birgits}}) ==
          AbsenceObjection::substitute_is_away);
    auto const later = kept(away(today + days{7}, today + days{9}, birgit, karen));
    CHECK(objection(wanted, {}, {.user = birgit, .own = {later}}) == Objections{});
}

TEST_CASE("who stands in for others goes away only when another does so [CASE-4]") {
    auto const karens = kept(away(today, today + days{3}, karen, mette));
    CHECK(objection(away(today + days{2}, today + days{7}), {karens}) ==
          AbsenceObjection::stands_in_for_others);
    CHECK(objection(away(today + days{3}, today + days{7}), {karens}) == Objections{});
}

TEST_CASE("in a case the substitute stands in from the day its coordinator is away [CASE-4]") {
    auto const absence = away("2026-11-20"_day, "2026-11-30"_day);
    auto const since_march = days_in_case(absence, "2026-03-03"_day, today);
    REQUIRE(since_march.has_value());
    CHECK(since_march->from_on == today);
    CHECK(since_march->until_on == "2026-11-30"_day);
    CHECK(days_in_case(absence, "2026-11-25"_day, today)->from_on == "2026-11-25"_day);
    CHECK_FALSE(days_in_case(absence, "2026-11-30"_day, today).has_value());
    CHECK_FALSE(days_in_case(absence, "2026-03-03"_day, "2026-11-30"_day).has_value());
    CHECK(days_in_case(absence, "2026-03-03"_day, "2026-11-29"_day).has_value());
}

}  // namespace indgang::absences
