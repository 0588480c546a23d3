#include <algorithm>

#include "access/drafts.hpp"
#include "access/holdings.hpp"
#include "coordinators/coordinator_rules.hpp"
#include "coordinators/pages.hpp"
#include "coordinators/store.hpp"
#include "web/compared.hpp"

namespace indgang::coordinators {
namespace {

constexpr access::RelationSet may_change{access::Relation::coordinator, access::Relation::leader};

/// A form is stale when someone else has changed the coordinator since.
std::string version_of(std::vector<CoordinatorPeriod> const& periods) {
    return iso(periods.front().from_on);
}

CoordinatorPage page_of(access::CaseScope& scope, std::vector<CoordinatorPeriod> periods,
                        web::FormState form) {
    CoordinatorPage page{.place = cases::place(scope),
                         .may_change = may_change.has(scope.relation()),
                         .periods = std::move(periods),
                         .candidates = {},
                         .form = std::move(form)};
    // Why somebody was changed may tell of the family, and no folder holds it.
    if (!access::coordination.has(scope.relation()))
        for (auto& period : page.periods) period.because.clear();
    for (auto const& one : candidates(scope.visit(), scope.today()))
        if (one.user != page.periods.front().user)
            page.candidates.push_back({std::to_string(one.user.value), one.name, {}});
    return page;
}

constexpr bool is_about_the_person(CoordinatorObjection objection) {
    using enum CoordinatorObjection;
    return objection == same_person || objection == person_is_inactive ||
           objection == not_of_childrens_disability_area;
}

void judge(web::Form& form, access::CaseScope& scope, CoordinatorPeriod const& present,
           CoordinatorChange& change) {
    auto const able = candidates(scope.visit(), change.from_on);
    auto const chosen = std::ranges::find(able, change.to.user, &Candidate::user);
    if (chosen != able.end()) change.to = *chosen;
    auto const objection = objection_to_change(
        {{present.user, present.from_on, present.until_on}}, present.until_on,
        {.person = change.to.user, .is_of_childrens_disability_area = chosen != able.end()},
        change.from_on, scope.today());
    if (objection)
        form.mistake(is_about_the_person(*objection) ? "coordinator" : "from_on", *objection);
}

CoordinatorChange read_change(web::Form& form, access::CaseScope& scope,
                              CoordinatorPeriod const& present) {
    CoordinatorChange change{
        .from = {present.user, present.name},
        .to = {UserId{form.maybe_number("coordinator").value_or(0)}, {}},
        .from_on = form.day("from_on", "Vælg den dag, skiftet gælder fra."),
        .because = form.text("because", "Skriv, hvorfor koordinatoren skifter."),
    };
    if (change.to.user.value == 0) form.mistake("coordinator", Text{"Vælg den nye koordinator."});
    if (form.state().mistake("coordinator").empty() && form.state().mistake("from_on").empty())
        judge(form, scope, present, change);
    return change;
}

constexpr web::ComparedField compared_fields[] = {
    {"coordinator", "Ny koordinator"},
    {"from_on", "Fra hvilken dag?"},
    {"because", "Hvorfor skiftes der?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, CoordinatorPeriod const& present,
                           CoordinatorChange const& change) {
    web::Pairs const theirs{{"coordinator", present.name},
                            {"from_on", iso(present.from_on)},
                            {"because", present.because}};
    auto const words = [&](std::string_view field, std::string_view value) {
        bool const is_theirs = value == present.name;
        return field == "coordinator" && !is_theirs ? change.to.name : std::string{};
    };
    return web::conflict(
        request, typed,
        {.version = iso(present.from_on),
         .address = "/forloeb/" + web::typed(scope.case_id()) + "/koordinator",
         .by = present.recorded_by},
        web::compared(compared_fields, theirs, typed.values, scope.language(), words));
}

}  // namespace

web::Response show_coordinator(web::Request const& request, access::CaseScope& scope) {
    auto periods = ask_coordinators(scope)();
    auto form = access::form_for(scope.visit(), request, version_of(periods));
    return web::page(request, page_of(scope, std::move(periods), std::move(form)));
}

web::Response change_coordinator(web::Request const& request, access::CaseScope& scope) {
    auto periods = ask_coordinators(scope)();
    web::Form form{request, coordinator_fields};
    bool const is_stale = form.state().version != version_of(periods);
    auto const change = read_change(form, scope, periods.front());
    if (is_stale) return two_versions(request, scope, form.state(), periods.front(), change);
    if (!form.ok())
        return web::page(request, page_of(scope, std::move(periods), form.state()), 422);
    access::hand_on_balls(
        scope.visit(), periods.front().user, scope.case_id(),
        {.on = scope.today(), .to = web::typed(change.to.user), .because = change.because});
    save(scope, change);
    // Who has handed the family over may not see it any more.
    bool const stays = access::may_open(scope.visit(), scope.case_id(), access::professionals);
    return web::see_other(stays ? "/forloeb/" + std::to_string(scope.case_id().value) : "/");
}

}  // namespace indgang::coordinators
