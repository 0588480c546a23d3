// One thing that is to be done, by the reader or by somebody else.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::todo {

enum class Kind {
    work,       // a ball
    meeting,    // something lacks before a meeting
    coming,     // a meeting that is planned
    effect,     // does it work?
    message,    // the family waits for an answer
    told,       // what the family did itself, until it is seen
    statutory,  // the law sets the day
};
inline constexpr Wording<Kind> kinds[] = {
    {Kind::work, "work", "Din tur"},
    {Kind::meeting, "meeting", "Før mødet"},
    {Kind::coming, "coming", "Møde"},
    {Kind::effect, "effect", "Effekt"},
    {Kind::message, "message", "Venter svar"},
    {Kind::told, "told", "Nyt"},
    {Kind::statutory, "statutory", "Lovens frist"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

/// One thing to do, or that somebody else is to do.
struct Thing {
    Kind kind = Kind::work;
    std::string what;                     // a stored phrase
    std::optional<UserId> user = {};      // who has it: a professional …
    std::optional<PersonId> person = {};  // … or one of the family
    std::string holder = {};
    Day since;
    std::optional<Day> due_on = {}, on_hold_until = {};
    std::string note = {};             // a stored phrase
    std::string address = {};          // where it is done
    std::string clock = {};            // of a meeting: "10.00"
    std::vector<PersonId> meets = {};  // of a meeting: whose follow-up it is; 0: the family's clock
    std::int64_t line = 0;             // of what the family did: the newest line of the timeline
    std::int64_t count = 1;            // so many things in this one line
    friend bool operator==(Thing const&, Thing const&) = default;
};

}  // namespace indgang::todo
