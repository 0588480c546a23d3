// Who has the ball (hvem har bolden): all that is open in a case, each with exactly one holder, one of the
// family or a named professional (rules.md § 6). A slice in which something can be open says so once, when
// the program starts; app wires it. So this list need not know what there is (docs/adr/0015).
//
// Never stored: how many days it has waited.  Asks: cases.
// Is asked by: actions, planning, examinations, consent, analysis, assessment_meetings, portal, overview.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cases/cases.hpp"
#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::open_items {

/// What sort of thing it is, for lists that put like with like.
enum class Sort { work, meeting, effect, news, statutory };

struct OpenItem {
    Phrase what;                     // "Spørg svømmeklubben"
    std::optional<PersonId> person;  // who has it: one of the family …
    std::optional<UserId> user;      // … or a professional
    std::string holder;              // "Anna (mor)"
    Day since;                       // when the ball came to the holder
    std::optional<Day> due_on = {};
    std::optional<Day> on_hold_until = {};  // it returns by itself
    Phrase note = {};                       // what it waits for, and why
    std::string address = {};               // where the reader sees it; empty: nowhere
    std::string tick = {};  // where one tap says that it is done; empty: not by the reader
    std::string move =
        {};  // where the reader gives it to somebody else, with a reason; empty: not this one
    Sort sort = Sort::work;
};

/// What is open of that kind and the reader may see.
using Provider = std::function<std::vector<OpenItem>(access::CaseScope&)>;
/// Said once, before the first request.
void can_be_open(Provider provider);

/// Of every kind, the oldest first.
std::vector<OpenItem> items_of(access::CaseScope& scope);

/// The items of one holder, the reader's own or another's.
struct Hand {
    std::string holder;
    bool is_of_family = false, is_readers = false;
    std::vector<OpenItem> items;
};
/// The family's own first, and of these the reader's; then whoever has waited longest.
std::vector<Hand> hands(std::vector<OpenItem> items, std::optional<PersonId> reader,
                        std::optional<UserId> reading_user);

/// "i dag", "i går", "i 4 dage".
Phrase waited(Day since, Day today);

}  // namespace indgang::open_items
