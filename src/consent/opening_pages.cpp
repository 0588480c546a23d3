#include "consent/opening_pages.hpp"

#include <algorithm>
#include <charconv>

#include "access/drafts.hpp"
#include "consent/store.hpp"
#include "consent/views.hpp"
#include "web/conflict.hpp"

namespace indgang::consent {
namespace {

/// The newest choice when the form was shown; none was seen where it says nothing.
std::int64_t number_in(std::string const& version) {
    std::int64_t number = 0;
    std::from_chars(version.data(), version.data() + version.size(), number);
    return number;
}

web::Response back_to(access::CaseScope& scope, std::string_view page) {
    return web::see_other("/forloeb/" + web::typed(scope.case_id()) + std::string(page));
}

std::string said_of(access::ShareChoice const& choice, Language language) {
    auto const sharing = !choice.is_shared ? Sharing::nothing
                         : choice.from_on  ? Sharing::later
                                           : Sharing::all;
    auto const words = std::string(said(sharing, language));
    return choice.from_on ? words + ": " + say(Phrase{"{0}", {*choice.from_on}}, language) : words;
}

/// Somebody chose for the same folder meanwhile: what stands now beside what was chosen (TRUST-3).
web::Response chosen_meanwhile(web::Request const& request, access::CaseScope& scope,
                               web::FormState const& typed, access::ShareChoice const& theirs,
                               access::ShareChoice const& yours) {
    auto const language = scope.language();
    return web::conflict(request, typed,
                         {.version = web::typed(newest_choice(scope)),
                          .address = "/forloeb/" + web::typed(scope.case_id()) + "/mapper"},
                         {{say(name_in(folders_of(scope), yours.folder), language),
                           said_of(theirs, language), said_of(yours, language)}});
}

FoldersPage folders_page(access::CaseScope& scope, web::FormState form) {
    FoldersPage page{
        .place = cases::place(scope), .folders = {}, .choices = {}, .form = std::move(form)};
    auto const facts = case_facts(scope);
    auto const all = folders_of(scope);
    page.choices = choices_of(all, scope.language());
    for (auto const& one : all) {
        FolderLine line{.word = access::written(one.folder), .name = one.name, .from_on = {}};
        for (auto const& choice : facts.choices)
            if (choice.folder == one.folder) {
                line.is_shared = choice.is_shared;
                line.from_on = choice.from_on;
            }
        page.folders.push_back(std::move(line));
    }
    return page;
}

BasisLine line_of(catalogue::LegalBasis const& basis, Language language) {
    return {.key = basis.key,
            .title = std::string(basis.title(language)),
            .law = basis.law,
            .explanation = std::string(basis.explanation(language)),
            .source = basis.source,
            .kind = basis.kind,
            .is_chosen = basis.is_chosen,
            .needs_check = basis.needs_check};
}

BasesPage bases_page(access::CaseScope& scope, web::FormState form) {
    auto const language = scope.language();
    auto const folders = folders_of(scope);
    BasesPage page{.place = cases::place(scope),
                   .today = scope.today(),
                   .bases = {},
                   .used = {},
                   .recordable = {},
                   .recipients = {},
                   .folders = choices_of(folders, language),
                   .form = std::move(form)};
    for (auto const& basis : catalogue::legal_bases()) {
        page.bases.push_back(line_of(basis, language));
        if (basis.kind == catalogue::BasisKind::recorded)
            page.recordable.push_back({basis.key, std::string(basis.title(language)), basis.law});
    }
    for (auto const& used : bases_of(scope)) {
        auto const* basis = catalogue::legal_basis(used.basis);
        UsedBasis line{.title = basis ? std::string(basis->title(language)) : used.basis,
                       .law = basis ? basis->law : "",
                       .recipient = used.recipient,
                       .because = used.because,
                       .recorded_by = used.recorded_by,
                       .folders = {},
                       .on = used.from_on};
        for (auto const& folder : used.folders) line.folders.push_back(name_in(folders, folder));
        page.used.push_back(std::move(line));
    }
    for (auto const& one : candidates(scope))
        if (one.to.kind != access::RecipientKind::function)
            page.recipients.push_back({word_of(one.to), say(one.name, language), {}});
    return page;
}

access::Recipient read_recipient(web::Form& form, access::CaseScope& scope) {
    auto const chosen = form.maybe_text("recipient");
    for (auto const& one : candidates(scope))
        if (one.to.kind != access::RecipientKind::function && word_of(one.to) == chosen)
            return one.to;
    form.mistake("recipient", Text{"Vælg, hvem der skal kunne se det."});
    return {access::RecipientKind::person};
}

catalogue::LegalBasis const* read_basis(web::Form& form) {
    auto const* basis = catalogue::legal_basis(form.maybe_text("basis"));
    if (basis && basis->kind == catalogue::BasisKind::recorded) return basis;
    form.mistake("basis", Text{"Vælg den hjemmel, der bruges."});
    return nullptr;
}

void check_folders(web::Form& form, access::CaseScope& scope,
                   std::vector<access::Folder> const& chosen) {
    auto const known = folders_of(scope);
    if (chosen.empty()) form.mistake("folders", Objection::no_folder);
    for (auto const& folder : chosen)
        if (std::ranges::count(known, folder, &NamedFolder::folder) == 0)
            return form.mistake("folders", Objection::unknown_folder);
}

}  // namespace

web::Response show_folders(web::Request const& request, access::CaseScope& scope) {
    auto const version = web::typed(newest_choice(scope));
    return web::page(request,
                     folders_page(scope, access::form_for(scope.visit(), request, version)));
}

web::Response create_folder(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, folder_form};
    auto const name = form.text("name", "Skriv, hvad mappen skal hedde.");
    for (auto const& one : folders_of(scope))
        if (say(one.name, Language::da) == name) form.mistake("name", Objection::name_is_taken);
    if (!form.ok()) return web::page(request, folders_page(scope, form.state()), 422);
    add_folder(scope, name);
    return back_to(scope, "/mapper");
}

web::Response choose_shared(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, sharing_form};
    auto const folder = access::folder_from(form.text("folder", "Vælg en mappe."));
    auto const sharing = form.choice("sharing", sharings, "Vælg, hvad der deles.");
    auto const from_on = form.maybe_day("from_on");
    if (form.ok() && sharing == Sharing::later && !from_on)
        form.mistake("from_on", Text{"Vælg, hvilken dag der deles fra."});
    if (form.ok())
        check_folders(form, scope, folder ? std::vector{*folder} : std::vector<access::Folder>{});
    if (!form.ok()) return web::page(request, folders_page(scope, form.state()), 422);
    access::ShareChoice const choice{.folder = *folder,
                                     .is_shared = sharing != Sharing::nothing,
                                     .from_on = sharing == Sharing::later ? from_on : std::nullopt};
    if (auto const theirs = choice_since(scope, *folder, number_in(form.state().version)))
        return chosen_meanwhile(request, scope, form.state(), *theirs, choice);
    choose_sharing(scope, choice, name_in(folders_of(scope), *folder));
    return back_to(scope, "/mapper");
}

web::Response show_bases(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, bases_page(scope, access::form_for(scope.visit(), request)));
}

web::Response create_basis(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, basis_form};
    auto const* basis = read_basis(form);
    auto const to = read_recipient(form, scope);
    auto const folders = folders_in(form);
    auto const because = form.text("because", "Skriv, hvorfor det er nødvendigt.");
    auto const on = form.day("on_day", "Vælg mødets dag.");
    check_folders(form, scope, folders);
    if (form.ok())
        if (auto const objection =
                objection_to_basis(*basis, times_used(scope, basis->key, to), on, scope.today()))
            form.mistake(*objection == Objection::not_on_one_day ? "on_day" : "recipient",
                         *objection);
    if (!form.ok()) return web::page(request, bases_page(scope, form.state()), 422);
    write_basis(scope, {basis->key, to, folders, on, on + days{basis->most_days.value_or(1)}},
                because);
    return back_to(scope, "/hjemler");
}

}  // namespace indgang::consent
