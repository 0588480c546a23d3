#include "reports/pages.hpp"

#include "access/drafts.hpp"
#include "reports/views.hpp"

namespace indgang::reports {
namespace {

bool coordinates(access::CaseScope& scope) { return access::coordination.has(scope.relation()); }

ReportLine line_of(access::CaseScope& scope, Report const& report) {
    auto const& by = report.fixed ? *report.fixed : report.asked ? *report.asked : report.begun;
    return {.id = report.id,
            .address = address_of(scope, report.id),
            .number = report.number,
            .stage = report.stage(),
            .said = report.fixed   ? phrase("Underskrevet af {0}", by.name)
                    : report.asked ? phrase("{0} har bedt teamet om at godkende den", by.name)
                                   : phrase("Begyndt af {0}", by.name),
            .at = by.at,
            .because = report.because};
}

ReportsPage reports_page(access::CaseScope& scope, web::FormState form) {
    ReportsPage page{.place = cases::place(scope),
                     .open = {},
                     .fixed = {},
                     .withheld = cases::withheld(scope, access::FolderKind::assessment),
                     .form = std::move(form)};
    if (page.withheld && !coordinates(scope)) return page;
    for (auto const& one : reports_of(scope))
        (one.fixed ? page.fixed : page.open).push_back(line_of(scope, one));
    page.may_begin = coordinates(scope) && page.open.empty();
    return page;
}

ReportPage report_page(access::CaseScope& scope, Report const& report, web::FormState form) {
    ReportPage page{.head = head_of(scope, report),
                    .state = state_of(report),
                    .sections = sections_of(scope, report, Adults{scope}, false),
                    .not_seen = report.parts_in_all - report.parts_seen,
                    .lacks = {},
                    .form = std::move(form)};
    if (page.head.may_change) page.lacks = what_it_lacks(scope, report);
    return page;
}

FamilyPreviewPage preview_page(access::CaseScope& scope, Report const& report,
                               web::FormState form) {
    FamilyPreviewPage page{.head = head_of(scope, report),
                           .sections = sections_of(scope, report, Adults{scope}, true),
                           .openings = {},
                           .released_by = report.released ? report.released->name : std::string{},
                           .released_at = {},
                           .may_release = report.fixed && !report.released,
                           .form = std::move(form)};
    if (report.released) page.released_at = report.released->at;
    for (auto const& one : openings_of(scope, report.id))
        page.openings.push_back({one.name, one.at});
    return page;
}

}  // namespace

std::vector<Phrase> what_it_lacks(access::CaseScope& scope, Report const& report) {
    std::vector<Phrase> said;
    for (auto const lack : lacks_of(report.sections))
        said.push_back({std::string(wording(lack).danish), {}});
    for (auto const& heading :
         where_given_away(report.sections, Adults{scope}.protected_addresses()))
        said.push_back(phrase("En tekst nævner en beskyttet adresse. Tag den ud: {0}", heading));
    return said;
}

web::Response show_reports(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, reports_page(scope, web::fresh_form()));
}

web::Response begin_report(web::Request const&, access::CaseScope& scope) {
    for (auto const& one : reports_of(scope))
        if (!one.fixed) return web::see_other(address_of(scope, one.id) + "/indhold");
    auto const id = begin(scope, taken_from_all(scope), Adults{scope}.only_child());
    return web::see_other(address_of(scope, id) + "/indhold");
}

web::Response show_report(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, report_page(scope, report_in(scope, request), web::fresh_form()));
}

web::Response correct_report(web::Request const& request, access::CaseScope& scope) {
    auto const found = report_in(scope, request);
    if (!head_of(scope, found).may_correct) throw access::NotFound{};
    web::Form form{request, correction_fields};
    auto const because =
        form.text("because", "Skriv, hvad der var forkert. Det står i den nye version.");
    if (!form.ok()) return web::page(request, report_page(scope, found, form.state()), 422);
    auto const id = correct(scope, found, because);
    return web::see_other(address_of(scope, id) + "/indhold");
}

web::Response show_for_family(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, preview_page(scope, report_in(scope, request), web::fresh_form()));
}

web::Response release_report(web::Request const& request, access::CaseScope& scope) {
    auto const found = report_in(scope, request);
    if (!found.fixed) throw access::NotFound{};
    if (!found.released) release(scope, found);
    return web::see_other(address_of(scope, found.id) + "/familien");
}

}  // namespace indgang::reports
