// The form of one step, and a new application.
#pragma once
#include <boost/describe.hpp>

#include "applications/application_fields.hpp"
#include "applications/applications.hpp"
#include "cases/cases.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::applications {

struct WritePage {
    cases::CasePlace place;
    Act act;
    Phrase heading;
    std::string what, back;
    bool applies = false, sets_day = false, needs_day = false, says_next = false,
         chooses_handler = false, asks_family = false, decides = false, needs_reason = false,
         may_say = false, is_for_family = false;
    Day today{{}};
    std::vector<web::Choice> abouts, family, handlers;
    web::FormState form;

    static constexpr auto const& outcomes = applications::outcomes;
};
BOOST_DESCRIBE_STRUCT(WritePage, (), (place, act, what, form))
void render(WritePage const& page, web::View& view);
std::string title(WritePage const& page, Language language);

}  // namespace indgang::applications
