#include "progress/measure_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "progress/rules.hpp"
#include "web/compared.hpp"

namespace indgang::progress {
namespace {

constexpr std::string_view own_answer = "me", professional = "professional",
                           take_back = "take_back";
constexpr web::ComparedField compared_fields[] = {{"value", "Hvor er målet nu?"},
                                                  {"words", "Hvorfor?"}};

std::string word_of(Telling telling, PersonId person) {
    return fmt::format("{} {}", word(telling), person.value);
}

void add_child(std::vector<web::Choice>& all, std::string const& name, PersonId child,
               Language language) {
    all.push_back(
        {word_of(Telling::self, child), say(phrase("{0} vælger selv", name), language), {}});
    all.push_back({word_of(Telling::by_adult, child),
                   say(phrase("{0}, fortalt af en voksen", name), language),
                   {}});
}

bool is_child(cases::FamilyRole role) {
    return role == cases::FamilyRole::child || role == cases::FamilyRole::sibling;
}

/// At home a child whom the goal is about, and that has no login of its own.
bool is_asked_at_home(Reading const& reading, Goal const& goal, plan::Concerned const& person) {
    return is_child(person.role) && (!goal.about || goal.about == person.id) && person.born_on &&
           age_on(reading.scope.today(), *person.born_on) < access::age_of_own_folder;
}

std::string name_chosen(Reading const& reading, PersonId person) {
    for (auto const& one : reading.facts.people)
        if (one.id == person) return one.called;
    return {};
}

scales::Rater read_rater(web::Form& form, Reading const& reading, std::string const& chosen) {
    if (chosen == professional)
        return {.name = form.text("professional", "Skriv, hvilken fagperson der svarer.")};
    if (chosen == own_answer) {
        if (!reading.is_family) return {.name = reading.scope.visit().user().name};
        return {.person = reading.scope.person(),
                .name = name_chosen(reading, *reading.scope.person())};
    }
    auto const person = PersonId{std::stoll(chosen.substr(chosen.find(' ') + 1))};
    return {.person = person, .name = name_chosen(reading, person)};
}

}  // namespace

std::vector<web::Choice> raters(Reading const& reading, Goal const& goal) {
    auto& scope = reading.scope;
    auto const language = scope.language();
    std::vector<web::Choice> all;
    all.push_back(
        {std::string(own_answer),
         reading.is_family ? std::string(in(language, Text{"Mig"})) : scope.visit().user().name,
         {}});
    if (!reading.is_family)
        all.push_back(
            {std::string(professional), std::string(in(language, Text{"En anden fagperson"})), {}});
    for (auto const& person : reading.facts.people) {
        if (goal.is_own && person.id != goal.about) continue;
        if (reading.is_family && !is_asked_at_home(reading, goal, person)) continue;
        if (reading.is_family && person.id == scope.person()) continue;
        if (is_child(person.role))
            add_child(all, person.called, person.id, language);
        else
            all.push_back({word_of(Telling::self, person.id), person.called, {}});
    }
    return all;
}

std::vector<web::Choice> values_of(Goal const& goal) {
    std::vector<web::Choice> all;
    for (auto value = lowest(goal); value <= highest(goal); ++value)
        all.push_back({web::typed(value),
                       goal.ladder
                           ? fmt::format("{}: {}", said_value(true, value), goal.ladder->of(value))
                           : web::typed(value),
                       {}});
    return all;
}

Measurement read_measurement(web::Form& form, Reading const& reading, Goal const& goal) {
    auto const today = reading.scope.today();
    auto const choices = raters(reading, goal);
    auto chosen = form.maybe_text("rater");
    if (chosen.empty()) chosen = own_answer;
    Measurement one{.rating = {.rater = {}, .on = today}, .ladder = {}};
    if (goal.ladder) one.ladder = goal.ladder->id;
    if (std::ranges::count(choices, chosen, &web::Choice::word) == 0)
        form.mistake("rater", Text{"Vælg, hvem der svarer."});
    else
        one.rating.rater = read_rater(form, reading, chosen);
    if (chosen.starts_with(word(Telling::by_adult))) one.telling = Telling::by_adult;
    one.rating.on = form.maybe_day("measured_on").value_or(today);
    bool const is_taken_back = form.maybe_text("act") == take_back;
    auto const value = form.maybe_number("value");
    one.rating.reason = form.maybe_text("words");
    if (!is_taken_back) one.rating.value = value;
    for (auto const objection : objections_to(goal, one, is_taken_back, today)) {
        auto const field = objection == Objection::value_missing ? "value" : "measured_on";
        if (form.state().mistake(field).empty()) form.mistake(field, objection);
    }
    return one;
}

Measurement measurement_by(Reading const& reading, Goal const& goal, PersonId person) {
    Measurement one{.rating = {.rater = {.person = person, .name = name_chosen(reading, person)},
                               .on = reading.scope.today()},
                    .ladder = {}};
    if (goal.ladder) one.ladder = goal.ladder->id;
    return one;
}

std::string version_of(Goal const& goal) {
    return web::typed(goal.measured.empty() ? std::int64_t{0}
                                            : goal.measured.back().rating.id.value);
}

scales::Rating const* written_meanwhile(Goal const& goal, Measurement const& one,
                                        web::FormState const& typed) {
    auto const* now = counting(goal, one.rating.rater, one.rating.on);
    bool const was_there =
        now && typed.version.size() < 19 && !typed.version.empty() &&
        std::ranges::all_of(typed.version, [](char c) { return c >= '0' && c <= '9'; }) &&
        now->id.value <= std::stoll(typed.version);
    return was_there ? nullptr : now;
}

web::Response two_versions(web::Request const& request, Reading const& reading, Goal const& goal,
                           web::FormState const& typed, scales::Rating const& now) {
    web::Pairs const theirs{{"value", web::typed(now.value)}, {"words", now.reason}};
    return web::conflict(
        request, typed,
        {.version = version_of(goal),
         .address = reading.address_of(goal.id),
         .by = now.recorded_by},
        web::compared(compared_fields, theirs, typed.values, reading.scope.language()));
}

}  // namespace indgang::progress
