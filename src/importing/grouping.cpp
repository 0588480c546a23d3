#include "importing/grouping.hpp"

#include <fmt/format.h>

#include <map>
#include <numeric>

#include "importing/words.hpp"

namespace indgang::importing {
namespace {

/// Which rows hang together, as a forest whose roots are the first rows.
class Together {
public:
    explicit Together(std::size_t count) : first_(count) {
        std::iota(first_.begin(), first_.end(), 0);
    }
    std::size_t first_of(std::size_t row) {
        while (first_[row] != row) row = first_[row] = first_[first_[row]];
        return row;
    }
    void join(std::size_t a, std::size_t b) {
        auto const x = first_of(a), y = first_of(b);
        first_[std::max(x, y)] = std::min(x, y);
    }

private:
    std::vector<std::size_t> first_;
};

std::vector<std::string> keys_of(PersonFacts const& person) {
    if (person.cpr) return {"cpr " + person.cpr->reveal()};
    if (person.born_on) return {"born " + iso(*person.born_on) + " " + folded(person.name)};
    return {};
}

void carry_down(std::vector<RowFacts>& rows) {
    TypedCell const* running = nullptr;
    for (auto& row : rows) {
        if (!row.family.empty()) {
            running = &row.family;
        } else if (running) {
            row.findings.push_back(
                {Weight::look,
                 row.number,
                 row.family.column,
                 {},
                 phrase("Cellen er tom, så rækken er regnet til familien ovenfor: {0}.",
                        running->text)});
            row.family.text = running->text;
        }
    }
}

}  // namespace

std::vector<RowGroup> grouped(std::vector<RowFacts> rows, bool has_family_column) {
    if (has_family_column) carry_down(rows);
    Together together{rows.size()};
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<std::string> keys;
        if (!rows[i].family.empty())
            keys.push_back("family " + folded(rows[i].family.text));
        else
            for (auto const& person : rows[i].persons)
                for (auto& key : keys_of(person)) keys.push_back(std::move(key));
        for (auto const& key : keys) together.join(seen.try_emplace(key, i).first->second, i);
    }
    std::vector<RowGroup> groups;
    std::map<std::size_t, std::size_t> place;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const [found, is_new] = place.try_emplace(together.first_of(i), groups.size());
        if (is_new)
            groups.push_back({rows[i].family.empty() ? fmt::format("row {}", rows[i].number)
                                                     : folded(rows[i].family.text),
                              {}});
        groups[found->second].rows.push_back(std::move(rows[i]));
    }
    return groups;
}

}  // namespace indgang::importing
