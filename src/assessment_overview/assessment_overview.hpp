// How far the assessment (udredning) of a family is, and the one thing to do next: the meeting or the
// start conversation, each child's board, the child's own voice, examinations, the analysis meeting and the
// joint report. Only reads; each step respects its own folder. Is asked by overview, for the case page.
#pragma once
#include <optional>
#include <string>

#include "assessment_overview/step_rules.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::assessment_overview {

/// On the case page: how far it is, in one line, and what is next.
struct NextPart {
    CaseId case_id;
    std::int64_t done = 0, in_all = 0;
    std::optional<Step> next;
    bool is_over = false;  // the report is signed
    bool may_act = false;
};
void render(NextPart const& page, web::View& view);
NextPart next_part(access::CaseScope& scope);

}  // namespace indgang::assessment_overview
