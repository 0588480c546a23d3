#include "portal/pages.hpp"

#include "cases/cases.hpp"
#include "foundation/near_day.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

std::string digits_of(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

}  // namespace

std::optional<Reach> whom_to_call(db::Db& db, UserId family_member, Day today) {
    auto found = reach_of(db, family_member, today);
    if (found) found->call = digits_of(found->call);
    return found;
}

web::Response show(web::Request const& request, access::Visit& visit) {
    MyFamilyPage page{.first_name = first_name(visit.user().name),
                      .family = {},
                      .next = {},
                      .coordinator = {},
                      .to_call = {},
                      .away_until = {},
                      .partner = {},
                      .telephone = {},
                      .call = {},
                      .email = {}};
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        auto const heading = cases::heading(scope);
        page.has_case = true;
        page.family = heading.family_name;
        page.coordinator = heading.coordinator.name;
        auto const& reached = heading.to_call();
        page.to_call = reached.name;
        if (heading.standing_in) page.away_until = heading.standing_in->last_day;
        if (heading.partner) page.partner = heading.partner->name;
        page.telephone = reached.telephone;
        page.call = digits_of(page.telephone);
        page.email = reached.email;
        page.next = next_in(scope);
        for (auto& next : page.next) {
            next.due_said = near_day(next.due_on, visit.today(), visit.language());
            next.called = first_name(next.child);
            next.is_late = visit.today() > next.due_on;
        }
    }
    return web::page(request, page);
}

}  // namespace indgang::portal
