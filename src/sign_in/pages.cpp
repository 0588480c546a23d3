#include "sign_in/pages.hpp"

#include "access/drafts.hpp"
#include "access/sessions.hpp"
#include "access/users.hpp"
#include "foundation/languages.hpp"
#include "web/cookie.hpp"

namespace indgang::sign_in {
namespace {

/// Spends the same time on a login that does not exist as on one that does.
constexpr char const* nobodys_hash =
    "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
    "fKrPbzHjLpHZfGZUQEyYvUy8AbbKOFbr3Oc2ZxTJ1ZE";

std::string own(std::string_view address) {
    bool const is_ours = address.starts_with('/') && !address.starts_with("//") &&
                         address.find_first_of("\\\r\n\t") == std::string_view::npos;
    return is_ours ? std::string(address) : "/";
}

web::Response show_form(web::Request const& request, access::Visit& visit, web::FormState form,
                        std::string next, int status) {
    auto const& municipality = visit.municipality();
    SignInPage page{.municipality = municipality.name,
                    .next = std::move(next),
                    .kept_a_draft = request.query_value("kladde") == "1",
                    .demo = {},
                    .demo_password = {},
                    .form = std::move(form)};
    if (municipality.is_fictive) {
        page.demo = demo_people(visit);
        page.demo_password = demo_password;
    }
    return web::page(request, page, status);
}

web::Response welcome(web::Request const& request, access::Visit& visit, UserId user,
                      std::string const& next) {
    access::StartedSession session;
    visit.write([&](db::Db& db) { session = access::start_session(db, user, visit.now()); });
    auto response = web::see_other(next);
    auto const longest = std::chrono::seconds{access::session_longest}.count();
    response.headers.push_back(web::set_cookie(request, "indgang", session.cookie, int(longest)));
    return response;
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    return show_form(request, visit, web::fresh_form(), own(request.query_value("videre")), 200);
}

web::Response create(web::Request const& request, access::Visit& visit) {
    web::Form form{request, sign_in_form};
    auto const login = form.text("login", "Skriv dit brugernavn.");
    auto const password = form.secret("password");
    auto const next = own(form.maybe_text("next"));
    if (password.empty()) form.mistake("password", Text{"Skriv din adgangskode."});
    if (form.ok() && access::is_throttled(visit.db(), visit.keys(), login, visit.now()))
        form.mistake("password",
                     Text{"Der har været for mange forsøg. Vent et kvarter, og prøv igen."});
    if (!form.ok()) return show_form(request, visit, form.state(), next, 422);

    auto const found = access::password_of(visit.db(), login, visit.today());
    bool const has_one = found && !found->hash.empty();
    bool const fits = access::password_fits(has_one ? found->hash : nobodys_hash, password);
    bool const succeeded = has_one && fits;
    visit.write(
        [&](db::Db& db) { access::note_attempt(db, visit.keys(), login, visit.now(), succeeded); });
    if (succeeded) return welcome(request, visit, found->user, next);
    form.mistake("password", Text{"Brugernavn og adgangskode passer ikke sammen."});
    return show_form(request, visit, form.state(), next, 422);
}

web::Response sign_out(web::Request const& request, access::Visit& visit) {
    access::end_session(visit.db(), request.cookie("indgang"), visit.now());
    auto response = web::see_other("/log-ind");
    response.headers.push_back(web::set_cookie(request, "indgang", "", 0));
    return response;
}

web::Response choose_language(web::Request const& request, access::Visit& visit) {
    web::Form form{request, language_form};
    auto const language = language_of(form.maybe_text("language"));
    if (visit.is_signed_in()) access::set_language(visit.db(), visit.user().id, language);
    auto response = web::see_other(own(form.maybe_text("back")));
    constexpr int a_year = 365 * 24 * 3600;
    response.headers.push_back(
        web::set_cookie(request, "sprog", std::string(code_of(language)), a_year));
    return response;
}

web::Response keep_draft(web::Request const& request, access::Visit& visit) {
    web::Form form{request, draft_form};
    auto const address = own(form.text("address", "Kladden mangler en adresse."));
    auto fields = web::pairs_of(request.body).value_or(web::Pairs{});
    std::erase_if(fields, [](auto const& field) { return field.first == "address"; });
    if (!form.ok()) return web::plain_text(422, "no address\n");
    access::keep_draft(visit.db(), visit.user().id, address, fields, visit.now());
    return web::plain_text(200, "kept\n");
}

}  // namespace indgang::sign_in
