// Retention (opbevaring): until when a closed case is kept, by which rule, and what holds it back from being erased
// (TRUST-4). The mark is set once, when the case is closed, and keeps the numbers of that day. Nothing is erased here:
// there are marks, and a list of the cases whose day has come.
//
// Never stored: whether the day has come.  Asks: cases.  Is asked by: closing.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::retention {

/// Which of the two gave the later day.
enum class Rule { after_closing, after_childhood };
inline constexpr Wording<Rule> rules[] = {
    {Rule::after_closing, "after_closing", "år efter afslutningen"},
    {Rule::after_childhood, "after_childhood", "år efter at det yngste barn er fyldt 18"},
};
constexpr auto const& wording(Rule rule) { return find(rules, rule); }

struct Mark {
    Day keep_until;  // that day it is ready
    Rule rule;
    std::int64_t years = 0;
    bool is_chosen_by_us = false;  // the municipality has set no number
};

/// Sets the mark of the case that is being closed, in the same transaction.
void mark(access::CaseScope& scope, std::int64_t closing, Day closed_on);

/// On the page of the closed case.
struct KeptPart {
    CaseId case_id;
    Day keep_until;
    Rule rule;
    std::int64_t years = 0;
    bool is_chosen_by_us = false, is_reached = false, is_held = false, may_hold = false;
    std::string held_because, held_by;
};
BOOST_DESCRIBE_STRUCT(KeptPart, (),
                      (keep_until, rule, years, is_chosen_by_us, is_reached, is_held, held_because,
                       held_by))
void render(KeptPart const& page, web::View& view);
/// None where the case is open.
std::optional<KeptPart> kept_part(access::CaseScope& scope);

}  // namespace indgang::retention
