#include "core_team/coverage_rules.hpp"

#include <algorithm>

namespace indgang::core_team {
namespace {

using Kind = Competence::Kind;

Phrase because(NeededSupport const& one, Day today) {
    if (one.person.empty()) return one.what;  // the reader may not know who is in the family
    if (one.started_on > today)
        return phrase("{0} skal have {1} fra {2}", one.person, one.what, one.started_on);
    return phrase("{0} får {1}", one.person, one.what);
}

/// A name of the municipality's own: it is said as it is.
Phrase as_it_is(std::string const& name) { return {"{0}", {name}}; }

}  // namespace

std::vector<Member> CoreTeam::on(Day day) const {
    std::vector<Member> there;
    for (auto const& one : members)
        if (one.is_member_on(day)) there.push_back(one);
    return there;
}

std::vector<Need> needs_of(std::vector<NeededSupport> const& support,
                           std::vector<SetInPlay> const& sets, Day today) {
    std::vector<Need> needs;
    for (auto const& one : support) {
        if (!one.is_in_play_on(today)) continue;
        if (!one.area.empty())
            needs.push_back(
                {{Kind::department, one.area}, as_it_is(one.department_name), because(one, today)});
        for (auto const& set : sets)
            if (set.provision == one.provision)
                needs.push_back({{Kind::provision_set, std::to_string(set.set)},
                                 phrase("paragrafsættet {0}", set.name),
                                 because(one, today)});
    }
    return needs;
}

std::vector<Need> needs_of_invited(std::vector<std::string> const& names) {
    std::vector<Need> needs;
    for (auto const& name : names)
        needs.push_back({{Kind::person, name},
                         as_it_is(name),
                         phrase("netværkskortet siger, at {0} skal inviteres", name)});
    return needs;
}

std::vector<Competence> represented_on(CoreTeam const& team, Day day) {
    auto all = team.coordination;
    all.push_back({Kind::discipline, std::string(word(Discipline::social_worker))});
    for (auto const& one : team.on(day)) {
        all.push_back({Kind::department, one.area});
        all.push_back({Kind::discipline, std::string(word(one.discipline))});
        all.push_back({Kind::person, one.name});
    }
    return all;
}

std::vector<Gap> missing(std::vector<Need> const& needs,
                         std::vector<Competence> const& represented) {
    std::vector<Gap> gaps;
    for (auto const& need : needs) {
        if (std::ranges::find(represented, need.what) != represented.end()) continue;
        auto gap = std::ranges::find(gaps, need.what, &Gap::what);
        if (gap == gaps.end()) gap = gaps.insert(gaps.end(), {need.what, need.name, {}});
        gap->because.push_back(need.because);
    }
    return gaps;
}

}  // namespace indgang::core_team
