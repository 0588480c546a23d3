// Something small begins right away (DECIDE-6): a decision at the table becomes an intervention, by the same rules as
// its own form, where it needs no visitation and somebody stands for that.
#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "catalogue/provision_key.hpp"
#include "effects/effects.hpp"
#include "interventions/interventions.hpp"
#include "meeting_room/start.hpp"
#include "meeting_room/views.hpp"

namespace indgang::meeting_room {
namespace {

constexpr std::size_t most_found = 8;

struct Decided {
    Room room;
    minutes::Line line;
};
Decided decision_in(web::Request const& request, access::CaseScope& scope) {
    auto room = room_in(request, scope);
    auto const number = request.path_number("minutes_line");
    for (auto const& one : room.minutes.lines)
        if (number && one.id == minutes::LineId{*number} && one.kind == minutes::Kind::decision &&
            !one.now().is_struck)
            return {std::move(room), one};
    throw access::NotFound{};
}

std::vector<web::Choice> found_for(std::string_view typed, std::string_view chosen, Day on,
                                   Language language) {
    auto found = typed.empty() ? std::vector<catalogue::Provision const*>{}
                               : catalogue::provisions_found(typed, on);
    std::erase_if(found, [](auto const* one) { return !needs_no_visitation(one->granted_by); });
    if (found.size() > most_found) found.resize(most_found);
    if (auto const* kept = catalogue::provision(chosen);
        kept && kept->is_valid_on(on) && std::ranges::count(found, kept) == 0)
        found.insert(found.begin(), kept);
    std::vector<web::Choice> choices;
    for (auto const* one : found)
        choices.push_back(
            {one->key, std::string(one->title(language)), catalogue::written_out(*one)});
    return choices;
}

StartPage page_of(access::CaseScope& scope, Decided const& decided, web::FormState form) {
    StartPage page{.place = cases::place(scope),
                   .meeting = decided.room.meeting.id,
                   .line = decided.line.id,
                   .words = decided.line.now().words,
                   .persons = {},
                   .provisions = {},
                   .before_start = {},
                   .before_address = {},
                   .form = std::move(form)};
    for (auto const& one : cases::family(scope).members)
        page.persons.push_back({web::typed(one.id), one.name, {}});
    auto const on = day_from_typed(page.form.value("started_on")).value_or(scope.today());
    page.provisions = found_for(page.form.value("provision_search"), page.form.value("provision"),
                                on, scope.language());
    page.found_none = !page.form.value("provision_search").empty() && page.provisions.empty();
    if (auto const first = interventions::before_start(scope)) {
        page.before_start = first->said;
        page.before_address = first->address;
    }
    return page;
}

constexpr std::string_view field_of(interventions::StartObjection objection) {
    return objection == interventions::StartObjection::before_birth ? "started_on" : "provision";
}

struct Begun {
    interventions::Intervention intervention;
    std::string person_name, least_intrusive;
    minutes::Competence competence = minutes::Competence::team;
    std::string competence_words;
};
Begun read_start(web::Form& form, access::CaseScope& scope) {
    auto const family = cases::family(scope);
    auto const person = form.maybe_id<PersonTag>("person").value_or(PersonId{});
    auto const* member = family.member(person);
    if (!member) form.mistake("person", Text{"Vælg, hvem indsatsen er til."});
    auto const started_on = form.day("started_on", "Vælg den dag, indsatsen starter.");
    auto const* provision = catalogue::provision(form.maybe_text("provision"));
    if (!provision) form.mistake("provision_search", Text{"Find og vælg bestemmelsen."});
    Begun begun{.intervention = {.person = person,
                                 .provision = provision ? provision->key : std::string{},
                                 .started_on = started_on,
                                 .provider = form.text("provider", "Skriv, hvem der gør det."),
                                 .note = form.maybe_text("note")},
                .person_name = member ? member->name : std::string{},
                .least_intrusive = form.text(
                    "least_intrusive", "Skriv, hvorfor noget mindre indgribende ikke er nok."),
                .competence = form.choice("competence", minutes::competences,
                                          "Vælg, hvem der må beslutte det."),
                .competence_words = form.maybe_text("competence_words")};
    for (auto const objection :
         objections_to_starting({.granted_by = provision ? provision->granted_by : std::nullopt,
         .has_provision = provision != nullptr,
         .competence = begun.competence,
         .competence_words = begun.competence_words,
         .is_confirmed = form.flag("is_confirmed")}))
        form.mistake(field_of(objection), objection);
    if (!form.ok()) return begun;
    for (auto const objection : interventions::objections_to_start(
             begun.intervention, provision, interventions::of_person(scope, person),
             member->born_on))
        form.mistake(field_of(objection), objection);
    return begun;
}

std::string line_address(Decided const& decided) {
    return fmt::format("{}/linjer/{}", decided.room.base, decided.line.id.value);
}

}  // namespace

web::Response show_start(web::Request const& request, access::CaseScope& scope) {
    auto const decided = decision_in(request, scope);
    if (decided.line.started) return web::see_other(line_address(decided));
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft)
        form.values = {{"person", web::typed(decided.line.about)},
                       {"note", decided.line.now().words},
                       {"started_on", iso(scope.today())}};
    return web::page(request, page_of(scope, decided, std::move(form)));
}

web::Response start_now(web::Request const& request, access::CaseScope& scope) {
    auto const decided = decision_in(request, scope);
    if (decided.line.started) return web::see_other(line_address(decided));
    web::Form form{request, start_fields};
    if (form.flag("find")) return web::page(request, page_of(scope, decided, form.state()));
    auto const begun = read_start(form, scope);
    if (!form.ok()) return web::page(request, page_of(scope, decided, form.state()), 422);
    auto const id = interventions::add(scope, begun.intervention, begun.person_name);
    effects::note_least_intrusive(scope, id, begun.least_intrusive);
    minutes::note_start(scope, decided.line, {id, begun.competence, begun.competence_words});
    auto const is_over = decided.room.minutes.is_approved();
    return web::see_other(decided.room.base + (is_over ? "/referat" : "/rum"));
}

}  // namespace indgang::meeting_room
