#include "merging/rules.hpp"

#include <algorithm>

namespace indgang::merging {
namespace {

Phrase in_a_row(std::vector<std::string> const& names) {
    Phrase all{"{0}", {names.front()}};
    for (std::size_t i = 1; i < names.size(); ++i)
        all = i + 1 < names.size() ? Phrase{"{0}, {1}", {std::move(all), names[i]}}
                                   : phrase("{0} og {1}", std::move(all), names[i]);
    return all;
}

std::vector<std::string> names_of(std::span<Helped const> helped, bool adults) {
    std::vector<std::string> names;
    for (auto const& one : helped)
        if (one.is_adult == adults) names.push_back(one.called);
    return names;
}

Phrase said_by_what(Helped const& one) {
    Phrase all{"{0}", {one.by.front()}};
    for (std::size_t i = 1; i < one.by.size(); ++i) all = Phrase{"{0}; {1}", {all, one.by[i]}};
    return all;
}

}  // namespace

std::optional<Objection> objection_to(Outcome outcome, GoalFacts const& facts) {
    if (outcome == Outcome::reopened)
        return facts.decided ? std::optional<Objection>{} : Objection::not_decided_yet;
    if (facts.decided) return Objection::decided_already;
    bool const is_new = outcome == Outcome::goal || outcome == Outcome::action;
    if (is_new && facts.stands_in_plan) return Objection::in_plan_already;
    return std::nullopt;
}

Whose whose(std::span<Helped const> helped) {
    if (helped.empty()) return Whose::nobodys_yet;
    if (std::ranges::any_of(helped, &Helped::is_adult)) return Whose::familys;
    return helped.size() == 1 ? Whose::childs : Whose::childrens;
}

Phrase said_whose(std::span<Helped const> helped, bool knows_all) {
    auto const children = names_of(helped, false);
    switch (whose(helped)) {
        case Whose::nobodys_yet: return {};
        case Whose::childs:
            return knows_all
                       ? phrase("Planen er barnets plan, fordi kun {0} får hjælp.", children[0])
                       : phrase("Planen er barnets plan, fordi hjælpen er til {0}.", children[0]);
        case Whose::childrens:
            return knows_all ? phrase("Planen er børnenes fælles plan, fordi kun {0} får hjælp.",
                                      in_a_row(children))
                             : phrase("Planen er børnenes fælles plan, fordi hjælpen er til {0}.",
                                      in_a_row(children));
        case Whose::familys: break;
    }
    return phrase("Planen er for hele familien. Den omfatter også udredning og mål for {0}.",
                  in_a_row(names_of(helped, true)));
}

std::vector<Phrase> said_because(std::span<Helped const> helped) {
    std::vector<Phrase> all;
    for (auto const& one : helped) {
        if (!one.is_adult) continue;
        all.push_back(
            one.goals == 0
                ? phrase("{0}, fordi {0} selv får hjælp: {1}. Der er ingen mål endnu.", one.called,
                         said_by_what(one))
                : phrase("{0}, fordi {0} selv får hjælp: {1}.", one.called, said_by_what(one)));
    }
    return all;
}

}  // namespace indgang::merging
