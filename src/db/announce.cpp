#include <algorithm>

#include "db/listening.hpp"

namespace indgang::db {
namespace {

constexpr std::size_t most_announced = 128;  // one message of PostgreSQL holds 8,000 bytes

}  // namespace

void Db::announce(std::string_view what, std::int64_t number) {
    Change change{std::string(what), number};
    if (std::ranges::find(announced_, change) != announced_.end()) return;
    if (announced_.size() >= most_announced) announced_ = {everything};
    if (announced_.empty() || announced_.front() != everything)
        announced_.push_back(std::move(change));
}

std::string written(std::vector<Change> const& changes) {
    std::string text;
    for (auto const& change : changes)
        text += (text.empty() ? "" : ",") + change.what + " " + std::to_string(change.number);
    return text;
}

std::vector<Change> changes_from(std::string_view text) {
    std::vector<Change> changes;
    while (!text.empty()) {
        auto const comma = std::min(text.find(','), text.size());
        auto const one = text.substr(0, comma);
        auto const space = std::min(one.find(' '), one.size());
        changes.push_back({std::string(one.substr(0, space)),
                           std::atoll(std::string(one.substr(space)).c_str())});
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return changes;
}

}  // namespace indgang::db
