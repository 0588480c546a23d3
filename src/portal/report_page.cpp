#include "portal/report_page.hpp"

#include "cases/cases.hpp"
#include "portal/pages.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

OwnReportSection section_of(reports::FamilySection const& section, Language language) {
    OwnReportSection shown{section.heading, {}};
    auto last = reports::PartSide::none;
    for (auto const& part : section.parts) {
        bool const is_new_side = part.side != last && part.side != reports::PartSide::none;
        shown.parts.push_back(
            {.words = part.words,
             .side = is_new_side ? std::string(said(part.side, language)) : std::string{},
             .credit = part.credit,
             .is_own_words = part.is_own_words});
        last = part.side;
    }
    return shown;
}

/// Outside the writer: the page is read like any other, and the note is one small piece of writing.
void note(access::Visit& visit, CaseId case_id, reports::ReportId report) {
    auto const user = visit.user().id;
    auto const now = visit.now();
    visit.write([=](db::Db& db) { reports::note_opened(db, case_id, user, report, now); });
}

struct Opened {
    access::CaseScope scope;
    reports::FamilyEdition edition;
};
std::optional<Opened> opened(access::Visit& visit) {
    auto const case_id = cases::case_of_family(visit);
    if (!case_id) return std::nullopt;
    auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
    auto edition = reports::family_edition(scope);
    if (!edition) return std::nullopt;
    note(visit, *case_id, edition->report);
    return Opened{std::move(scope), std::move(*edition)};
}

}  // namespace

web::Response show_report(web::Request const& request, access::Visit& visit) {
    OwnReportPage page{.found = {},
                       .means = {},
                       .next = {},
                       .rest = {},
                       .written_on = {},
                       .to_call = {},
                       .call = {},
                       .telephone = {},
                       .email = {}};
    if (auto found = opened(visit)) {
        auto const& edition = found->edition;
        page.has_report = true;
        page.found = edition.found;
        page.means = edition.means;
        page.next = edition.next;
        page.written_on = edition.fixed_on;
        page.is_corrected = edition.number > 1;
        for (auto const& section : edition.rest)
            page.rest.push_back(section_of(section, visit.language()));
        auto const heading = cases::heading(found->scope);
        page.to_call = heading.to_call().name;
        page.telephone = heading.to_call().telephone;
        page.email = heading.to_call().email;
        if (auto const reach = whom_to_call(visit.db(), visit.user().id, visit.today()))
            page.call = reach->call;
    }
    return web::page(request, page);
}

web::Response show_report_pdf(web::Request const&, access::Visit& visit) {
    auto found = opened(visit);
    if (!found) throw access::NotFound{};
    auto const call = cases::heading(found->scope).to_call();
    return web::Response{
        .content_type = "application/pdf",
        .body = reports::family_pdf(found->edition, {call.name, call.telephone, call.email},
                                    visit.today(), visit.municipality().name),
        .headers = {{"Content-Disposition", "inline; filename=\"afrapportering.pdf\""}}};
}

}  // namespace indgang::portal
