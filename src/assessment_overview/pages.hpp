// The assessment of a family on one page: how far it is, and the one thing to do next.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "assessment_overview/assessment_overview.hpp"
#include "cases/cases.hpp"
#include "web/page.hpp"

namespace indgang::assessment_overview {

BOOST_DESCRIBE_STRUCT(Step, (), (kind, name, state, said, act, address, on))

struct StepView {
    Step step;
    bool is_done = false, is_late = false, is_planned = false, is_under_way = false;
    bool is_withheld = false;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (step))
void render(StepView const& page, web::View& view);

/// Steps of one kind, under its heading.
struct StepGroup {
    StepKind kind;
    std::vector<StepView> steps;
};
BOOST_DESCRIBE_STRUCT(StepGroup, (), (kind, steps))

struct AssessmentPage {
    cases::CasePlace place;
    std::optional<Step> next;
    std::vector<StepGroup> groups;
    std::int64_t done = 0, in_all = 0;
    bool is_late = false, is_over = false, may_act = false, has_children = false;
    std::string guide;  // a word of beginnings
};
BOOST_DESCRIBE_STRUCT(AssessmentPage, (), (place, next, groups, done, in_all, is_over))
void render(AssessmentPage const& page, web::View& view);
std::string title(AssessmentPage const& page, Language language);

web::Response show(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::assessment_overview
