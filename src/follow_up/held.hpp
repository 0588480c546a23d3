// A follow-up that was held, as it is written down: a fact that is never changed (FOLLOW-3).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "follow_up/held_rules.hpp"
#include "foundation/id.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::follow_up {

/// Is the intervention the right one, and the least intrusive that helps (mindst muligt indgribende)?
enum class Fit { right, less_may_do, needs_adjusting, more_is_needed, not_told };
inline constexpr Wording<Fit> fits[] = {
    {Fit::right, "right", "Ja, den er den rigtige og griber mindst muligt ind"},
    {Fit::less_may_do, "less_may_do", "En mindre indgribende indsats kan være nok"},
    {Fit::needs_adjusting, "needs_adjusting", "Den skal justeres"},
    {Fit::more_is_needed, "more_is_needed", "Der er brug for mere"},
    {Fit::not_told, "not_told", "Ikke skrevet i regnearket"},  // of what was carried over alone
};
constexpr auto const& wording(Fit fit) { return find(fits, fit); }

struct FollowUp {
    Day held_on;
    Manner manner;
    std::string took_part;
    std::string wellbeing;  // trivsel og udvikling
    std::string goals;
    Fit fit;
    std::string fit_note;
    std::string coming;
    std::string new_needs;
};

struct WrittenFollowUp {
    std::int64_t id = 0;
    FollowUp follow_up;
    std::string held_by;
};

/// Newest first.
std::vector<WrittenFollowUp> held_with(access::CaseScope& scope, PersonId child);
/// Saves it and says so on the timeline; what is due moves in the same transaction.
void save(access::CaseScope& scope, PersonId child, std::string_view child_name,
          FollowUp const& follow_up);

std::optional<Day> start_conversation_on(access::CaseScope& scope, PersonId child);
std::optional<Day> opened_on(access::CaseScope& scope);

}  // namespace indgang::follow_up
