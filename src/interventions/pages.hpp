// The pages where an intervention starts, its provision found in the catalogue, and where it ends.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "interventions/interventions.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::interventions {

struct StartPage {
    cases::CasePlace place;
    std::vector<web::Choice> persons, departments;
    std::vector<web::Choice> provisions;  // found by what was typed; empty until then
    std::optional<Day> in_force_on;       // those that may be granted then
    bool found_none = false;
    Phrase before_start;  // what is still to be done first; empty: nothing
    std::string before_address;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(StartPage, (), (place, in_force_on, found_none, before_start, form))
void render(StartPage const& page, web::View& view);
std::string title(StartPage const& page, Language language);

struct EndPage {
    cases::CasePlace place;
    InterventionId intervention;
    std::string person;
    Phrase what;
    Day started_on;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(EndPage, (), (place, intervention, person, what, started_on, form))
void render(EndPage const& page, web::View& view);
std::string title(EndPage const& page, Language language);

inline constexpr web::FormField start_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "started_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "provision_search"},
    {.name = "provision", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "examination_until", .kind = web::FieldKind::day},
    {.name = "department", .kind = web::FieldKind::choice},
    {.name = "provider"},
    {.name = "note", .kind = web::FieldKind::long_text},
    {.name = "find", .kind = web::FieldKind::flag},
};

inline constexpr web::FormField end_fields[] = {
    {.name = "ended_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true},
};

web::Response show_start(web::Request const& request, access::CaseScope& scope);
web::Response create_intervention(web::Request const& request, access::CaseScope& scope);
web::Response show_end(web::Request const& request, access::CaseScope& scope);
web::Response end_intervention(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::interventions
