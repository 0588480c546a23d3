#include "finding_time/choosing.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace indgang::finding_time {
namespace {

Calendars with_locked(Problem const& problem, Choice const& known) {
    Calendars calendars{problem};
    for (std::size_t i = 0; i < problem.meetings.size(); ++i) {
        auto const& wanted = problem.meetings[i];
        if (!wanted.locked) continue;
        for (auto const person : wanted.must)
            calendars.engage(person, {known[i]->when,
                                      travel_of(problem.people[person], wanted, known[i]->place)});
    }
    return calendars;
}

/// Beside what a person has decided; what each is worth does not hang on that.
std::vector<Candidate> open_to(Problem const& problem, Calendars const& calendars,
                               Calendars const& taken, Choice const& known, std::size_t meeting) {
    if (problem.meetings[meeting].locked) return {*known[meeting]};
    auto all = candidates_of(problem, taken, meeting);
    for (auto& one : all) one = weighed(problem, calendars, meeting, one.when, one.place);
    return all;
}

/// Those that cannot be part of anything cheaper than what is known are left out, and nothing is lost by it: the
/// other meetings cost at least their own least.
void leave_out_dear(std::vector<Candidate>& all, std::int64_t room) {
    if (all.empty()) return;
    auto const least = std::ranges::min_element(all, {}, &Candidate::cost)->cost;
    std::erase_if(all, [&](Candidate const& one) { return one.cost - least > room; });
}

std::int64_t least_of(std::vector<Candidate> const& all) {
    auto least = points_of(Matter::unplaced);
    for (auto const& one : all) least = std::min(least, one.cost);
    return least;
}

/// What is worth looking at, given a choice that is known to be possible.
std::vector<Candidate> field_of(Problem const& problem, Choice const& known,
                                std::int64_t cost_of_known) {
    Calendars const calendars{problem}, taken = with_locked(problem, known);
    std::vector<std::vector<Candidate>> all;
    std::int64_t at_least = 0;
    for (std::size_t i = 0; i < problem.meetings.size(); ++i) {
        all.push_back(open_to(problem, calendars, taken, known, i));
        at_least += least_of(all.back());
    }
    std::vector<Candidate> field;
    for (std::size_t i = 0; i < all.size(); ++i) {
        leave_out_dear(all[i], std::max<std::int64_t>(0, cost_of_known - at_least));
        if (known[i] && std::ranges::none_of(all[i], [&](Candidate const& one) {
                return one.when == known[i]->when && one.place == known[i]->place;
            }))
            all[i].push_back(*known[i]);
        for (auto& one : all[i]) field.push_back(std::move(one));
    }
    return field;
}

struct Piece {
    Span taken;
    std::size_t column, group;
};

/// Those that share a minute, each set that no larger one holds: as meetings end, those that run are one.
template <class Add>
void for_each_clique(std::vector<Piece> pieces, Add const& add) {
    std::ranges::sort(pieces, {}, [](Piece const& one) {
        return std::tuple{one.taken.on, one.taken.from, one.taken.until, one.column};
    });
    std::vector<Piece> running;
    bool has_grown = false;
    auto const say = [&] {
        if (has_grown && std::ranges::any_of(running, [&](Piece const& one) {
                return one.group != running.front().group;
            }))
            add(running);
        has_grown = false;
    };
    for (auto const& piece : pieces) {
        auto const is_over = [&](Piece const& one) {
            return one.taken.on != piece.taken.on || one.taken.until <= piece.taken.from;
        };
        if (std::ranges::any_of(running, is_over)) say();
        std::erase_if(running, is_over);
        running.push_back(piece);
        has_grown = true;
    }
    say();
}

/// Who has to be where, and who would be there if nothing else called.
struct Claims {
    std::vector<Piece> must, any;
    bool has_should = false;
};
Claims claims_on(Problem const& problem, std::vector<Candidate> const& field, std::size_t person) {
    Claims claims;
    for (std::size_t i = 0; i < field.size(); ++i) {
        auto const& one = field[i];
        auto const& wanted = problem.meetings[one.meeting];
        bool const has_to = std::ranges::count(wanted.must, person) > 0;
        bool const may = !has_to && std::ranges::count(wanted.should, person) > 0 &&
                         std::ranges::count(one.missing, person) == 0;
        if (!has_to && !may) continue;
        Piece const piece{taken_by(problem, one, person), i, one.meeting};
        // What a person has locked stays, though it should clash; others are kept from it already.
        if (has_to && !wanted.locked) claims.must.push_back(piece);
        claims.any.push_back(piece);
        claims.has_should = claims.has_should || may;
    }
    return claims;
}

Row row_of(std::vector<Piece> const& clique, std::optional<std::size_t> slack = {}) {
    Row row{.columns = {}, .slack = slack};
    for (auto const& one : clique) row.columns.push_back(one.column);
    return row;
}

void keep_apart(Packing& packing, Claims const& claims) {
    for_each_clique(claims.must, [&](std::vector<Piece> const& clique) {
        packing.rows.push_back(row_of(clique));
    });
    if (!claims.has_should) return;
    std::optional<Day> day;
    for_each_clique(claims.any, [&](std::vector<Piece> const& clique) {
        if (day != clique.front().taken.on) packing.slacks.push_back(points_of(Matter::missed));
        day = clique.front().taken.on;
        packing.rows.push_back(row_of(clique, packing.slacks.size() - 1));
    });
}

void spread_weeks(Packing& packing, Problem const& problem, std::vector<Candidate> const& field) {
    std::map<std::pair<std::size_t, Day>, std::vector<std::size_t>> in_week;
    for (std::size_t i = 0; i < field.size(); ++i) {
        auto const& one = field[i];
        in_week[{problem.meetings[one.meeting].family, monday_of_week(one.when.on)}].push_back(i);
    }
    for (auto const& [week, columns] : in_week) {
        auto const first = field[columns.front()].meeting;
        if (std::ranges::all_of(columns, [&](std::size_t i) { return field[i].meeting == first; }))
            continue;
        packing.slacks.push_back(points_of(Matter::full_week));
        packing.rows.push_back({columns, packing.slacks.size() - 1});
    }
}

Packing packing_of(Problem const& problem, std::vector<Candidate> const& field) {
    Packing packing;
    packing.unplaced.assign(problem.meetings.size(), points_of(Matter::unplaced));
    for (auto const& one : field) packing.columns.push_back({one.meeting, one.cost});
    for (std::size_t person = 0; person < problem.people.size(); ++person)
        keep_apart(packing, claims_on(problem, field, person));
    spread_weeks(packing, problem, field);
    return packing;
}

Chosen start_of(std::vector<Candidate> const& field, Choice const& known) {
    Chosen chosen(known.size());
    for (std::size_t i = 0; i < field.size(); ++i) {
        auto const& one = field[i];
        auto const& there = known[one.meeting];
        if (there && there->when == one.when && there->place == one.place) chosen[one.meeting] = i;
    }
    return chosen;
}

Choice choice_of(std::vector<Candidate> const& field, Chosen const& chosen) {
    Choice choice(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i]) choice[i] = field[*chosen[i]];
    return choice;
}

}  // namespace

Plan choose(Problem const& problem, Effort const& effort) {
    Plan plan{.times = first_come(problem)};
    plan.cost = settle(problem, plan.times);
    auto other = nearest_limit_first(problem);
    if (auto const cost = settle(problem, other); cost < plan.cost) plan = {other, false, cost};
    auto const field = field_of(problem, plan.times, plan.cost);
    auto const packed = pack(packing_of(problem, field), start_of(field, plan.times), effort);
    auto found = choice_of(field, packed.chosen);
    auto const cost = settle(problem, found);
    if (cost < plan.cost) plan = {std::move(found), false, cost};
    plan.is_best = packed.is_best;
    return plan;
}

}  // namespace indgang::finding_time
