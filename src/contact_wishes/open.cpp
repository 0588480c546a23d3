#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "contact_wishes/contact_wishes.hpp"
#include "plan/plan.hpp"

namespace indgang::contact_wishes {

std::vector<open_items::OpenItem> open_wishes(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    if (plan::is_family(scope)) return items;
    for (auto const& wish : wishes_of(scope)) {
        if (!wish.is_to_be_asked_again(scope.today())) continue;
        auto const coordinator = cases::heading(scope).coordinator;
        items.push_back({.what = phrase("Spørg {0} igen, hvordan kontakten skal være", wish.name),
                         .person = {},
                         .user = coordinator.user,
                         .holder = coordinator.name,
                         .since = *wish.ask_again_on,
                         .due_on = wish.ask_again_on,
                         .address = fmt::format("/forloeb/{}/kontakter/oensker?hvem={}",
                                                scope.case_id().value, wish.person.value)});
    }
    return items;
}

}  // namespace indgang::contact_wishes
