#include "portal/pages.hpp"

#include "cases/cases.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

std::string digits_of(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    auto const& name = visit.user().name;
    MyFamilyPage page{.first_name = name.substr(0, name.find(' ')),
                      .family = {},
                      .next = {},
                      .coordinator = {},
                      .telephone = {},
                      .call = {},
                      .email = {}};
    if (auto const case_id = case_of(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        auto const heading = cases::heading(scope);
        page.has_case = true;
        page.family = heading.family_name;
        page.coordinator = heading.coordinator.name;
        page.telephone = heading.coordinator.telephone;
        page.call = digits_of(page.telephone);
        page.email = heading.coordinator.email;
        page.next = next_in(scope);
    }
    return web::page(request, page);
}

}  // namespace indgang::portal
