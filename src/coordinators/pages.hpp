// The pages where a coordinator or a model changes, with the history beside the form.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "coordinators/coordinators.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::coordinators {

struct CoordinatorPage {
    cases::CasePlace place;
    bool may_change = false;
    std::vector<CoordinatorPeriod> periods;
    std::vector<web::Choice> candidates;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CoordinatorPage, (), (place, may_change, periods, form))
void render(CoordinatorPage const& page, web::View& view);
std::string title(CoordinatorPage const& page, Language language);

struct ModelPage {
    cases::CasePlace place;
    std::vector<ModelPeriod> periods;
    std::vector<web::Choice> models;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ModelPage, (), (place, periods, form))
void render(ModelPage const& page, web::View& view);
std::string title(ModelPage const& page, Language language);

inline constexpr web::FormField coordinator_fields[] = {
    {.name = "coordinator", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true},
};

inline constexpr web::FormField model_fields[] = {
    {.name = "model", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true},
};

web::Response show_coordinator(web::Request const& request, access::CaseScope& scope);
web::Response change_coordinator(web::Request const& request, access::CaseScope& scope);
web::Response show_model(web::Request const& request, access::CaseScope& scope);
web::Response change_model(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::coordinators
