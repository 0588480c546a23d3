#include "support/made_team.hpp"

#include <random>

namespace indgang::test {
namespace {

using namespace finding_time;

/// std::mt19937_64 is the same everywhere; its distributions are not, so none is used.
class Chance {
public:
    explicit Chance(std::uint64_t number) : engine_{number} {}
    std::size_t below(std::size_t n) { return std::size_t(engine_() % n); }
    bool in_hundred(int chance) { return int(below(100)) < chance; }
    template <class T, std::size_t N>
    T const& one_of(T const (&all)[N]) {
        return all[below(N)];
    }

private:
    std::mt19937_64 engine_;
};

Span span(Day on, int from, int minutes) { return {on, {from}, {from + minutes}}; }

Person professional(Chance& chance, Problem const& problem, TeamSize const& size, std::size_t at) {
    constexpr int lengths[] = {30, 60, 60, 90};
    Person person{.name = "Kollega " + std::to_string(at + 1), .meeting_day = 2};
    for (int calendar = 0; calendar < size.calendars; ++calendar)
        for (Day day = problem.first; day < problem.until; day = day + days{1})
            for (int hour = 8; hour < 16; ++hour)
                if (chance.in_hundred(size.load_in_hundred / size.calendars))
                    person.engagements.push_back({span(day, hour * 60, chance.one_of(lengths)),
                                                  chance.in_hundred(20) ? 20 : 0});
    auto const away = problem.first + days{int(chance.below(50))};
    if (chance.in_hundred(40))
        for (int day = 0; day < 5; ++day)
            person.engagements.push_back({span(away + days{day}, 0, 24 * 60), 0});
    return person;
}

Person parent(Chance& chance, Problem const& problem, std::string name) {
    constexpr Place places[] = {Place::home, Place::municipality};
    Person person{.name = std::move(name), .is_of_family = true};
    auto const weekday = unsigned(1 + chance.below(5));
    person.wishes.push_back({.kind = Wish::Kind::never,
                             .weekday = weekday,
                             .from = {15 * 60},
                             .until = {17 * 60},
                             .words = "svømning"});
    for (unsigned day = 1; day <= 5; ++day)
        if (chance.in_hundred(60))
            person.wishes.push_back({.kind = Wish::Kind::suits,
                                     .weekday = day,
                                     .from = {8 * 60},
                                     .until = {chance.in_hundred(50) ? 12 * 60 : 16 * 60}});
    if (chance.in_hundred(60)) person.likes = {chance.one_of(places)};
    auto const works = unsigned(1 + chance.below(5));
    for (Day day = problem.first; day < problem.until; day = day + days{1})
        if (weekday_of(day) == works || chance.in_hundred(15))
            person.engagements.push_back({span(day, 8 * 60, 5 * 60), 0});
    return person;
}

void add_family(Chance& chance, Problem& problem, TeamSize const& size, std::size_t at) {
    constexpr int roads[] = {10, 15, 20, 30, 45}, lengths[] = {60, 90, 90, 120};
    Wanted wanted{
        .name = "Familie " + std::to_string(at + 1),
        .family = at,
        .minutes = chance.one_of(lengths),
        .places = {Place::municipality, Place::home},
        .travel = chance.one_of(roads),
        .earliest = problem.first,
        .keep_by = problem.first + days{int(chance.below(std::size_t(size.weeks) * 7)) - 3}};
    wanted.keep_by = problem.working_days.on_or_before(wanted.keep_by);
    for (std::size_t one = 0; one < size.professionals; ++one)
        if (one == at % size.professionals || chance.in_hundred(20))
            wanted.must.push_back(one);
        else if (chance.in_hundred(40))
            wanted.should.push_back(one);
    wanted.must.push_back(problem.people.size());
    problem.people.push_back(parent(chance, problem, "Mor " + std::to_string(at + 1)));
    if (chance.in_hundred(70)) {
        wanted.should.push_back(problem.people.size());
        problem.people.push_back(parent(chance, problem, "Far " + std::to_string(at + 1)));
    }
    if (chance.in_hundred(20))
        problem.rooms.push_back(
            {at, monday_of_week(problem.first + days{int(chance.below(56))}), 30});
    problem.meetings.push_back(std::move(wanted));
}

}  // namespace

Problem made_team(std::uint64_t number, TeamSize const& size) {
    using namespace literals;
    Chance chance{number};
    Day const first = "2026-11-30"_day;
    Problem problem{
        .first = first,
        .until = first + days{7 * size.weeks},
        .working_days = WorkingDays{{"2026-12-25"_day, "2026-12-26"_day, "2027-01-01"_day}}};
    for (std::size_t at = 0; at < size.professionals; ++at)
        problem.people.push_back(professional(chance, problem, size, at));
    for (std::size_t at = 0; at < size.families; ++at) add_family(chance, problem, size, at);
    return problem;
}

Figures figures_of(Problem const& problem, Choice choice) {
    Figures figures{.meetings = choice.size(), .cost = settle(problem, choice)};
    figures.clashes = clashes_in(problem, choice).size();
    for (auto const& one : choice) {
        if (!one) continue;
        ++figures.placed;
        figures.in_cadence += one->days_over == 0;
        figures.days_over += std::size_t(one->days_over);
        figures.wishes_broken += one->broken.size() + one->unsuited.size() +
                                 one->other_place.size() + one->is_in_full_week;
        figures.not_there += one->missing.size();
        figures.travel_hours += one->travel / 60.0;
    }
    return figures;
}

}  // namespace indgang::test
