#include "busy_times/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "access/users.hpp"
#include "busy_times/store.hpp"
#include "busy_times/typed_address.hpp"

namespace indgang::busy_times {
namespace {

/// Whose calendars the page is about: the reader's, or those of {user} where it names one.
struct Subject {
    UserId user;
    std::string name, address;
};
Subject subject_of(web::Request const& request, access::Visit& visit) {
    auto const number = request.path_number("user");
    if (!number) return {visit.user().id, {}, "/din-kalender/optaget"};
    auto const found = access::user_by_id(visit.db(), UserId{*number}, visit.today());
    if (!found || found->roles.has(access::Role::family_member)) throw access::NotFound{};
    return {found->id, found->name, fmt::format("/medarbejdere/{}/kalendere", *number)};
}

BusyPage page_of(access::Visit& visit, Subject const& subject, web::FormState form) {
    BusyPage page{.name = subject.name,
                  .address = subject.address,
                  .sources = {},
                  .may_add = true,
                  .form = std::move(form)};
    for (auto const& one : sources_of(visit.db(), subject.user))
        page.sources.push_back(
            {.id = one.id,
             .host = one.host,
             .kind = one.kind,
             .read_at = one.read_at,
             .failure = one.failure ? std::string(said(*one.failure, visit.language())) : "",
             .remove_at = fmt::format("{}/{}/fjern", subject.address, one.id.value)});
    page.may_add = std::ssize(page.sources) < most_sources;
    return page;
}

bool has_line(std::string const& text) { return text.find('\n') != std::string::npos; }

}  // namespace

web::Response show_busy(web::Request const& request, access::Visit& visit) {
    return web::page(request,
                     page_of(visit, subject_of(request, visit), access::form_for(visit, request)));
}

web::Response add_source(web::Request const& request, access::Visit& visit) {
    auto const subject = subject_of(request, visit);
    web::Form form{request, source_fields};
    Address address{.kind = form.choice("kind", kinds, "Vælg, hvad det er for en adresse."),
                    .url = {},
                    .login = form.maybe_text("login"),
                    .password = form.secret("password")};
    auto const typed = typed_address(form.secret("url"), may_read_inside());
    if (!typed) form.mistake("url", typed.error());
    if (address.kind == Kind::caldav && address.login.empty())
        form.mistake("login", "Skriv brugernavnet til kalenderen.");
    if (address.kind == Kind::caldav && address.password.empty())
        form.mistake("password", "Skriv adgangskoden til kalenderen.");
    if (has_line(address.login)) form.mistake("login", "Skriv brugernavnet til kalenderen.");
    if (has_line(address.password)) form.mistake("password", "Skriv adgangskoden til kalenderen.");
    if (std::ssize(sources_of(visit.db(), subject.user)) >= most_sources)
        form.mistake("", "Der kan højst være tre kalendere. Tag en væk først.");
    if (!form.ok()) return web::page(request, page_of(visit, subject, form.state()), 422);
    address.url = typed->url;
    if (address.kind == Kind::feed) address.login = address.password = {};
    add(visit, subject.user, address, typed->host);
    return web::see_other(subject.address);
}

web::Response remove_source(web::Request const& request, access::Visit& visit) {
    auto const subject = subject_of(request, visit);
    auto const number = request.path_number("kalender");
    auto const own = sources_of(visit.db(), subject.user);
    if (!number || std::ranges::find(own, SourceId{*number}, &Source::id) == own.end())
        throw access::NotFound{};
    remove(visit, SourceId{*number});
    return web::see_other(subject.address);
}

}  // namespace indgang::busy_times
