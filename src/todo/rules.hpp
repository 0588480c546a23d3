// Where a thing to do stands in the day of its reader, and when several are one line. Pure.
#pragma once
#include "todo/thing.hpp"

namespace indgang::todo {

/// The parts of the day, in the order in which they are shown: what is the reader's own to do stands before
/// what waits for others.
enum class Section {
    overdue,
    today,
    this_week,
    news,
    meetings,
    effects,
    statutory,
    undated,
    others,
    later,
    paused,
    elsewhere  // a meeting further away in which nothing lacks: the calendar has it
};

/// What decides it. `plan_by` is the working day on or before `due_on`, where that is worked out.
struct Timing {
    Kind kind = Kind::work;
    bool is_readers = true;
    std::optional<Day> due_on = {}, plan_by = {}, on_hold_until = {};
    bool meets_a_follow_up = false;
};
/// Due today is not overdue. This week: to be planned by Sunday of today's ISO week. An effect and what is new from
/// the family have no day that others count on, so they stand with their like also when it has passed [chosen].
Section section_of(Timing const& timing, Day today);

/// Of one case: things of one holder that are done on one page are one line, with the most urgent's words.
std::vector<Thing> one_line_each(std::vector<Thing> things, Day today);

/// The coming meeting that will meet that follow-up before it is due: then the two are one line. None: the
/// follow-up is a line of its own. `child` is 0 where the clock is the family's.
Thing const* met_by(std::vector<Thing> const& things, PersonId child, Day due_on);

/// What waits for others, by holder: an employee is one across families, one of a family is one in its case.
struct Waiting {
    CaseId case_id;
    Thing thing;
};
struct Holder {
    std::vector<Waiting> things;  // what has waited longest first
};
/// Who has waited longest first.
std::vector<Holder> by_holder(std::vector<Waiting> things);

}  // namespace indgang::todo
