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
    // A ball in that case, which goes to another of it when its holder leaves the case.
    std::optional<CaseId> in_case = {};
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
};

/// Said once, before the first request.
void can_be_held(KindOfHolding kind);
std::vector<KindOfHolding> const& kinds_of_holding();

/// The balls that somebody who leaves that case must hand on in the same step (rules.md § 6).
std::size_t balls_in_case(Visit& visit, UserId user, CaseId case_id);
void hand_on_balls(Visit& visit, UserId user, CaseId case_id, Handover const& handover);

}  // namespace indgang::access
