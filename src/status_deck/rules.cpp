#include "status_deck/rules.hpp"

#include <algorithm>
#include <map>

namespace indgang::status_deck {
namespace {

struct Known {
    std::string_view begins;
    std::optional<Topic> topic;
};
// The longest beginning that fits counts.
constexpr Known known[] = {
    {"emergency_", Topic::emergency},
    {"consent_", Topic::consent},
    {"legal_basis_", Topic::consent},
    {"coordinator_changed", Topic::people},
    {"model_changed", Topic::people},
    {"core_team_", Topic::people},
    {"partner", Topic::people},
    {"contract_", Topic::people},
    {"intervention_", Topic::support},
    {"effect_", Topic::support},
    {"worry_", Topic::worry},
    {"plan_", Topic::plan},
    {"plan_wishes_ordered", std::nullopt},
    {"plan_goal_", Topic::goals},
    {"source_", Topic::plan},
    {"source_plan_corrected", std::nullopt},
    {"goal_", Topic::goals},
    {"action_", Topic::balls},
    {"dependency_", Topic::waiting},
    {"follow_up_", Topic::meetings},
    {"start_conversation_", Topic::meetings},
    {"assessment_meeting_", Topic::meetings},
    {"analysis_", Topic::meetings},
    {"meeting_", Topic::meetings},
    {"pause_", Topic::meetings},
    {"voice_", Topic::voice},
    {"examination_", Topic::examination},
    {"report_", Topic::report},
    {"assessment_", Topic::assessment},
    {"talk_board_", Topic::assessment},
    {"scale_", Topic::assessment},
    {"readiness_", Topic::assessment},
    {"brief_", std::nullopt},
    {"person_", Topic::family},
    {"matter_", Topic::family},
    {"network_", Topic::family},
    {"burden_", Topic::family},
    {"contact_", std::nullopt},
    {"attachment_", std::nullopt},
    {"folder_added", std::nullopt},
    {"sharing_chosen", std::nullopt},
    {"imported", std::nullopt},
    {"case_opened", Topic::new_in_team},
    {"team_meeting_", std::nullopt},
};

}  // namespace

std::optional<Topic> topic_of(std::string_view what) {
    Known const* best = nullptr;
    for (auto const& one : known)
        if (what.starts_with(one.begins) && (!best || one.begins.size() > best->begins.size()))
            best = &one;
    return best ? best->topic : Topic::other;
}

std::vector<Change> changes_of(std::vector<Line> const& lines) {
    std::map<Topic, std::vector<Line const*>> by_topic;
    for (auto const& line : lines)
        if (line.is_seen) by_topic[line.topic].push_back(&line);
    std::vector<Change> changes;
    for (auto const& [topic, all] : by_topic) {
        auto const* newest =
            *std::ranges::max_element(all, {}, [](Line const* one) { return one->at; });
        changes.push_back({topic, newest->said, std::ssize(all) - 1});
    }
    return changes;
}

bool is_on_deck(bool has_changed, std::optional<Choice> choice) {
    if (choice == Choice::take) return true;
    if (choice == Choice::put_off) return false;
    return has_changed;
}

Clock clock_of(TimeOfDay from, TimeOfDay until, TimeOfDay now, std::int64_t cases_left) {
    auto const begun = std::max(from, now);
    Clock clock{.minutes_left = std::max(0, until.minutes - begun.minutes),
                .cases_left = cases_left,
                .minutes_in_all = until.minutes - from.minutes,
                .is_over = now >= until};
    if (cases_left > 0) clock.minutes_each = clock.minutes_left / cases_left;
    return clock;
}

std::vector<NoteObjection> objections_to(Note const& note, Day today) {
    std::vector<NoteObjection> all;
    bool const needs_words = note.outcome != Outcome::nothing;
    if (needs_words && note.words.empty()) all.push_back(NoteObjection::without_words);
    if (note.outcome == Outcome::ball && !note.holder) all.push_back(NoteObjection::without_holder);
    if (note.due_on && *note.due_on < today) all.push_back(NoteObjection::before_today);
    return all;
}

std::vector<PresenceObjection> objections_to(std::vector<team_meetings::Attended> const& members) {
    using team_meetings::Presence;
    std::vector<PresenceObjection> all;
    auto const any = [&](auto const& is_so) { return std::ranges::any_of(members, is_so); };
    if (any([](auto const& one) {
            return one.must_come && one.presence == Presence::absent && one.because.empty();
        }))
        all.push_back(PresenceObjection::why_absent);
    if (any([](auto const& one) {
            return one.presence == Presence::substituted && one.substitute.empty();
        }))
        all.push_back(PresenceObjection::who_instead);
    return all;
}

}  // namespace indgang::status_deck
