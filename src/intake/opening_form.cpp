#include "intake/opening_form.hpp"

#include <algorithm>

#include "collaboration_model/collaboration_model.hpp"
#include "intake/pages.hpp"
#include "intake/rules.hpp"
#include "intake/store.hpp"

namespace indgang::intake {
namespace {

std::int64_t read_criterion(web::Form& form, access::Visit& visit, Day opened_on) {
    auto const typed = form.maybe_number("criterion");
    auto const open = criteria(visit, opened_on);
    if (!typed || std::ranges::find(open, *typed, &Criterion::id) == open.end())
        form.mistake("criterion", Text{"Vælg det kriterium, familien opfylder."});
    return typed.value_or(0);
}

/// The municipality's only model, or the one that was chosen.
std::string read_model(web::Form& form, access::Visit& visit) {
    auto const& runs = visit.municipality().models;
    auto const typed = form.maybe_text("model");
    if (typed.empty() && runs.size() == 1) return std::string(model_named(runs[0])->word);
    for (auto const& name : runs)
        if (auto const* model = model_named(name); model && model == model_named(typed))
            return std::string(model->word);
    form.mistake("model", Text{"Vælg den model, forløbet skal følge."});
    return {};
}

coordinators::Candidate read_coordinator(web::Form& form, access::Visit& visit, Day opened_on) {
    auto const typed = form.maybe_id<UserTag>("coordinator");
    for (auto const& able : coordinators::candidates(visit, opened_on))
        if (typed == able.user) return able;
    form.mistake("coordinator",
                 Text{"Vælg en koordinator, der var rådgiver på børnehandicapområdet den dag."});
    return {};
}

cases::PersonEntry read_child(web::Form& form, access::Visit& visit) {
    cases::PersonEntry child{
        .name = form.text("child_name", "Skriv barnets navn."),
        .role = cases::FamilyRole::child,
        .relation = {},
        .cpr = form.maybe_cpr("child_cpr"),
        .born_on = form.maybe_day("child_born_on"),
        .telephone = form.maybe_text("child_telephone"),
        .email = {},
        .address = {},
        .home = {},
        .custody_of = {},
    };
    bool const cpr_was_typed = !form.state().value("child_cpr").empty();
    for (auto const objection : cases::objections_to(child, visit.today())) {
        bool const is_missing = objection == cases::PersonObjection::child_without_a_birthday;
        if (!(is_missing && cpr_was_typed)) form.mistake("child_born_on", objection);
    }
    if (child.cpr)
        if (auto const known = cases::open_case_of(visit, *child.cpr))
            form.mistake("child_cpr", said(*known));
    return child;
}

cases::PersonEntry read_contact(web::Form& form) {
    return {
        .name = form.text("contact_name", "Skriv, hvem vi kontakter i familien."),
        .role = form.choice("contact_role", OpeningPage::contact_roles,
                            "Vælg, hvem kontakten er i familien."),
        .relation = form.maybe_text("contact_relation"),
        .cpr = {},
        .born_on = {},
        .telephone = form.maybe_text("contact_telephone"),
        .email = {},
        .address = {},
        .home = {},
        .is_first_contact = true,
        .custody_of = {},
    };
}

Day read_opened_on(web::Form& form, Day today) {
    auto const opened_on = form.day("opened_on", "Vælg den dag, forløbet begynder.");
    if (auto const objection = objection_to(opened_on, today))
        form.mistake("opened_on", *objection);
    return opened_on;
}

}  // namespace

Opening read_opening(web::Form& form, access::Visit& visit) {
    // Read in the form's order, so that the mistakes come in it; the day decides what may be chosen.
    auto const day = day_from_typed(form.state().value("opened_on")).value_or(visit.today());
    return {
        .criterion = read_criterion(form, visit, day),
        .criterion_note =
            form.text("criterion_note", "Skriv, hvordan familien opfylder kriteriet."),
        .model = read_model(form, visit),
        .family_name = form.text("family_name", "Skriv familiens navn."),
        .child = read_child(form, visit),
        .contact = read_contact(form),
        .contact_has_custody = form.flag("contact_has_custody"),
        .opened_on = read_opened_on(form, visit.today()),
        .coordinator = read_coordinator(form, visit, day),
    };
}

}  // namespace indgang::intake
