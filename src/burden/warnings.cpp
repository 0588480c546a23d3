// What is said while something is added; it stops nothing.
#include <algorithm>

#include "appointments/appointments.hpp"
#include "burden/views.hpp"

namespace indgang::burden {
namespace {

/// Those weeks that are at stake: the person's own where something was said of it, and the family's.
std::vector<Side> sides_with_numbers(access::CaseScope& scope) {
    // Where nobody has said anything nothing else need be asked.
    auto const said = said_of(scope);
    bool const any =
        std::ranges::any_of(said, [](Said const& one) { return one.capacity.says_a_number(); });
    if (!any) return {};
    auto sides = sides_of(scope);
    std::erase_if(sides, [](Side const& side) { return !side.capacity().says_a_number(); });
    return sides;
}

Phrase of_whom(Side const& side, Phrase said) {
    return side.name.empty() ? said : phrase("{0}: {1}", side.name, std::move(said));
}

/// Of that week what the kind of thing that is added weighs on.
void say_week(std::vector<Phrase>& all, Side const& side, std::size_t week, Kind added, Day today) {
    auto weighed = side.weeks[week];
    std::erase_if(weighed.past, [&](Measure measure) {
        return (measure == Measure::tasks) != (added == Kind::task);
    });
    if (!weighed.is_full()) return;
    for (auto const& one : past_said(weighed, side.capacity()))
        all.push_back(of_whom(side, phrase("Uge {0} bliver for fyldt: {1}",
                                           std::int64_t{iso_week(side.weeks[week].monday)}, one)));
    if (auto const move = what_can_wait(side.loads, side.weeks, week, side.capacity(), today))
        all.push_back(can_wait(side, *move));
}

Phrase no_room(Side const& side, std::string const& numbers, access::CaseScope& scope) {
    if (side.is_readers) return phrase("Der er ikke plads til mere hos dig i uge {0}.", numbers);
    if (!side.name.empty())
        return phrase("Der er ikke plads til mere hos {0} i uge {1}.", side.name, numbers);
    return scope.relation() == access::Relation::family_member
               ? phrase("Der er ikke plads til mere hos jer i uge {0}.", numbers)
               : phrase("Der er ikke plads til mere hos familien i uge {0}.", numbers);
}

}  // namespace

Phrase sentence(access::CaseScope& scope) {
    for (auto const& side : sides_with_numbers(scope)) {
        auto const said = sentences_of(side, scope.today());
        if (said.empty()) continue;
        return of_whom(side, said.size() == 1 ? said[0] : phrase("{0} {1}", said[0], said[1]));
    }
    return {};
}

std::vector<Phrase> full_weeks(access::CaseScope& scope) {
    std::vector<Phrase> all;
    for (auto const& side : sides_with_numbers(scope)) {
        std::string numbers;
        for (auto const& week : side.weeks) {
            if (!week.is_full() || week.monday < monday_of(scope.today())) continue;
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(iso_week(week.monday));
        }
        if (numbers.empty()) continue;
        all.push_back(no_room(side, numbers, scope));
    }
    return all;
}

std::vector<Phrase> before_giving(access::CaseScope& scope, std::string const& words,
                                  std::optional<Day> due_on, std::optional<PersonId> held_by) {
    std::vector<Phrase> all;
    for (auto side : sides_with_numbers(scope)) {
        bool const has_it = held_by && (!side.person || side.person == held_by);
        if (!has_it)
            side.add({.kind = Kind::task,
                      .what = {"{0}", {words}},
                      .on = due_on,
                      .persons = {},
                      .may_move = true},
                     scope.today());
        auto const week =
            week_with(side.weeks, std::max(due_on.value_or(scope.today()), scope.today()));
        if (week && side.weeks[*week].is_full())
            say_week(all, side, *week, Kind::task, scope.today());
    }
    return all;
}

std::vector<Phrase> about_hours(access::CaseScope& scope, appointments::Span const& when) {
    std::vector<Phrase> all;
    if (when.on < scope.today()) return all;
    auto const is_this = [&](Load const& load) {
        return load.kind == Kind::meeting && load.on == when.on && load.from == when.from;
    };
    for (auto const& side : sides_of(scope)) {
        if (!side.person)
            for (auto const& one : collisions(side.loads, scope.today()))
                if (is_this(side.loads[one.one]) || is_this(side.loads[one.other]))
                    all.push_back(collision_said(side, one, scope.language(), scope.today()));
        auto const week = week_with(side.weeks, when.on);
        bool const is_in_it = std::ranges::any_of(side.loads, is_this);
        if (week && is_in_it && side.weeks[*week].is_full())
            say_week(all, side, *week, Kind::meeting, scope.today());
    }
    return all;
}

}  // namespace indgang::burden
