#pragma once
#include <boost/describe.hpp>

#include "access/route.hpp"
#include "sign_in/sign_in.hpp"
#include "web/page.hpp"

namespace indgang::sign_in {

BOOST_DESCRIBE_STRUCT(DemoPerson, (), (login, name))
BOOST_DESCRIBE_STRUCT(DemoRole, (), (role, people))

struct SignInPage {
    std::string municipality;
    std::string next;  // where to go afterwards
    bool kept_a_draft = false;
    std::vector<DemoRole> demo;
    std::string demo_password;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SignInPage, (), (municipality, next, kept_a_draft, demo, form))

void render(SignInPage const& page, web::View& view);
std::string title(SignInPage const& page, Language language);

inline constexpr web::FormField sign_in_form[] = {
    {.name = "login", .kind = web::FieldKind::text, .is_required = true},
    {.name = "password", .kind = web::FieldKind::secret, .is_required = true},
    {.name = "next"},
};
inline constexpr web::FormField language_form[] = {
    {.name = "language", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "back"},
};
inline constexpr web::FormField draft_form[] = {
    {.name = "address", .is_required = true},
};

web::Response show(web::Request const& request, access::Visit& visit);
web::Response create(web::Request const& request, access::Visit& visit);
web::Response sign_out(web::Request const& request, access::Visit& visit);
web::Response choose_language(web::Request const& request, access::Visit& visit);
web::Response keep_draft(web::Request const& request, access::Visit& visit);

}  // namespace indgang::sign_in
