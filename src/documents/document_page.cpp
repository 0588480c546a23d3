#include <fmt/format.h>

#include <algorithm>

#include "documents/places.hpp"

namespace indgang::documents {
namespace {

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

Version const& version_at(Document const& document, web::Request const& request) {
    auto const number = request.path_number("udgave");
    for (auto const& one : document.versions)
        if (number == one.number) return one;
    throw access::NotFound{};
}

VersionView view_of(access::CaseScope& scope, DocumentId id, Version const& one) {
    bool const opens = sealed_files::may_open(one.file, scope.user());
    return {.number = one.number,
            .when = phrase("Lagt ind af {0}, {1}", one.by_name, day_of(one.at)),
            .file = sealed_files::said(one.file),
            .title = one.title,
            .because = one.because,
            .download_at = opens ? fmt::format("{}/{}/hent", address_of(scope, id), one.number)
                                 : std::string{},
            .did_not_know = did_not_know(one),
            .is_waiting = one.file.checked == sealed_files::Checked::waiting,
            .is_harmful = one.file.checked == sealed_files::Checked::harmful};
}

/// From where: only to those who see that place too.
std::vector<MoveView> moves_of(access::CaseScope& scope, Document const& document,
                               std::vector<consent::NamedFolder> const& names) {
    std::vector<MoveView> moves;
    for (std::size_t i = 1; i < document.places.size(); ++i) {
        auto const &from = document.places[i - 1], &to = document.places[i];
        bool const sees = may_see_there(scope, from) && may_see_there(scope, to);
        moves.push_back(
            {.said = sees ? phrase("Flyttet fra {0} til {1}", consent::name_in(names, from.folder),
                                   consent::name_in(names, to.folder))
                          : phrase("Flyttet fra en anden mappe"),
             .when = phrase("{0}, {1}", to.by_name, day_of(to.at)),
             .because = to.because});
    }
    std::ranges::reverse(moves);
    return moves;
}

/// A page of a PDF at a time, a picture, or the first words.
void preview(DocumentPage& page, web::Request const& request, access::CaseScope& scope,
             Document const& document) {
    auto const& now = document.now();
    if (!sealed_files::may_open(now.file, scope.user())) return;
    auto const address = address_of(scope, document.id);
    page.pages = sealed_files::pages_of(now.file);
    page.words = sealed_files::words_of_file(scope, now.file);
    if (page.pages == 0) return;
    auto const wanted = request.query_value("side");
    page.shown_page = std::clamp<std::int64_t>(std::atoll(wanted.c_str()), 1, page.pages);
    page.page_at = fmt::format("{}/{}/side/{}", address, now.number, page.shown_page);
    auto const at = [&](std::int64_t number) {
        return fmt::format("{}?side={}#side", address, number);
    };
    if (page.shown_page > 1) page.previous_at = at(page.shown_page - 1);
    if (page.shown_page < page.pages) page.next_at = at(page.shown_page + 1);
}

}  // namespace

web::Response show_document(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_at(scope, request);
    auto const names = consent::folders_of(scope);
    auto const& now = document.now();
    auto const address = address_of(scope, document.id);
    DocumentPage page{.place = cases::place(scope),
                      .title = now.title,
                      .about = document.place().about_name,
                      .origin = now.origin,
                      .words = {},
                      .folder = consent::name_in(names, document.place().folder),
                      .documented_on = now.documented_on,
                      .now = view_of(scope, document.id, now),
                      .before = {},
                      .moves = moves_of(scope, document, names),
                      .readers = {},
                      .all_at = base_of(scope),
                      .version_at = address + "/ny-udgave",
                      .move_at = may_move(scope, document) ? address + "/flyt" : std::string{},
                      .page_at = {},
                      .previous_at = {},
                      .next_at = {},
                      .is_for_family = plan::is_family(scope),
                      .is_unshared = is_unshared(scope, document)};
    for (auto const& one : document.versions)
        if (one.number != now.number) page.before.push_back(view_of(scope, document.id, one));
    std::ranges::reverse(page.before);
    if (!page.is_unshared)
        for (auto const& one : consent::readers_of(scope, document.place().folder))
            page.readers.push_back(one.name);
    preview(page, request, scope, document);
    return web::page(request, page);
}

web::Response send_document(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_at(scope, request);
    return sealed_files::download(scope, version_at(document, request).file);
}

web::Response show_page(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_at(scope, request);
    auto const page = request.path_number("side");
    return sealed_files::page_shown(scope, version_at(document, request).file, page.value_or(0));
}

}  // namespace indgang::documents
