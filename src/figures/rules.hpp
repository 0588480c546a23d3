// What may be said of the cases together, and how a period compares with the one before. Pure.
#pragma once
#include "figures/figures.hpp"

namespace indgang::figures {

enum class Measure { count, share, median };
Measure measure_of(Figure figure);
/// It has a day of today and no period: what was overdue a quarter ago is not kept.
bool is_of_today(Figure figure);
/// The core elements (words of the models) that it says something about; none: it is no part of fidelity.
std::span<std::string_view const> elements_of(Figure figure);

/// Of all cases in a department, or of several departments together.
struct Total {
    std::int64_t families = 0, done = 0, all = 0;
    std::optional<std::int64_t> median = {};
};
Total total_of(std::vector<OfCase> const& cases);

/// As it may be shown: nothing on fewer than five families (rules.md § 15), and nothing of nothing.
struct Shown {
    std::optional<std::int64_t> value = {};  // persons, percent or days
    std::int64_t families = 0, done = 0, all = 0;
    bool is_too_few = false;
};
Shown shown(Figure figure, Total const& total);

/// Of several departments beside their total: a hidden one cannot be reckoned from the others.
std::vector<Shown> shown_beside_total(Figure figure, std::vector<Total> const& departments);

/// "5 højere end kvartalet før", "uændret". None where one of them is not shown.
std::optional<std::int64_t> change(Shown const& now, Shown const& before);

/// Of the cases behind a figure: those that lack it first.
bool lacks_it(Figure figure, OfCase const& one);

}  // namespace indgang::figures
