#include "effects/found.hpp"

#include <fmt/format.h>

namespace indgang::effects {

std::string Found::to() const {
    auto const* person = facts.person(course.intervention.person);
    return person ? person->called : std::string{};
}

std::vector<plan::Element const*> Found::goals() const {
    std::vector<plan::Element const*> goals;
    if (course.purpose())
        for (auto const id : course.purpose()->serves)
            if (auto const* goal = plan.element(id); goal && goal->is_in_plan)
                goals.push_back(goal);
    return goals;
}

std::string Found::version() const {
    return fmt::format("{}.{}", course.purposes.size(), course.reviews.size());
}

Found course_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("intervention");
    for (auto& course : courses_of(scope))
        if (number && course.intervention.id == InterventionId{*number})
            return {std::move(course), plan::plan_of(scope), plan::family_facts(scope)};
    throw access::NotFound{};
}

Found course_to_write(access::CaseScope& scope, web::Request const& request) {
    auto found = course_in(scope, request);
    if (found.course.is_withheld) throw access::NotFound{};
    return found;
}

}  // namespace indgang::effects
