#include "board_kinds/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "board_kinds/kind_form.hpp"
#include "board_kinds/known.hpp"
#include "board_kinds/store.hpp"

namespace indgang::board_kinds {
namespace {

constexpr std::string_view preview_act = "preview";

std::string headings_of(Kind const& kind) {
    std::string all;
    for (auto const& one : as_shown(kind)) all += (all.empty() ? "" : " · ") + one.heading;
    return all;
}

KindLine line_of(Kind const& kind) {
    return {.word = kind.word,
            .name = kind.name,
            .origin = kind.origin,
            .headings = headings_of(kind),
            .audience = kind.audience,
            .version = kind.version,
            .retired_on = kind.retired_on};
}

/// An own kind that is in use, in its newest version.
Kind own_in(access::Visit& visit, web::Request const& request) {
    if (auto const number = own_number(request.path_value("kind")))
        if (auto versions = versions_of(visit, *number);
            !versions.empty() && !versions.front().retired_on)
            return std::move(versions.front());
    throw access::NotFound{};
}

KindFormPage form_page(Kind const* kind, web::FormState form) {
    return {.word = kind ? kind->word : std::string{},
            .name = kind ? kind->name : std::string{},
            .preview = {},
            .form = std::move(form)};
}

/// The form once more, with what was typed as it will look.
web::Response with_preview(web::Request const& request, Kind const* kind, Kind const& typed,
                           web::FormState form) {
    auto page = form_page(kind, std::move(form));
    page.preview = preview_of(typed);
    return web::page(request, page);
}

bool asks_for_preview(web::Form& form) { return form.maybe_text("act") == preview_act; }

}  // namespace

Preview preview_of(Kind const& kind) {
    Preview preview{.name = kind.name,
                    .origin = kind.origin,
                    .columns = {},
                    .has_houses = kind.drawing == Drawing::houses};
    for (auto const& column : as_shown(kind)) preview.columns.push_back(head_of(kind, column));
    return preview;
}

web::Response show_kinds(web::Request const& request, access::Visit& visit) {
    KindsPage page;
    for (auto const& one : own_kinds(visit)) page.own.push_back(line_of(one));
    for (auto const& one : known_kinds(visit.today(), visit.language()))
        page.known.push_back(line_of(one));
    return web::page(request, page);
}

web::Response show_kind(web::Request const& request, access::Visit& visit) {
    auto const word = request.path_value("kind");
    KindPage page{};
    auto const number = own_number(word);
    auto const kinds =
        number ? versions_of(visit, *number) : known_kinds(visit.today(), visit.language());
    auto const kind = std::ranges::find(kinds, word, &Kind::word);
    if (kind == kinds.end()) throw access::NotFound{};
    page.kind = line_of(*kind);
    page.preview = preview_of(*kind);
    page.may_change = number && !kind->retired_on;
    if (number)
        for (auto const& one : kinds)
            page.versions.push_back({one.version, one.name, one.written_by, one.written_on});
    return web::page(request, page);
}

web::Response show_new_kind(web::Request const& request, access::Visit& visit) {
    auto form = access::form_for(visit, request);
    if (!form.from_draft)
        form.values = {{"strengths_first", "yes"}, {"strength_1", "yes"}, {"look_1", "strength"}};
    return web::page(request, form_page(nullptr, std::move(form)));
}

web::Response create_kind(web::Request const& request, access::Visit& visit) {
    web::Form form{request, kind_fields};
    bool const is_preview = asks_for_preview(form);
    auto const kind = read_kind(form);
    if (!form.ok()) return web::page(request, form_page(nullptr, form.state()), 422);
    if (is_preview) return with_preview(request, nullptr, kind, form.state());
    return web::see_other("/tavler/" + own_word(create(visit, kind)));
}

web::Response show_new_version(web::Request const& request, access::Visit& visit) {
    auto const kind = own_in(visit, request);
    auto form = access::form_for(visit, request, web::typed(kind.version));
    if (!form.from_draft) form.values = values_of(kind);
    return web::page(request, form_page(&kind, std::move(form)));
}

web::Response write_version(web::Request const& request, access::Visit& visit) {
    auto const now = own_in(visit, request);
    web::Form form{request, kind_fields};
    bool const is_preview = asks_for_preview(form);
    auto kind = read_kind(form);
    if (form.state().version != web::typed(now.version))
        return two_versions(request, visit.language(), form.state(), now);
    if (!form.ok()) return web::page(request, form_page(&now, form.state()), 422);
    if (is_preview) return with_preview(request, &now, kind, form.state());
    kind.version = now.version + 1;
    write(visit, *own_number(now.word), kind);
    return web::see_other("/tavler/" + now.word);
}

web::Response retire_kind(web::Request const& request, access::Visit& visit) {
    retire(visit, *own_number(own_in(visit, request).word));
    return web::see_other("/tavler");
}

}  // namespace indgang::board_kinds
