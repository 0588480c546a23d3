#include "assessment/card_form.hpp"

#include <algorithm>

#include "assessment/views.hpp"
#include "web/compared.hpp"

namespace indgang::assessment {
namespace {

std::vector<core_team::Discipline> read_disciplines(web::Form& form) {
    std::vector<core_team::Discipline> found;
    auto const typed = form.list("disciplines");
    for (auto const& row : core_team::disciplines)
        if (std::ranges::count(typed, row.word) > 0) found.push_back(row.value);
    return found;
}

constexpr web::ComparedField compared_fields[] = {
    {"side", "Hvor hører det til?"},     {"voice", "Hvis ord er det?"},
    {"words", "Hvad bliver der sagt?"},  {"observer", "Hvem har observeret det?"},
    {"observed_on", "Hvornår?"},         {"known_by", "Hvordan ved I det?"},
    {"disciplines", "Hvem kan hjælpe?"},
};

}  // namespace

Card read_card(web::Form& form, Card card, std::vector<attribution::Voice> const& voices,
               Day today) {
    card.side = form.choice("side", sides, "Vælg, om det virker eller er svært.");
    auto const source = attribution::read_source(form, voices, today);
    card.said_by = source.said_by;
    card.observed = source.observed;
    card.words = form.text("words", "Skriv, hvad der bliver sagt eller er set.");
    card.disciplines = read_disciplines(form);
    return tidied(std::move(card));
}

web::Pairs values_of(Card const& card) {
    web::Pairs values{{"side", std::string(word(card.side))}, {"words", card.words}};
    attribution::add_values(values, card.source());
    for (auto const one : card.disciplines)
        values.emplace_back("disciplines", std::string(word(one)));
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Card const& now,
                           std::string const& address) {
    auto const people = attribution::voices(scope, now.source());
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        auto const language = scope.language();
        if (auto const side = value_of(sides, value); side && field == "side")
            return std::string(said(*side, language));
        if (auto const one = value_of(core_team::disciplines, value); one && field == "disciplines")
            return std::string(said(*one, language));
        return attribution::in_words(field, value, people, language);
    };
    return web::conflict(
        request, typed, {.version = web::typed(now.version), .address = address},
        web::compared(compared_fields, values_of(now), typed.values, scope.language(), words));
}

}  // namespace indgang::assessment
