#include "access/drafts.hpp"
#include "documents/places.hpp"

namespace indgang::documents {
namespace {

UploadPage upload_page(access::CaseScope& scope, web::FormState form) {
    return {.place = cases::place(scope),
            .back = base_of(scope),
            .folders = folder_choices(scope),
            .abouts = about_choices(scope),
            .saved = {},
            .refused = {},
            .file = sealed_files::field_of(scope, form, true),
            .today = scope.today(),
            .is_for_family = plan::is_family(scope),
            .form = std::move(form)};
}

void check_day(web::Form& form, access::CaseScope& scope, Day day) {
    if (form.ok() && day > scope.today())
        form.mistake("documented_on", Objection::later_than_today);
}

/// Those that were taken are there; the others are named, and what was typed stays.
web::Response some_were_refused(web::Request const& request, access::CaseScope& scope,
                                web::FormState const& typed, std::vector<std::string> saved,
                                sealed_files::Taken const& taken) {
    auto form = access::form_for(scope.visit(), request);
    form.values = typed.values;
    for (auto const& one : taken.refused)
        form.mistakes.push_back({"file", one.name + ": " + say(one.why, scope.language())});
    auto page = upload_page(scope, std::move(form));
    page.file.mistake = in(scope.language(), Text{"Vælg dem igen, når det er rettet."});
    page.saved = std::move(saved);
    page.refused = taken.refused;
    return web::page(request, page, 422);
}

}  // namespace

web::Response show_upload(web::Request const& request, access::CaseScope& scope) {
    auto form = access::form_for(scope.visit(), request);
    if (form.values.empty()) form.values = {{"folder", "documents"}};
    auto page = upload_page(scope, std::move(form));
    if (page.folders.empty()) throw access::NotFound{};
    return web::page(request, page);
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, upload_fields};
    auto const title = form.text("title", "Skriv, hvad det er: Brev fra skolen.");
    auto const place = read_place(form, scope);
    About about{.title = title,
                .documented_on = form.day("documented_on", "Skriv dagen på dokumentet."),
                .origin = form.maybe_text("origin"),
                .because = {}};
    check_day(form, scope, about.documented_on);
    auto const taken = sealed_files::taken(request, scope, form, true);
    if (!form.ok()) return web::page(request, upload_page(scope, form.state()), 422);
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < taken.files.size(); ++i)
        titles.push_back(numbered(title, i, taken.files.size()));
    auto const write = [&](access::CaseScope& inside) {
        if (!may_see_there(inside, place)) throw access::NotFound{};
        for (std::size_t i = 0; i < titles.size(); ++i) {
            auto one = about;
            one.title = titles[i];
            add(inside, place, one, taken.files[i]);
        }
        return base_of(inside);
    };
    web::Response response;
    if (!titles.empty())
        response =
            sealed_files::written_once(request, scope, form.state().key, "document_added", write);
    if (taken.refused.empty()) return response;
    return some_were_refused(request, scope, form.state(), std::move(titles), taken);
}

}  // namespace indgang::documents
