// Whether an analysis meeting is to be held, how far it is, who is an outsider, and how hard a text is to read.
// Pure.
#pragma once
#include "analysis/analysis.hpp"

namespace indgang::analysis {

/// The municipality's own word on models in which the meeting is part of the work.
enum class Practice { always, by_case };
inline constexpr Wording<Practice> practices[] = {
    {Practice::always, "altid", "altid"},
    {Practice::by_case, "efter behov", "efter behov"},
};
constexpr auto const& wording(Practice practice) { return find(practices, practice); }

/// Where a model has no such meeting, no setting gives it one.
Demand demand_of(Demand of_model, std::optional<Practice> practice);

State state_of(Demand demand, std::optional<Chosen> const& choice,
               std::optional<Meeting> const& meeting);

/// Before interventions start it must be held, or skipped with a reason (én familie 2018).
bool is_missing(State state);

enum class PlanObjection { before_today };
inline constexpr Wording<PlanObjection> plan_objections[] = {
    {PlanObjection::before_today, "before_today", "Dagen er gået. Vælg en dag, der kommer."},
};
constexpr auto const& wording(PlanObjection objection) { return find(plan_objections, objection); }
std::vector<PlanObjection> objections_to(Meeting const& meeting, Day today);

/// "9.30", "09:30", "9": as "09:30"; none for what is no time of the day.
std::optional<std::string> time_from_typed(std::string_view typed);

/// Held or told on a day that has not come.
enum class DayObjection { later_than_today, before_the_meeting };
inline constexpr Wording<DayObjection> day_objections[] = {
    {DayObjection::later_than_today, "later_than_today", "Dagen ligger efter i dag."},
    {DayObjection::before_the_meeting, "before_the_meeting", "Dagen ligger før mødet."},
};
constexpr auto const& wording(DayObjection objection) { return find(day_objections, objection); }
std::vector<DayObjection> objections_to_held(Day held_on, Day today);
std::vector<DayObjection> objections_to_told(Day told_on, Record const& record, Day today);

/// Those whom the invited one may be: every word of the name stands in theirs.
std::vector<Involved> who_it_may_be(std::string_view name, std::vector<Involved> const& involved);

/// LIX: words in a sentence plus the share of words with more than six letters.
struct Readability {
    std::int64_t lix = 0, words = 0;
    bool is_plain = true;
};
/// Our own limit for what a family reads: Danish newspapers for all lie around 35 to 44.
inline constexpr std::int64_t plain_until = 40;
Readability readability_of(std::string_view text);

}  // namespace indgang::analysis
