// What a member who joins needs to know (TEAM-6): the purpose, what is expected, what to read; and the
// member's own word that it is known.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "practice/practice.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::core_team {

/// A text of the municipality's practice that the reader has not read.
struct UnreadText {
    Phrase name;
    std::string model, element;
};
BOOST_DESCRIBE_STRUCT(UnreadText, (), (name, model, element))

struct WelcomePage {
    cases::CasePlace place;
    std::string coordinator;
    std::string purpose, expected, to_read;  // the municipality's words; empty: the models'
    std::string because;                     // why this member came
    std::vector<Phrase> covers;
    std::vector<UnreadText> unread;
    bool is_member = false, has_confirmed = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(WelcomePage, (),
                      (place, coordinator, purpose, expected, to_read, because, covers, unread,
                       is_member, has_confirmed))
void render(WelcomePage const& page, web::View& view);
std::string title(WelcomePage const& page, Language language);

web::Response show_welcome(web::Request const& request, access::CaseScope& scope);
web::Response confirm_welcome(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::core_team
