// What waits for what (afhængigheder, "venter på"): a goal or an intervention of the joint plan may wait for
// another goal, an intervention or something outside, across members of the family and departments (PLAN-5).
// Nothing can wait for itself, not even in a ring. Who sees only one end does not see that it waits.
//
// Never stored: whether what is waited for is there; that follows from the goal or the intervention.
// Asks: cases, interventions, plan.  Is asked by: effects, planning, over_time.
#pragma once
#include <boost/describe.hpp>
#include <compare>
#include <map>

#include "interventions/interventions.hpp"
#include "plan/plan.hpp"

namespace indgang::web {
struct View;
}

namespace indgang::dependencies {

using DependencyId = Id<struct DependencyTag>;

/// A goal or an intervention; neither: something outside.
struct Node {
    std::optional<plan::ElementId> goal = {};
    std::optional<InterventionId> intervention = {};

    bool is_outside() const { return !goal && !intervention; }
    friend auto operator<=>(Node const&, Node const&) = default;
};

enum class Outcome { came, dropped };
inline constexpr Wording<Outcome> outcomes[] = {
    {Outcome::came, "came", "Det er der nu"},
    {Outcome::dropped, "dropped", "Det venter ikke på det alligevel"},
};
constexpr auto const& wording(Outcome outcome) { return find(outcomes, outcome); }

struct Dependency {
    DependencyId id = {};
    Node waits, on;
    std::string on_words = {};  // where it is something outside
    std::optional<Day> expected_on = {};
    std::string by = {};
    Instant at = {};
    std::optional<Outcome> outcome = {};
    std::string because = {};

    bool is_open() const { return !outcome; }
};

/// The plan and the interventions that the reader sees, and what of them waits for what.
struct Picture {
    plan::Plan plan;
    plan::FamilyFacts facts;
    std::vector<interventions::Intervention> interventions;
    std::vector<Dependency> all;     // both ends of which the reader sees
    std::vector<Dependency> hidden;  // for the rule against rings alone

    bool sees(Node const& node) const;
    /// What it is called, and about whom; empty for what the reader does not see.
    std::string name_of(Node const& node, bool to_family) const;
    std::string about(Node const& node) const;
};
Picture picture_of(access::CaseScope& scope);

/// "Venter på", in the place of what waits.
struct WaitLine {
    DependencyId id;
    std::string on, about, address;
    std::optional<Day> expected_on;
    bool is_ready = false;  // what it waits for is there
    bool is_late = false;   // its day has gone
};
BOOST_DESCRIBE_STRUCT(WaitLine, (), (id, on, about, expected_on, is_ready, is_late))
struct WaitPart {
    std::vector<WaitLine> lines;
};
BOOST_DESCRIBE_STRUCT(WaitPart, (), (lines))
void render(WaitPart const& page, web::View& view);

/// What still waits, by what waits.
std::map<Node, WaitPart> waits_by_node(access::CaseScope& scope, Picture const& picture);
/// How many things must come first, one after the other; outside things count as well.
std::map<Node, int> depths(std::vector<Dependency> const& all);
/// Where the reader sees that goal or intervention; empty for something outside.
std::string address_of(access::CaseScope& scope, Node const& node);

}  // namespace indgang::dependencies
