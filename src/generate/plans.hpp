// The joint plan of a family that a demo is shown with, in mid-life: agreed some while ago, something done, and
// proposals that wait for an answer. Told for the families written by hand, simpler for others. All invented.
#pragma once
#include <span>

#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"
#include "generate/family.hpp"
#include "generate/measured.hpp"

namespace indgang::generate {

/// Who has a ball: one of the family by its place in the list, or a professional.
enum class Hand { coordinator, colleague };

struct ToldPart {
    std::string_view kind;  // a word of plan::kinds
    std::string_view words;
    int under = -1;                           // place in the plan's list
    std::optional<std::size_t> about = {};    // of a goal; place in the family's list
    std::optional<std::size_t> said_by = {};  // of a wish
    std::string_view purpose = {}, term = {}, measure = {};
    std::optional<int> baseline = {}, target = {};
    std::optional<int> due_in = {}, judged_in = {};  // days from today
    std::string_view involvement = {};               // of an action: a word of plan::involvements
    std::optional<std::size_t> held_by = {};         // of an action, by one of the family
    Hand hand = Hand::coordinator;                   // else
    std::string_view event = {};  // what was told of it: a word of actions::events
    std::string_view event_because = {};
    /// Written after the plan was agreed, and not answered by all.
    bool is_proposal = false;
};

/// A change of a part that waits for an answer.
struct ToldChange {
    int part;
    std::string_view words, because;
    int days_ago;
};

struct ToldPlan {
    std::span<ToldPart const> parts;
    std::span<ToldChange const> changes = {};
    int agreed_ago = 70;
    ToldProgress progress = {};
};

/// The hand-written one of the model, or a simple one that the number chooses among.
ToldPlan plan_told(CollaborationModel const& model, bool is_story, std::size_t number);

struct PlanOwner {
    CaseId case_id;
    PersonId first_person;
    Day today;
};
void write_plan(db::Db& db, ToldPlan const& told, Family const& family, PlanOwner const& of);

}  // namespace indgang::generate
