// A new version of a document, and moving what lies in a wrong folder.
#include <charconv>

#include "access/drafts.hpp"
#include "documents/places.hpp"
#include "web/conflict.hpp"

namespace indgang::documents {
namespace {

VersionPage version_page(access::CaseScope& scope, Document const& document, web::FormState form) {
    return {.place = cases::place(scope),
            .title = document.now().title,
            .back = address_of(scope, document.id),
            .file = sealed_files::field_of(scope, form, false),
            .today = scope.today(),
            .is_for_family = plan::is_family(scope),
            .form = std::move(form)};
}

MovePage move_page(access::CaseScope& scope, Document const& document, web::FormState form) {
    return {.place = cases::place(scope),
            .title = document.now().title,
            .back = address_of(scope, document.id),
            .folder = consent::name_in(consent::folders_of(scope), document.place().folder),
            .folders = folder_choices(scope),
            .abouts = about_choices(scope),
            .is_for_family = plan::is_family(scope),
            .form = std::move(form)};
}

Document document_to_move(access::CaseScope& scope, web::Request const& request) {
    auto document = document_at(scope, request);
    return may_move(scope, document) ? document : throw access::NotFound{};
}

/// What the page was made from; the version that stands there where none is said.
std::int64_t number_in(std::string const& version, std::int64_t now) {
    std::int64_t number = now;
    std::from_chars(version.data(), version.data() + version.size(), number);
    return std::min(number, now);
}

}  // namespace

web::Response show_new_version(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_at(scope, request);
    auto const& now = document.now();
    auto form = access::form_for(scope.visit(), request, web::typed(now.number));
    if (form.values.empty()) form.values = {{"title", now.title}, {"origin", now.origin}};
    return web::page(request, version_page(scope, document, std::move(form)));
}

web::Response create_version(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_at(scope, request);
    web::Form form{request, version_fields};
    About const about{.title = form.text("title", "Skriv, hvad det er: Brev fra skolen."),
                      .documented_on = form.day("documented_on", "Skriv dagen på dokumentet."),
                      .origin = form.maybe_text("origin"),
                      .because = form.text("because", "Skriv, hvorfor der er en ny udgave.")};
    if (form.ok() && about.documented_on > scope.today())
        form.mistake("documented_on", Objection::later_than_today);
    auto const taken = sealed_files::taken(request, scope, form, true);
    for (auto const& one : taken.refused) form.mistake("file", one.why);
    if (form.ok() && taken.files.size() > 1)
        form.mistake("file", Text{"Vælg kun én fil. Hver udgave er én."});
    if (!form.ok()) return web::page(request, version_page(scope, document, form.state()), 422);
    auto const made_from = number_in(form.state().version, document.now().number);
    return sealed_files::written_once(
        request, scope, form.state().key, "document_added", [&](access::CaseScope& inside) {
            add_version(inside, document.id, made_from, about, taken.files.front());
            return address_of(inside, document.id);
        });
}

web::Response show_move(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_to_move(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(std::ssize(document.places)));
    if (form.values.empty())
        form.values = {{"folder", access::written(document.place().folder)},
                       {"about", web::typed(document.place().about)}};
    return web::page(request, move_page(scope, document, std::move(form)));
}

web::Response move_document(web::Request const& request, access::CaseScope& scope) {
    auto const document = document_to_move(scope, request);
    web::Form form{request, move_fields};
    auto place = read_place(form, scope);
    place.because = form.text("because", "Skriv, hvorfor det flyttes.");
    auto const version = web::typed(std::ssize(document.places));
    auto const address = address_of(scope, document.id);
    if (form.ok() && form.state().version != version) {
        auto const names = consent::folders_of(scope);
        auto const said = [&](access::Folder folder) {
            return say(consent::name_in(names, folder), scope.language());
        };
        return web::conflict(request, form.state(),
                             {.version = version, .address = address + "/flyt"},
                             {{std::string(in(scope.language(), Text{"Mappe"})),
                               said(document.place().folder), said(place.folder)}});
    }
    if (form.ok() && place.folder == document.place().folder &&
        place.about == document.place().about)
        form.mistake("folder", Text{"Det ligger der allerede. Vælg en anden mappe."});
    if (!form.ok()) return web::page(request, move_page(scope, document, form.state()), 422);
    move(scope, document, place);
    bool const is_still_seen = document_in(scope, document.id.value).has_value();
    return web::see_other(is_still_seen ? address : base_of(scope));
}

}  // namespace indgang::documents
