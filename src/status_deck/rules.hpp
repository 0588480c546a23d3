// What counts as a change, in what order it is told, and how long there is for each case. Pure.
#pragma once
#include "foundation/time_of_day.hpp"
#include "status_deck/status_deck.hpp"

namespace indgang::status_deck {

/// By the timeline's stable word; none for small things that bring no case to a meeting: a short call, a file, a
/// corrected spelling, and what the meeting itself wrote **[chosen]**. A word nobody thought of counts: nothing is
/// lost because it is new.
std::optional<Topic> topic_of(std::string_view what);

/// One line about a case, as it stands on the timeline or follows from what is overdue.
struct Line {
    Topic topic;
    Instant at;
    Phrase said;
    bool is_seen = true;    // by this reader
    bool is_change = true;  // brings the case on the deck by itself
};

/// What is told of a topic: the newest line, and how many more there are.
struct Change {
    Topic topic;
    Phrase said;
    std::int64_t more = 0;
};
/// Of what the reader sees, the most important first.
std::vector<Change> changes_of(std::vector<Line> const& lines);

inline constexpr std::size_t lines_on_the_deck = 3;

/// On the deck by what happened, and by what was chosen by hand.
bool is_on_deck(bool has_changed, std::optional<Choice> choice);

/// The time that is left, shared by the cases that are left.
struct Clock {
    std::int64_t minutes_left = 0, cases_left = 0, minutes_each = 0, minutes_in_all = 0;
    bool is_over = false;
};
Clock clock_of(TimeOfDay from, TimeOfDay until, TimeOfDay now, std::int64_t cases_left);

enum class NoteObjection { without_words, without_holder, before_today };
inline constexpr Wording<NoteObjection> note_objections[] = {
    {NoteObjection::without_words, "without_words", "Skriv kort, hvad det handler om."},
    {NoteObjection::without_holder, "without_holder", "Vælg, hvem der har bolden."},
    {NoteObjection::before_today, "before_today", "Dagen er gået. Vælg i dag eller en senere dag."},
};
constexpr auto const& wording(NoteObjection objection) { return find(note_objections, objection); }

struct Note {
    Outcome outcome = Outcome::nothing;
    std::string words = {};
    std::optional<UserId> holder = {};
    std::optional<Day> due_on = {};
};
std::vector<NoteObjection> objections_to(Note const& note, Day today);

/// Who must come and did not: why is asked for, and who came instead where somebody did.
enum class PresenceObjection { why_absent, who_instead };
inline constexpr Wording<PresenceObjection> presence_objections[] = {
    {PresenceObjection::why_absent, "why_absent",
     "Skriv kort, hvorfor de, der skulle komme, ikke kom. Intet om sygdom."},
    {PresenceObjection::who_instead, "who_instead", "Skriv, hvem der kom i stedet."},
};
constexpr auto const& wording(PresenceObjection objection) {
    return find(presence_objections, objection);
}
std::vector<PresenceObjection> objections_to(std::vector<team_meetings::Attended> const& members);

}  // namespace indgang::status_deck
