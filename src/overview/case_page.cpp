#include "overview/case_page.hpp"

#include "collaboration_model/collaboration_model.hpp"
#include "follow_up/follow_up.hpp"
#include "overview/case_views.hpp"
#include "overview/store.hpp"

namespace indgang::overview {
namespace {

constexpr int newest_lines = 3;
constexpr access::RelationSet may_edit{access::Relation::coordinator, access::Relation::partner,
                                       access::Relation::leader};

CasePage empty_page(access::CaseScope& scope) {
    return {.case_id = scope.case_id(),
            .case_number = {},
            .family_name = {},
            .model = std::string(scope.model().danish),
            .opened_on = scope.today(),
            .closed_on = {},
            .target_group = {},
            .criterion = {},
            .criterion_note = {},
            .coordinator = {{}, {}, {}, scope.today()},
            .partner = {},
            .contact = {},
            .persons = {},
            .homes = {},
            .due = {},
            .matters = {},
            .closed_matters = {},
            .in_force = {},
            .coming = {},
            .ended = {},
            .coordinators = {},
            .timeline = {}};
}

/// The earliest date first; where the clock is the family's there is one, under the eldest child.
void show_due(CasePage& page, access::CaseScope& scope,
              std::vector<follow_up::DueChild> const& due) {
    bool const is_meeting = scope.model().clock == Clock::per_family;
    for (auto const& one : due)
        page.due.push_back({.child_id = one.child,
                            .child = one.name,
                            .due_on = one.due_on,
                            .plan_by = one.plan_by,
                            .because = one.why,
                            .is_overdue = follow_up::is_overdue(one.due_on, scope.today()),
                            .is_meeting = is_meeting,
                            .may_hold = may_edit.has(scope.relation()),
                            .case_id = scope.case_id()});
}

}  // namespace

web::Response show_case(web::Request const& request, access::CaseScope& scope) {
    auto const heading = cases::ask_heading(scope);
    auto const family = cases::ask_family(scope);
    auto const matters = matters::ask_matters(scope);
    auto const interventions = interventions::ask_interventions(scope);
    auto const coordinators = coordinators::ask_coordinators(scope);
    auto const timeline = ask_timeline(scope, newest_lines);
    auto const due = follow_up::ask_due(scope);

    auto page = empty_page(scope);
    auto const today = scope.today();
    auto const heading_now = heading();
    auto const family_now = family();
    show_heading(page, heading_now, family_now);
    show_family(page, family_now, today, scope.language());
    show_matters(page, matters(), family_now, today);
    show_interventions(page, interventions(), family_now, today, scope.language());
    show_coordinators(page, coordinators());
    for (auto& line : timeline()) page.timeline.push_back(std::move(line.view));
    show_due(page, scope, due());
    page.ended_count = std::ssize(page.ended);
    page.closed_matters_count = std::ssize(page.closed_matters);
    page.may_edit = may_edit.has(scope.relation());
    page.may_change_model = page.may_edit && scope.visit().municipality().models.size() > 1;
    page.is_being_set_up =
        page.may_edit && (page.lacks_interventions || page.lacks_matters || page.lacks_others);
    return web::page(request, page);
}

}  // namespace indgang::overview
