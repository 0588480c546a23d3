#include "meetings/plan_form.hpp"

#include <algorithm>

#include "access/colleagues.hpp"
#include "catalogue/kind_versions.hpp"
#include "core_team/core_team.hpp"
#include "meeting_kinds/meeting_kinds.hpp"
#include "web/compared.hpp"
#include "web/typed_time.hpp"

namespace indgang::meetings {
namespace {

bool names_people(std::string_view field) {
    return field == "people" || field == "must" || value_of(roles, field);
}

Participant& seat_of(Plan& plan, UserId user) {
    auto there = std::ranges::find(plan.participants, std::optional{user}, &Participant::user);
    if (there == plan.participants.end())
        there = plan.participants.insert(there, Participant{.user = user});
    return *there;
}

void read_people(web::Form& form, access::CaseScope& scope, Plan& plan) {
    auto const all = core_team::colleagues(scope);
    auto const seat = [&](std::string_view word) {
        auto const user = core_team::colleague_named(word, all);
        return user ? &seat_of(plan, *user) : nullptr;
    };
    for (auto const& word : form.list("people")) seat(word);
    for (auto const& word : form.list("must"))
        if (auto* one = seat(word)) one->must_come = true;
    for (auto const& row : roles)
        if (auto* one = seat(form.maybe_text(row.word))) one->roles.push_back(row.value);
}

void read_family(web::Form& form, access::CaseScope& scope, Plan& plan) {
    auto const ticked = form.list("family");
    auto const host = form.maybe_text("at_home_of");
    for (auto const& one : cases::family(scope).members) {
        auto const word = web::typed(one.id);
        if (std::ranges::count(ticked, word) > 0)
            plan.participants.push_back({.person = one.id,
                                         .name = one.name,
                                         .must_come = one.role == cases::FamilyRole::parent});
        if (plan.place == Place::home && word == host) plan.at_home_of = one.id;
    }
}

/// One in each line: "15 Søvn og nætter". Who brings it stays where the words stay.
std::vector<Point> points_from(std::string_view text, Plan const* former) {
    std::vector<Point> points;
    for (auto const& line : catalogue::lines_of(text)) {
        auto const read = meeting_kinds::point_from(line);
        if (read.words.empty()) continue;
        Point point{.position = std::ssize(points) + 1,
                    .words = read.words,
                    .minutes = std::min<std::int64_t>(read.minutes, 480)};
        if (former)
            for (auto const& one : former->points)
                if (one.words == point.words) point.brought_by = one.brought_by;
        points.push_back(std::move(point));
    }
    return points;
}

constexpr std::string_view field_of(PlanObjection objection) {
    switch (objection) {
        case PlanObjection::before_the_case:
        case PlanObjection::too_far_ahead: return "on_day";
        case PlanObjection::ends_before_it_begins: return "until";
        case PlanObjection::nobody_of_the_family:
        case PlanObjection::family_is_shut_out: return "family";
        case PlanObjection::without_family_without_reason: return "without_family";
        case PlanObjection::nobody_of_the_municipality: return "people";
        case PlanObjection::home_of_nobody: return "at_home_of";
        case PlanObjection::agenda_is_longer: return "agenda";
        case PlanObjection::names_a_protected_address: return "place_note";
        case PlanObjection::moved_without_reason: return "because";
    }
    return "";
}

constexpr web::ComparedField compared_fields[] = {
    {"on_day", "Hvilken dag?"},
    {"from", "Fra kl."},
    {"until", "Til kl."},
    {"place", "Hvor?"},
    {"place_note", "Nærmere om stedet"},
    {"family", "Hvem fra familien er med?"},
    {"without_family", "Hvorfor er familien ikke med?"},
    {"people", "Hvem fra kommunen kommer?"},
    {"must", "Hvem har mødepligt?"},
    {"others", "Kommer der andre?"},
    {"chair", "Mødeleder"},
    {"minute_taker", "Referent"},
    {"time_keeper", "Tidsholder"},
    {"purpose", "Hvad handler det om?"},
    {"agenda", "Dagsorden"},
};

}  // namespace

std::vector<web::Choice> people_choices(access::CaseScope& scope, web::FormState const& form,
                                        Plan const* before, std::string_view sought) {
    core_team::Asking asking{.before = {}, .typed = {}, .sought = sought};
    for (auto const& [name, value] : form.values)
        if (names_people(name)) asking.typed.push_back(value);
    if (before)
        for (auto const& one : before->participants)
            if (one.user) asking.before.push_back(*one.user);
    return core_team::choices_for(scope, asking);
}

Plan read_plan(web::Form& form, access::CaseScope& scope, meeting_kinds::Kind const& kind,
               Plan const* former) {
    Plan plan{.version = former ? former->version + 1 : 1,
              .on = form.day("on_day", "Vælg, hvilken dag I mødes.")};
    plan.from = web::read_time(form, "from", "Skriv, hvornår I begynder.");
    plan.until = web::read_time(form, "until", "Skriv, hvornår I slutter.");
    plan.place = form.choice("place", appointments::places, "Vælg, hvor I mødes.");
    // Who has not said where need not yet say at whose home.
    if (!form.state().mistake("place").empty()) plan.place = Place::elsewhere;
    plan.place_note = form.maybe_text("place_note");
    plan.purpose = form.text("purpose", "Skriv med almindelige ord, hvad det handler om.");
    plan.others = form.maybe_text("others");
    plan.because = form.maybe_text("because");
    plan.points = points_from(form.maybe_text("agenda"), former);
    read_people(form, scope, plan);
    read_family(form, scope, plan);
    auto const without = form.maybe_text("without_family");
    if (!plan.has_family()) plan.without_family_because = without;
    PlanLimits const limits{.today = scope.today(),
                            .case_opened_on = cases::heading(scope).opened_on,
                            .former = former,
                            .protected_addresses = protected_addresses(scope)};
    for (auto const objection : objections_to(plan, kind, limits))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return plan;
}

std::vector<PersonId> read_about(web::Form& form, access::CaseScope& scope) {
    auto const ticked = form.list("about");
    std::vector<PersonId> about;
    auto const children = cases::children(scope);
    for (auto const& one : children)
        if (std::ranges::count(ticked, web::typed(one.id)) > 0) about.push_back(one.id);
    return about.size() == children.size() ? std::vector<PersonId>{} : about;
}

web::Pairs values_of(Plan const& plan) {
    web::Pairs values{{"on_day", iso(plan.on)},
                      {"from", iso(plan.from)},
                      {"until", iso(plan.until)},
                      {"place", std::string(word(plan.place))},
                      {"at_home_of", web::typed(plan.at_home_of)},
                      {"place_note", plan.place_note},
                      {"without_family", plan.without_family_because},
                      {"others", plan.others},
                      {"purpose", plan.purpose}};
    for (auto const& one : plan.participants) {
        if (one.person) values.push_back({"family", web::typed(*one.person)});
        if (!one.user) continue;
        values.push_back({"people", web::typed(*one.user)});
        if (one.must_come) values.push_back({"must", web::typed(*one.user)});
        for (auto const role : one.roles)
            values.push_back({std::string(word(role)), web::typed(*one.user)});
    }
    std::string agenda;
    for (auto const& one : plan.points)
        agenda += (agenda.empty() ? "" : "\n") + meeting_kinds::written({one.words, one.minutes});
    values.push_back({"agenda", agenda});
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Meeting const& saved) {
    auto const people = people_choices(scope, typed, &saved.plan(), {});
    auto const family = family_choices(scope);
    auto const said_as = [&](std::string_view field, std::string_view value) {
        if (field == "place")
            if (auto const place = value_of(appointments::places, value))
                return std::string(said(*place, scope.language()));
        for (auto const& one : field == "family" ? family : people)
            if (one.word == value && (field == "family" || names_people(field))) return one.label;
        return std::string{};
    };
    return web::conflict(request, typed,
                         {.version = web::typed(saved.plan().version),
                          .address = address_of(scope, saved.id) + "/plan",
                          .by = saved.plan().planned_by},
                         web::compared(compared_fields, values_of(saved.plan()), typed.values,
                                       scope.language(), said_as));
}

}  // namespace indgang::meetings
