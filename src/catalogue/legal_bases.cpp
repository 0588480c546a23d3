#include "catalogue/legal_bases.hpp"

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"

namespace indgang::catalogue {
namespace {

std::optional<int> maybe_number(std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{std::stoi(text)};
}

std::vector<LegalBasis> read() {
    CsvTable const table{embedded_file("catalogue/legal_bases.csv")};
    std::vector<LegalBasis> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        all.push_back({.key = at("key"),
                       .title_da = at("title_da"),
                       .title_en = at("title_en"),
                       .law = at("law"),
                       .kind = value_of(basis_kinds, at("kind")).value(),
                       .most_days = maybe_number(at("most_days")),
                       .most_times = maybe_number(at("most_times")),
                       .is_chosen = at("is_chosen") == "yes",
                       .needs_check = at("needs_check") == "yes",
                       .explanation_da = at("explanation_da"),
                       .explanation_en = at("explanation_en"),
                       .source = at("source")});
    }
    return all;
}

}  // namespace

std::span<LegalBasis const> legal_bases() {
    static std::vector<LegalBasis> const all = read();
    return all;
}

LegalBasis const* legal_basis(std::string_view key) {
    for (auto const& one : legal_bases())
        if (one.key == key) return &one;
    return nullptr;
}

}  // namespace indgang::catalogue
