#include <fmt/format.h>

#include "access/drafts.hpp"
#include "reports/views.hpp"
#include "web/compared.hpp"

namespace indgang::reports {
namespace {

struct Found {
    Report report;
    Section const* section;
    Part part;
    std::string address;
};
Found part_in(access::CaseScope& scope, web::Request const& request) {
    Found found{open_report_in(scope, request), nullptr, {}, {}};
    auto const number = request.path_number("part");
    for (auto const& section : found.report.sections)
        for (auto const& part : section.parts)
            if (number && part.id == PartId{*number}) {
                found.section = &section;
                found.part = part;
                found.address =
                    fmt::format("{}/dele/{}", address_of(scope, found.report.id), part.id.value);
            }
    if (!found.section) throw access::NotFound{};
    return found;
}

PartPage part_page(access::CaseScope& scope, Found const& found, web::FormState form) {
    auto const& part = found.part;
    Adults const adults{scope};
    auto const now = pieces_now(scope);
    auto const* piece = piece_of(now, part);
    auto const state = state_of_source(part, piece);
    return {.head = head_of(scope, found.report),
            .part = part.id,
            .heading = found.section->heading,
            .original = part.original,
            .now = piece ? piece->words : std::string{},
            .credit = part.credit,
            .about = adults.about(part),
            .only_for = adults.only_for(part),
            .address = found.address,
            .said_of_words = said_of_reading(form.value("words")),
            .said_of_family_words = said_of_reading(form.value("family_words")),
            .is_taken = !part.is_written_here(),
            .is_changed = state == SourceState::changed,
            .is_gone = state == SourceState::gone,
            .is_edited = part.is_edited(),
            .since = words_of(word_changes(part.original, part.words)),
            .form = std::move(form)};
}

web::Pairs values_of(Part const& part) {
    return {{"words", part.words}, {"family_words", part.for_family()}};
}

constexpr web::ComparedField compared_fields[] = {
    {"words", "Teksten i afrapporteringen"},
    {"family_words", "Teksten til familien"},
};

/// Of a protected address nothing may stand in a text that others read.
void refuse_addresses(web::Form& form, Adults const& adults) {
    for (auto const* field : {"words", "family_words"})
        for (auto const& address : adults.protected_addresses())
            if (gives_away(form.state().value(field), address))
                form.mistake(field, Text{"Teksten nævner en beskyttet adresse. Tag den ud."});
}

/// Where the family's words are the report's own there are none of their own.
std::string own_words_of(std::string family_words, std::string const& words) {
    return family_words == words ? std::string{} : std::move(family_words);
}

TextPage text_page(access::CaseScope& scope, Report const& report, web::FormState form) {
    return {.head = head_of(scope, report),
            .about = Adults{scope}.choices(scope.language()),
            .form = std::move(form)};
}

}  // namespace

web::Response show_part(web::Request const& request, access::CaseScope& scope) {
    auto const found = part_in(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(found.part.version));
    if (!form.from_draft) form.values = values_of(found.part);
    return web::page(request, part_page(scope, found, std::move(form)));
}

web::Response update_part_text(web::Request const& request, access::CaseScope& scope) {
    auto const found = part_in(scope, request);
    web::Form form{request, part_fields};
    auto part = found.part;
    part.words = form.maybe_text("words");
    part.family_words = own_words_of(form.maybe_text("family_words"), part.words);
    refuse_addresses(form, Adults{scope});
    if (form.state().version != web::typed(part.version))
        return web::conflict(request, form.state(),
                             {.version = web::typed(found.part.version),
                              .address = found.address,
                              .by = found.part.changed_by},
                             web::compared(compared_fields, values_of(found.part),
                                           form.state().values, scope.language()));
    if (!form.ok()) return web::page(request, part_page(scope, found, form.state()), 422);
    update_part(scope, found.report, part);
    return web::see_other(
        fmt::format("{}/indhold#del-{}", address_of(scope, found.report.id), found.part.id.value));
}

web::Response take_anew(web::Request const& request, access::CaseScope& scope) {
    auto const found = part_in(scope, request);
    auto const now = pieces_now(scope);
    auto const* piece = piece_of(now, found.part);
    if (!piece) throw access::NotFound{};
    web::Form form{request, anew_fields};
    if (form.state().version != web::typed(found.part.version)) {
        web::Pairs const source{{"words", piece->words}, {"family_words", piece->words}};
        return web::conflict(
            request, form.state(),
            {.version = web::typed(found.part.version),
             .address = found.address,
             .by = found.part.changed_by},
            web::compared(compared_fields, values_of(found.part), source, scope.language()));
    }
    auto part = found.part;
    part.original = part.words = piece->words;
    part.credit = piece->credit;
    part.family_words = piece->family_words;
    update_part(scope, found.report, part);
    access::clear_draft(scope.db(), scope.user(), found.address);
    return web::see_other(found.address);
}

web::Response count_readability(web::Request const& request, access::Visit&) {
    web::Form form{request, readability_fields};
    auto const text = form.maybe_text("text");
    auto const counted = readability_of(text);
    return web::page(request, ReadabilityPage{.lix = counted.lix,
                                              .words = counted.words,
                                              .sentences = counted.sentences,
                                              .long_words = counted.long_words,
                                              .said = said_of_reading(text)});
}

web::Response show_text(web::Request const& request, access::CaseScope& scope) {
    auto const report = open_report_in(scope, request);
    return web::page(request, text_page(scope, report, access::form_for(scope.visit(), request)));
}

web::Response create_text(web::Request const& request, access::CaseScope& scope) {
    auto const report = open_report_in(scope, request);
    Adults const adults{scope};
    web::Form form{request, text_fields};
    auto const kind = form.choice("kind", written_kinds, "Vælg, hvad det er for en tekst.");
    auto part = adults.part_about(form.text("about", "Vælg, hvem teksten handler om."));
    if (!part && form.state().mistake("about").empty())
        form.mistake("about", Text{"Vælg, hvem teksten handler om."});
    auto const words = form.text("words", "Skriv teksten.");
    auto const family_words = own_words_of(form.maybe_text("family_words"), words);
    refuse_addresses(form, adults);
    if (!form.ok()) return web::page(request, text_page(scope, report, form.state()), 422);
    part->words = words;
    part->family_words = family_words;
    auto const id = add_text(scope, report, kind, *part);
    return web::see_other(fmt::format("{}/indhold#del-{}", address_of(scope, report.id), id.value));
}

}  // namespace indgang::reports
