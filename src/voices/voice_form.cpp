#include "voices/voice_form.hpp"

#include <algorithm>

#include "access/decision.hpp"
#include "voices/store.hpp"
#include "web/compared.hpp"

namespace indgang::voices {
namespace {

constexpr Text choose_holder = "Vælg, hvem der gør det.";

void read_plan(web::Form& form, Voice& voice, Asked const& asked) {
    auto const holder = form.text("holder", choose_holder);
    auto const found = std::ranges::find(asked.holders, holder, &web::Choice::word);
    if (found != asked.holders.end()) {
        voice.holder = UserId{std::stoll(holder)};
        voice.holder_name = found->label;
    } else if (!holder.empty()) {
        form.mistake("holder", choose_holder);
    }
    voice.planned_on = form.day("planned_on", "Vælg en dag.");
    bool const home_knows = form.flag("home_knows");
    voice.sharing = home_knows ? Sharing::yes : Sharing::not_asked;
    voice.shown_to.clear();
    for (auto const& adult : asked.at_home)
        if (home_knows) voice.shown_to.push_back(PersonId{std::stoll(adult.word)});
}

void read_held(web::Form& form, Voice& voice, Asked const& asked) {
    voice.held_on = form.day("held_on", "Vælg den dag, det blev holdt.");
    voice.held_by = form.text("held_by", "Skriv, hvem der talte med barnet.");
    voice.where = form.text("where", "Skriv, hvor det var.");
    voice.present = form.maybe_text("present");
    voice.own_words = form.maybe_text("own_words");
    voice.seen = form.maybe_text("seen");
    voice.sharing = form.choice("sharing", sharings, "Vælg, hvad barnet siger til det.");
    voice.for_home = form.maybe_text("for_home");
    voice.shown_to.clear();
    auto const chosen = form.list("shown_to");
    for (auto const& adult : asked.at_home)
        if (std::ranges::count(chosen, adult.word) > 0)
            voice.shown_to.push_back(PersonId{std::stoll(adult.word)});
}

std::string_view field_of(Objection objection) {
    switch (objection) {
        case Objection::planned_in_the_past: return "planned_on";
        case Objection::held_later_than_today:
        case Objection::held_before_birth: return "held_on";
        case Objection::nothing_said_or_seen: return "own_words";
        case Objection::too_young_for_own_folder: return "kept";
        case Objection::nothing_chosen_for_home: return "for_home";
        case Objection::nobody_chosen_at_home: break;
    }
    return "shown_to";
}

/// Nobody writes into a folder that they may not read.
void read_place(web::Form& form, Voice& voice, access::CaseScope& scope) {
    auto const kept = form.maybe_choice("kept", places, "Vælg, hvor det skal ligge.");
    if (!kept) return;
    voice.kept = *kept;
    if (!may_see(scope, voice.child, voice.kept))
        form.mistake("kept", Text{"Den unge har ikke sagt ja til, at du ser mappen. Spørg den unge "
                                  "først, og skriv ja'et ned under samtykke."});
}

constexpr web::ComparedField compared_fields[] = {
    {"way", "Hvordan?"},
    {"kept", "Hvor skal det ligge?"},
    {"holder", "Hvem gør det?"},
    {"planned_on", "Hvornår?"},
    {"held_on", "Hvornår blev det holdt?"},
    {"held_by", "Hvem talte med barnet?"},
    {"where", "Hvor var det?"},
    {"present", "Hvem var ellers med?"},
    {"own_words", "Barnets egne ord"},
    {"seen", "Det, I så"},
    {"because", "Hvorfor?"},
    {"other_means", "Hvordan er barnets syn hentet i stedet?"},
    {"sharing", "Vil barnet gerne, at de ser det derhjemme?"},
    {"for_home", "Det, der må vises"},
    {"shown_to", "Hvem derhjemme må se det?"},
};

}  // namespace

Voice read_voice(web::Form& form, Voice voice, Asked const& asked, access::CaseScope& scope) {
    voice.child = asked.child.id;
    auto const now = voice.version > 0 ? std::optional{voice.state} : std::nullopt;
    voice.state = next_state(now, asked.act).value_or(voice.state);
    if (asked.act != Act::take_back) {
        voice.way = form.choice("way", ways, "Vælg, hvordan det sker.");
        read_place(form, voice, scope);
    }
    if (asked.act == Act::plan) read_plan(form, voice, asked);
    if (asked.act == Act::hold) read_held(form, voice, asked);
    if (asked.act == Act::give_up) {
        voice.because = form.text("because", "Skriv, hvorfor det ikke kunne lade sig gøre.");
        voice.other_means =
            form.text("other_means", "Skriv, hvordan barnets syn er hentet i stedet.");
        voice.sharing = Sharing::no;
    }
    if (asked.act == Act::take_back) {
        voice.because = form.text("because", "Skriv, hvorfor det bliver taget tilbage.");
        voice.sharing = Sharing::no;
    }
    voice = tidied(std::move(voice));
    for (auto const objection : objections_to(voice, asked.child.born_on, scope.today()))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return voice;
}

web::Pairs values_of(Voice const& voice, Act act) {
    if (act == Act::take_back) return {};
    web::Pairs values{{"way", web::typed(voice.way)}, {"kept", web::typed(voice.kept)}};
    auto const add = [&](char const* name, std::string value) {
        if (!value.empty()) values.emplace_back(name, std::move(value));
    };
    if (act == Act::plan) {
        add("holder", web::typed(voice.holder));
        add("planned_on", web::typed(voice.planned_on));
        if (voice.sharing == Sharing::yes) add("home_knows", "true");
    }
    if (act == Act::hold) {
        add("held_on", web::typed(voice.held_on ? voice.held_on : voice.planned_on));
        add("held_by", voice.held_by.empty() ? voice.holder_name : voice.held_by);
        add("where", voice.where);
        add("present", voice.present);
        add("own_words", voice.own_words);
        add("seen", voice.seen);
        if (voice.state == State::held) add("sharing", web::typed(voice.sharing));
        add("for_home", voice.for_home);
        if (voice.state == State::held)
            for (auto const person : voice.shown_to) add("shown_to", web::typed(person));
    }
    if (act == Act::give_up) {
        add("because", voice.because);
        add("other_means", voice.other_means);
    }
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Voice const& now, Asked const& asked,
                           std::string const& address) {
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        auto const language = scope.language();
        if (auto const way = value_of(ways, value); way && field == "way")
            return std::string(said(*way, language));
        if (auto const place = value_of(places, value); place && field == "kept")
            return std::string(said(*place, language));
        if (auto const one = value_of(sharings, value); one && field == "sharing")
            return std::string(said(*one, language));
        for (auto const& choice : field == "holder" ? asked.holders : asked.at_home)
            if ((field == "holder" || field == "shown_to") && choice.word == value)
                return choice.label;
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(now.version), .address = address, .by = now.written_by},
        web::compared(compared_fields, values_of(now, asked.act), typed.values, scope.language(),
                      words));
}

}  // namespace indgang::voices
