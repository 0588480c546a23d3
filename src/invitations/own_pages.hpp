// One's own invitations, for professionals and families alike: when and where, and the answer. For one of a family in
// the form that this person has chosen (MEET-4).
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "invitations/invitations.hpp"
#include "web/form.hpp"
#include "web/page.hpp"

namespace indgang::invitations {

struct OwnRow {
    InvitationId id;
    std::string when, family;  // whose, for professionals
    Phrase where;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(OwnRow, (), (id, when, family, where, answer))

struct OwnInvitationsPage {
    std::vector<OwnRow> waiting, answered;
    bool is_family = false;
    std::string form_said;
};
BOOST_DESCRIBE_STRUCT(OwnInvitationsPage, (), (waiting, answered, is_family, form_said))
void render(OwnInvitationsPage const& page, web::View& view);
std::string title(OwnInvitationsPage const& page, Language language);

/// What a family reads, and a picture beside each line where it wants pictures.
struct Words {
    Phrase name;
    std::string day, clock, ends;
    Phrase where;
    std::vector<std::string> people;
    bool is_easy = false, is_large = false, has_pictures = false;
};
BOOST_DESCRIBE_STRUCT(Words, (), (name, day, clock, ends, where, people))
void render(Words const& page, web::View& view);

struct OwnInvitationPage {
    InvitationId id;
    Words words;
    std::string answer,
        address;  // of the meeting's own page; empty: it does not open to the reader
    bool is_family = false, is_withdrawn = false, is_over = false, may_answer = false;
    web::FormState form;
    static constexpr auto const& every_answer = answers;
};
BOOST_DESCRIBE_STRUCT(OwnInvitationPage, (),
                      (id, words, answer, address, is_withdrawn, is_over, may_answer, form))
void render(OwnInvitationPage const& page, web::View& view);
std::string title(OwnInvitationPage const& page, Language language);

struct FormPage {
    std::string chosen;
    web::FormState form;
    static constexpr auto const& every_form = forms;
};
BOOST_DESCRIBE_STRUCT(FormPage, (), (chosen, form))
void render(FormPage const& page, web::View& view);
std::string title(FormPage const& page, Language language);

inline constexpr web::FormField answer_fields[] = {
    {.name = "answer",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Answer>},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
};
inline constexpr web::FormField form_fields[] = {
    {.name = "form", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Form>},
};

web::Response show_own_invitations(web::Request const& request, access::Visit& visit);
web::Response show_own_invitation(web::Request const& request, access::Visit& visit);
web::Response answer_own(web::Request const& request, access::Visit& visit);
web::Response show_form(web::Request const& request, access::Visit& visit);
web::Response choose_own_form(web::Request const& request, access::Visit& visit);

}  // namespace indgang::invitations
