#include "figures/rules.hpp"

#include <algorithm>

#include "foundation/small_numbers.hpp"

namespace indgang::figures {
namespace {

constexpr std::string_view of_frequent[] = {"frequent_follow_up", "coordinated_casework"};
constexpr std::string_view of_involvement[] = {"involvement"};
constexpr std::string_view of_beginning[] = {"involvement", "shared_systematic_approach"};
constexpr std::string_view of_plan[] = {"shared_goals", "coordinated_casework"};
constexpr std::string_view of_team[] = {"cross_cutting_cooperation", "coordinated_casework"};

std::int64_t rounded_percent(std::int64_t done, std::int64_t all) {
    return (200 * done + all) / (2 * all);
}

std::int64_t middle(std::vector<std::int64_t> values) {
    std::ranges::sort(values);
    auto const half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half] + 1) / 2;
}

}  // namespace

Measure measure_of(Figure figure) {
    switch (figure) {
        case Figure::citizens: return Measure::count;
        case Figure::speaking:
        case Figure::decision: return Measure::median;
        default: return Measure::share;
    }
}

bool is_of_today(Figure figure) { return figure == Figure::on_time || figure == Figure::team; }

std::span<std::string_view const> elements_of(Figure figure) {
    switch (figure) {
        case Figure::on_time: return of_frequent;
        case Figure::beginning: return of_beginning;
        case Figure::presence: return of_involvement;
        case Figure::plan: return of_plan;
        case Figure::team: return of_team;
        default: return {};
    }
}

Total total_of(std::vector<OfCase> const& cases) {
    Total total;
    std::vector<CaseId> families;
    std::vector<std::int64_t> values;
    for (auto const& one : cases) {
        if (one.all == 0) continue;
        families.push_back(one.case_id);
        values.push_back(one.done);
        total.done += one.done;
        total.all += one.all;
    }
    std::ranges::sort(families);
    total.families = std::ranges::unique(families).begin() - families.begin();
    if (!values.empty()) total.median = middle(std::move(values));
    return total;
}

Shown shown(Figure figure, Total const& total) {
    Shown said{.families = total.families, .done = total.done, .all = total.all};
    said.is_too_few = !is_enough(total.families);
    if (said.is_too_few) return {.is_too_few = true};
    switch (measure_of(figure)) {
        case Measure::count: said.value = total.done; break;
        case Measure::median: said.value = total.median; break;
        case Measure::share:
            if (total.all > 0) said.value = rounded_percent(total.done, total.all);
    }
    return said;
}

std::vector<Shown> shown_beside_total(Figure figure, std::vector<Total> const& departments) {
    std::vector<std::int64_t> families;
    for (auto const& one : departments) families.push_back(one.families);
    auto const hidden = hidden_beside_total(families);
    std::vector<Shown> all;
    for (std::size_t i = 0; i < departments.size(); ++i)
        all.push_back(hidden[i] ? Shown{.is_too_few = true} : shown(figure, departments[i]));
    return all;
}

std::optional<std::int64_t> change(Shown const& now, Shown const& before) {
    if (!now.value || !before.value) return std::nullopt;
    return *now.value - *before.value;
}

bool lacks_it(Figure figure, OfCase const& one) {
    return measure_of(figure) == Measure::share && one.done < one.all;
}

}  // namespace indgang::figures
