// The nouns of the plan: elements, their revisions and what was said of them, the versions, and the family as
// the rules of agreement need to know it.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/folders.hpp"
#include "cases/cases.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "plan/words.hpp"

namespace indgang::plan {

using ElementId = Id<struct PlanElementTag>;
using RevisionId = Id<struct PlanRevisionTag>;

/// What an element says. Which fields mean something depends on its kind.
struct Content {
    std::string words = {};
    std::optional<ElementId> under = {};
    std::optional<PersonId> about = {};    // of a goal; none: the whole family
    std::optional<PersonId> said_by = {};  // of a wish; none: the family together
    std::string purpose = {};              // formål
    std::optional<Term> term = {};
    std::string no_wish_because = {};
    std::optional<Day> due_on = {}, judged_on = {};
    std::string measure = {};  // how it is seen that a goal is reached
    std::optional<std::int64_t> baseline = {}, target = {};
    std::optional<Involvement> involvement = {};
    bool is_removal = false;  // it goes out of the plan

    friend bool operator==(Content const&, Content const&) = default;
};

/// One answer to one revision.
struct Said {
    std::optional<PersonId> by;  // of the family; none: the coordinator
    Answer answer;
    std::string words = {};
    Way how = Way::self;
    std::optional<Day> on = {};
    std::string recorded_by = {};
};

struct Revision {
    RevisionId id;
    std::int64_t number = 1;
    Content content;
    std::string because = {};
    UserId by = {};
    std::string by_name = {};
    std::optional<PersonId> by_person = {};  // where one of the family wrote it
    Instant at = {};
    bool is_withdrawn = false;
    std::vector<Said> said = {};  // in the order in which it was said
};

struct Element {
    ElementId id;
    Kind kind;
    std::optional<PersonId> owner = {};  // whose own it is
    bool is_shared = true;               // an owner's that is not yet, only the owner's side sees
    Instant added_at = {};
    std::vector<Revision> revisions = {};  // never empty
    std::optional<RevisionId> agreed = {};
    std::optional<PersonId> about = {};  // as it stands, its own word or that of the goal above
    bool is_in_plan = true;              // nothing above it has gone out
    GoalState goal_state = GoalState::active;
    std::string goal_because = {};

    Revision const& latest() const { return revisions.back(); }
    /// What was agreed last, even where it is that it goes out.
    Revision const* agreed_revision() const;
    /// What waits for answers, or was declined: newer than what is agreed, and not taken back.
    Revision const* proposal() const;
    /// What stands in the plan now: what is agreed, else the draft.
    Revision const& standing() const;
    bool is_own() const { return owner && !is_shared; }
};

/// A moment at which something became agreed (aftalegrundlag).
struct Version {
    std::int64_t number;
    Instant at;
    std::map<ElementId, RevisionId> agreed;  // what it changed
};

struct Plan {
    std::vector<Element> elements;  // in the order in which they were added
    std::vector<Version> versions;
    std::vector<ElementId> wish_order;  // the family's; wishes that it does not name come last

    Element const* element(ElementId id) const;
    /// Before the first agreement edits are simply edits.
    bool is_draft() const { return versions.empty(); }
};

/// Someone of the family, as the rules of agreement need to know; not as a reader may see.
struct Concerned {
    PersonId id;
    cases::FamilyRole role;
    std::optional<Day> born_on = {};
    std::vector<PersonId> holders = {};  // of custody, of a child
    std::string called = {};             // "Anna (mor)"
};

struct FamilyFacts {
    std::vector<Concerned> people;
    bool asks_every_holder = true;  // the municipality's choice where custody is joint

    Concerned const* person(PersonId id) const;
};

/// The folder that an element lies in: the plan, or its owner's own until it is shared.
access::Folder folder_of(Element const& element, FamilyFacts const& facts);

/// About whom it is, its own word or that of what it stands under.
std::optional<PersonId> about_of(Plan const& plan, Element const& element, Content const& content);

}  // namespace indgang::plan
