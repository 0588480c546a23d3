#include "plan_sheet/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/pdf/writer.hpp"
#include "plan_sheet/compose.hpp"
#include "plan_sheet/paper.hpp"

namespace indgang::plan_sheet {
namespace {

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

struct Chosen {
    plan::Plan plan;
    Sheet sheet;
};

/// The version that is asked for; without one the newest that the reader has part in, else the draft.
std::int64_t version_in(web::Request const& request, plan::Plan const& plan) {
    web::Form form{request, sheet_query};
    auto const asked = form.maybe_number("udgave");
    if (!asked) return plan.is_draft() ? 0 : plan.versions.back().number;
    if (std::ranges::count(plan.versions, *asked, &plan::Version::number) == 0)
        throw access::NotFound{};
    return *asked;
}

Chosen chosen(web::Request const& request, access::CaseScope& scope) {
    Chosen made{plan::plan_of(scope), {}};
    auto const version = version_in(request, made.plan);
    auto const family = plan::family_facts(scope);
    auto const work = actions::work_of(scope, made.plan);
    auto const goals = progress::goals_of(scope, made.plan);
    auto const agreed = version ? plan::agreed_plan_of(scope, version)
                                : std::map<plan::ElementId, plan::RevisionId>{};
    made.sheet = sheet_of({made.plan, family, work, goals, agreed}, version);
    auto const heading = cases::heading(scope);
    auto const& call = heading.to_call();
    made.sheet.family_name = heading.family_name;
    made.sheet.coordinator = heading.coordinator.name;
    made.sheet.to_call = call.name;
    made.sheet.telephone = call.telephone;
    made.sheet.email = call.email;
    return made;
}

std::string plan_address(access::CaseScope& scope) {
    if (plan::is_family(scope)) return "/min-familie/plan";
    return fmt::format("/forloeb/{}/plan", scope.case_id().value);
}

void say_why_not(SheetPage& page, access::CaseScope& scope) {
    auto const decision = scope.may_see(access::FolderKind::plan);
    if (decision) return;
    if (page.is_for_family)
        page.why_not = access::said_to_family(decision);
    else
        page.withheld = cases::withheld(scope, access::FolderKind::plan);
}

}  // namespace

web::Response show_sheet(web::Request const& request, access::CaseScope& scope) {
    auto made = chosen(request, scope);
    auto const address = plan_address(scope);
    SheetPage page{.place = cases::place(scope),
                   .plan_address = address,
                   .pdf_address = address + "/udskrift/pdf",
                   .sheet = std::move(made.sheet),
                   .now = {},
                   .editions = {},
                   .edition = {},
                   .withheld = {},
                   .why_not = {},
                   .is_for_family = plan::is_family(scope),
                   .form = web::fresh_form()};
    page.is_empty = page.sheet.is_empty();
    page.is_draft = page.sheet.is_draft();
    if (page.sheet.is_old) page.pdf_address += fmt::format("?udgave={}", page.sheet.number);
    page.now = page.sheet.now;
    if (page.now.size() > most_actions) page.now.resize(most_actions);
    page.more = std::ssize(page.sheet.now) - std::ssize(page.now);
    if (made.plan.versions.size() > 1)
        for (auto version = made.plan.versions.rbegin(); version != made.plan.versions.rend();
             ++version)
            page.editions.push_back(
                {web::typed(version->number),
                 say(phrase("{0}: aftalt {1}", version->number, day_of(version->at)),
                     scope.language()),
                 {}});
    page.edition = web::typed(page.sheet.number);
    if (made.plan.elements.empty()) say_why_not(page, scope);
    return web::page(request, page);
}

web::Response show_pdf(web::Request const& request, access::CaseScope& scope) {
    auto const made = chosen(request, scope);
    if (made.sheet.is_empty()) throw access::NotFound{};
    return web::Response{.content_type = "application/pdf",
                         .body = pdf::written(paper_of(made.sheet, scope.today(),
                                                       scope.visit().municipality().name)),
                         .headers = {{"Content-Disposition", "inline; filename=\"plan.pdf\""}}};
}

}  // namespace indgang::plan_sheet
