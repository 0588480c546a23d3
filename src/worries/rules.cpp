#include "worries/rules.hpp"

#include <algorithm>

namespace indgang::worries {
namespace {

/// "Anna (mor), Peter (far) og PPR": the last by "og" in the reader's language.
Phrase names_of(Worry const& worry) {
    std::vector<std::string> names;
    for (auto const& one : worry.worried) names.push_back(one.name);
    if (!worry.others.empty()) names.push_back(worry.others);
    if (names.empty()) return {};
    auto const last = names.back();
    names.pop_back();
    if (names.empty()) return {"{0}", {last}};
    std::string before;
    for (auto const& name : names) before += (before.empty() ? "" : ", ") + name;
    return phrase("{0} og {1}", before, last);
}

}  // namespace

Phrase statement(Worry const& worry) {
    auto const names = names_of(worry);
    if (worry.worried.size() + (worry.others.empty() ? 0 : 1) == 1)
        return phrase("{0} er bekymret for, at {1}, hvis {2}.", names, worry.what,
                      worry.if_unchanged);
    return phrase("{0} er bekymrede for, at {1}, hvis {2}.", names, worry.what, worry.if_unchanged);
}

bool are_many(std::vector<Worry> const& worries) {
    return std::ranges::count_if(worries, [](Worry const& one) { return !one.settled_on; }) >=
           std::ptrdiff_t(enough);
}

bool may_read_at_home(Worry const& worry, PersonId reader) {
    if (std::ranges::count(worry.worried, reader, &Worried::person) > 0) return true;
    return std::ranges::all_of(worry.worried, [&](Worried const& one) {
        return attribution::may_read_at_home(one.person, one.role, reader);
    });
}

std::vector<WorryObjection> objections_to(Worry const& worry) {
    if (worry.worried.empty() && worry.others.empty()) return {WorryObjection::nobody_is_worried};
    return {};
}

std::string clause(std::string text) {
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
    return text;
}

}  // namespace indgang::worries
