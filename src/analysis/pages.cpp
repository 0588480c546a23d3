#include "analysis/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "analysis/store.hpp"
#include "analysis/views.hpp"

namespace indgang::analysis {
namespace {

AnalysisPage analysis_page(access::CaseScope& scope, web::FormState form) {
    auto const analysis = analysis_of(scope);
    AnalysisPage page{.place = cases::place(scope),
                      .state = analysis.state,
                      .demand = analysis.demand,
                      .because = analysis.because,
                      .choice = {},
                      .meeting = {},
                      .withheld = cases::withheld(scope, access::FolderKind::assessment),
                      .form = std::move(form)};
    page.may_edit = access::coordination.has(scope.relation());
    page.is_part = analysis.demand != Demand::none || analysis.choice || analysis.meeting;
    page.is_told = analysis.state == State::told;
    page.is_held = analysis.state == State::held || page.is_told;
    page.is_skipped = analysis.state == State::skipped;
    page.may_skip = page.may_edit && !page.is_held && !page.is_skipped;
    page.lacks_record = analysis.meeting && !page.is_held;
    if (analysis.choice)
        page.choice = ChosenLine{analysis.choice->choice, analysis.choice->because,
                                 analysis.choice->by, day_of(analysis.choice->at)};
    if (analysis.meeting) page.meeting = line_of(*analysis.meeting, scope.language());
    return page;
}

PlanPage plan_page(access::CaseScope& scope, bool is_planned, web::FormState form) {
    return {.place = cases::place(scope),
            .members = member_choices(scope),
            .today = scope.today(),
            .is_planned = is_planned,
            .form = std::move(form)};
}

std::vector<UserId> read_participants(web::Form& form, access::CaseScope& scope) {
    std::vector<UserId> chosen;
    auto const typed = form.list("participants");
    for (auto const& one : member_choices(scope))
        if (std::ranges::count(typed, one.word) > 0) chosen.push_back(UserId{std::stoll(one.word)});
    if (chosen.empty())
        form.mistake("participants", Text{"Vælg, hvem fra kerneteamet der er med."});
    return chosen;
}

Meeting read_meeting(web::Form& form, access::CaseScope& scope, Meeting meeting) {
    meeting.meets_on = form.day("meets_on", "Vælg den dag, mødet holdes.");
    auto const typed = form.text("starts_at", "Skriv, hvornår mødet begynder.");
    auto const starts_at = time_from_typed(typed);
    if (!typed.empty() && !starts_at)
        form.mistake("starts_at", Text{"Skriv klokkeslættet som 9.30."});
    meeting.starts_at = starts_at.value_or("");
    meeting.place = form.text("place", "Skriv, hvor mødet holdes.");
    meeting.purpose = form.text("purpose", "Skriv, hvad mødet skal hjælpe jer med at se.");
    meeting.participants = read_participants(form, scope);
    if (form.state().mistake("meets_on").empty())
        for (auto const objection : objections_to(meeting, scope.today()))
            form.mistake("meets_on", objection);
    return meeting;
}

web::Pairs values_of(Meeting const& meeting) {
    web::Pairs values{{"meets_on", iso(meeting.meets_on)},
                      {"starts_at", meeting.starts_at},
                      {"place", meeting.place},
                      {"purpose", meeting.purpose}};
    for (auto const user : meeting.participants)
        values.emplace_back("participants", web::typed(user));
    return values;
}

/// The plan that may still be changed; one that was held is followed by a new one.
std::optional<Meeting> open_plan(access::CaseScope& scope) {
    auto meeting = analysis_of(scope).meeting;
    if (meeting && !meeting->records.empty()) return std::nullopt;
    return meeting;
}

constexpr web::ComparedField compared_fields[] = {
    {"meets_on", "Hvilken dag?"},
    {"starts_at", "Hvornår begynder det?"},
    {"place", "Hvor?"},
    {"purpose", "Hvad skal mødet hjælpe jer med at se?"},
    {"participants", "Hvem fra kerneteamet er med?"},
};

void must_see(access::CaseScope& scope) {
    if (!scope.may_see(access::FolderKind::assessment)) throw access::NotFound{};
}

}  // namespace

web::Response show_analysis(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, analysis_page(scope, access::form_for(scope.visit(), request)));
}

web::Response choose_analysis(web::Request const& request, access::CaseScope& scope) {
    must_see(scope);
    web::Form form{request, choice_fields};
    auto const choice = form.choice("choice", choices, "Vælg, om mødet holdes.");
    auto const because = form.text("because", "Skriv hvorfor. Begrundelsen bliver stående.");
    auto const state = analysis_of(scope).state;
    if (state == State::held || state == State::told)
        form.mistake("choice", Text{"Mødet er holdt, så det kan ikke vælges om."});
    if (!form.ok()) return web::page(request, analysis_page(scope, form.state()), 422);
    choose(scope, choice, because);
    return web::see_other(address_of(scope));
}

web::Response show_plan(web::Request const& request, access::CaseScope& scope) {
    must_see(scope);
    auto const meeting = open_plan(scope);
    auto form = access::form_for(scope.visit(), request,
                                 meeting ? web::typed(meeting->version) : std::string{});
    if (meeting && !form.from_draft) form.values = values_of(*meeting);
    return web::page(request, plan_page(scope, meeting.has_value(), std::move(form)));
}

web::Response save_plan(web::Request const& request, access::CaseScope& scope) {
    must_see(scope);
    auto const before = open_plan(scope);
    web::Form form{request, plan_fields};
    auto const meeting =
        read_meeting(form, scope, before.value_or(Meeting{.meets_on = scope.today()}));
    auto const version = before ? web::typed(before->version) : std::string{};
    if (before && form.state().version != version)
        return web::conflict(
            request, form.state(), {.version = version, .address = address_of(scope) + "/plan"},
            web::compared(compared_fields, values_of(*before), form.state().values,
                          scope.language(),
                          [&](std::string_view field, std::string_view value) -> std::string {
                              if (field != "participants") return {};
                              for (auto const& one : member_choices(scope))
                                  if (one.word == value) return one.label;
                              return {};
                          }));
    if (!form.ok())
        return web::page(request, plan_page(scope, before.has_value(), form.state()), 422);
    before ? change_plan(scope, meeting) : plan(scope, meeting);
    return web::see_other(address_of(scope));
}

}  // namespace indgang::analysis
