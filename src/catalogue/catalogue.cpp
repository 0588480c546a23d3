#include "catalogue/catalogue.hpp"

#include <algorithm>
#include <stdexcept>

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"

namespace indgang::catalogue {
namespace {

CsvTable embedded_table(std::string_view name) {
    return CsvTable{embedded_file("catalogue/" + std::string(name) + ".csv")};
}

std::optional<Day> maybe_day(std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{day_from_iso(text).value()};
}

/// "BL 28, BL 29"
std::vector<std::string> keys_of(std::string_view text) {
    std::vector<std::string> keys;
    while (!text.empty()) {
        auto const end = text.find(", ");
        keys.emplace_back(text.substr(0, end));
        text = end == text.npos ? "" : text.substr(end + 2);
    }
    return keys;
}

std::optional<CadenceGroup> group_of(std::string_view letter) {
    if (letter == "C" || letter == "examination") return CadenceGroup::compensation;
    if (letter == "P") return CadenceGroup::prevention;
    if (letter == "U") return CadenceGroup::child_investigation;
    if (letter == "none") return std::nullopt;
    throw std::logic_error("no cadence group: " + std::string(letter));
}

Provision provision_of(CsvTable const& table, std::size_t row) {
    auto const at = [&](std::string_view column) { return table.at(row, column); };
    auto const age = at("party_age");
    return {
        .key = at("key"),
        .act = value_of(acts, at("act")).value(),
        .paragraph = at("paragraph"),
        .stk = at("stk"),
        .nr = at("nr"),
        .title_da = at("title_da"),
        .title_en = at("title_en"),
        .valid_from = day_from_iso(at("valid_from")).value(),
        .valid_to = maybe_day(at("valid_to")),
        .successors = keys_of(at("successors")),
        .group = group_of(at("cadence_group")),
        .is_investigated_first = at("cadence_group") == "examination",
        .basis = value_of(bases, at("basis")),
        .kind = value_of(provision_kinds, at("kind")).value(),
        .party_age = age.empty() ? std::nullopt : std::optional{std::stoi(age)},
        .granted_by = value_of(granters, at("granted_by_default")),
        .kle = at("kle"),
        .search_words = at("search_words"),
        .source = at("source"),
    };
}

template <class Read>
auto all_of(std::string_view name, Read read) {
    auto const table = embedded_table(name);
    std::vector<decltype(read(table, 0))> all;
    all.reserve(table.size());
    for (std::size_t row = 0; row < table.size(); ++row) all.push_back(read(table, row));
    return all;
}

}  // namespace

std::span<Provision const> provisions() {
    static auto const all = all_of("provisions", provision_of);
    return all;
}

Provision const* provision(std::string_view key) {
    auto const found = std::ranges::find(provisions(), key, &Provision::key);
    return found == provisions().end() ? nullptr : &*found;
}

std::span<Municipality const> municipalities() {
    static auto const all = all_of("municipalities", [](CsvTable const& table, std::size_t row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        return Municipality{at("code"), at("name"), at("region_code"), at("region"), at("source")};
    });
    return all;
}

Municipality const* municipality(std::string_view code) {
    auto const found = std::ranges::find(municipalities(), code, &Municipality::code);
    return found == municipalities().end() ? nullptr : &*found;
}

std::span<Holiday const> holidays() {
    static auto const all = all_of("holidays", [](CsvTable const& table, std::size_t row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        return Holiday{day_from_iso(at("day")).value(), at("name_da"), at("name_en"), at("source")};
    });
    return all;
}

WorkingDays const& working_days() {
    static WorkingDays const all{[] {
        std::vector<Day> off;
        for (auto const& holiday : holidays()) off.push_back(holiday.on);
        return off;
    }()};
    return all;
}

}  // namespace indgang::catalogue
