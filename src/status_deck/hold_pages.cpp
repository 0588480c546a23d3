#include "status_deck/hold_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "status_deck/views.hpp"
#include "web/conflict.hpp"

namespace indgang::status_deck {
namespace {

using team_meetings::Attended;
using team_meetings::MeetingOfTeam;
using team_meetings::Presence;
using team_meetings::State;

/// Of a meeting that was begun; what was written can be corrected in a new version.
MeetingOfTeam to_hold(access::Visit& visit, web::Request const& request) {
    auto of = team_meetings::members_meeting_in(visit, request);
    auto const state = of.meeting.state();
    return state == State::begun || state == State::held ? of : throw access::NotFound{};
}

/// Who is asked about: those of the account, else the members of today.
std::vector<Attended> asked_about(MeetingOfTeam const& of) {
    if (of.meeting.account) return of.meeting.account->members;
    std::vector<Attended> all;
    for (auto const& one : of.team.members)
        all.push_back({.user = one.user, .name = one.name, .must_come = one.must_come});
    return all;
}

std::string version_of(MeetingOfTeam const& of) {
    return std::to_string(of.meeting.account ? of.meeting.account->version : 0);
}

std::vector<std::string> all_of(web::FormState const& form, std::string_view field) {
    std::vector<std::string> values;
    for (auto const& [name, value] : form.values)
        if (name == field) values.push_back(value);
    return values;
}

std::string trimmed(std::string text) {
    auto const from = text.find_first_not_of(" \t\r\n");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// What was typed, row by row; a row that nobody sent stays as it was.
std::vector<Attended> typed_in(web::FormState const& form, std::vector<Attended> rows) {
    auto const members = all_of(form, "member"), presence = all_of(form, "presence"),
               reasons = all_of(form, "reason"), substitutes = all_of(form, "substitute");
    for (std::size_t i = 0; i < members.size(); ++i)
        for (auto& row : rows) {
            if (web::typed(row.user) != members[i]) continue;
            if (i < presence.size())
                row.presence =
                    value_of(team_meetings::presences, presence[i]).value_or(Presence::absent);
            if (i < reasons.size()) row.because = trimmed(reasons[i]);
            if (i < substitutes.size()) row.substitute = trimmed(substitutes[i]);
        }
    return rows;
}

HoldPage hold_page(access::Visit& visit, MeetingOfTeam const& of, web::FormState form) {
    HoldPage page{
        .id = of.meeting.id,
        .team = of.team.name,
        .when = team_meetings::said(of.meeting.plan().when, visit.today(), visit.language()),
        .note = of.meeting.account ? of.meeting.account->note : "",
        .rows = {},
        .left = of.meeting.account ? 0 : left_on(deck_of(visit, of.meeting)),
        .is_correction = of.meeting.account.has_value(),
        .form = std::move(form)};
    for (auto const& one : typed_in(page.form, asked_about(of))) {
        auto const* member = of.team.member(one.user);
        PresenceRow row{.user = one.user,
                        .name = one.name,
                        .department = member ? member->department : "",
                        .because = one.because,
                        .substitute = one.substitute,
                        .presence = one.presence,
                        .must_come = one.must_come,
                        .choices = {}};
        for (auto const& choice : team_meetings::presences)
            row.choices.push_back({std::string(choice.word),
                                   std::string(said(choice.value, visit.language())),
                                   choice.value == one.presence});
        page.rows.push_back(std::move(row));
    }
    return page;
}

web::Response two_versions(web::Request const& request, access::Visit& visit,
                           MeetingOfTeam const& of, web::FormState const& typed) {
    auto const in_words = [&](std::vector<Attended> const& all) {
        std::string text;
        for (auto const& one : all)
            text += (text.empty() ? "" : "\n") + one.name + ": " +
                    std::string(said(one.presence, visit.language()));
        return text;
    };
    auto const saved = of.meeting.account.value_or(team_meetings::Account{});
    return web::conflict(request, typed,
                         {.version = version_of(of),
                          .address = address_of(of.meeting.id) + "/fremmoede",
                          .by = saved.written_by},
                         {{std::string(in(visit.language(), Text{"Fremmøde"})),
                           in_words(saved.members), in_words(typed_in(typed, asked_about(of)))},
                          {std::string(in(visit.language(), Text{"Om teamet"})), saved.note,
                           std::string(typed.value("note"))}});
}

constexpr std::string_view field_of(PresenceObjection objection) {
    return objection == PresenceObjection::why_absent ? "reason" : "substitute";
}

}  // namespace

web::Response show_hold(web::Request const& request, access::Visit& visit) {
    auto const of = to_hold(visit, request);
    return web::page(request,
                     hold_page(visit, of, access::form_for(visit, request, version_of(of))));
}

web::Response hold_meeting(web::Request const& request, access::Visit& visit) {
    auto const of = to_hold(visit, request);
    web::Form form{request, hold_fields};
    for (auto const* field : {"member", "presence", "reason", "substitute"}) form.list(field);
    team_meetings::Account account{.note = form.maybe_text("note"),
                                   .because = form.maybe_text("because"),
                                   .members = typed_in(form.state(), asked_about(of))};
    if (form.state().version != version_of(of))
        return two_versions(request, visit, of, form.state());
    if (all_of(form.state(), "member").empty())
        form.mistake("presence", Text{"Skriv for hver i teamet, om de kom."});
    for (auto const objection : objections_to(account.members))
        form.mistake(field_of(objection), objection);
    if (of.meeting.account && account.because.empty())
        form.mistake("because", Text{"Skriv, hvad du retter, og hvorfor."});
    if (!form.ok()) return web::page(request, hold_page(visit, of, form.state()), 422);
    hold(visit, of.meeting, account);
    return web::see_other(address_of(of.meeting.id));
}

}  // namespace indgang::status_deck
