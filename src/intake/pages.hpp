// The page where a family is let in and its case begins.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "intake/intake.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::intake {

struct OpeningPage {
    std::vector<web::Choice> criteria;  // each names its target group
    std::vector<web::Choice> models;    // empty where the municipality runs one
    std::vector<web::Choice> coordinators;
    web::FormState form;

    static constexpr Wording<cases::FamilyRole> contact_roles[] = {
        {cases::FamilyRole::parent, "parent", "Forælder"},
        {cases::FamilyRole::other_adult, "other_adult", "Anden voksen"}};
    static constexpr Wording<bool> custody[] = {
        {true, "true", "Har forældremyndighed over barnet"}};
};
BOOST_DESCRIBE_STRUCT(OpeningPage, (), (form))
void render(OpeningPage const& page, web::View& view);
std::string title(OpeningPage const& page, Language language);

web::Response show_opening(web::Request const& request, access::Visit& visit);
web::Response create_case(web::Request const& request, access::Visit& visit);

}  // namespace indgang::intake
