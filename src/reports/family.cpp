#include "access/case_scope.hpp"
#include "exchange/pdf/writer.hpp"
#include "reports/paper.hpp"
#include "reports/store.hpp"

namespace indgang::reports {
namespace {

FamilyPart told(Part const& part) {
    return {.words = part.for_family(),
            .credit = part.credit,
            .is_own_words = part.manner == Manner::own_words,
            .side = part.side};
}

void add(FamilyEdition& edition, Section const& section) {
    auto const kind = section.written_kind();
    if (!kind || kind == WrittenKind::assessment) {
        edition.rest.push_back({section.heading, {}});
        for (auto const& part : section.parts) edition.rest.back().parts.push_back(told(part));
        return;
    }
    auto& into = kind == WrittenKind::summary   ? edition.found
                 : kind == WrittenKind::meaning ? edition.means
                                                : edition.next;
    for (auto const& part : section.parts) into.push_back(part.for_family());
}

}  // namespace

FamilyEdition edition_of(Report const& report) {
    FamilyEdition edition{.report = report.id,
                          .fixed_on = Day{std::chrono::floor<days>(report.fixed->at.at)},
                          .number = report.number,
                          .found = {},
                          .means = {},
                          .next = {},
                          .rest = {}};
    for (auto const& section : report.sections) add(edition, section);
    return edition;
}

std::optional<FamilyEdition> family_edition(access::CaseScope& scope) {
    auto const all = reports_of(scope);
    if (all.empty()) return std::nullopt;
    auto const newest = report(scope, all.front().id);
    if (!newest || newest->sections.empty()) return std::nullopt;
    return edition_of(*newest);
}

std::string report_pdf(access::CaseScope& scope, Report const& report,
                       std::vector<Phrase> const& signatures) {
    auto const place = cases::place(scope);
    return pdf::written(staff_paper(report, {.case_number = place.case_number,
                                             .family_name = place.family_name,
                                             .municipality = scope.visit().municipality().name,
                                             .today = scope.today(),
                                             .signatures = signatures}));
}

std::string family_pdf(FamilyEdition const& edition, WhomToCall const& call, Day today,
                       std::string const& municipality) {
    return pdf::written(family_paper(edition, call, today, municipality));
}

}  // namespace indgang::reports
