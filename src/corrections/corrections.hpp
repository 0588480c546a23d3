// Corrections (rettelser): somebody of the family says that something that stands is wrong, and the coordinator
// answers within a month (databeskyttelsesforordningen art. 16 and 12(3)). Corrected: what was done, and who had got the
// wrong and has been told (art. 19). Not corrected: why, and the person's own words are put beside it.
//
// Nothing is overwritten here: what is put right is put right where it stands. Never stored: whether it is late.
// Asks: cases, open_items, outbox, plan, consent.  Is asked by: insight.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::open_items {
struct OpenItem;
}

namespace indgang::corrections {

using CorrectionId = Id<struct CorrectionTag>;

enum class Act { corrected, kept, extend, object, withdraw };
inline constexpr Wording<Act> acts[] = {
    {Act::corrected, "corrected", "Rettet"},        {Act::kept, "kept", "Ikke rettet"},
    {Act::extend, "extend", "Frist forlænget"},     {Act::object, "object", "Stadig forkert"},
    {Act::withdraw, "withdraw", "Trukket tilbage"},
};
constexpr auto const& wording(Act act) { return find(acts, act); }

struct Step {
    Act act;
    std::string words = {}, statement = {}, told = {};
    std::optional<Day> due_on = {};
    std::string by = {};
    Instant at = {};
};

struct Correction {
    CorrectionId id = {};
    PersonId about = {}, asked_by = {};
    std::string about_name = {}, asked_by_name = {}, place = {}, what = {}, because = {},
                wanted = {};
    Day asked_on{{}};
    std::vector<Step> steps = {};
    std::int64_t version() const { return std::ssize(steps); }
};

/// Within a month after it was asked for, or by the day it was extended to (art. 12(3)).
Day answer_by(Day asked_on, std::optional<Day> extended_to = {});
/// Two further months at most.
Day latest_answer(Day asked_on);

/// For who has the ball: the coordinator, until it is answered.
std::vector<open_items::OpenItem> open_corrections(access::CaseScope& scope);

/// What a place is called, by its word ("contacts"): said by app, since who knows stands below us.
using NamePlace = std::function<std::optional<Text>(std::string_view)>;
void name_places(NamePlace name);

}  // namespace indgang::corrections
