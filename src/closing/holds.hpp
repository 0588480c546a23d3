// What holds a case open: everything that somebody has the ball with, of whatever kind, interventions that run or are to
// come, and appointments that are planned. Found anew each time.
#pragma once
#include "access/case_scope.hpp"
#include "closing/closing.hpp"
#include "closing/rules.hpp"

namespace indgang::closing {

struct Hold {
    std::string
        key;  // which one: made of what it is, so that the same thing has the same key tomorrow
    HoldKind kind;
    Phrase what;
    std::string holder;
    Day since;
    std::optional<Day> due_on = {};
    std::string address = {};  // where it is finished
};

std::vector<Hold> holds_of(access::CaseScope& scope);

/// The version of a page that shows them: what has come in since can be told from it.
std::string version_of(std::vector<Hold> const& holds);
/// Those that the page of that version did not show.
std::vector<Hold> came_in(std::vector<Hold> const& holds, std::string_view version);

}  // namespace indgang::closing
