#include "burden/gathering.hpp"

#include <algorithm>
#include <set>

#include "cases/cases.hpp"

namespace indgang::burden {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

bool is_adult(cases::Member const& member) {
    return member.role == cases::FamilyRole::parent ||
           member.role == cases::FamilyRole::other_adult;
}

/// An adult, or a youth from the age at which the folder is one's own.
bool has_own_week(cases::Member const& member, Day today) {
    return is_adult(member) ||
           (member.born_on && age_on(today, *member.born_on) >= access::age_of_own_folder);
}

Side side_of(Sayer const& sayer, std::vector<Said> const& said, std::vector<Load> const& all,
             Day today) {
    Side side{.person = sayer.person, .name = sayer.name, .is_readers = sayer.is_own};
    auto const newest = std::ranges::find(said, sayer.person, &Said::person);
    if (newest != said.end()) side.said = *newest;
    for (auto const& load : all)
        if (load.is_of(side.person)) side.loads.push_back(load);
    side.weeks = weeks_of(side.loads, side.capacity(), today);
    return side;
}

}  // namespace

void Side::add(Load load, Day today) {
    loads.push_back(std::move(load));
    weeks = weeks_of(loads, capacity(), today);
}

std::optional<std::size_t> Side::first_full(Day today) const {
    for (std::size_t i = 0; i < weeks.size(); ++i)
        if (weeks[i].monday >= monday_of(today) && weeks[i].is_full()) return i;
    return std::nullopt;
}

std::vector<Sayer> sayers(access::CaseScope& scope) {
    bool const is_family = scope.relation() == access::Relation::family_member;
    std::vector<Sayer> all;
    auto const family = cases::family(scope);
    auto const* reader = scope.person() ? family.member(*scope.person()) : nullptr;
    if (!is_family || (reader && is_adult(*reader))) all.push_back({});
    for (auto const& member : family.members) {
        bool const is_own = reader && reader->id == member.id;
        if (is_family ? !is_own : !has_own_week(member, scope.today())) continue;
        if (!scope.may_see(folder_of(member.id, is_adult(member)))) continue;
        all.push_back({member.id, first_name(member.name), is_own});
    }
    return all;
}

bool live_apart(access::CaseScope& scope) {
    std::set<std::string> homes;
    for (auto const& member : cases::family(scope).members)
        if (is_adult(member)) homes.insert(member.home);
    return homes.size() > 1;
}

std::vector<Side> sides_of(access::CaseScope& scope) {
    auto const said = said_of(scope);
    auto const loads = loads_of(scope);
    std::vector<Side> sides;
    for (auto const& sayer : sayers(scope)) {
        auto side = side_of(sayer, said, loads, scope.today());
        // A week of one's own is shown to others once something was said of it.
        if (!side.person || side.is_readers || side.said) sides.push_back(std::move(side));
    }
    return sides;
}

}  // namespace indgang::burden
