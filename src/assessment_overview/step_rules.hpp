// The steps of an assessment, where each stands, and which comes next. Pure. The order is that of the
// models: the meeting first, then the board, the child's voice, examinations, analysis, one joint report.
// That a step under way no longer stands first once a later one has begun is our own choice.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collaboration_model/collaboration_model.hpp"
#include "foundation/id.hpp"

namespace indgang::assessment_overview {

enum class StepKind { beginning, board, talk, voice, examination, analysis, report };
inline constexpr Wording<StepKind> step_kinds[] = {
    {StepKind::beginning, "beginning", "Mødet med familien"},
    {StepKind::board, "board", "ICS-tavlen"},
    {StepKind::talk, "talk", "Samtaletavler og skalaer"},
    {StepKind::voice, "voice", "Barnets stemme"},
    {StepKind::examination, "examination", "Undersøgelser"},
    {StepKind::analysis, "analysis", "Analysemøde"},
    {StepKind::report, "report", "Samlet afrapportering"},
};
constexpr auto const& wording(StepKind kind) { return find(step_kinds, kind); }

enum class StepState {
    not_begun,
    planned,
    under_way,
    waiting,
    overdue,
    done,
    skipped,
    by_choice,
    withheld
};
inline constexpr Wording<StepState> step_states[] = {
    {StepState::not_begun, "not_begun", "Ikke begyndt"},
    {StepState::planned, "planned", "Planlagt"},
    {StepState::under_way, "under_way", "I gang"},
    {StepState::waiting, "waiting", "Venter"},
    {StepState::overdue, "overdue", "Over frist"},
    {StepState::done, "done", "Færdig"},
    {StepState::skipped, "skipped", "Sprunget over"},
    {StepState::by_choice, "by_choice", "Hvis det hjælper"},
    {StepState::withheld, "withheld", "Vises ikke for dig"},
};
constexpr auto const& wording(StepState state) { return find(step_states, state); }

struct Step {
    StepKind kind = StepKind::beginning;
    Phrase name;  // "Opstartssamtale med Sofie"
    StepState state = StepState::not_begun;
    Phrase said = {};            // where it stands, in a few words
    Phrase act = {};             // what to do; empty: nothing
    std::string address = {};    // where
    std::optional<Day> on = {};  // due, planned or done
};

/// A meeting or start conversation that was not called off.
struct BeginningFact {
    std::int64_t meeting = 0;  // 0: only its day was written down
    std::optional<PersonId> child = {};
    bool is_held = false, is_family_spoken_with = false;
    Day on;
};
/// Where a child stands in being heard (ASSESS-4).
enum class Heard { withheld, not_asked, planned, late, not_possible, heard };
struct ChildFact {
    PersonId id;
    std::string name;
    bool sees_board = true;
    std::int64_t talked_about = 0, in_all = 10;  // dimensions
    Heard heard = Heard::not_asked;
    std::optional<Day> heard_on = {};  // or planned for
};
/// Other boards and scales that are in use.
struct TalkFact {
    std::int64_t boards = 0, scales = 0;
};
struct ExaminationFact {
    std::int64_t number = 0;
    Phrase name;  // "Børnefaglig undersøgelse om Sofie"
    std::string holder;
    Day due_on;  // of one that is reported: when that was
    bool is_reported = false, is_late = false;
    bool is_readers = false;  // whoever reads has the ball
};
/// How far a thing is that has one course: the analysis meeting, the joint report.
struct CourseFact {
    StepState state = StepState::not_begun;
    Phrase said = {}, act = {};
    std::string address = {};
    std::optional<Day> on = {};
};
struct Facts {
    CaseId case_id;
    std::vector<ChildFact> children = {};
    bool sees_meetings = true;
    std::vector<BeginningFact> beginnings = {};
    bool sees_assessment = true;
    std::optional<TalkFact> talk = {};
    std::vector<ExaminationFact> examinations = {};
    std::optional<CourseFact> analysis = {};  // none: nothing has happened yet
    std::optional<CourseFact> report = {};
};

std::vector<Step> steps_of(Facts const& facts, CollaborationModel const& model, Day today);

/// What is over its date first, the oldest before the others; then the first that lacks. None: nothing to do.
std::optional<Step> next_of(std::vector<Step> const& steps);
std::optional<Step> next_step(Facts const& facts, CollaborationModel const& model, Day today);

/// The joint report is signed.
bool is_over(std::vector<Step> const& steps);

}  // namespace indgang::assessment_overview
