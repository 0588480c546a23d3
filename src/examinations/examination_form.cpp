#include "examinations/examination_form.hpp"

#include <algorithm>

#include "access/colleagues.hpp"
#include "web/compared.hpp"

namespace indgang::examinations {
namespace {

/// One of those that the page offers, whatever was sent.
std::optional<std::string> chosen(web::Form& form, std::string_view field,
                                  std::vector<web::Choice> const& choices, Text missing) {
    auto const word = form.text(field, missing);
    auto const found = std::ranges::find(choices, word, &web::Choice::word);
    if (found != choices.end()) return found->word;
    if (!word.empty()) form.mistake(field, missing);
    return std::nullopt;
}

void read_holder(web::Form& form, Examination& one, Asked const& asked) {
    auto const word = chosen(form, "holder", asked.holders, "Vælg, hvem der har bolden.");
    if (word) {
        one.holder = UserId{std::stoll(*word)};
        one.holder_name = std::ranges::find(asked.holders, *word, &web::Choice::word)->label;
    }
    one.outside = form.maybe_text("outside");
}

/// The law's clock is started by a day that somebody knows, so it is asked for.
void read_awareness(web::Form& form, Examination& one) {
    auto const& kind = catalogue::examination_kind(one.kind);
    auto const typed = form.maybe_day("aware_on");
    one.aware_on = kind.clock.empty() ? std::nullopt : typed;
    if (!kind.clock.empty() && !typed && form.state().mistake("aware_on").empty())
        form.mistake("aware_on", Text{"Skriv den dag, kommunen blev opmærksom. Lovens frist regnes "
                                      "derfra."});
}

void read_new(web::Form& form, Examination& one, Asked const& asked) {
    if (auto const kind = chosen(form, "kind", asked.kinds, "Vælg, hvilken undersøgelse det er."))
        one.kind = *kind;
    if (auto const person = chosen(form, "about", asked.persons, "Vælg, hvem den handler om.")) {
        one.about = PersonId{std::stoll(*person)};
        one.is_about_adult = std::ranges::count(asked.adults, one.about) > 0;
    }
    one.question = form.text("question", "Skriv, hvad I vil vide.");
    one.asked_on = form.day("asked_on", "Skriv, hvornår der blev bestilt.");
    if (form.state().mistake("kind").empty()) read_awareness(form, one);
    read_holder(form, one, asked);
}

void read_answer(web::Form& form, Examination& one) {
    one.reported_on = form.day("reported_on", "Skriv, hvornår svaret blev givet.");
    one.result = form.text("result", "Skriv, hvad undersøgelsen viser.");
    one.family_words = form.text("family_words", "Skriv svaret, så familien forstår det.");
}

std::string_view field_of(Objection objection) {
    switch (objection) {
        case Objection::asked_later_than_today: return "asked_on";
        case Objection::aware_later_than_today: return "aware_on";
        case Objection::due_before_asked:
        case Objection::due_in_the_past: return "due_on";
        case Objection::same_holder: return "holder";
        case Objection::reported_later_than_today:
        case Objection::reported_before_asked: break;
    }
    return "reported_on";
}

bool needs_reason(Act act) {
    return act == Act::move || act == Act::hand_over || act == Act::correct || act == Act::cancel ||
           act == Act::reopen;
}

constexpr web::ComparedField compared_fields[] = {
    {"holder", "Hvem har bolden?"},
    {"outside", "Hvem udfører den, hvis det er nogen udefra?"},
    {"due_on", "Hvornår skal den være færdig?"},
    {"provisional", "Foreløbig vurdering"},
    {"reported_on", "Hvornår blev svaret givet?"},
    {"result", "Hvad viser undersøgelsen?"},
    {"family_words", "Svaret til familien"},
    {"because", "Hvorfor?"},
};

}  // namespace

Asked asked_in(access::CaseScope& scope, Act act) {
    Asked asked{act, {}, {}, {}, {}};
    auto const language = scope.language();
    for (auto const& kind : catalogue::examination_kinds())
        asked.kinds.push_back(
            {kind.word,
             kind.law.empty() ? kind.name(language) : kind.name(language) + " (" + kind.law + ")",
             {}});
    for (auto const& member : cases::family(scope).members) {
        using enum cases::FamilyRole;
        bool const is_adult = member.role == parent || member.role == other_adult;
        if (is_adult && !scope.may_see(access::adult_folder(member.id)).yes) continue;
        asked.persons.push_back({web::typed(member.id), member.name, {}});
        if (is_adult) asked.adults.push_back(member.id);
    }
    for (auto const& one : access::professionals_in(scope.visit(), scope.case_id()))
        asked.holders.push_back({web::typed(one.user), one.name, {}});
    return asked;
}

Examination read_examination(web::Form& form, Examination const& before, Asked const& asked,
                             Day today) {
    auto after = before;
    auto const act = asked.act;
    auto const now = before.version > 0 ? std::optional{before.state} : std::nullopt;
    after.state = next_state(now, act).value_or(before.state);
    after.because.clear();
    if (act == Act::ask) read_new(form, after, asked);
    if (act == Act::hand_over) read_holder(form, after, asked);
    if (act == Act::ask || act == Act::move || act == Act::reopen)
        after.due_on = form.day("due_on", "Vælg, hvornår den skal være færdig.");
    if (act == Act::provisional) {
        after.provisional = form.text("provisional", "Skriv den foreløbige vurdering.");
        after.provisional_on = before.provisional_on.value_or(today);
    }
    if (act == Act::report || act == Act::correct) read_answer(form, after);
    if (needs_reason(act)) after.because = form.text("because", "Skriv hvorfor.");
    if (act == Act::reopen) {
        after.reported_on.reset();
        after.result.clear();
        after.family_words.clear();
    }
    for (auto const objection :
         objections_to(act, after, before.version > 0 ? &before : nullptr, today))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return after;
}

web::Pairs values_of(Examination const& one, Act act) {
    web::Pairs values;
    auto const add = [&](char const* name, std::string value) {
        if (!value.empty()) values.emplace_back(name, std::move(value));
    };
    if (act == Act::hand_over) {
        add("holder", web::typed(one.holder));
        add("outside", one.outside);
    }
    if (act == Act::move) add("due_on", web::typed(one.due_on));
    if (act == Act::provisional) add("provisional", one.provisional);
    if (act == Act::correct) {
        add("reported_on", web::typed(one.reported_on));
        add("result", one.result);
        add("family_words", one.family_words);
    }
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Examination const& now, Asked const& asked,
                           std::string const& address) {
    web::Pairs theirs{
        {"holder", web::typed(now.holder)},           {"outside", now.outside},
        {"due_on", web::typed(now.due_on)},           {"provisional", now.provisional},
        {"reported_on", web::typed(now.reported_on)}, {"result", now.result},
        {"family_words", now.family_words},           {"because", now.because}};
    std::erase_if(theirs, [&](auto const& pair) {
        return pair.second.empty() ||
               std::ranges::count(typed.values, pair.first, &web::Pairs::value_type::first) == 0;
    });
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field == "holder")
            for (auto const& choice : asked.holders)
                if (choice.word == value) return choice.label;
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(now.version), .address = address, .by = now.written_by},
        web::compared(compared_fields, theirs, typed.values, scope.language(), words));
}

}  // namespace indgang::examinations
