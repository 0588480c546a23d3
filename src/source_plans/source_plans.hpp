// Existing plans (eksisterende planer): the plans a family brings from elsewhere, and what becomes of each of
// their goals in the one joint plan (PLAN-1). A goal is taken over as a goal or an action, goes together
// with one that is there, is reached already, or is not taken over, with the reason.
//
// Never stored: how many goals are left. A plan about an adult lies in the adult's own folder, and so does
// all that tells of it; what an element of the joint plan comes from is seen by those who see that folder.
// Asks: cases, plan, plan_kinds, attachments.  Is asked by: merging, planning, overview, portal.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "attachments/attachments.hpp"
#include "plan/plan.hpp"
#include "plan_kinds/plan_kinds.hpp"

namespace indgang::source_plans {

using SourceId = Id<struct SourcePlanTag>;
using SourceGoalId = Id<struct SourceGoalTag>;

/// What becomes of a goal of another plan.
enum class Outcome { goal, action, merged, reached, declined, reopened };
inline constexpr Wording<Outcome> outcomes[] = {
    {Outcome::goal, "goal", "Blev et mål i den fælles plan"},
    {Outcome::action, "action", "Blev en handling i den fælles plan"},
    {Outcome::merged, "merged", "Samlet med et mål i den fælles plan"},
    {Outcome::reached, "reached", "Var allerede nået"},
    {Outcome::declined, "declined", "Ikke taget med"},
    {Outcome::reopened, "reopened", "Ses på igen"},
};
constexpr auto const& wording(Outcome outcome) { return find(outcomes, outcome); }

struct Decision {
    Outcome outcome;
    std::optional<plan::ElementId> element = {};  // of the joint plan
    std::string because = {}, by = {};
    Instant at = {};
};

struct SourceGoal {
    SourceGoalId id;
    std::int64_t position = 1;
    std::string words;
    std::vector<Decision> decisions = {};  // in the order in which they were taken

    /// None where nobody has taken a stand on it, or it is looked at anew.
    Decision const* decision() const;
};

struct SourcePlan {
    SourceId id = {};
    plan_kinds::Kind kind = {};
    std::optional<PersonId> about = {};  // none: the whole family
    std::string about_name = {};
    std::string department = {}, kept_by = {}, added_by = {};
    Day from_on{{}};
    std::optional<Day> valid_until = {};
    std::int64_t version = 0;
    access::Folder folder = {access::FolderKind::plan};
    Instant added_at = {};
    std::vector<SourceGoal> goals = {};

    bool has_ended_on(Day day) const { return valid_until && *valid_until < day; }
};

/// Those that the reader may see, with their goals.
std::vector<SourcePlan> sources_of(access::CaseScope& scope);

/// How much of it all somebody has taken a stand on.
struct Progress {
    std::int64_t plans = 0, goals = 0, decided = 0;
    std::int64_t left() const { return goals - decided; }
};
Progress progress_of(std::vector<SourcePlan> const& sources);

/// "Fra handleplan, jobcenter, 3. marts 2026", for each element of the plan that came from one or was merged.
std::map<plan::ElementId, std::vector<Phrase>> origins(std::vector<SourcePlan> const& sources);
Phrase said_origin(SourcePlan const& source);

/// Written by whoever merges; the element is there already.
void decide(access::CaseScope& scope, SourcePlan const& source, SourceGoalId goal,
            Decision const& decision);

/// Where it is written down, and where it is read.
bool may_write(access::CaseScope& scope);
attachments::KindOfOwner files_of_source_plans();

}  // namespace indgang::source_plans
