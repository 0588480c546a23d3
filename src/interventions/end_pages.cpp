#include "access/drafts.hpp"
#include "interventions/pages.hpp"
#include "interventions/rules.hpp"

namespace indgang::interventions {
namespace {

Intervention intervention_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("intervention");
    for (auto const& one : ask_interventions(scope)())
        if (number && one.id == InterventionId{*number}) return one;
    throw access::NotFound{};
}

std::string person_of(access::CaseScope& scope, Intervention const& intervention) {
    auto const family = cases::family(scope);
    auto const* person = family.member(intervention.person);
    return person ? person->name : std::string{};
}

EndPage page_of(access::CaseScope& scope, Intervention const& intervention, web::FormState form) {
    return {.place = cases::place(scope),
            .intervention = intervention.id,
            .person = person_of(scope, intervention),
            .what = described(*catalogue::provision(intervention.provision)),
            .started_on = intervention.started_on,
            .form = std::move(form)};
}

}  // namespace

web::Response show_end(web::Request const& request, access::CaseScope& scope) {
    auto const intervention = intervention_in(scope, request);
    return web::page(request,
                     page_of(scope, intervention, access::form_for(scope.visit(), request)));
}

web::Response end_intervention(web::Request const& request, access::CaseScope& scope) {
    auto const intervention = intervention_in(scope, request);
    web::Form form{request, end_fields};
    auto const ended_on = form.day("ended_on", "Vælg den dag, indsatsen slutter.");
    auto const because = form.text("because", "Skriv, hvorfor indsatsen slutter.");
    if (form.state().mistake("ended_on").empty())
        if (auto const objection = objection_to_end(intervention, ended_on))
            form.mistake("ended_on", *objection);
    if (!form.ok()) return web::page(request, page_of(scope, intervention, form.state()), 422);
    end(scope, intervention, ended_on, because, person_of(scope, intervention));
    return web::see_other("/forloeb/" + web::typed(scope.case_id()));
}

}  // namespace indgang::interventions
