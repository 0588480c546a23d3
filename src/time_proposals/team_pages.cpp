#include "time_proposals/team_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

#include "access/drafts.hpp"

namespace indgang::time_proposals {
namespace {

using finding_time::Candidate;

core_team::FixedTeam team_in(web::Request const& request, access::Visit& visit) {
    std::string const word{request.path_value("team")};
    if (word.empty() || word.size() > 15 || word.find_first_not_of("0123456789") != word.npos)
        throw access::NotFound{};
    auto const team = fixed_team_of(visit, core_team::FixedTeamId{std::stoll(word)});
    if (!team) throw access::NotFound{};
    return *team;
}

/// One solve at a time in the program, so that no more than one worker is kept by it; none: another runs.
std::optional<finding_time::Plan> solved(finding_time::Problem const& problem) {
    static std::mutex one_at_a_time;
    std::unique_lock const lock{one_at_a_time, std::try_to_lock};
    if (!lock.owns_lock()) return std::nullopt;
    return finding_time::choose(problem);
}

std::string when_said(finding_time::Span const& when, Language language) {
    return fmt::format("{} {} {}–{}", say_with_weekday(when.on, language),
                       in(language, Text{"kl."}), said(when.from), said(when.until));
}

SlotChoice choice_of(CaseId id, Candidate const& one, Language language, bool is_chosen) {
    return {written({id, one.when, one.place}),
            fmt::format("{}, {}", when_said(one.when, language), said(one.place, language)),
            is_chosen};
}

/// Other hours for one, beside those that the rest have got.
std::vector<Candidate> others_for(finding_time::Problem problem, finding_time::Choice const& times,
                                  std::size_t meeting) {
    for (auto const& one : times) {
        if (!one || one->meeting == meeting) continue;
        auto const& wanted = problem.meetings[one->meeting];
        for (auto const person : wanted.must)
            problem.people[person].engagements.push_back(
                {one->when, finding_time::travel_of(problem.people[person], wanted, one->place)});
    }
    return finding_time::proposals(problem, meeting);
}

TeamRow row_of(TeamQuestion& question, finding_time::Choice const& times, std::size_t at,
               Language language, Day today) {
    auto const& of = question.cases[at];
    auto const& problem = question.problem();
    TeamRow row{.id = of.id,
                .name = of.name,
                .due_said = say_with_weekday(problem.meetings[at].keep_by, language),
                .when = {},
                .duties = problem.meetings[at].duties,
                .good = {},
                .breaks = {},
                .times = {},
                .is_late = problem.meetings[at].keep_by < today,
                .is_locked = problem.meetings[at].locked.has_value()};
    auto const in_the_way = finding_time::in_the_way(problem, times, at);
    auto const& one = times[at];
    if (one) {
        row.when = when_said(one->when, language);
        row.good = finding_time::why_good(problem, *one);
        row.breaks = finding_time::what_it_breaks(problem, *one, in_the_way);
        row.times.push_back(choice_of(of.id, *one, language, true));
    } else {
        row.breaks.push_back(finding_time::said(problem, in_the_way));
    }
    for (auto const& other : others_for(problem, times, at))
        if (!one || other.when != one->when || other.place != one->place)
            row.times.push_back(choice_of(of.id, other, language, false));
    return row;
}

void add_to_week(TeamTimesPage& page, TeamRow row, Day on) {
    auto const monday = finding_time::monday_of_week(on);
    auto at = std::ranges::find(page.weeks, monday, &TeamWeek::monday);
    if (at == page.weeks.end()) at = page.weeks.insert(at, TeamWeek{iso_week(monday), monday, {}});
    at->rows.push_back(std::move(row));
}

/// Solves what is asked and shows it; those left out stand last.
TeamTimesPage page_of(access::Visit& visit, core_team::FixedTeam const& team,
                      TeamQuestion& question, std::vector<CaseId> const& left_out,
                      web::FormState form) {
    TeamTimesPage page{.id = team.id,
                       .name = team.name,
                       .weeks = {},
                       .without_time = {},
                       .left_out = {},
                       .taken = {},
                       .form = std::move(form)};
    page.planned_already = question.planned_already;
    page.not_readers = question.not_readers;
    for (auto const id : left_out)
        if (auto const at = question.place_of(id)) {
            page.left_out.push_back(row_of(question, finding_time::Choice(question.cases.size()),
                                           *at, visit.language(), visit.today()));
            page.left_out.back().is_in = false;
        }
    for (auto const id : left_out)
        if (auto const at = question.place_of(id)) question.leave_out(*at);
    page.meetings = std::int64_t(question.cases.size());
    page.is_anything = page.meetings > 0 || !page.left_out.empty();
    auto const plan = solved(question.problem());
    page.is_busy = !plan;
    if (!plan) return page;
    page.is_best = plan->is_best;
    for (std::size_t at = 0; at < question.cases.size(); ++at) {
        auto row = row_of(question, plan->times, at, visit.language(), visit.today());
        if (!plan->times[at]) {
            page.without_time.push_back(std::move(row));
            continue;
        }
        ++(plan->times[at]->days_over ? page.over : page.in_time);
        add_to_week(page, std::move(row), plan->times[at]->when.on);
    }
    std::ranges::sort(page.weeks, {}, &TeamWeek::monday);
    return page;
}

std::vector<CaseId> ids_in(std::vector<std::string> const& typed, TeamQuestion const& question) {
    std::vector<CaseId> ids;
    for (auto const& of : question.cases)
        if (std::ranges::count(typed, web::typed(of.id))) ids.push_back(of.id);
    return ids;
}

/// What was sent: the hour of each family, and which are taken along and locked.
struct Sent {
    std::vector<Slot> slots;
    std::vector<CaseId> in, locked;
    Slot const* slot_of(CaseId id) const {
        auto const at = std::ranges::find(slots, id, &Slot::case_id);
        return at == slots.end() ? nullptr : &*at;
    }
};
Sent read_sent(web::Form& form, TeamQuestion const& question) {
    Sent sent;
    for (auto const& text : form.list("tid"))
        if (auto const slot = slot_from(text)) sent.slots.push_back(*slot);
    sent.in = ids_in(form.list("med"), question);
    sent.locked = ids_in(form.list("laas"), question);
    return sent;
}

std::vector<CaseId> left_out_of(TeamQuestion const& question, Sent const& sent) {
    std::vector<CaseId> out;
    for (auto const& of : question.cases)
        if (std::ranges::count(sent.in, of.id) == 0) out.push_back(of.id);
    return out;
}

void keep_locked(TeamQuestion& question, std::vector<CaseId> const& ids, Sent const& sent) {
    for (auto const id : ids) {
        auto const at = question.place_of(id);
        auto const* slot = sent.slot_of(id);
        if (!at || !slot) continue;
        question.problem().meetings[*at].locked = slot->when;
        question.problem().meetings[*at].locked_place = slot->place;
    }
}

/// Families whose hour somebody who must come no longer has: taken by another meeting, or by one of these.
std::vector<std::size_t> taken_meanwhile(TeamQuestion& question, Sent const& sent) {
    auto const& problem = question.problem();
    finding_time::Calendars calendars{problem};
    std::vector<std::size_t> taken;
    for (std::size_t at = 0; at < question.cases.size(); ++at) {
        auto const* slot = sent.slot_of(question.cases[at].id);
        auto const& wanted = problem.meetings[at];
        bool is_free = slot && slot->when.on >= problem.first && slot->when.on < problem.until;
        for (auto const person : wanted.must)
            is_free = is_free && calendars.is_free(person, slot->when,
                                                   finding_time::travel_of(problem.people[person],
                                                                           wanted, slot->place));
        if (!is_free) {
            taken.push_back(at);
            continue;
        }
        for (auto const person : wanted.must)
            calendars.engage(person, {slot->when, finding_time::travel_of(problem.people[person],
                                                                          wanted, slot->place)});
    }
    return taken;
}

}  // namespace

web::Response show_team_times(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(request, visit);
    auto question = question_of(visit, team.id);
    auto page = page_of(visit, team, question, {}, access::form_for(visit, request));
    auto const planned = request.query_value("planlagt");
    if (!planned.empty() && planned.find_first_not_of("0123456789") == planned.npos)
        page.planned = std::stoll(planned);
    return web::page(request, page);
}

web::Response solve_team_times(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(request, visit);
    auto question = question_of(visit, team.id);
    web::Form form{request, team_times_fields};
    auto const sent = read_sent(form, question);
    keep_locked(question, sent.locked, sent);
    auto const out = left_out_of(question, sent);
    return web::page(request, page_of(visit, team, question, out, web::fresh_form()));
}

web::Response plan_team_times(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(request, visit);
    auto question = question_of(visit, team.id);
    web::Form form{request, team_times_fields};
    auto const sent = read_sent(form, question);
    auto const out = left_out_of(question, sent);
    auto chosen = question;
    for (auto const id : out)
        if (auto const at = chosen.place_of(id)) chosen.leave_out(*at);
    auto const taken = taken_meanwhile(chosen, sent);
    if (!taken.empty() || chosen.cases.empty()) {
        auto kept = sent.in;
        std::vector<std::string> names;
        for (auto const at : taken) {
            names.push_back(chosen.cases[at].name);
            std::erase(kept, chosen.cases[at].id);
        }
        keep_locked(question, kept, sent);
        auto page = page_of(visit, team, question, out, web::fresh_form());
        page.taken = names;
        return web::page(request, page, taken.empty() ? 422 : 409);
    }
    finding_time::Calendars const calendars{chosen.problem()};
    for (std::size_t at = 0; at < chosen.cases.size(); ++at) {
        auto const* slot = sent.slot_of(chosen.cases[at].id);
        auto scope = door_to(visit, chosen.cases[at].id);
        if (!scope || !slot) throw access::NotFound{};
        call_meeting(
            *scope, chosen.cases[at],
            finding_time::weighed(chosen.problem(), calendars, at, slot->when, slot->place));
    }
    return web::see_other(
        fmt::format("/kerneteams/{}/find-tider?planlagt={}", team.id.value, chosen.cases.size()));
}

}  // namespace indgang::time_proposals
