#include "burden/views.hpp"

#include <algorithm>

#include "foundation/near_day.hpp"

namespace indgang::burden {
namespace {

Phrase meetings_said(std::int64_t count) {
    return count == 1 ? phrase("1 møde") : phrase("{0} møder", count);
}
Phrase tasks_said(std::int64_t count) {
    if (count == 0) return phrase("ingen opgaver");
    return count == 1 ? phrase("1 opgave") : phrase("{0} opgaver", count);
}
Phrase time_said(std::int64_t minutes) {
    auto const hours = minutes / 60, rest = minutes % 60;
    if (minutes == 0) return {};
    if (hours == 0) return phrase("{0} min.", rest);
    if (rest == 0) return hours == 1 ? phrase("1 time") : phrase("{0} timer", hours);
    return phrase("{0} t. {1} min.", hours, rest);
}

std::int64_t number_of(Day day) { return iso_week(day); }

std::string when_of(Load const& load, access::CaseScope& scope) {
    if (!load.on) return {};
    auto when = near_day(*load.on, scope.today(), scope.language());
    if (!load.from || !load.until) return when;
    return say(phrase("{0} kl. {1}–{2}", when, said(*load.from), said(*load.until)),
               scope.language());
}

WeekView view_of(Week const& week, Side const& side, access::CaseScope& scope) {
    WeekView view{.number = number_of(week.monday),
                  .tasks = week.tasks,
                  .people = week.people,
                  .monday = week.monday,
                  .sunday = week.monday + days{6},
                  .minutes = week.time(),
                  .time = time_said(week.time()),
                  .loads = {},
                  .past = past_said(week, side.capacity()),
                  .is_now = week.monday == monday_of(scope.today()),
                  .is_full = week.is_full()};
    view.is_over = week.monday < monday_of(scope.today());
    // That a date cannot wait is said to those who must keep it.
    bool const is_family = scope.relation() == access::Relation::family_member;
    for (auto const place : week.loads) {
        auto const& load = side.loads[place];
        view.loads.push_back({.what = load.what,
                              .when = when_of(load, scope),
                              .address = load.address,
                              .is_task = load.kind == Kind::task,
                              .is_fixed = !load.may_move && !load.is_done && !is_family,
                              .is_running = !load.on,
                              .is_late = load.on && !load.is_done && *load.on < scope.today()});
    }
    return view;
}

}  // namespace

std::vector<Phrase> past_said(Week const& week, Capacity const& capacity) {
    std::vector<Phrase> all;
    for (auto const measure : week.past) switch (measure) {
            case Measure::time:
                all.push_back(phrase("{0} med møder, og der er plads til {1}.",
                                     time_said(week.time()),
                                     *capacity.hours == 0 ? phrase("{0} timer", std::int64_t{0})
                                                          : time_said(*capacity.hours * 60)));
                break;
            case Measure::tasks:
                all.push_back(phrase("{0}, og der er plads til {1}.", tasks_said(week.tasks),
                                     *capacity.tasks));
                break;
            case Measure::people:
                all.push_back(phrase("{0} mennesker at tale med, og der er plads til {1}.",
                                     week.people, *capacity.people));
                break;
        }
    return all;
}

Phrase can_wait(Side const& side, Move const& move) {
    return phrase("»{0}« kan vente til uge {1}.", side.loads[move.load].what, number_of(move.to));
}

Phrase full_said(Week const& week) {
    auto const number = number_of(week.monday);
    if (week.meetings == 0)
        return phrase("Uge {0} er for fyldt: {1}.", number, tasks_said(week.tasks));
    if (week.tasks == 0)
        return phrase("Uge {0} er for fyldt: {1}.", number, meetings_said(week.meetings));
    return phrase("Uge {0} er for fyldt: {1} og {2}.", number, meetings_said(week.meetings),
                  tasks_said(week.tasks));
}

std::vector<Phrase> sentences_of(Side const& side, Day today) {
    if (!side.capacity().says_a_number()) return {};
    auto const full = side.first_full(today);
    if (!full)
        return {phrase("Der er plads til det, der er aftalt de næste {0} uger.",
                       std::int64_t{weeks_ahead})};
    auto const& week = side.weeks[*full];
    std::vector<Phrase> said{full_said(week)};
    auto const move = what_can_wait(side.loads, side.weeks, *full, side.capacity(), today);
    said.push_back(move ? can_wait(side, *move)
                        : phrase("Tal om, hvad der kan flyttes eller gøres af en anden."));
    return said;
}

Phrase collision_said(Side const& side, Collision const& collision, Language language, Day today) {
    auto const& one = side.loads[collision.one];
    return phrase("»{0}« og »{1}« ligger oven i hinanden {2}.", one.what,
                  side.loads[collision.other].what, near_day(*one.on, today, language));
}

CapacityView view_of(Said const& said) {
    CapacityView view{.numbers = {}, .words = said.words, .by = said.written_by, .on = {}};
    if (said.at) view.on = Day{std::chrono::floor<days>(said.at->at)};
    auto const& capacity = said.capacity;
    if (capacity.hours)
        view.numbers.push_back(*capacity.hours == 1
                                   ? phrase("1 time med møder")
                                   : phrase("{0} timer med møder", *capacity.hours));
    if (capacity.tasks) view.numbers.push_back(tasks_said(*capacity.tasks));
    if (capacity.people)
        view.numbers.push_back(*capacity.people == 1 ? phrase("1 at tale med")
                                                     : phrase("{0} at tale med", *capacity.people));
    return view;
}

SideView view_of(Side const& side, std::string say_at, access::CaseScope& scope) {
    auto const today = scope.today();
    SideView view{.name = side.name,
                  .key = side.person ? std::to_string(side.person->value) : "familien",
                  .is_readers = side.is_readers,
                  .is_for_family = scope.relation() == access::Relation::family_member,
                  .is_full = side.first_full(today).has_value(),
                  .has_numbers = side.capacity().says_a_number(),
                  .sentences = sentences_of(side, today),
                  .collisions = {},
                  .capacity = {},
                  .say_at = std::move(say_at),
                  .picture = picture_of(side.weeks, side.capacity(), today),
                  .has_hours_line = side.capacity().hours.has_value(),
                  .has_tasks_line = side.capacity().tasks.has_value(),
                  .weeks = {}};
    if (side.said) view.capacity = view_of(*side.said);
    for (auto const& one : collisions(side.loads, today))
        view.collisions.push_back(collision_said(side, one, scope.language(), today));
    for (auto const& week : side.weeks)
        if (!week.loads.empty()) view.weeks.push_back(view_of(week, side, scope));
    return view;
}

}  // namespace indgang::burden
