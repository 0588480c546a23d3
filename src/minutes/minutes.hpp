// The minutes (referat) of a meeting, made while it goes on: lines under the points of the agenda, of which some are
// decisions, actions with one holder, or proposals to the plan, and become that as they are written (MEET-8). Read
// out, corrected and approved at the table, and with that shared (rules.md § 6). A correction after that is a new
// edition, and what one of the family says of them stands beside them.
//
// Never stored: whether a line may be changed, and which edition holds which words.
// Asks: cases, open_items, plan, actions, interventions, meetings.  Is asked by: meeting_room, news.
#pragma once
#include <functional>

#include "minutes/agenda.hpp"
#include "minutes/line_view.hpp"
#include "minutes/lines.hpp"
#include "minutes/rules.hpp"

namespace indgang::minutes {

/// As the reader may see them: what is about one adult, the other parent is not given. Of a meeting that the
/// reader may see.
Minutes minutes_of(access::CaseScope& scope, meetings::Meeting const& meeting);

/// Where they are today.
State state_now(access::CaseScope& scope, meetings::Meeting const& meeting, Minutes const& minutes);

/// What is to be written; sent twice by the same key it stands once, and `added` says which.
struct NewLine {
    std::string key;
    Line line;
    std::string words;
};
LineId add(access::CaseScope& scope, meetings::Meeting const& meeting, Minutes const& minutes,
           NewLine const& written);
std::optional<LineId> added(access::CaseScope& scope, MeetingId meeting, std::string_view key);
/// The next version of what it says; struck out or not.
void rewrite(access::CaseScope& scope, Minutes const& minutes, Line const& line,
             LineText const& text);
void finish(access::CaseScope& scope, Line const& line);

void note_presence(access::CaseScope& scope, MeetingId meeting, Present const& who);
/// What somebody of the family says of the minutes.
void comment(access::CaseScope& scope, MeetingId meeting, PersonId person, std::string_view words);

/// Held at those times, and its first edition; or the next one of minutes that were approved.
void approve(access::CaseScope& scope, meetings::Meeting const& meeting, Minutes const& minutes,
             Edition const& edition, TimeOfDay from, TimeOfDay until,
             std::vector<meetings::WrittenOfChild> const& of_children = {});

/// A decision by which something small began at once, and by which right (DECIDE-6).
struct Start {
    InterventionId intervention;
    Competence competence;
    std::string competence_words;
};
void note_start(access::CaseScope& scope, Line const& line, Start const& start);

/// Decisions that nobody of the family was there for, of meetings held in that time: for a later figure.
struct DecidedWithoutFamily {
    CaseId case_id;
    MeetingId meeting;
    Day on;
    WithoutFamily by;
};
std::vector<DecidedWithoutFamily> decided_without_family(access::CaseScope& scope, Day from_on,
                                                         Day until_on);

/// Actions that stand in no agreed plan, and minutes that are not shared, for who has the ball.
std::vector<open_items::OpenItem> open_lines(access::CaseScope& scope);
std::vector<open_items::OpenItem> open_minutes(access::CaseScope& scope);

/// The newest edition of each meeting's minutes, where they are shared and the reader may see the meeting.
struct SharedEdition {
    MeetingId meeting;
    Day held_on;
    std::int64_t number = 1;
    Instant at;
};
std::vector<SharedEdition> shared_editions(access::CaseScope& scope);

/// Said by app: whom else it concerns that minutes are shared.
void on_shared(std::function<void(access::CaseScope&, meetings::Meeting const&)> follow);

}  // namespace indgang::minutes
