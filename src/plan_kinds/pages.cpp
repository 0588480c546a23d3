#include "plan_kinds/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "plan_kinds/store.hpp"
#include "web/compared.hpp"
#include "web/form_parts.hpp"

namespace indgang::plan_kinds {
namespace {

bool may_change(access::Visit& visit) {
    return visit.user().roles.has(access::Role::administrator);
}

KindLine line_of(Kind const& kind, bool may_change) {
    return {.word = kind.word,
            .name = kind.name,
            .law = kind.law,
            .department = kind.department,
            .written_by = kind.written_by,
            .home = kind.home,
            .version = kind.version,
            .written_on = kind.written_on,
            .retired_on = kind.retired_on,
            .needs_check = kind.needs_check,
            .may_change = may_change && !kind.retired_on};
}

/// The versions of an own kind that is in use, the newest first.
std::vector<Kind> own_in(access::Visit& visit, web::Request const& request) {
    if (auto const number = own_number(request.path_value("plantype")))
        if (auto versions = versions_of(visit, *number);
            !versions.empty() && !versions.front().retired_on)
            return versions;
    throw access::NotFound{};
}

KindFormPage form_page(std::vector<Kind> const& versions, web::FormState form) {
    KindFormPage page{.word = {}, .name = {}, .versions = {}, .form = std::move(form)};
    if (versions.empty()) return page;
    page.word = versions.front().word;
    page.name = versions.front().name;
    for (auto const& one : versions) page.versions.push_back(line_of(one, false));
    return page;
}

Kind read_kind(access::Visit& visit, web::Form& form, std::string_view of) {
    Kind kind{.word = std::string(of),
              .name = form.text("name", "Skriv, hvad planen hedder."),
              .law = form.maybe_text("law"),
              .department = form.text("department", "Skriv, hvem der laver den."),
              .home = form.choice("home", homes, "Vælg, hvilken mappe den ligger i.")};
    auto const same = [&](Kind const& other) {
        return other.name == kind.name && other.word != kind.word;
    };
    if (std::ranges::any_of(kinds_on_offer(visit), same))
        form.mistake("name", Text{"Den plantype er der allerede. Giv den et andet navn."});
    return kind;
}

web::Pairs values_of(Kind const& kind) {
    return {{"name", kind.name},
            {"law", kind.law},
            {"department", kind.department},
            {"home", std::string(word(kind.home))}};
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"law", "Lov og paragraf"},
    {"department", "Hvem laver den?"},
    {"home", "Mappe"},
};

}  // namespace

web::Response show_kinds(web::Request const& request, access::Visit& visit) {
    KindsPage page{.own = {}, .known = {}, .may_change = may_change(visit)};
    for (auto const& one : own_kinds(visit)) page.own.push_back(line_of(one, page.may_change));
    for (auto const& one : known_kinds(visit.today(), visit.language()))
        page.known.push_back(line_of(one, false));
    return web::page(request, page);
}

web::Response show_new_kind(web::Request const& request, access::Visit& visit) {
    return web::page(request, form_page({}, access::form_for(visit, request)));
}

web::Response create_kind(web::Request const& request, access::Visit& visit) {
    web::Form form{request, kind_fields};
    auto const kind = read_kind(visit, form, {});
    if (!form.ok()) return web::page(request, form_page({}, form.state()), 422);
    create(visit, kind);
    return web::see_other("/plantyper");
}

web::Response show_kind(web::Request const& request, access::Visit& visit) {
    auto const versions = own_in(visit, request);
    auto form = access::form_for(visit, request, web::typed(versions.front().version));
    if (!form.from_draft) form.values = values_of(versions.front());
    return web::page(request, form_page(versions, std::move(form)));
}

web::Response write_version(web::Request const& request, access::Visit& visit) {
    auto const versions = own_in(visit, request);
    auto const& now = versions.front();
    web::Form form{request, kind_fields};
    auto kind = read_kind(visit, form, now.word);
    if (form.state().version != web::typed(now.version))
        return web::conflict(
            request, form.state(),
            {.version = web::typed(now.version), .address = "/plantyper/" + now.word},
            web::compared(compared_fields, values_of(now), form.state().values, visit.language(),
                          [&](std::string_view field, std::string_view value) -> std::string {
                              auto const home = value_of(homes, value);
                              return field == "home" && home
                                         ? std::string(said(*home, visit.language()))
                                         : std::string{};
                          }));
    if (!form.ok()) return web::page(request, form_page(versions, form.state()), 422);
    kind.version = now.version + 1;
    write(visit, *own_number(now.word), kind);
    return web::see_other("/plantyper");
}

web::Response retire_kind(web::Request const& request, access::Visit& visit) {
    retire(visit, *own_number(own_in(visit, request).front().word));
    return web::see_other("/plantyper");
}

}  // namespace indgang::plan_kinds
