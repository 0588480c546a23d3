// Closing and reopening of a case (afslutning og genåbning, HAND-3, rules.md § 16): a case closes when nothing in it is
// open, or each open thing is handed to a named party outside, with that party's receipt; with a reason, a day, what
// the family says of it, and whom it can turn to. It can be opened again; both closings stay.
//
// Never stored: what still holds the case open. That a closed case takes no change, access/closed_cases.hpp says.
// Asks: cases, open_items, interventions, appointments, coordinators, outbox, retention.
// Is asked by: overview, portal.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::closing {

using ClosingId = Id<struct ClosingTag>;
using HandoverId = Id<struct ClosingHandoverTag>;

enum class Reason { goals_reached, family_wish, moved, grown_up, no_longer_needed, other };
inline constexpr Wording<Reason> reasons[] = {
    {Reason::goals_reached, "goals_reached", "Målene er nået"},
    {Reason::family_wish, "family_wish", "Familien ønsker det"},
    {Reason::moved, "moved", "Familien er flyttet til en anden kommune"},
    {Reason::grown_up, "grown_up", "Den unge er voksen, og voksenområdet tager over"},
    {Reason::no_longer_needed, "no_longer_needed", "Der er ikke længere brug for et samlet forløb"},
    {Reason::other, "other", "Noget andet"},
};
constexpr auto const& wording(Reason reason) { return find(reasons, reason); }

/// How a receipt was said.
enum class Way { written, telephone, meeting };
inline constexpr Wording<Way> ways[] = {
    {Way::written, "written", "På skrift"},
    {Way::telephone, "telephone", "I telefonen"},
    {Way::meeting, "meeting", "På et møde"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

/// How the family was told that the case closes.
enum class ToldWay { meeting, home_visit, telephone, letter };
inline constexpr Wording<ToldWay> told_ways[] = {
    {ToldWay::meeting, "meeting", "På et møde"},
    {ToldWay::home_visit, "home_visit", "Hjemme hos familien"},
    {ToldWay::telephone, "telephone", "I telefonen"},
    {ToldWay::letter, "letter", "I et brev"},
};
constexpr auto const& wording(ToldWay way) { return find(told_ways, way); }

struct Receipt {
    std::string received_by;
    Day received_on;
    Way how;
};

/// Something open that somebody outside takes over.
struct Handover {
    HandoverId id = {};
    std::string item;  // which, see holds.hpp
    Phrase what;
    std::string holder, party, organisation, reach;
    std::optional<Receipt> receipt = {};  // none: the case stays open
};

/// What one of the family says of it. The others of the family do not see it.
struct Words {
    PersonId person;
    std::string name, words;
};

struct Reopening {
    Day from_on;
    std::string because;
    UserId coordinator;
    std::string coordinator_name = {}, recorded_by = {};
};

struct Closing {
    ClosingId id = {};
    Day closed_on;  // open until the day before
    Reason reason;
    std::string because;  // the family reads it
    Day told_on;
    ToldWay told_how;
    std::vector<Words> words = {};
    std::string no_words_because = {};
    std::string turn_to, turn_to_reach;
    std::string recorded_by = {};
    std::vector<Handover> handed = {};
    std::optional<Reopening> reopening = {};
};

/// The newest first. The words are those that the reader may see: staff all, one of the family its own.
std::vector<Closing> closings_of(access::CaseScope& scope);

/// What must follow when a case is opened again, in the same transaction: said by app when the program starts, since
/// who must know stands beside us.
void on_reopening(std::function<void(access::CaseScope&, Reopening const&)> follow);

/// On top of a closed case, for those who may read it: staff and family, in words of their own.
struct ClosedPart {
    CaseId case_id;
    Day closed_on;
    Reason reason;
    std::string because, turn_to, turn_to_reach, own_words;
    bool is_for_family = false, may_reopen = false;
};
BOOST_DESCRIBE_STRUCT(ClosedPart, (),
                      (closed_on, reason, because, turn_to, turn_to_reach, own_words))
void render(ClosedPart const& page, web::View& view);
/// None while the case is open.
std::optional<ClosedPart> closed_part(access::CaseScope& scope);

}  // namespace indgang::closing
