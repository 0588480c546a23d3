#include <algorithm>

#include "attribution/rules.hpp"
#include "web/form_parts.hpp"

namespace indgang::attribution {
namespace {

Observation read_observation(web::Form& form, Day today) {
    auto observer = form.text("observer", "Skriv, hvem der har observeret det.");
    auto const on = form.day("observed_on", "Vælg den dag, det blev observeret.");
    Observation const seen{std::move(observer), on,
                           form.choice("known_by", ways_of_knowing, "Vælg, hvordan I ved det.")};
    if (form.state().mistake("observed_on").empty())
        for (auto const objection : objections_to({.observed = seen}, today))
            form.mistake("observed_on", objection);
    return seen;
}

}  // namespace

Source read_source(web::Form& form, std::vector<Voice> const& voices, Day today) {
    auto const voice = form.text("voice", "Vælg, hvis ord det er.");
    // One of those the page offers, whatever was sent.
    auto const chosen = std::ranges::find(voices, voice, &Voice::word);
    if (chosen == voices.end()) {
        if (!voice.empty()) form.mistake("voice", Text{"Vælg, hvis ord det er."});
        return {};
    }
    if (voice == observation) return {.observed = read_observation(form, today)};
    return {.said_by = PersonId{std::stoll(voice)}, .said_by_name = chosen->label};
}

void add_values(web::Pairs& values, Source const& source) {
    values.emplace_back("voice", voice_of(source));
    if (!source.observed) return;
    values.emplace_back("observer", source.observed->observer);
    values.emplace_back("observed_on", iso(source.observed->on));
    values.emplace_back("known_by", std::string(word(source.observed->known_by)));
}

std::string in_words(std::string_view field, std::string_view value,
                     std::vector<Voice> const& voices, Language language) {
    if (auto const way = value_of(ways_of_knowing, value); way && field == "known_by")
        return std::string(said(*way, language));
    if (field == "voice")
        for (auto const& voice : voices)
            if (voice.word == value) return voice.label;
    return {};
}

}  // namespace indgang::attribution
