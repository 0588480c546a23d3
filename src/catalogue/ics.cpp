#include "catalogue/ics.hpp"

#include <algorithm>
#include <vector>

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"

namespace indgang::catalogue {
namespace {

std::vector<IcsDimension> read() {
    CsvTable const table{embedded_file("catalogue/ics_dimensions.csv")};
    std::vector<IcsDimension> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        all.push_back({.set = at("set"),
                       .valid_from = day_from_iso(at("valid_from")).value(),
                       .side = value_of(ics_sides, at("side")).value(),
                       .word = at("word"),
                       .name_da = at("name_da"),
                       .name_en = at("name_en"),
                       .help_da = at("help_da"),
                       .help_en = at("help_en"),
                       .source = at("source")});
    }
    // Sets by age, their rows as they stand.
    std::ranges::stable_sort(all, {}, &IcsDimension::valid_from);
    return all;
}

std::span<IcsDimension const> all_dimensions() {
    static std::vector<IcsDimension> const all = read();
    return all;
}

}  // namespace

std::span<IcsDimension const> ics_dimensions(std::string_view set) {
    auto const all = all_dimensions();
    auto const first = std::ranges::find(all, set, &IcsDimension::set);
    auto const last =
        std::find_if(first, all.end(), [&](auto const& one) { return one.set != set; });
    return {first, last};
}

std::string const& ics_set_on(Day day) {
    auto const all = all_dimensions();
    auto const* found = &all.front();
    for (auto const& one : all)
        if (one.valid_from <= day) found = &one;
    return found->set;
}

}  // namespace indgang::catalogue
