#include "time_proposals/team_question.hpp"

#include <algorithm>

#include "cases/cases.hpp"
#include "meetings/meetings.hpp"

namespace indgang::time_proposals {
namespace {

using finding_time::Place;
using finding_time::Wanted;

bool is_planned(access::CaseScope& scope) {
    return std::ranges::any_of(meetings::meetings_of(scope), [&](meetings::Meeting const& one) {
        return one.standing() == meetings::Standing::planned && one.on() >= scope.today() &&
               (one.kind.can_meet(meeting_kinds::Duty::follow_up) ||
                one.kind.can_meet(meeting_kinds::Duty::core_team_meeting));
    });
}

/// One meeting of the family for what can be met together; what lies too far ahead waits.
void add(TeamQuestion& question, access::CaseScope& scope, bool with_names) {
    auto& problem = question.problem();
    TeamCase of{
        .id = scope.case_id(),
        .name = with_names ? cases::heading(scope).family_name : cases::heading(scope).case_number,
        .duties = due_in(scope),
        .people = around(scope)};
    std::erase_if(of.duties, [&](Due const& due) { return due.keep_by >= problem.until; });
    if (of.duties.empty()) return;
    // An administrator who calls the meetings is not told who is in the family.
    if (!with_names)
        for (auto& one : of.people)
            if (one.person) one.name = std::string(in(scope.language(), Text{"Familien"}));
    auto const places = question.gathering.add(scope, of.people, with_names);
    std::vector<Wanted> duties;
    for (auto const& due : of.duties) {
        Wanted wanted{.name = of.name,
                      .family = question.cases.size(),
                      .minutes = due.minutes,
                      .places = {Place::municipality, Place::home},
                      .travel = question.gathering.way_of(places),
                      .earliest = question.gathering.earliest(due.is_late),
                      .keep_by = due.keep_by,
                      .duties = {due.name}};
        for (std::size_t i = 0; i < places.size(); ++i)
            (of.people[i].must ? wanted.must : wanted.should).push_back(places[i]);
        duties.push_back(std::move(wanted));
    }
    // The nearest; the next is found when this one is planned.
    auto meeting = finding_time::together(duties).front();
    std::erase_if(of.duties, [&](Due const& due) {
        return std::ranges::none_of(meeting.duties, [&](Phrase const& met) {
            return say(met, Language::da) == say(due.name, Language::da);
        });
    });
    problem.meetings.push_back(std::move(meeting));
    question.cases.push_back(std::move(of));
}

}  // namespace

std::optional<access::CaseScope> door_to(access::Visit& visit, CaseId case_id) {
    if (access::may_open(visit, case_id, access::coordination))
        return access::open_case(visit, case_id, access::coordination);
    if (visit.user().roles.has(access::Role::administrator))
        return access::open_to_hand_over(visit, case_id);
    return std::nullopt;
}

std::optional<std::size_t> TeamQuestion::place_of(CaseId case_id) const {
    auto const at = std::ranges::find(cases, case_id, &TeamCase::id);
    return at == cases.end() ? std::nullopt : std::optional{std::size_t(at - cases.begin())};
}

void TeamQuestion::leave_out(std::size_t place) {
    cases.erase(cases.begin() + std::ptrdiff_t(place));
    problem().meetings.erase(problem().meetings.begin() + std::ptrdiff_t(place));
}

TeamQuestion question_of(access::Visit& visit, core_team::FixedTeamId team) {
    TeamQuestion question{.gathering = {visit.db(), visit.today()}};
    for (auto const case_id : open_cases_of(visit, team)) {
        bool const is_readers = access::may_open(visit, case_id, access::coordination);
        auto scope = door_to(visit, case_id);
        if (!scope)
            ++question.not_readers;
        else if (is_planned(*scope))
            ++question.planned_already;
        else
            add(question, *scope, is_readers);
    }
    question.gathering.read_calendars();
    return question;
}

void call_meeting(access::CaseScope& scope, TeamCase const& of,
                  finding_time::Candidate const& time) {
    auto const wanted = of.duties.front().is_for_team ? "core_team_meeting" : "follow_up";
    for (auto const& kind : meeting_kinds::kinds_for_case(scope.visit(), scope.model().slug)) {
        if (kind.word != wanted) continue;
        auto const suggested = meeting_kinds::as_suggested(kind);
        meetings::NewMeeting meeting{
            .kind = kind.word, .kind_version = kind.version, .plan = {.on = time.when.on}};
        auto& plan = meeting.plan;
        plan.from = time.when.from;
        plan.until = time.when.until;
        plan.place = time.place;
        plan.purpose = suggested.purpose;
        for (auto const& due : of.duties)
            if (due.child) meeting.about.push_back(*due.child);
        for (auto const& one : of.people) {
            if (one.must && one.person && time.place == Place::home) plan.at_home_of = one.person;
            plan.participants.push_back(
                {.user = one.user, .person = one.person, .must_come = one.must});
        }
        std::int64_t position = 0;
        for (auto const& point : suggested.agenda)
            plan.points.push_back(
                {.position = ++position, .words = point.words, .minutes = point.minutes});
        meetings::plan(scope, meeting);
        return;
    }
    throw std::logic_error("no type of meeting meets what is due");
}

}  // namespace indgang::time_proposals
