#include "overview/case_page.hpp"

#include "analysis/analysis.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "overview/case_views.hpp"
#include "overview/store.hpp"

namespace indgang::overview {
namespace {

constexpr int newest_lines = 3;
constexpr access::RelationSet may_change{access::Relation::coordinator, access::Relation::leader};

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
            .standing_in = {},
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
            .team = {.case_id = scope.case_id(), .fixed_team = {}, .members = {}, .missing = {}},
            .plan = {.case_id = scope.case_id(), .agreed_on = {}, .wishes = {}, .hands = {}},
            .examinations = {.case_id = scope.case_id(), .waiting = {}},
            .applications = {},
            .meetings = meetings::short_list(scope),
            .assessment = {},
            .closed = closing::closed_part(scope),
            .timeline = {}};
}

void show_what_is_withheld(CasePage& page, access::CaseScope& scope) {
    page.family_withheld = cases::withheld(scope, access::FolderKind::family);
    page.matters_withheld = cases::withheld(scope, access::FolderKind::matters);
    if (page.closed) page.plan.hands.clear();  // what was handed on is no ball of anybody here
    page.is_partial = !access::coordination.has(scope.relation());
}

}  // namespace

web::Response show_case(web::Request const& request, access::CaseScope& scope) {
    auto const heading = cases::ask_heading(scope);
    auto const family = cases::ask_family(scope);
    auto const matters = matters::ask_matters(scope);
    auto const interventions = interventions::ask_interventions(scope);
    auto const due = follow_up::ask_due(scope);
    auto const coordinators = coordinators::ask_coordinators(scope);
    auto const team = core_team::ask_core_team(scope);
    auto const examinations = examinations::ask_examinations(scope);
    auto const timeline = ask_timeline(scope, newest_lines);

    auto page = empty_page(scope);
    page.may_edit = access::coordination.has(scope.relation()) && !page.closed;
    auto const today = scope.today();
    auto const heading_now = heading();
    auto const family_now = family();
    show_heading(page, heading_now, family_now);
    show_family(page, family_now, today, scope.language());
    show_matters(page, matters(), family_now, today);
    auto const interventions_now = interventions();
    show_interventions(page, interventions_now, family_now, today, scope.language());
    show_due(page, due(), scope.model().clock, today, scope.language());
    show_coordinators(page, coordinators());
    page.plan = plan_part(scope);
    page.team =
        team_part(scope, team(), interventions_now, family_now, heading_now.coordinator.user);
    page.examinations = examinations_part(scope, examinations());
    page.applications = applications::short_list(scope);
    if (!page.closed) page.assessment = assessment_overview::next_part(scope);
    for (auto& line : timeline()) page.timeline.push_back(std::move(line.view));
    page.ended_count = std::ssize(page.ended);
    page.closed_matters_count = std::ssize(page.closed_matters);
    page.may_change = may_change.has(scope.relation()) && !page.closed;
    page.may_change_model = page.may_change && scope.visit().municipality().models.size() > 1;
    show_what_is_withheld(page, scope);
    if (!page.closed) page.analysis = analysis::to_do(scope).value_or(Phrase{});
    page.is_being_set_up =
        page.may_edit && (page.lacks_interventions || page.lacks_matters || page.lacks_others);
    return web::page(request, page);
}

}  // namespace indgang::overview
