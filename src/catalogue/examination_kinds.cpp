#include "catalogue/examination_kinds.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"

namespace indgang::catalogue {
namespace {

std::vector<StatutoryClock> read_clocks() {
    CsvTable const table{embedded_file("catalogue/clocks.csv")};
    std::vector<StatutoryClock> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        if (at("unit") != "months") throw std::logic_error("a clock that does not count months");
        all.push_back({.key = at("key"),
                       .title_da = at("title_da"),
                       .title_en = at("title_en"),
                       .trigger_da = at("trigger_da"),
                       .trigger_en = at("trigger_en"),
                       .length = std::stoi(at("length")),
                       .missed_da = at("missed_da"),
                       .missed_en = at("missed_en"),
                       .law = at("law"),
                       .source = at("source"),
                       .needs_check = at("needs_check") == "yes",
                       .valid_from = day_from_iso(at("valid_from")).value()});
    }
    return all;
}

std::vector<ExaminationKind> read_kinds() {
    CsvTable const table{embedded_file("catalogue/examination_kinds.csv")};
    std::vector<ExaminationKind> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        all.push_back({.word = at("word"),
                       .name_da = at("name_da"),
                       .name_en = at("name_en"),
                       .family_da = at("family_da"),
                       .family_en = at("family_en"),
                       .folder = at("folder"),
                       .clock = at("clock"),
                       .law = at("law"),
                       .source = at("source")});
    }
    return all;
}

}  // namespace

StatutoryClock const* statutory_clock(std::string_view key) {
    static std::vector<StatutoryClock> const all = read_clocks();
    auto const found = std::ranges::find(all, key, &StatutoryClock::key);
    return found == all.end() ? nullptr : &*found;
}

std::span<ExaminationKind const> examination_kinds() {
    static std::vector<ExaminationKind> const all = read_kinds();
    return all;
}

ExaminationKind const& examination_kind(std::string_view word) {
    auto const all = examination_kinds();
    auto const found = std::ranges::find(all, word, &ExaminationKind::word);
    return found == all.end() ? all.back() : *found;
}

}  // namespace indgang::catalogue
