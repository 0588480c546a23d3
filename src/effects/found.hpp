// The intervention that an address names, with what its pages need to know of the plan.
#pragma once
#include "access/case_scope.hpp"
#include "effects/effects.hpp"
#include "web/http.hpp"

namespace indgang::effects {

struct Found {
    Course course;
    plan::Plan plan;
    plan::FamilyFacts facts;

    std::string to() const;  // "Sofie"
    /// What the reader sees of the goals it serves.
    std::vector<plan::Element const*> goals() const;
    /// What the forms are made from.
    std::string version() const;
};
/// Throws access::NotFound for what the reader does not see.
Found course_in(access::CaseScope& scope, web::Request const& request);
/// The same for whoever writes there: the plan must be open too.
Found course_to_write(access::CaseScope& scope, web::Request const& request);

}  // namespace indgang::effects
