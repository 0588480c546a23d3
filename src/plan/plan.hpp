// The joint plan (fælles plan) of a family: its wishes in its own words and its own order, under them
// goals and sub-goals, under these actions. What each says stands in revisions; what is agreed is the
// revision that all who must agree have said yes to. All else that was written since is a proposal, and
// changes nothing until then (PLAN-2, PLAN-3, PLAN-7; rules.md § 7). docs/adr/0015 says why it is so.
//
// Never stored: whether something is agreed, waits or was declined; that follows from the answers.
// Asks: cases.  Is asked by: actions, planning, portal, overview.
#pragma once
#include "plan/agreement_rules.hpp"
#include "plan/elements.hpp"
#include "plan/smarte_rules.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
}  // namespace indgang::access

namespace indgang::plan {

/// The door for the family's own login; throws access::NotFound where it is part of no case.
access::CaseScope own_scope(access::Visit& visit);
bool is_family(access::CaseScope& scope);
/// Those who speak for the coordination of the case, also while the coordinator is away.
bool coordinates(access::CaseScope& scope);

/// Whether anything was ever written in it, by whomever: spares the rest of the questions.
bool has_plan(access::CaseScope& scope);
/// What the reader may see of the plan: each element by the folder it lies in.
Plan plan_of(access::CaseScope& scope);
FamilyFacts family_facts(access::CaseScope& scope);
/// What each element that the reader may see said in the agreed plan after that version.
std::map<ElementId, RevisionId> agreed_plan_of(access::CaseScope& scope, std::int64_t version);

/// Written first; `owner`: whose own it is, none for the family's.
ElementId add_element(access::CaseScope& scope, Kind kind, Content const& content,
                      std::optional<PersonId> owner);
/// A new revision on top of the newest; in an agreed plan whoever proposes it has said yes to it.
void propose(access::CaseScope& scope, Element const& element, Content const& content,
             std::string_view because);
/// All of it that is not agreed.
void withdraw(access::CaseScope& scope, Element const& element);
/// With the answers comes what they make agreed, in one version of the plan.
struct AnswerTo {
    ElementId element;
    RevisionId revision;
    Said said;
};
void answer(access::CaseScope& scope, std::vector<AnswerTo> const& given);
void share(access::CaseScope& scope, Element const& element);
void order_wishes(access::CaseScope& scope, std::vector<ElementId> const& order);
void tell_of_goal(access::CaseScope& scope, Element const& goal, GoalEvent event,
                  std::string_view because);

}  // namespace indgang::plan
