#include "team_meetings/pages.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "foundation/near_day.hpp"
#include "team_meetings/store.hpp"

namespace indgang::team_meetings {
namespace {

constexpr std::size_t most_held = 6, most_older = 46;

Team team_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("team");
    if (!number) throw access::NotFound{};
    return team_of(visit, FixedTeamId{*number});
}

std::optional<Day> last_held(std::vector<TeamMeeting> const& all) {
    for (auto const& one : all)
        if (one.state() == State::held) return one.on();
    return std::nullopt;
}

/// The first one to come; the list has the newest first.
TeamMeeting const* next_planned(std::vector<TeamMeeting> const& all) {
    TeamMeeting const* next = nullptr;
    for (auto const& one : all)
        if (one.state() == State::planned || one.state() == State::begun) next = &one;
    return next;
}

Day due(Team const& team, std::vector<TeamMeeting> const& all) {
    return due_on(last_held(all), team.since, team.rhythm, catalogue::working_days());
}

MeetingLine line_of(TeamMeeting const& one, access::Visit& visit) {
    MeetingLine line{.id = one.id,
                     .when = said(one.plan().when, visit.today(), visit.language()),
                     .place_note = one.plan().place_note,
                     .said = one.plan().because,
                     .state = one.state(),
                     .is_late = one.on() < visit.today()};
    if (one.state() == State::cancelled)
        line.said = one.cancelled_because + " (" + one.cancelled_by + ")";
    return line;
}

Phrase why(Team const& team, std::vector<TeamMeeting> const& all) {
    std::string const rhythm{wording(team.rhythm).danish};
    if (auto const held = last_held(all))
        return phrase("{0}, og sidste møde blev holdt {1}.", Phrase{rhythm, {}}, *held);
    return phrase("{0}, og teamet har ikke holdt et møde endnu.", Phrase{rhythm, {}});
}

}  // namespace

web::Response show_teams(web::Request const& request, access::Visit& visit) {
    TeamsPage page{.teams = {}, .may_make = arranges(visit)};
    for (auto const& team : teams_of(visit)) {
        auto const all = meetings_of(visit, team.id);
        auto const* next = next_planned(all);
        page.teams.push_back(
            {.id = team.id,
             .name = team.name,
             .rhythm = team.rhythm,
             .next = next ? said(next->plan().when, visit.today(), visit.language()) : "",
             .is_mine = team.member(visit.user().id) != nullptr,
             .is_late = visit.today() > due(team, all)});
    }
    std::ranges::stable_sort(page.teams, std::greater{}, &TeamLine::is_mine);
    return web::page(request, page);
}

web::Response show_team(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(visit, request);
    auto const all = meetings_of(visit, team.id);
    auto const due_day = due(team, all);
    TeamMeetingsPage page{.id = team.id,
                          .name = team.name,
                          .meets = team.meets,
                          .due = near_day(due_day, visit.today(), visit.language()),
                          .rhythm = team.rhythm,
                          .why_due = why(team, all),
                          .coming = {},
                          .held = {},
                          .older = {},
                          .cancelled = {},
                          .must_come = {},
                          .may_come = {},
                          .agreed_with = team.agreed_with,
                          .agreed_on = team.agreed_on,
                          .is_late = visit.today() > due_day,
                          .is_planned = next_planned(all) != nullptr};
    for (auto const& one : all) {
        auto line = line_of(one, visit);
        if (one.state() == State::cancelled)
            page.cancelled.push_back(std::move(line));
        else if (one.state() == State::held) {
            if (page.held.size() < most_held)
                page.held.push_back(std::move(line));
            else if (page.older.size() < most_older)
                page.older.push_back(std::move(line));
        } else
            page.coming.insert(page.coming.begin(), std::move(line));
    }
    for (auto const& member : team.members)
        (member.must_come ? page.must_come : page.may_come).push_back(member.name);
    return web::page(request, page);
}

}  // namespace indgang::team_meetings
