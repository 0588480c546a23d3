#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "access/holdings.hpp"
#include "partners/pages.hpp"
#include "partners/present.hpp"
#include "partners/store.hpp"
#include "web/compared.hpp"

namespace indgang::partners {
namespace {

struct Facts {
    cases::CaseHeading heading;
    CaseFacts of_case;
};
Facts load_facts(access::CaseScope& scope) {
    auto heading = cases::heading(scope);
    CaseFacts facts{.opened_on = heading.opened_on,
                    .closed_on = heading.closed_on,
                    .coordinator = heading.coordinator.user,
                    .present = present_of(ask_partnerships(scope)(), scope.today()),
                    .areas = areas_of(origin_of(scope), help_of(scope))};
    return {std::move(heading), std::move(facts)};
}

/// Those whom the target group allows, but neither coordinator nor present partner.
std::vector<access::Professional> possible(access::CaseScope& scope, CaseFacts const& facts) {
    auto all = access::active_professionals(scope.visit());
    std::erase_if(all, [&](access::Professional const& one) {
        return one.user == facts.coordinator ||
               (facts.present && one.user == facts.present->user) ||
               (!facts.areas.empty() &&
                std::ranges::find(facts.areas, one.area) == facts.areas.end());
    });
    return all;
}

ChoosePage page_of(web::Request const& request, access::CaseScope& scope, Facts const& facts,
                   web::FormState form) {
    ChoosePage page{
        .place = {scope.case_id(), facts.heading.case_number, facts.heading.family_name},
        .present = facts.of_case.present ? facts.of_case.present->name : "",
        .people = {},
        .sought = request.query_value("soeg"),
        .areas = {},
        .today = scope.today(),
        .form = std::move(form)};
    for (auto const& area : facts.of_case.areas)
        if (auto const value = value_of(access::areas, area))
            page.areas.push_back({std::string(wording(*value).danish), {}});
    auto const all = possible(scope, facts.of_case);
    auto const some =
        page.sought.empty() ? std::vector<access::Professional>{} : access::found(all, page.sought);
    page.people = access::choices_of(scope.visit(), some, page.form.value("person"));
    page.found_none = !page.sought.empty() && some.empty();
    return page;
}

constexpr std::string_view field_of(PartnerObjection objection) {
    using enum PartnerObjection;
    bool const is_about_the_day = objection == before_the_case || objection == in_the_future ||
                                  objection == not_after_the_last_change;
    return is_about_the_day ? "from_on" : "person";
}

Partnership read_partner(web::Form& form, access::CaseScope& scope, CaseFacts const& facts) {
    auto const from_on = form.day("from_on", "Vælg den dag, makkeren begynder.");
    auto const chosen = access::read_professional(form, scope.visit(), "person", "soeg", from_on);
    Partnership next{.user = chosen ? chosen->professional.user : UserId{},
                     .name = chosen ? chosen->professional.name : "",
                     .from_on = from_on,
                     .because = form.text("because", "Skriv, hvorfor det bliver denne makker.")};
    if (!chosen || !form.state().mistake("from_on").empty()) return next;
    auto const objection = objection_to({.user = next.user,
                                         .area = chosen->professional.area,
                                         .is_active = chosen->is_active,
                                         .is_of_the_department = chosen->is_of_the_department,
                                         .from_on = from_on},
                                        facts, scope.today());
    if (objection) form.mistake(field_of(*objection), *objection);
    return next;
}

constexpr web::ComparedField compared_fields[] = {
    {"person", "Makker"},
    {"from_on", "Fra hvilken dag?"},
    {"because", "Hvorfor?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, std::optional<Partnership> const& present,
                           std::string const& chosen) {
    web::Pairs theirs;
    if (present)
        theirs = {{"person", present->name},
                  {"from_on", iso(present->from_on)},
                  {"because", present->because}};
    auto const words = [&](std::string_view field, std::string_view value) {
        bool const is_typed = field == "person" && (!present || value != present->name);
        return is_typed ? chosen : std::string{};
    };
    return web::conflict(
        request, typed, {.version = version_of(present), .address = address_of(scope)},
        web::compared(compared_fields, theirs, typed.values, scope.language(), words));
}

PartnerEndPage end_page_of(access::CaseScope& scope, std::optional<Partnership> const& present,
                           web::FormState form) {
    return {.place = cases::place(scope),
            .partner = present ? present->name : "",
            .today = scope.today(),
            .form = std::move(form)};
}

/// The balls of a partner who is no longer with the family go along in the same step (rules.md § 6).
void hand_on(access::CaseScope& scope, UserId from, UserId to, Day on, std::string const& because) {
    auto const left = access::professionals_in(scope.visit(), scope.case_id());
    bool const stays =
        on <= scope.today() && std::ranges::count(left, from, &access::AtWork::user) > 0;
    if (stays) return;
    access::hand_on_balls(scope.visit(), from, scope.case_id(),
                          {.on = scope.today(), .to = web::typed(to), .because = because});
}

}  // namespace

web::Response show_choice(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_facts(scope);
    auto form = access::form_for(scope.visit(), request, version_of(facts.of_case.present));
    return web::page(request, page_of(request, scope, facts, std::move(form)));
}

web::Response choose_partner(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_facts(scope);
    web::Form form{request, partner_fields};
    bool const is_stale = form.state().version != version_of(facts.of_case.present);
    auto const next = read_partner(form, scope, facts.of_case);
    if (is_stale)
        return two_versions(request, scope, form.state(), facts.of_case.present, next.name);
    if (!form.ok()) return web::page(request, page_of(request, scope, facts, form.state()), 422);
    auto const& before = facts.of_case.present;
    begin(scope, before, next);
    if (before) hand_on(scope, before->user, next.user, next.from_on, next.because);
    return web::see_other(address_of(scope));
}

web::Response show_end(web::Request const& request, access::CaseScope& scope) {
    auto const present = present_of(ask_partnerships(scope)(), scope.today());
    auto form = access::form_for(scope.visit(), request, version_of(present));
    return web::page(request, end_page_of(scope, present, std::move(form)));
}

web::Response end_partnership(web::Request const& request, access::CaseScope& scope) {
    auto const present = present_of(ask_partnerships(scope)(), scope.today());
    web::Form form{request, end_fields};
    auto const ended_on =
        form.day("ended_on", "Vælg den første dag, hvor forløbet ikke har makkeren.");
    auto const because = form.text("because", "Skriv, hvorfor makkerskabet slutter.");
    if (form.state().version != version_of(present))
        return two_versions(request, scope, form.state(), present, {});
    if (form.state().mistake("ended_on").empty())
        if (auto const objection = objection_to_end(present, ended_on, scope.today()))
            form.mistake("ended_on", *objection);
    if (!form.ok()) return web::page(request, end_page_of(scope, present, form.state()), 422);
    end(scope, *present, ended_on, because);
    hand_on(scope, present->user, cases::heading(scope).coordinator.user, ended_on, because);
    return web::see_other(address_of(scope));
}

}  // namespace indgang::partners
