// One coordinator at any time (CASE-3, rules.md § 4): the periods of a case tile [opened, closed), and
// a change is one step that ends one period and begins the next. Pure; the database refuses it too.
#pragma once
#include <optional>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::coordinators {

/// One person's days as coordinator, as the rules see them.
struct Tenure {
    UserId person;
    Day from;
    std::optional<Day> until = {};  // the first day of the next one
};

enum class TilingFault { no_coordinator, starts_wrong, gap, overlap, empty_period, ends_wrong };
inline constexpr Wording<TilingFault> tiling_faults[] = {
    {TilingFault::no_coordinator, "no_coordinator", "Forløbet har ingen koordinator."},
    {TilingFault::starts_wrong, "starts_wrong",
     "Den første koordinator begynder ikke den dag, forløbet blev åbnet."},
    {TilingFault::gap, "gap", "Der er dage uden koordinator."},
    {TilingFault::overlap, "overlap", "Der er dage med to koordinatorer."},
    {TilingFault::empty_period, "empty_period", "En koordinator slutter, før perioden begynder."},
    {TilingFault::ends_wrong, "ends_wrong",
     "Den sidste koordinator slutter ikke den dag, forløbet blev lukket."},
};
constexpr auto const& wording(TilingFault fault) { return find(tiling_faults, fault); }

/// What is wrong with the periods, given in order; none when they tile [opened, closed).
std::optional<TilingFault> fault_in(std::vector<Tenure> const& periods, Day opened_on,
                                    std::optional<Day> closed_on);

/// What must be known of the person who is to take over, on the day of the change.
struct NewCoordinator {
    UserId person;
    bool is_active = true;
    bool is_of_childrens_disability_area = true;
};

enum class CoordinatorObjection {
    case_is_closed,
    in_the_future,
    not_after_the_last_change,
    same_person,
    person_is_inactive,
    not_of_childrens_disability_area,
};
inline constexpr Wording<CoordinatorObjection> coordinator_objections[] = {
    {CoordinatorObjection::case_is_closed, "case_is_closed",
     "Forløbet er lukket og har ingen koordinator at skifte."},
    {CoordinatorObjection::in_the_future, "in_the_future",
     "Dagen ligger efter i dag. Skriv skiftet ind den dag, det sker."},
    {CoordinatorObjection::not_after_the_last_change, "not_after_the_last_change",
     "Dagen skal ligge efter den dag, den nuværende koordinator begyndte."},
    {CoordinatorObjection::same_person, "same_person", "Familien har allerede denne koordinator."},
    {CoordinatorObjection::person_is_inactive, "person_is_inactive",
     "Medarbejderen er ikke længere aktiv. Vælg en anden."},
    {CoordinatorObjection::not_of_childrens_disability_area, "not_of_childrens_disability_area",
     "Koordinatoren skal den dag være ansat i børnehandicapområdet. Vælg en anden."},
};
constexpr auto const& wording(CoordinatorObjection objection) {
    return find(coordinator_objections, objection);
}

/// Why `next` cannot take over on that day; the first reason a person would give.
std::optional<CoordinatorObjection> objection_to_change(std::vector<Tenure> const& periods,
                                                        std::optional<Day> closed_on,
                                                        NewCoordinator const& next, Day change_on,
                                                        Day today);

/// The periods after the change: the last one ends on the day the next begins.
std::vector<Tenure> after_change(std::vector<Tenure> periods, UserId next, Day change_on);

}  // namespace indgang::coordinators
