#include "catalogue/child_rights.hpp"

#include <algorithm>
#include <vector>

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"

namespace indgang::catalogue {
namespace {

std::vector<ChildRight> read() {
    CsvTable const table{embedded_file("catalogue/child_rights.csv")};
    std::vector<ChildRight> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        auto const until = at("until_age");
        all.push_back({.key = at("key"),
                       .from_age = std::stoi(at("from_age")),
                       .until_age = until.empty() ? std::nullopt : std::optional{std::stoi(until)},
                       .title_da = at("title_da"),
                       .title_en = at("title_en"),
                       .text_da = at("text_da"),
                       .text_en = at("text_en"),
                       .law = at("law"),
                       .is_chosen = at("is_chosen") == "yes",
                       .needs_check = at("needs_check") == "yes",
                       .source = at("source")});
    }
    std::ranges::stable_sort(all, {}, &ChildRight::from_age);
    return all;
}

}  // namespace

std::span<ChildRight const> child_rights() {
    static std::vector<ChildRight> const all = read();
    return all;
}

}  // namespace indgang::catalogue
