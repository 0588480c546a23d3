// The pages of a person in the family: added, corrected, and the CPR number shown on demand.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::cases {

struct PersonPage {
    CasePlace place;
    std::optional<PersonId> person;  // none: a new one
    Phrase heading;
    std::string cpr_masked;            // empty where none is known
    bool is_cpr_worth_a_look = false;  // fails modulus 11: only a hint
    std::string cpr_shown;             // only in the answer to who asked for it
    std::vector<web::Choice> children;
    web::FormState form;

    static constexpr auto const& roles = family_roles;
    static constexpr Wording<bool> protection[] = {
        {true, "true", "Adressen er beskyttet og må ikke vises for andre"}};
    static constexpr Wording<bool> first_contact[] = {
        {true, "true", "Ring til denne person først"}};
};
BOOST_DESCRIBE_STRUCT(PersonPage, (),
                      (place, person, heading, cpr_masked, is_cpr_worth_a_look, cpr_shown, form))
void render(PersonPage const& page, web::View& view);
std::string title(PersonPage const& page, Language language);

web::Response show_new_person(web::Request const& request, access::CaseScope& scope);
web::Response create_person(web::Request const& request, access::CaseScope& scope);
web::Response show_person(web::Request const& request, access::CaseScope& scope);
web::Response update_person(web::Request const& request, access::CaseScope& scope);
web::Response show_cpr(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::cases
