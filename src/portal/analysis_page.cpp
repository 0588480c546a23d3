#include "portal/analysis_page.hpp"

#include "analysis/analysis.hpp"
#include "briefs/briefs.hpp"
#include "cases/cases.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

OwnAnalysisPage page_of(access::CaseScope& scope) {
    OwnAnalysisPage page{.to_ask = cases::heading(scope).to_call().name};
    auto const analysis = analysis::analysis_of(scope);
    if (analysis.meeting && analysis.meeting->told && !analysis.meeting->records.empty()) {
        page.words = analysis.meeting->told->words;
        page.told_by = analysis.meeting->told->by;
        page.told_on = analysis.meeting->told->told_on;
        page.held_on = analysis.meeting->records.front().held_on;
    } else if (analysis.state == analysis::State::planned) {
        page.planned_on = analysis.meeting->meets_on;
        page.planned_said = say_with_weekday(analysis.meeting->meets_on, scope.language());
    } else if (analysis.state == analysis::State::held) {
        page.held_on = analysis.meeting->records.front().held_on;
    }
    auto const looks = briefs::looks_at_brief(scope);
    page.times_read = std::ssize(looks);
    if (!looks.empty()) page.last_read_on = day_of(looks.front());
    return page;
}

}  // namespace

web::Response show_analysis(web::Request const& request, access::Visit& visit) {
    OwnAnalysisPage page;
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        page = page_of(scope);
    }
    return web::page(request, page);
}

}  // namespace indgang::portal
