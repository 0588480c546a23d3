#include "assessment_overview/courses.hpp"

#include <fmt/format.h>

#include "analysis/analysis.hpp"
#include "reports/reports.hpp"
#include "scales/scales.hpp"
#include "talk_boards/talk_boards.hpp"

namespace indgang::assessment_overview {
namespace {

std::string under(access::CaseScope& scope, std::string_view rest) {
    return fmt::format("/forloeb/{}/{}", scope.case_id().value, rest);
}

bool sees_assessment(access::CaseScope& scope) {
    return scope.may_see(access::FolderKind::assessment).yes;
}

CourseFact of_meeting(analysis::Analysis const& analysis, CourseFact course) {
    auto const& meeting = *analysis.meeting;
    course.on = meeting.meets_on;
    if (analysis.state == analysis::State::planned) {
        course.state = StepState::planned;
        course.said = phrase("Planlagt til {0}", meeting.meets_on);
        course.act = phrase("Gør oplægget til de udenforstående klar");
    } else if (analysis.state == analysis::State::held) {
        course.state = StepState::under_way;
        course.said = phrase("Holdt. Familien mangler at høre om det");
        course.act = phrase("Fortæl familien om analysemødet");
    } else {
        course.state = StepState::done;
        course.said = phrase("Holdt, og familien har hørt om det");
    }
    return course;
}

}  // namespace

TalkFact talk_fact(access::CaseScope& scope) {
    return {.boards = std::ssize(talk_boards::boards_of(scope)),
            .scales = std::ssize(scales::scales_of(scope))};
}

std::optional<CourseFact> analysis_course(access::CaseScope& scope) {
    using enum analysis::State;
    auto const analysis = analysis::analysis_of(scope);
    if (analysis.state == not_needed && !analysis.meeting) return std::nullopt;
    CourseFact course{.address = under(scope, "analysemoede")};
    if (!sees_assessment(scope)) return CourseFact{.state = StepState::withheld};
    if (analysis.meeting) return of_meeting(analysis, std::move(course));
    if (analysis.state == skipped) {
        course.state = StepState::skipped;
        course.said = phrase("Sprunget over med en begrundelse");
    } else if (analysis.state == required) {
        course.said = phrase("Skal holdes, før indsatser begynder");
        course.act = phrase("Planlæg analysemødet");
    } else {
        course.state = StepState::by_choice;
    }
    return course;
}

CourseFact report_course(access::CaseScope& scope) {
    CourseFact course{.address = under(scope, "afrapporteringer")};
    if (!sees_assessment(scope)) return {.state = StepState::withheld};
    auto const report = reports::progress_of(scope);
    if (!report) {
        course.act = phrase("Saml afrapporteringen");
        return course;
    }
    course.on = report->on;
    course.address = under(scope, fmt::format("afrapporteringer/{}", report->id.value));
    switch (report->stage) {
        case reports::Stage::written:
            course.state = StepState::under_way;
            course.said = phrase("Begyndt {0}", report->on);
            course.act = phrase("Skriv videre på afrapporteringen");
            break;
        case reports::Stage::asked:
            course.state = StepState::waiting;
            course.said = phrase("Hos teamet siden {0}", report->on);
            course.address += "/underskrifter";
            break;
        case reports::Stage::fixed:
            course.state = StepState::done;
            course.said = phrase("Underskrevet {0}", report->on);
            break;
    }
    return course;
}

}  // namespace indgang::assessment_overview
