// Reads the catalogue's files: comma separated, a first row of column names, quotes round fields that
// hold a comma. What is wrong in them is wrong in the program: std::logic_error.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace indgang::catalogue {

class CsvTable {
public:
    explicit CsvTable(std::string_view text);
    std::size_t size() const { return rows_.size() - 1; }
    std::string const& at(std::size_t row, std::string_view column) const;

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace indgang::catalogue
