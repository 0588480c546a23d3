// Where an application stands, what may be done with it, and what it came to.
#pragma once
#include "foundation/wording.hpp"

namespace indgang::applications {

enum class State { received, examined, awaiting_family, decided, withdrawn };
inline constexpr Wording<State> states[] = {
    {State::received, "received", "Modtaget"},
    {State::examined, "examined", "Bliver behandlet"},
    {State::awaiting_family, "awaiting_family", "Venter på familien"},
    {State::decided, "decided", "Afgjort"},
    {State::withdrawn, "withdrawn", "Trukket tilbage"},
};
constexpr auto const& wording(State state) { return find(states, state); }

/// What a person does; its word stands in the address and in the step.
enum class Act {
    apply,
    start,
    ask_family,
    send,
    move,
    hand_over,
    decide,
    correct,
    withdraw,
    reopen
};
inline constexpr Wording<Act> acts[] = {
    {Act::apply, "soeg", "Skriv en ansøgning ind"},
    {Act::start, "begynd", "Skriv, at den bliver behandlet"},
    {Act::ask_family, "mangler", "Bed familien om noget, der mangler"},
    {Act::send, "sendt", "Det, der manglede, er sendt"},
    {Act::move, "flyt", "Giv en ny dag for svaret"},
    {Act::hand_over, "giv-videre", "Giv bolden videre"},
    {Act::decide, "afgoer", "Skriv, hvad den endte med"},
    {Act::correct, "ret", "Ret svaret"},
    {Act::withdraw, "traek-tilbage", "Træk den tilbage"},
    {Act::reopen, "genoptag", "Tag den op igen"},
};
constexpr auto const& wording(Act act) { return find(acts, act); }

enum class Outcome { granted, partly, refused };
inline constexpr Wording<Outcome> outcomes[] = {
    {Outcome::granted, "granted", "Ja"},
    {Outcome::partly, "partly", "Ja til noget af det"},
    {Outcome::refused, "refused", "Nej"},
};
constexpr auto const& wording(Outcome outcome) { return find(outcomes, outcome); }

}  // namespace indgang::applications
