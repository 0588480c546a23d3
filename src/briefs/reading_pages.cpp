#include "briefs/views.hpp"

namespace indgang::briefs {
namespace {

/// Neither kept nor found by machines, and the address is told to nobody: with "no-referrer" a browser
/// would not say either where the form comes from.
web::Response hidden(web::Response response) {
    response.headers.push_back({"X-Robots-Tag", "noindex, nofollow, noarchive"});
    response.headers.push_back({"Referrer-Policy", "strict-origin"});
    return response;
}

ReadPage read_page(web::Request const& request, Opened const& opened, web::FormState form) {
    return {.parts = read_parts(opened.release.parts),
            .seen_until = opened.release.seen_until,
            .number = opened.release.number,
            .notes = opened.notes,
            .draft = opened.draft,
            .key = std::string(request.path_value("key")),
            .is_kept = !opened.draft.empty(),
            .form = std::move(form)};
}

Opened opened_or_not_found(web::Request const& request, access::Visit& visit) {
    auto opened = opened_by(visit, request.path_value("key"));
    if (!opened) throw access::NotFound{};
    return *opened;
}

}  // namespace

web::Response read_brief(web::Request const& request, access::Visit& visit) {
    auto const opened = opened_or_not_found(request, visit);
    visit.write([&](db::Db& db) { note_look(db, opened, visit.now()); });
    return hidden(web::page(request, read_page(request, opened, web::fresh_form())));
}

web::Response write_note(web::Request const& request, access::Visit& visit) {
    auto const opened = opened_or_not_found(request, visit);
    web::Form form{request, note_fields};
    auto const words = form.maybe_text("words");
    auto const is_draft = form.flag("keep");
    if (words.empty() && !is_draft)
        form.mistake("words", Text{"Skriv dit spørgsmål eller det, du ser."});
    if (!form.ok())
        return hidden(web::page(request, read_page(request, opened, form.state()), 422));
    save_note(visit, opened, words, !is_draft);
    return hidden(web::see_other(request.path + "#skriv"));
}

}  // namespace indgang::briefs
