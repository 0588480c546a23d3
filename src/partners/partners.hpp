// The partner (makker) of a case's coordinator: who, since when and why, how the two divide the tasks,
// and what each wants to learn (CASE-5). From where a partner comes is the model's and the target
// group's to say.
//
// Never stored: who is partner today. A partnership gives access for its days.
// Asks: cases.  Is asked by: overview.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/asked.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
struct KindOfHolding;
}  // namespace indgang::access

namespace indgang::partners {

using PartnershipId = Id<struct PartnershipTag>;

/// From where the partner of a target group's families comes: the municipality's choice.
enum class Origin { any_department, adult_or_employment, family_members_department };
inline constexpr Wording<Origin> origins[] = {
    {Origin::any_department, "any_department", "Fra en hvilken som helst afdeling"},
    {Origin::adult_or_employment, "adult_or_employment", "Fra voksen- eller beskæftigelsesområdet"},
    {Origin::family_members_department, "family_members_department",
     "Fra den afdeling, hvor et andet familiemedlem har en indsats"},
};
constexpr auto const& wording(Origin origin) { return find(origins, origin); }

struct Partnership {
    PartnershipId id = {};
    UserId user;
    std::string name = {}, telephone = {}, email = {};
    Day from_on;
    std::string because = {};
    std::optional<Day> ended_on = {};  // exclusive
    std::string ended_because = {};
    // What the two have agreed last; the goals are for them and their leader alone.
    std::int64_t agreement = 0;
    std::string tasks = {}, learning_goals = {}, agreed_by = {};

    bool is_on(Day day) const { return from_on <= day && (!ended_on || *ended_on > day); }
};

/// The newest first.
Asked<std::vector<Partnership>> ask_partnerships(access::CaseScope& scope);

/// What a partner holds, for when one leaves.
access::KindOfHolding partnerships_held();

}  // namespace indgang::partners
