#include "catalogue/csv.hpp"

#include <algorithm>
#include <stdexcept>

namespace indgang::catalogue {
namespace {

std::vector<std::string> fields_of(std::string_view line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    if (quoted) throw std::logic_error("a quote that never ends: " + std::string(line));
    return fields;
}

}  // namespace

CsvTable::CsvTable(std::string_view text) {
    while (!text.empty()) {
        auto const line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.empty()) continue;
        rows_.push_back(fields_of(line));
        if (rows_.back().size() != rows_.front().size())
            throw std::logic_error("wrong number of fields: " + std::string(line));
    }
    if (rows_.empty()) throw std::logic_error("a table without a row of names");
}

std::string const& CsvTable::at(std::size_t row, std::string_view column) const {
    auto const& names = rows_.front();
    auto const found = std::ranges::find(names, column);
    if (found == names.end()) throw std::logic_error("no column " + std::string(column));
    return rows_.at(row + 1)[std::size_t(found - names.begin())];
}

}  // namespace indgang::catalogue
