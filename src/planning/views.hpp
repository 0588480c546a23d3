// What the plan's pages are made of: a wish, a goal, an action, and what is proposed of each in its place.
// The same for staff and family; where they are read decides the addresses and what may be done.
#pragma once
#include <boost/describe.hpp>

#include "actions/actions.hpp"
#include "dependencies/dependencies.hpp"
#include "effects/effects.hpp"
#include "foundation/differences.hpp"
#include "plan/plan.hpp"
#include "web/page.hpp"

namespace indgang {
BOOST_DESCRIBE_STRUCT(Piece, (), (text, is_removed, is_added))
}

namespace indgang::planning {

/// What one who is asked has said.
struct VoiceView {
    std::string who;
    Phrase said, how;
    std::string words;
    bool is_no = false, is_silent = false;
};
BOOST_DESCRIBE_STRUCT(VoiceView, (), (who, said, how, words, is_no, is_silent))

struct FieldView {
    Text label;
    std::string value;
};
struct DifferenceView {
    Text label;
    std::vector<Piece> pieces;
};
BOOST_DESCRIBE_STRUCT(DifferenceView, (), (label, pieces))

struct ProposalView {
    plan::RevisionId revision;
    std::string answer_to, disagree_at;  // addresses
    Phrase heading;
    std::string by, because;
    Instant at;
    plan::Standing standing = plan::Standing::waiting;
    std::vector<DifferenceView> differences;  // none for what is new
    std::vector<VoiceView> voices;
    bool is_removal = false, is_new = false, is_declined = false, is_unknown = false;
    bool may_say_yes = false, may_say_no = false;
};
BOOST_DESCRIBE_STRUCT(ProposalView, (),
                      (revision, heading, by, because, at, standing, differences, voices,
                       is_removal, is_new, may_say_yes, may_say_no))
void render(ProposalView const& page, web::View& view);

struct ActionView {
    plan::ElementId id;
    std::string address, work_address, tick;
    std::string words, holder;
    bool is_readers = false, is_done = false, is_late = false, is_agreed = false;
    actions::State state = actions::State::open;
    std::optional<Day> due_on, on_hold_until;
    std::string due_said;
    std::vector<Phrase> origins = {};  // from plans elsewhere, as the reader may see them
    std::optional<ProposalView> proposal;
};
BOOST_DESCRIBE_STRUCT(ActionView, (),
                      (id, words, holder, is_readers, is_agreed, state, due_on, on_hold_until,
                       is_late, origins, proposal))
void render(ActionView const& page, web::View& view);

struct HintView {
    plan::Letter letter;
    Text lacks, example;
};
BOOST_DESCRIBE_STRUCT(HintView, (), (letter, lacks, example))

struct GoalView {
    plan::ElementId id;
    std::string address, new_action, new_sub_goal;  // empty: not by the reader
    std::string words, purpose, about, measure, because;
    std::optional<plan::Term> term;
    std::optional<Day> due_on, judged_on;
    std::optional<std::int64_t> baseline, target;
    std::string no_wish_because;
    plan::GoalState state = plan::GoalState::active;
    bool is_sub_goal = false, is_agreed = false, is_ended = false, is_own = false;
    bool has_scale = false;
    std::int64_t from = 0, to = 0;
    std::vector<HintView> hints;
    std::vector<ActionView> actions;
    std::vector<Phrase> origins = {};
    std::optional<effects::HelpPart> help = {};
    std::optional<dependencies::WaitPart> waits = {};
    std::optional<ProposalView> proposal;
};
BOOST_DESCRIBE_STRUCT(GoalView, (),
                      (id, words, purpose, about, measure, term, due_on, judged_on, baseline,
                       target, no_wish_because, state, is_sub_goal, is_agreed, is_own, hints,
                       actions, origins, help, waits, proposal))
void render(GoalView const& page, web::View& view);

struct WishView {
    plan::ElementId id;
    std::string address, new_goal, move_to;
    std::string words, said_by;
    std::int64_t number = 0;
    bool is_agreed = false, is_own = false, may_go_up = false, may_go_down = false;
    std::vector<GoalView> goals;
    std::optional<ProposalView> proposal;
};
BOOST_DESCRIBE_STRUCT(WishView, (),
                      (id, words, said_by, number, is_agreed, is_own, goals, proposal))
void render(WishView const& page, web::View& view);

}  // namespace indgang::planning
