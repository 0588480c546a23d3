// The short list of who talks with whom, and what of it is open.
#include <fmt/format.h>

#include <algorithm>

#include "contracts/pages.hpp"
#include "contracts/rules.hpp"

namespace indgang::contracts {

std::string base_of(access::CaseScope& scope) {
    return plan::is_family(scope)
               ? std::string("/min-familie/hvem-taler-med-hvem")
               : fmt::format("/forloeb/{}/hvem-taler-med-hvem", scope.case_id().value);
}

ShortList short_list(access::CaseScope& scope) {
    ShortList list{.lines = {},
                   .lacking = {},
                   .all_at = base_of(scope),
                   .is_for_family = plan::is_family(scope),
                   .may_write = may_write(scope)};
    auto const contracts = contracts_of(scope);
    for (auto const& one : contracts) {
        auto const* term = one.agreed();
        if (!term && !one.wish()) continue;
        ShortLine line{.party = one.party,
                       .about = one.about_name,
                       .who = term ? term->name : std::string{},
                       .covers = term ? term->covers : std::string{},
                       .address = fmt::format("{}/{}", list.all_at, one.node.value),
                       .own_call = {},
                       .look_again_on = term ? term->look_again_on : std::nullopt,
                       .is_late = is_to_be_looked_at(one, scope.today()),
                       .has_wish = one.wish() != nullptr,
                       .is_own = one.folder.kind == access::FolderKind::adult};
        if (term && term->holder.person)
            line.is_readers = scope.person() == term->holder.person;
        else if (term)
            line.is_readers = !list.is_for_family && term->holder.user == scope.user();
        list.lines.push_back(std::move(line));
    }
    for (auto const& party : parties_of(scope)) {
        auto const is_agreed = [&](Contract const& one) {
            return one.node == party.id && (one.agreed() || one.wish());
        };
        if (std::ranges::none_of(contracts, is_agreed))
            list.lacking.push_back({party.name, fmt::format("{}/{}", list.all_at, party.id.value)});
    }
    return list;
}

std::vector<open_items::OpenItem> open_contracts(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    auto const contracts = contracts_of(scope);
    if (contracts.empty()) return items;
    auto const coordinator = cases::heading(scope).coordinator;
    auto const base = base_of(scope);
    for (auto const& one : contracts) {
        auto const* wish = one.wish();
        bool const is_late = is_to_be_looked_at(one, scope.today());
        if (!wish && !is_late) continue;
        items.push_back(
            {.what = wish ? phrase("Svar på ønsket om, hvem der taler med {0}", one.party)
                          : phrase("Tal igen om, hvem der taler med {0}", one.party),
             .person = {},
             .user = coordinator.user,
             .holder = coordinator.name,
             .since =
                 wish ? Day{std::chrono::floor<days>(wish->at.at)} : *one.agreed()->look_again_on,
             .address = fmt::format("{}/{}", base, one.node.value),
             .sort = wish ? open_items::Sort::news : open_items::Sort::work});
    }
    return items;
}

}  // namespace indgang::contracts
