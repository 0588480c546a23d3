// Who must agree, and when something is agreed (rules.md § 7). Pure. Where the source is silent the choice is
// ours [chosen]: a child of 10 to 14 must have been asked about what is about itself, and its words are
// kept, but its no alone stops nothing; from 15 its yes is needed. What is about one adult is agreed by
// that adult, not by the other. A wish is the family's word, so the coordinator does not answer it.
#pragma once
#include "access/decision.hpp"
#include "plan/elements.hpp"

namespace indgang::plan {

/// Barnets lov § 5: from then on the child is asked; from 15 the folder is its own (rules.md § 12).
inline constexpr int age_of_being_asked = 10;

struct MustAgree {
    bool coordinator = true;
    /// Of each group at least one must say yes, and nobody no.
    std::vector<std::vector<PersonId>> yes_of = {};
    /// Whose answer must be written down, whatever it is.
    std::vector<PersonId> asked = {};

    /// Nobody is known who can say yes for the family: custody is not written down.
    bool is_unknown() const { return yes_of.empty(); }
    bool has_a_say(PersonId person) const;
    friend bool operator==(MustAgree const&, MustAgree const&) = default;
};

/// Of what is agreed.
struct Subject {
    Kind kind;
    std::optional<PersonId> about = {};
    std::optional<PersonId> said_by = {};  // of a wish
    std::optional<PersonId> owner = {};    // where it is somebody's own still
};
Subject subject_of(Plan const& plan, Element const& element, Revision const& revision);

MustAgree who_must_agree(Subject const& subject, FamilyFacts const& facts, Day today);
/// To a revision: those of what it says and of what is agreed until then; and where a goal goes out, those
/// of all that goes with it. A goal outlives its wish.
MustAgree who_must_agree(Plan const& plan, Element const& element, Revision const& revision,
                         FamilyFacts const& facts, Day today);

enum class Standing { waiting, declined, agreed, withdrawn, replaced };
inline constexpr Wording<Standing> standings[] = {
    {Standing::waiting, "waiting", "Venter på svar"},
    {Standing::declined, "declined", "Ikke enige"},
    {Standing::agreed, "agreed", "Aftalt"},
    {Standing::withdrawn, "withdrawn", "Taget tilbage"},
    {Standing::replaced, "replaced", "Afløst af et nyere"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

/// The last word of one; none where nothing was said.
Said const* last_word(Revision const& revision, std::optional<PersonId> of);
bool all_have_agreed(Revision const& revision, MustAgree const& must);
/// Whose answer still lacks; of the coordinator: nullopt in the list.
std::vector<std::optional<PersonId>> still_to_answer(Revision const& revision,
                                                     MustAgree const& must);
Standing standing_of(Element const& element, Revision const& revision, MustAgree const& must);

/// What becomes agreed now: all who must agree have said yes to that very revision, and what it stands
/// under is agreed too. In the order in which it must be written.
struct Agreed {
    ElementId element;
    RevisionId revision;
    friend bool operator==(Agreed const&, Agreed const&) = default;
};
std::vector<Agreed> becoming_agreed(Plan const& plan, FamilyFacts const& facts, Day today);

/// The agreed plan as it was after that version: what each element says. What stood under something
/// that went out went with it.
std::map<ElementId, RevisionId> agreed_plan(Plan const& plan, std::int64_t version);

/// Neither it nor anything above it has gone out of the plan or was taken back before it was agreed.
bool is_in_plan(Plan const& plan, Element const& element);

/// What may happen to a goal where it stands; none: not from there.
std::optional<GoalState> after(GoalState state, GoalEvent event);

}  // namespace indgang::plan
