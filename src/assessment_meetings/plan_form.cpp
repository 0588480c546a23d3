#include "assessment_meetings/plan_form.hpp"

#include <algorithm>

#include "assessment_meetings/store.hpp"
#include "catalogue/provision_key.hpp"
#include "web/compared.hpp"
#include "web/typed_text.hpp"
#include "web/typed_time.hpp"

namespace indgang::assessment_meetings {
namespace {

std::vector<std::string> chosen_in(web::FormState const& form) {
    std::vector<std::string> words;
    for (auto const& [name, value] : form.values)
        if (name == "people" || value_of(meeting_roles, name)) words.push_back(value);
    return words;
}

Participant& seat_of(Plan& plan, UserId user) {
    auto there = std::ranges::find(plan.professionals, user, &Participant::user);
    if (there == plan.professionals.end())
        there = plan.professionals.insert(there, Participant{.user = user});
    return *there;
}

void read_people(web::Form& form, access::CaseScope& scope, Plan& plan) {
    auto const all = core_team::colleagues(scope);
    for (auto const& word : form.list("people"))
        if (auto const user = core_team::colleague_named(word, all)) seat_of(plan, *user);
    for (auto const& row : meeting_roles)
        if (auto const user = core_team::colleague_named(form.maybe_text(row.word), all))
            seat_of(plan, *user).roles.push_back(row.value);
}

/// "§ 87, merudgift": each part means one provision.
std::vector<std::string> read_provisions(web::Form& form, Day on) {
    std::vector<std::string> keys;
    auto rest = form.maybe_text("provisions");
    for (std::string_view text = rest; !text.empty();) {
        auto const comma = text.find(',');
        std::string const part{web::trimmed(text.substr(0, comma))};
        text.remove_prefix(comma == text.npos ? text.size() : comma + 1);
        if (part.empty()) continue;
        auto const* exact = catalogue::provision(part);
        auto const found = exact ? std::vector{exact} : catalogue::provisions_found(part, on);
        if (found.size() == 1)
            keys.push_back(found.front()->key);
        else
            form.mistake(
                "provisions",
                phrase("»{0}« kan betyde flere bestemmelser eller ingen. Skriv paragraffen, "
                       "for eksempel § 87.",
                       part));
    }
    return keys;
}

constexpr std::string_view field_of(PlanObjection objection) {
    switch (objection) {
        case PlanObjection::before_the_case:
        case PlanObjection::too_far_ahead: return "on_day";
        case PlanObjection::ends_before_it_begins: return "until";
        case PlanObjection::nobody_of_the_family: return "family";
        case PlanObjection::nobody_of_the_team: return "people";
        case PlanObjection::home_of_nobody: return "at_home_of";
        case PlanObjection::moved_without_reason: return "because";
    }
    return "";
}

std::optional<PersonId> read_host(web::Form& form, std::vector<cases::Member> const& members) {
    auto const word = form.maybe_text("at_home_of");
    for (auto const& one : members)
        if (web::typed(one.id) == word) return one.id;
    return std::nullopt;
}

constexpr web::ComparedField compared_fields[] = {
    {"on_day", "Hvilken dag?"},
    {"from", "Fra kl."},
    {"until", "Til kl."},
    {"place", "Hvor?"},
    {"place_note", "Nærmere om stedet"},
    {"purpose", "Hvad handler det om?"},
    {"people", "Hvem fra kommunen kommer?"},
    {"family", "Hvem fra familien er med?"},
    {"others", "Kommer der andre?"},
    {"provisions", "Hvad kan det føre til?"},
};

}  // namespace

std::vector<web::Choice> people_choices(access::CaseScope& scope, web::FormState const& form,
                                        std::vector<Participant> const& before,
                                        std::string_view sought) {
    core_team::Asking asking{.before = {}, .typed = chosen_in(form), .sought = sought};
    for (auto const& one : before) asking.before.push_back(one.user);
    return core_team::choices_for(scope, asking);
}

Plan read_plan(web::Form& form, access::CaseScope& scope, Plan const* former) {
    Plan plan{.version = former ? former->version + 1 : 1,
              .on = form.day("on_day", "Vælg, hvilken dag I mødes.")};
    plan.from = web::read_time(form, "from", "Skriv, hvornår I begynder.");
    plan.until = web::read_time(form, "until", "Skriv, hvornår I slutter.");
    plan.place = form.choice("place", places, "Vælg, hvor I mødes.");
    // Who has not said where need not yet say at whose home.
    if (!form.state().mistake("place").empty()) plan.place = Place::elsewhere;
    plan.place_note = form.maybe_text("place_note");
    plan.purpose = form.text("purpose", "Skriv med almindelige ord, hvad det handler om.");
    plan.others = form.maybe_text("others");
    plan.provisions = read_provisions(form, plan.on);
    plan.because = form.maybe_text("because");
    plan.family = read_family(form, scope);
    read_people(form, scope, plan);
    auto const host = read_host(form, cases::family(scope).members);
    if (plan.place == Place::home) plan.at_home_of = host;
    PlanLimits const limits{.today = scope.today(),
                            .case_opened_on = cases::heading(scope).opened_on,
                            .of_team = of_team(scope, plan.professionals),
                            .former = former};
    for (auto const objection : objections_to(plan, limits))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return plan;
}

web::Pairs values_of(Plan const& plan) {
    web::Pairs values{{"on_day", iso(plan.on)},
                      {"from", iso(plan.from)},
                      {"until", iso(plan.until)},
                      {"place", std::string(word(plan.place))},
                      {"at_home_of", web::typed(plan.at_home_of)},
                      {"place_note", plan.place_note},
                      {"purpose", plan.purpose},
                      {"others", plan.others}};
    std::string provisions;
    for (auto const& key : plan.provisions) provisions += (provisions.empty() ? "" : ", ") + key;
    values.push_back({"provisions", provisions});
    for (auto const& one : plan.professionals) {
        values.push_back({"people", web::typed(one.user)});
        for (auto const role : one.roles)
            values.push_back({std::string(word(role)), web::typed(one.user)});
    }
    for (auto const& one : plan.family) values.push_back({"family", web::typed(one.person)});
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Meeting const& saved) {
    auto const people = people_choices(scope, typed, saved.plan().professionals, {});
    auto const family = family_choices(scope);
    auto const said_as = [&](std::string_view field, std::string_view value) {
        if (field == "place")
            if (auto const place = value_of(places, value))
                return std::string(said(*place, scope.language()));
        for (auto const* choices : {&people, &family})
            for (auto const& one : *choices)
                if (one.word == value && (field == "people") == (choices == &people))
                    return one.label;
        return std::string{};
    };
    return web::conflict(request, typed,
                         {.version = web::typed(saved.plan().version),
                          .address = address_of(scope, saved.id) + "/plan",
                          .by = saved.plan().planned_by},
                         web::compared(compared_fields, values_of(saved.plan()), typed.values,
                                       scope.language(), said_as));
}

}  // namespace indgang::assessment_meetings
