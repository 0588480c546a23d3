#include "assessment_meetings/competence_rules.hpp"

#include <algorithm>

namespace indgang::assessment_meetings {
namespace {

using catalogue::GrantedBy;
using Kind = core_team::Competence::Kind;

bool is_led(AtStake const& stake, std::vector<AtTable> const& there) {
    return std::ranges::any_of(there, [&](AtTable const& one) {
        return one.is_leader &&
               (stake.area.empty() || std::ranges::count(one.areas, stake.area) > 0);
    });
}

CompetenceGap gap_of_leader(AtStake const& stake) {
    auto const name = stake.department_name.empty()
                          ? phrase("En leder, der kan bevilge")
                          : phrase("Lederen af {0}", stake.department_name);
    return {
        .key = stake.area.empty() ? "leader" : "leader " + stake.area,
        .name = name,
        .because = {phrase("{0} bevilges af lederen, og ingen leder derfra er med", stake.what)},
        .what_to_do = phrase("Invitér lederen, eller få et mandat før mødet.")};
}

CompetenceGap gap_of_committee(AtStake const& stake) {
    return {.key = "committee",
            .name = phrase("Visitationsudvalget"),
            .because = {phrase("{0} bevilges af visitationsudvalget, som ikke er med til mødet",
                               stake.what)},
            .what_to_do =
                phrase("Hør udvalget før mødet, og sig til familien, hvornår svaret kommer.")};
}

std::string key_of(core_team::Competence const& what) {
    switch (what.kind) {
        case Kind::department: return "department " + what.key;
        case Kind::discipline: return "discipline " + what.key;
        case Kind::provision_set: return "set " + what.key;
        case Kind::person: return "person " + what.key;
    }
    return {};
}

CompetenceGap gap_of(core_team::Gap const& gap) {
    return {.key = key_of(gap.what),
            .name = gap.name,
            .because = gap.because,
            .what_to_do = phrase("Invitér en derfra, eller få et mandat før mødet.")};
}

void add(std::vector<CompetenceGap>& gaps, CompetenceGap gap) {
    auto const there = std::ranges::find(gaps, gap.key, &CompetenceGap::key);
    if (there == gaps.end()) return gaps.push_back(std::move(gap));
    for (auto& reason : gap.because)
        if (std::ranges::none_of(there->because, [&](Phrase const& one) {
                return say(one, Language::da) == say(reason, Language::da);
            }))
            there->because.push_back(std::move(reason));
}

}  // namespace

std::vector<CompetenceGap> what_cannot_be_decided(Table const& table) {
    std::vector<CompetenceGap> gaps;
    for (auto const& stake : table.stakes) {
        if (stake.until && *stake.until <= table.on) continue;
        if (stake.granted_by == GrantedBy::leader && !is_led(stake, table.there))
            add(gaps, gap_of_leader(stake));
        if (stake.granted_by == GrantedBy::committee) add(gaps, gap_of_committee(stake));
    }
    // Who is to be invited by name is the network map's wish, not a competence.
    for (auto const& gap : table.not_represented)
        if (gap.what.kind != Kind::person) add(gaps, gap_of(gap));
    for (auto& gap : gaps)
        for (auto const& mandate : table.mandates)
            if (mandate.gap == gap.key) gap.mandate = mandate;
    return gaps;
}

}  // namespace indgang::assessment_meetings
