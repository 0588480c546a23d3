#include "meeting_kinds/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "meeting_kinds/kind_form.hpp"
#include "meeting_kinds/store.hpp"
#include "web/form_parts.hpp"

namespace indgang::meeting_kinds {
namespace {

bool may_change(access::Visit& visit) {
    return visit.user().roles.has(access::Role::administrator);
}

Phrase how_often(Kind const& kind) {
    if (kind.cadence == Cadence::weeks && kind.every > 0)
        return phrase("Hver {0}. uge", kind.every);
    if (kind.cadence == Cadence::months && kind.every == 1) return phrase("Hver måned");
    if (kind.cadence == Cadence::months && kind.every > 1)
        return phrase("Hver {0}. måned", kind.every);
    return {std::string(wording(kind.cadence).danish), {}};
}

KindLine line_of(Kind const& kind) {
    return {.word = kind.word,
            .name = kind.name,
            .purpose = kind.purpose,
            .without = kind.without_family_because,
            .how_often = how_often(kind),
            .must = kind.must,
            .must_not = kind.must_not,
            .version = kind.version,
            .retired_on = kind.retired_on};
}

/// The versions of an own type that is in use, the newest first.
std::vector<Kind> own_in(access::Visit& visit, web::Request const& request) {
    if (auto const number = own_number(request.path_value("meeting_kind")))
        if (auto versions = versions_of(visit, *number);
            !versions.empty() && !versions.front().retired_on)
            return versions;
    throw access::NotFound{};
}

/// Of the program or of the municipality, in its newest version.
Kind any_in(access::Visit& visit, std::string_view word) {
    if (auto const number = own_number(word))
        if (auto versions = versions_of(visit, *number); !versions.empty()) return versions.front();
    for (auto& one : known_kinds(visit.today(), visit.language()))
        if (one.word == word) return std::move(one);
    throw access::NotFound{};
}

void check_name(web::Form& form, access::Visit& visit, Kind const& kind) {
    auto const same = [&](Kind const& other) {
        return other.name == kind.name && other.word != kind.word;
    };
    if (std::ranges::any_of(kinds_on_offer(visit), same))
        form.mistake("name", Text{"Den mødetype er der allerede. Giv den et andet navn."});
}

}  // namespace

web::Response show_kinds(web::Request const& request, access::Visit& visit) {
    KindsPage page{.may_change = may_change(visit)};
    for (auto const& one : own_kinds(visit)) page.own.push_back(line_of(one));
    for (auto const& one : known_kinds(visit.today(), visit.language()))
        (one.subject == Subject::family ? page.of_family : page.of_others).push_back(line_of(one));
    return web::page(request, page);
}

web::Response show_kind(web::Request const& request, access::Visit& visit) {
    auto const kind = any_in(visit, request.path_value("meeting_kind"));
    KindPage page{.kind = line_of(kind),
                  .subject = kind.subject,
                  .name_for_family = kind.name_for_family,
                  .source = kind.source,
                  .child_from_age = kind.child_from_age,
                  .needed = kind.roles,
                  .agenda = kind.agenda,
                  .minutes = kind.minutes,
                  .duties = kind.duties};
    auto const number = own_number(kind.word);
    if (number)
        for (auto const& one : versions_of(visit, *number))
            page.versions.push_back(
                {one.version, one.name, one.because, one.written_by, one.written_on});
    page.may_change = number && may_change(visit) && !kind.retired_on;
    page.is_planned_elsewhere = !kind.own_page.empty();
    page.may_copy = may_change(visit) && !page.is_planned_elsewhere;
    return web::page(request, page);
}

web::Response show_new_kind(web::Request const& request, access::Visit& visit) {
    auto form = access::form_for(visit, request);
    auto const from = request.query_value("fra");
    if (!form.from_draft && !from.empty()) form.values = values_of(any_in(visit, from));
    return web::page(request, KindFormPage{.form = std::move(form)});
}

web::Response create_kind(web::Request const& request, access::Visit& visit) {
    web::Form form{request, kind_fields};
    auto const kind = read_kind(form);
    check_name(form, visit, kind);
    if (!form.ok()) return web::page(request, KindFormPage{.form = form.state()}, 422);
    return web::see_other("/moedetyper/" + own_word(create(visit, kind)));
}

web::Response show_new_version(web::Request const& request, access::Visit& visit) {
    auto const now = own_in(visit, request).front();
    auto form = access::form_for(visit, request, web::typed(now.version));
    if (!form.from_draft) form.values = values_of(now);
    return web::page(request, KindFormPage{now.word, now.name, std::move(form)});
}

web::Response write_version(web::Request const& request, access::Visit& visit) {
    auto const now = own_in(visit, request).front();
    web::Form form{request, kind_fields};
    auto kind = read_kind(form);
    kind.word = now.word;
    check_name(form, visit, kind);
    if (form.state().version != web::typed(now.version))
        return two_versions(request, visit.language(), form.state(), now);
    if (!form.ok()) return web::page(request, KindFormPage{now.word, now.name, form.state()}, 422);
    kind.version = now.version + 1;
    write(visit, *own_number(now.word), kind);
    return web::see_other("/moedetyper/" + now.word);
}

web::Response retire_kind(web::Request const& request, access::Visit& visit) {
    retire(visit, *own_number(own_in(visit, request).front().word));
    return web::see_other("/moedetyper");
}

}  // namespace indgang::meeting_kinds
