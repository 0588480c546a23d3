// How it went: who came, what the family said, what was agreed. The first account makes it held.
#include <algorithm>

#include "access/drafts.hpp"
#include "assessment_meetings/plan_form.hpp"
#include "assessment_meetings/store.hpp"
#include "web/compared.hpp"

namespace indgang::assessment_meetings {
namespace {

std::string version_of(Meeting const& meeting) {
    return web::typed(meeting.accounts.empty() ? 0 : meeting.accounts.front().version);
}

constexpr std::string_view field_of(AccountObjection objection) {
    switch (objection) {
        case AccountObjection::held_later_than_today:
        case AccountObjection::held_before_the_case: return "held_on";
        case AccountObjection::nobody_of_the_family: return "family";
        case AccountObjection::nobody_of_the_team: return "people";
        case AccountObjection::too_few_without_reason: return "too_few_because";
        case AccountObjection::corrected_without_reason: return "because";
    }
    return "";
}

/// What is there to correct, else what was planned.
web::Pairs values_of(Meeting const& meeting, Day today) {
    web::Pairs values;
    auto const seat = [&](auto const& of) {
        for (auto const& one : of.professionals) values.push_back({"people", web::typed(one.user)});
        for (auto const& one : of.family) values.push_back({"family", web::typed(one.person)});
        values.push_back({"others", of.others});
    };
    if (meeting.accounts.empty()) {
        seat(meeting.plan());
        values.push_back({"held_on", iso(std::min(meeting.plan().on, today))});
        return values;
    }
    auto const& last = meeting.accounts.front();
    seat(last);
    for (auto const& [name, value] : {std::pair{"held_on", iso(last.held_on)},
                                      {"family_words", last.family_words},
                                      {"agreed", last.agreed},
                                      {"next_step", last.next_step},
                                      {"too_few_because", last.too_few_because}})
        values.push_back({name, value});
    return values;
}

AccountPage page_of(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    auto const& before = meeting.accounts.empty() ? meeting.plan().professionals
                                                  : meeting.accounts.front().professionals;
    AccountPage page{.place = cases::place(scope),
                     .id = meeting.id,
                     .name = name_of(meeting),
                     .focus = focus_of(meeting),
                     .people = people_choices(scope, form, before, {}),
                     .family = family_choices(scope),
                     .held_on = std::min(meeting.plan().on, scope.today()),
                     .today = scope.today(),
                     .is_correction = !meeting.accounts.empty(),
                     .fewest = scope.model().beginning.fewest_of_team,
                     .form = std::move(form)};
    page.asks_why_few = page.fewest > 1;
    return page;
}

Account read_account(web::Form& form, access::CaseScope& scope, Meeting const& meeting) {
    Account account{
        .version = meeting.accounts.empty() ? 1 : meeting.accounts.front().version + 1,
        .held_on = form.day("held_on", "Vælg den dag, I mødtes."),
        .family = read_family(form, scope),
        .others = form.maybe_text("others"),
        .family_words = form.maybe_text("family_words"),
        .agreed = form.text("agreed", "Skriv, hvad I blev enige om."),
        .next_step = form.text("next_step", "Skriv, hvad der sker nu, og hvem der gør det."),
        .too_few_because = form.maybe_text("too_few_because"),
        .because = form.maybe_text("because")};
    auto const ticked = form.list("people");
    for (auto const& one : people_choices(scope, form.state(), meeting.plan().professionals, {}))
        if (std::ranges::count(ticked, one.word) > 0)
            account.professionals.push_back({.user = UserId{std::stoll(one.word)}});
    AccountLimits const limits{.today = scope.today(),
                               .case_opened_on = cases::heading(scope).opened_on,
                               .of_team = of_team(scope, account.professionals)};
    for (auto const objection : objections_to(account, scope.model().beginning, limits))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return account;
}

constexpr web::ComparedField compared_fields[] = {
    {"held_on", "Hvornår mødtes I?"},
    {"family_words", "Familiens egne ord"},
    {"agreed", "Hvad blev I enige om?"},
    {"next_step", "Hvad sker der nu?"},
};

web::Response two_accounts(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Meeting const& saved) {
    return web::conflict(request, typed,
                         {.version = version_of(saved),
                          .address = address_of(scope, saved.id) + "/holdt",
                          .by = saved.accounts.empty() ? "" : saved.accounts.front().written_by},
                         web::compared(compared_fields, values_of(saved, scope.today()),
                                       typed.values, scope.language()));
}

}  // namespace

web::Response show_account(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = open_meeting_in(request, scope);
    auto form = access::form_for(scope.visit(), request, version_of(meeting));
    if (!form.from_draft) form.values = values_of(meeting, scope.today());
    return web::page(request, page_of(scope, meeting, std::move(form)));
}

web::Response create_account(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = open_meeting_in(request, scope);
    web::Form form{request, account_fields};
    auto const account = read_account(form, scope, meeting);
    if (form.state().version != version_of(meeting))
        return two_accounts(request, scope, form.state(), meeting);
    if (!form.ok()) return web::page(request, page_of(scope, meeting, form.state()), 422);
    add_account(scope, meeting, account);
    return web::see_other(address_of(scope, meeting.id));
}

}  // namespace indgang::assessment_meetings
