#include "team/pages.hpp"

#include <algorithm>

#include "access/settings.hpp"
#include "consent/consent.hpp"
#include "follow_up/follow_up.hpp"
#include "foundation/near_day.hpp"

namespace indgang::team {
namespace {

constexpr int most_overdue_shown = 50;

struct Limit {
    std::int64_t number = 0;
    std::string reason;
};
Limit limit_of(access::Visit& visit) {
    auto const chosen = access::setting(visit.db(), access::Setting::caseload_per_coordinator);
    return chosen ? Limit{std::stoll(chosen->value), chosen->reason} : Limit{};
}

Phrase load_said(std::int64_t families, std::int64_t limit) {
    if (limit == 0) return families == 1 ? phrase("1 familie") : phrase("{0} familier", families);
    if (families > limit)
        return phrase("{0} af {1} – {2} for mange", families, limit, families - limit);
    return phrase("{0} af {1}", families, limit);
}

std::vector<AdviserLine> lines_of(std::vector<Adviser> const& advisers, std::int64_t limit) {
    std::int64_t most = std::max<std::int64_t>(limit, 1);
    for (auto const& adviser : advisers) most = std::max(most, adviser.families);
    std::vector<AdviserLine> lines;
    for (auto const& adviser : advisers)
        lines.push_back({.user = adviser.user,
                         .name = adviser.name,
                         .department = adviser.department,
                         .families = adviser.families,
                         .overdue = adviser.overdue,
                         .this_week = adviser.this_week,
                         .most = most,
                         .limit = limit,
                         .load_said = load_said(adviser.families, limit),
                         .is_over = limit > 0 && adviser.families > limit});
    return lines;
}

OverdueLine line_of(OverdueChild const& child, Day today, Language language) {
    return {.case_id = child.case_id,
            .child_id = child.child_id,
            .child = child.child,
            .family = child.family,
            .adviser = child.adviser,
            .due_on = child.due_on,
            .due_said = near_day(child.due_on, today, language),
            .late = follow_up::how_long(child.due_on, today),
            .why = child.why};
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    auto const limit = limit_of(visit);
    auto const advisers = led_by(visit);
    TeamPage page{.limit_reason = limit.reason,
                  .advisers = lines_of(advisers, limit.number),
                  .overdue_children = {}};
    for (auto const& adviser : advisers) {
        page.families += adviser.families;
        page.overdue += adviser.overdue;
        page.this_week += adviser.this_week;
    }
    for (auto const& child : overdue_led_by(visit, most_overdue_shown))
        page.overdue_children.push_back(line_of(child, visit.today(), visit.language()));
    page.emergencies = consent::unseen_emergencies(visit);
    return web::page(request, page);
}

web::Response show_caseload(web::Request const& request, access::Visit& visit) {
    auto const limit = limit_of(visit);
    auto const advisers = all_advisers(visit);
    CaseloadPage page{.limit = limit.number,
                      .limit_reason = limit.reason,
                      .advisers = lines_of(advisers, limit.number)};
    for (auto const& adviser : advisers) page.families += adviser.families;
    return web::page(request, page);
}

}  // namespace indgang::team
