// The pages of a matter: added, corrected, closed.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "matters/matters.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::matters {

struct MatterPage {
    cases::CasePlace place;
    std::optional<MatterId> matter;  // none: a new one
    std::vector<web::Choice> persons, departments;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(MatterPage, (), (place, matter, form))
void render(MatterPage const& page, web::View& view);
std::string title(MatterPage const& page, Language language);

inline constexpr web::FormField matter_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "department", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "title", .is_required = true},
    {.name = "record_system"},
    {.name = "outside_number"},
    {.name = "caseworker"},
    {.name = "opened_on", .kind = web::FieldKind::day},
    {.name = "closed_on", .kind = web::FieldKind::day},
};

web::Response show_new_matter(web::Request const& request, access::CaseScope& scope);
web::Response create_matter(web::Request const& request, access::CaseScope& scope);
web::Response show_matter(web::Request const& request, access::CaseScope& scope);
web::Response update_matter(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::matters
