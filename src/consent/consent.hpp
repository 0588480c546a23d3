// Consent (samtykke): what a family says yes to sharing, with whom, for what and how long; and what opens
// a folder without it. Whoever holds custody of a child must say yes each for themself, an adult for
// the own folder, a youth from 15 for the own. A consent that was asked for and not answered stands
// with whom it was asked of. Nothing that was said is ever overwritten: a no is a new word.
//
// The decision itself is access/decision.hpp. Asks: cases, open_items.  Is asked by: overview, portal.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/decision.hpp"
#include "foundation/asked.hpp"
#include "open_items/open_items.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
}  // namespace indgang::access

namespace indgang::consent {

using RequestId = Id<struct ConsentRequestTag>;

/// How an answer was given.
enum class Way { written, oral, digital };
inline constexpr Wording<Way> ways[] = {
    {Way::written, "written", "Skriftligt"},
    {Way::oral, "oral", "Mundtligt"},
    {Way::digital, "digital", "Digitalt"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

/// Where one giver stands with one request.
enum class Standing { asked, given, declined, withdrawn };
inline constexpr Wording<Standing> standings[] = {
    {Standing::asked, "asked", "Har ikke svaret"},
    {Standing::given, "given", "Har sagt ja"},
    {Standing::declined, "declined", "Har sagt nej"},
    {Standing::withdrawn, "withdrawn", "Har trukket sit ja tilbage"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

struct Giver {
    PersonId person;
    std::string name;
    Standing standing = Standing::asked;
    std::optional<Way> how = {};
    std::string note = {};
    std::optional<Instant> at = {};
    std::string recorded_by = {};
};

struct Request {
    RequestId id;
    access::Recipient to;
    std::string recipient;  // a name; of a function its word in the reader's language
    std::vector<access::Folder> folders;
    std::string purpose;
    Day from_on;
    std::optional<Day> until_on;  // exclusive
    std::optional<RequestId> narrows;
    std::string asked_by;
    Instant asked_at;
    std::vector<Giver> givers;
    std::int64_t version = 0;  // grows with each answer

    Giver const* giver(PersonId person) const;
};

/// Where a request stands as a whole, on a day.
enum class State { waiting, in_force, partly_given, conflict, declined, withdrawn, ended, coming };
inline constexpr Wording<State> states[] = {
    {State::waiting, "waiting", "Venter på svar"},
    {State::in_force, "in_force", "Gælder"},
    {State::partly_given, "partly_given", "Mangler ét svar"},
    {State::conflict, "conflict", "Uenighed"},
    {State::declined, "declined", "Sagt nej"},
    {State::withdrawn, "withdrawn", "Trukket tilbage"},
    {State::ended, "ended", "Udløbet"},
    {State::coming, "coming", "Begynder senere"},
};
constexpr auto const& wording(State state) { return find(states, state); }
State state_of(Request const& request, Day today);

/// Those who are something to a case, by that: to whom a consent is given, and who may see.
inline constexpr Wording<access::Relation> functions[] = {
    {access::Relation::coordinator, "coordinator", "Koordinatoren"},
    {access::Relation::partner, "partner", "Makkeren"},
    {access::Relation::substitute, "substitute", "Stedfortræderen"},
    {access::Relation::core_team_member, "core_team_member", "Kerneteamet"},
    {access::Relation::leader, "leader", "Lederen"},
    {access::Relation::family_member, "family_member", "Familien"},
    {access::Relation::emergency, "emergency", "Med nødadgang"},
};

/// All of the case, the newest first.
std::vector<Request> requests_of(access::CaseScope& scope);

/// What was asked for and waits for somebody's word, for who has the ball.
std::vector<open_items::OpenItem> open_requests(access::CaseScope& scope);

/// A folder as people call it: "Plan", "Annas egen mappe", "Overgang til voksenlivet".
struct NamedFolder {
    access::Folder folder;
    Phrase name;
};
/// The case's folders in their order: the standard ones, its own, then those of one person each.
std::vector<NamedFolder> folders_of(access::CaseScope& scope);
Phrase name_in(std::vector<NamedFolder> const& folders, access::Folder folder);

/// Who has a lasting part in the case and may see that folder today, by consent or on another basis.
struct Reader {
    UserId user;
    std::string name;
    access::Relation relation;
    bool is_of_family = false;
    std::optional<PersonId> person = {};  // of the family, whose login it is
};
std::vector<Reader> readers_of(access::CaseScope& scope, access::Folder folder);

/// What an act of the access log is called: said by app when the program starts.
void name_acts(std::string_view (*named)(std::string_view act));

/// Looks by people who have no login here, told together. Who lets them in says so once, when the program
/// starts.
struct OutsideLooks {
    Phrase what;
    std::int64_t times = 0;
    Instant last;
};
using Outsiders = std::function<std::vector<OutsideLooks>(access::CaseScope&)>;
void can_look_from_outside(Outsiders outsiders);

/// A line of the access log as people read it. The purpose of a consent is told to those who were asked for it.
struct LookInWords {
    std::string what;
    Phrase function, purpose;
};
using SayLook = std::function<LookInWords(std::string_view act, std::string_view because)>;
SayLook look_sayer(access::CaseScope& scope, std::optional<PersonId> reader);

/// Emergency accesses that a leader has not seen yet, in cases of the leader's department.
std::int64_t unseen_emergencies(access::Visit& visit);

}  // namespace indgang::consent
