#include "applications/application_form.hpp"

#include <algorithm>

#include "access/colleagues.hpp"
#include "applications/rules.hpp"

namespace indgang::applications {
namespace {

constexpr std::string_view whole_family = "family";

/// One of those that the page offers, whatever was sent.
web::Choice const* chosen(web::Form& form, std::string_view field,
                          std::vector<web::Choice> const& choices, Text missing) {
    auto const word = form.maybe_text(field);
    auto const found = std::ranges::find(choices, word, &web::Choice::word);
    if (found != choices.end()) return &*found;
    form.mistake(field, missing);
    return nullptr;
}

void read_handler(web::Form& form, Application& one, Named const& named) {
    if (auto const* choice =
            chosen(form, "handler", named.handlers, "Vælg, hvem der har bolden.")) {
        one.handler = UserId{std::stoll(choice->word)};
        one.handler_name = choice->label;
    }
    one.treated_by = form.maybe_text("treated_by");
}

void read_new(web::Form& form, access::CaseScope& scope, Application& one, Named const& named) {
    one.what = form.text("what", "Skriv, hvad der er søgt om.");
    auto const* about = chosen(form, "about", named.abouts, "Vælg, hvem det er til.");
    if (about && about->word != whole_family) {
        one.about = PersonId{std::stoll(about->word)};
        one.is_about_adult = std::ranges::count(named.adults, *one.about) > 0;
    }
    one.applied_on = form.day("applied_on", "Skriv, hvornår der blev søgt.");
    one.handler = named.coordinator;
    one.handler_name = named.coordinator_name;
    if (plan::is_family(scope)) {
        one.applied_by = scope.person();
        return;
    }
    if (!form.maybe_text("applied_by").empty())
        if (auto const* by = chosen(form, "applied_by", named.family, "Vælg en af familien."))
            one.applied_by = PersonId{std::stoll(by->word)};
    read_handler(form, one, named);
}

void read_decision(web::Form& form, Application& one) {
    one.outcome = form.choice("outcome", outcomes, "Vælg, hvad svaret blev.");
    one.decided_on = form.day("decided_on", "Skriv, hvornår den blev afgjort.");
    one.answer = form.text("answer", "Skriv svaret, så familien forstår det.");
}

void read_lacking(web::Form& form, Application& one, Named const& named) {
    if (auto const* of = chosen(form, "asked_of", named.family, "Vælg, hvem der sender det."))
        one.asked_of = PersonId{std::stoll(of->word)};
    one.lacks = form.text("lacks", "Skriv, hvad der mangler.");
    one.lacks_by = form.maybe_day("lacks_by");
}

void forget_answer(Application& one) {
    one.outcome.reset();
    one.decided_on.reset();
    one.answer.clear();
}

std::string_view field_of(Objection objection) {
    switch (objection) {
        case Objection::applied_later_than_today: return "applied_on";
        case Objection::answer_in_the_past:
        case Objection::answer_before_application: return "answer_by";
        case Objection::lacks_in_the_past: return "lacks_by";
        case Objection::same_handler: return "handler";
        case Objection::decided_later_than_today:
        case Objection::decided_before_application: break;
    }
    return "decided_on";
}

}  // namespace

Named named_in(access::CaseScope& scope) {
    Named named;
    auto const language = scope.language();
    named.abouts.push_back(
        {std::string(whole_family), std::string(in(language, Text{"Hele familien"})), {}});
    for (auto const& member : cases::family(scope).members) {
        using enum cases::FamilyRole;
        bool const is_adult = member.role == parent || member.role == other_adult;
        web::Choice const choice{web::typed(member.id), member.name, {}};
        named.family.push_back(choice);
        if (is_adult) named.adults.push_back(member.id);
        if (cases::may_see_about(scope, member.id, member.role)) named.abouts.push_back(choice);
    }
    for (auto const& one : access::professionals_in(scope.visit(), scope.case_id()))
        named.handlers.push_back({web::typed(one.user), one.name, {}});
    auto const coordinator = cases::heading(scope).coordinator;
    named.coordinator = coordinator.user;
    named.coordinator_name = coordinator.name;
    return named;
}

Application read_step(web::Form& form, access::CaseScope& scope, Act act, Application const& before,
                      Named const& named) {
    auto after = before;
    auto const now = before.version > 0 ? std::optional{before.state} : std::nullopt;
    bool const is_family = plan::is_family(scope);
    after.state = next_state(now, act).value_or(before.state);
    after.because.clear();
    if (act == Act::apply) read_new(form, scope, after, named);
    if (act == Act::hand_over) read_handler(form, after, named);
    if (act == Act::ask_family) read_lacking(form, after, named);
    if (act == Act::decide || act == Act::correct) read_decision(form, after);
    if (act == Act::reopen) forget_answer(after);
    if (sets_answer_day(act) && !is_family)
        after.answer_by = act == Act::move ? form.day("answer_by", "Vælg den nye dag.")
                                           : form.maybe_day("answer_by");
    if (sets_answer_day(act) && !is_family) after.next_step = form.maybe_text("next_step");
    bool const says_why = needs_reason(act) || (act == Act::withdraw && !is_family);
    after.because = says_why ? form.text("because", "Skriv hvorfor.") : form.maybe_text("because");
    for (auto const objection : objections_to(act, after, now ? &before : nullptr, scope.today()))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return after;
}

web::Pairs values_of(Application const& before, Act act) {
    web::Pairs values;
    auto const add = [&](char const* name, std::string value) {
        if (!value.empty()) values.emplace_back(name, std::move(value));
    };
    if (act == Act::hand_over) {
        add("handler", web::typed(before.handler));
        add("treated_by", before.treated_by);
    }
    if (act == Act::start) {
        add("answer_by", web::typed(before.answer_by));
        add("next_step", before.next_step);
    }
    if (act == Act::correct) {
        add("outcome", before.outcome ? std::string(word(*before.outcome)) : std::string{});
        add("decided_on", web::typed(before.decided_on));
        add("answer", before.answer);
    }
    return values;
}

}  // namespace indgang::applications
