// The family's own pages of consent, from its own login: answer what was asked, share less, take a yes
// back, or offer one.
#pragma once
#include "consent/pages.hpp"

namespace indgang::consent {

/// One request as the giver who is signed in sees it.
struct OwnRequest {
    RequestLine line;
    Standing standing;
    bool may_say_yes = false, may_say_no = false, may_withdraw = false, may_narrow = false;
    bool is_until_withdrawn = false;  // has no last day, and is in force or asked for
    Phrase others;                    // what is missing of others; nothing of what they said
};
BOOST_DESCRIBE_STRUCT(OwnRequest, (), (line, standing, others))
void render(OwnRequest const& request, web::View& view);

struct OwnConsentsPage {
    std::vector<OwnRequest> asked, given, former;
    bool may_give = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OwnConsentsPage, (), (asked, given, former, may_give, form))
void render(OwnConsentsPage const& page, web::View& view);
std::string title(OwnConsentsPage const& page, Language language);

struct OwnRequestPage {
    OwnRequest own;
    std::vector<web::Choice> folders;
    std::vector<SeenLine> seen;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OwnRequestPage, (), (own, seen, form))
void render(OwnRequestPage const& page, web::View& view);
std::string title(OwnRequestPage const& page, Language language);

struct OfferPage {
    Day today;
    std::vector<web::Choice> recipients, folders;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OfferPage, (), (form))
void render(OfferPage const& page, web::View& view);
std::string title(OfferPage const& page, Language language);

inline constexpr web::FormField own_answer_form[] = {
    {.name = "answer", .kind = web::FieldKind::choice, .is_required = true},
};
inline constexpr web::FormField own_narrow_form[] = {
    {.name = "folders", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "until_on", .kind = web::FieldKind::day},
};
inline constexpr web::FormField offer_form[] = {
    {.name = "recipient", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "folders", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "purpose", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "until_on", .kind = web::FieldKind::day},
};

web::Response show_own(web::Request const& request, access::Visit& visit);
web::Response show_own_one(web::Request const& request, access::Visit& visit);
web::Response answer_own(web::Request const& request, access::Visit& visit);
web::Response narrow_own(web::Request const& request, access::Visit& visit);
web::Response show_offer(web::Request const& request, access::Visit& visit);
web::Response offer(web::Request const& request, access::Visit& visit);

}  // namespace indgang::consent
