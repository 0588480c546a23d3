#include "assessment/card_form.hpp"

#include <algorithm>

#include "assessment/views.hpp"
#include "web/compared.hpp"

namespace indgang::assessment {
namespace {

/// Whose words: one of those the page offers, whatever was sent.
void read_voice(web::Form& form, Card& card, std::vector<web::Choice> const& voices) {
    auto const voice = form.text("voice", "Vælg, hvis ord det er.");
    auto const chosen = std::ranges::find(voices, voice, &web::Choice::word);
    card.said_by.reset();
    if (chosen == voices.end()) {
        if (!voice.empty()) form.mistake("voice", Text{"Vælg, hvis ord det er."});
    } else if (voice != observation) {
        card.said_by = PersonId{std::stoll(voice)};
    }
}

Observation read_observation(web::Form& form) {
    auto observer = form.text("observer", "Skriv, hvem der har observeret det.");
    auto const on = form.day("observed_on", "Vælg den dag, det blev observeret.");
    return {std::move(observer), on,
            form.choice("known_by", ways_of_knowing, "Vælg, hvordan I ved det.")};
}

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

Card read_card(web::Form& form, Card card, std::vector<web::Choice> const& voices, Day today) {
    card.side = form.choice("side", sides, "Vælg, om det virker eller er svært.");
    read_voice(form, card, voices);
    card.words = form.text("words", "Skriv, hvad der bliver sagt eller er set.");
    card.observed.reset();
    bool const is_observed = form.state().value("voice") == observation;
    if (is_observed) card.observed = read_observation(form);
    card.disciplines = read_disciplines(form);
    if (form.state().mistake("observed_on").empty())
        for (auto const objection : objections_to(card, today))
            form.mistake("observed_on", objection);
    return tidied(std::move(card));
}

web::Pairs values_of(Card const& card) {
    web::Pairs values{
        {"side", std::string(word(card.side))}, {"voice", voice_of(card)}, {"words", card.words}};
    if (card.observed) {
        values.emplace_back("observer", card.observed->observer);
        values.emplace_back("observed_on", iso(card.observed->on));
        values.emplace_back("known_by", std::string(word(card.observed->known_by)));
    }
    for (auto const one : card.disciplines)
        values.emplace_back("disciplines", std::string(word(one)));
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Card const& now,
                           std::string const& address) {
    auto const people = voices(scope, now);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        auto const language = scope.language();
        if (auto const side = value_of(sides, value); side && field == "side")
            return std::string(said(*side, language));
        if (auto const way = value_of(ways_of_knowing, value); way && field == "known_by")
            return std::string(said(*way, language));
        if (auto const one = value_of(core_team::disciplines, value); one && field == "disciplines")
            return std::string(said(*one, language));
        if (field == "voice")
            for (auto const& person : people)
                if (person.word == value) return person.label;
        return {};
    };
    return web::conflict(
        request, typed, {.version = web::typed(now.version), .address = address},
        web::compared(compared_fields, values_of(now), typed.values, scope.language(), words));
}

}  // namespace indgang::assessment
