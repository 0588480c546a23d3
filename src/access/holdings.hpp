// What a person holds, that somebody else must have when the person leaves (HAND-3, rules.md § 6): a
// case to coordinate, a partnership, a place in a core team, a turn as substitute. Each slice that lets
// people hold something says so once, when the program starts; app wires it. So who moves everything
// need not know what there is.
#pragma once
#include <functional>

#include "access/colleagues.hpp"

namespace indgang::access {

/// One thing that one person holds.
struct Holding {
    std::string key;  // names it within its kind: "42"
    Phrase said;      // "2026-00042": who moves it need not be somebody who may see the family
    bool needs_successor = false;  // else it may simply end
    // Who may have it instead; the first is what the form suggests where somebody is needed.
    std::vector<web::Choice> successors = {};
    Phrase blocked = {};  // why it cannot be moved today; mostly empty
};

/// From which day, to whom (empty: to nobody), and why.
struct Handover {
    Day on;
    std::string to;  // the word of one of the successors
    std::string because;
};

struct KindOfHolding {
    std::string_view word;  // "coordinator"
    Text heading;           // "Koordinator for"
    std::function<std::vector<Holding>(Visit&, UserId)> held_by;
    std::function<void(Visit&, UserId, Holding const&, Handover const&)> move;
    // Why that user cannot leave that one case yet: what is to be handed on there first.
    std::function<std::optional<Phrase>(Visit&, UserId, CaseId)> keeps_in_case = {};
};

/// Said once, before the first request.
void can_be_held(KindOfHolding kind);
std::vector<KindOfHolding> const& kinds_of_holding();

/// What somebody must hand on before leaving that case (rules.md § 6); mostly nothing.
std::vector<Phrase> kept_in_case(Visit& visit, UserId user, CaseId case_id);

}  // namespace indgang::access
