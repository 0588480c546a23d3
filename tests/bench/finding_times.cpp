// How well and how fast times are found for a fixed team, beside a planner that takes case by case the first hour
// that is free. Run by bin/bench.
#include <fmt/format.h>

#include <chrono>

#include "support/made_team.hpp"

namespace {

using namespace indgang;

void print(char const* who, test::Figures const& one, double seconds) {
    fmt::print("  {:18}{:>10}{:>12}{:>11}{:>9}{:>9}{:>12}{:>9.0f}{:>9.2f}\n", who,
               fmt::format("{} of {}", one.placed, one.meetings), one.in_cadence, one.days_over,
               one.clashes, one.wishes_broken, one.not_there, one.travel_hours, seconds);
}

template <class Find>
finding_time::Choice timed(double& seconds, Find const& find) {
    auto const began = std::chrono::steady_clock::now();
    auto choice = find();
    seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return choice;
}

void measure(std::uint64_t number, int load) {
    auto const problem = test::made_team(number, {.load_in_hundred = load});
    bool is_best = false;
    double first = 0, chosen = 0;
    auto const simple = timed(first, [&] { return finding_time::first_come(problem); });
    auto const ours = timed(chosen, [&] {
        auto plan = finding_time::choose(problem);
        is_best = plan.is_best;
        return plan.times;
    });
    fmt::print(" team {}, {} % taken\n", number, load);
    print("first come", test::figures_of(problem, simple), first);
    print(is_best ? "all at once, best" : "all at once", test::figures_of(problem, ours), chosen);
}

}  // namespace

int main() {
    fmt::print("\nfinding times: 10 people with 3 calendars each, 40 cases, 8 weeks (limit 5 s)\n");
    fmt::print("  {:18}{:>10}{:>12}{:>11}{:>9}{:>9}{:>12}{:>9}{:>9}\n", "", "placed", "in cadence",
               "days over", "clashes", "wishes", "not there", "travel h", "seconds");
    for (std::uint64_t number = 1; number <= 3; ++number)
        for (int const load : {30, 48}) measure(number, load);
}
