#include "assessment_overview/facts.hpp"

#include <set>

#include "agreements/agreements.hpp"
#include "assessment/assessment.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "cases/cases.hpp"

namespace indgang::assessment_overview {
namespace {

ChildFact child_fact(access::CaseScope& scope, cases::Member const& child) {
    ChildFact fact{.id = child.id,
                   .name = child.name.substr(0, child.name.find(' ')),
                   .sees_board = assessment::may_see(scope, child.id)};
    if (!fact.sees_board) return fact;
    auto const board = assessment::board_of(scope, child.id);
    std::set<std::string> talked_about;
    for (auto const& card : board.cards) talked_about.insert(card.dimension);
    fact.talked_about = std::int64_t(talked_about.size());
    fact.in_all = std::int64_t(catalogue::ics_dimensions(board.set).size());
    return fact;
}

void add_beginnings(Facts& facts, access::CaseScope& scope) {
    facts.sees_meetings = scope.may_see(access::FolderKind::meetings).yes;
    for (auto const& one : assessment_meetings::meetings_of(scope))
        if (!one.cancelled)
            facts.beginnings.push_back({.meeting = one.id.value,
                                        .child = one.child,
                                        .is_held = !one.accounts.empty(),
                                        .is_family_spoken_with = !one.contacts.empty(),
                                        .on = one.on()});
    // Held before anybody planned it here: only its day was written down.
    if (scope.model().beginning.is_of_a_child)
        for (auto const& child : facts.children)
            if (auto const on = agreements::start_conversation_of(scope, child.id))
                facts.beginnings.push_back({.child = child.id, .is_held = true, .on = *on});
}

}  // namespace

Facts facts_of(access::CaseScope& scope) {
    Facts facts{.case_id = scope.case_id()};
    for (auto const& child : cases::children(scope))
        facts.children.push_back(child_fact(scope, child));
    add_beginnings(facts, scope);
    return facts;
}

}  // namespace indgang::assessment_overview
