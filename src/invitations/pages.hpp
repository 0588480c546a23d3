// Who has answered what: for those who work with the family, one page for all that is coming in the case.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "invitations/invitations.hpp"
#include "web/page.hpp"

namespace indgang::invitations {

struct Asked {
    std::string name;
    std::string answer;  // "Kommer"; empty: none yet
    std::string words;   // for those who coordinate
    bool is_of_family = false, comes = false, is_against = false, gets_mail = false;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (name, answer, words, is_of_family, comes, is_against, gets_mail))

struct Meeting {
    Phrase name;
    std::string when, address;
    Phrase where = {};
    std::int64_t invited = 0, coming = 0, against = 0, silent = 0;
    std::vector<Asked> people = {};
};
BOOST_DESCRIBE_STRUCT(Meeting, (),
                      (name, when, address, where, invited, coming, against, silent, people))

struct InvitationsPage {
    cases::CasePlace place;
    std::vector<Meeting> meetings;
};
BOOST_DESCRIBE_STRUCT(InvitationsPage, (), (place, meetings))
void render(InvitationsPage const& page, web::View& view);
std::string title(InvitationsPage const& page, Language language);

web::Response show_invitations(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::invitations
