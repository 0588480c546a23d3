#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "plan/plan.hpp"
#include "time_proposals/asked.hpp"

namespace indgang::time_proposals {
namespace {

using finding_time::Candidate;
using finding_time::Place;
using finding_time::Wanted;

std::string base_of(access::CaseScope& scope) {
    return fmt::format("/forloeb/{}/find-tid", scope.case_id().value);
}

std::vector<Place> places_of(AskedTime const& asked) {
    if (asked.place) return {*asked.place};
    return {Place::municipality, Place::home};
}

/// The one meeting that is asked for, as the only one of the problem. Where another duty of the family can be met by
/// it, it is (few meetings rather than many).
struct Question {
    Gathering gathering;
    std::vector<Phrase> together;
};
Question question_of(access::CaseScope& scope, AskedTime const& asked) {
    Question question{.gathering = {scope.db(), scope.today()}, .together = {}};
    auto& gathering = question.gathering;
    auto const places = gathering.add(scope, asked.people, true);
    gathering.read_calendars();
    Wanted wanted{
        .minutes = asked.minutes,
        .places = places_of(asked),
        .travel = gathering.way_of(places),
        .earliest =
            asked.earliest.value_or(gathering.earliest(asked.chosen && asked.chosen->is_late)),
        .keep_by = asked.chosen ? asked.chosen->keep_by : gathering.problem.until - days{1}};
    for (std::size_t i = 0; i < places.size(); ++i)
        (asked.people[i].must ? wanted.must : wanted.should).push_back(places[i]);
    if (asked.chosen) {
        std::vector<Wanted> duties{wanted};
        duties[0].duties = {asked.chosen->name};
        for (auto const& other : asked.due) {
            if (other.word == asked.chosen->word) continue;
            duties.push_back(wanted);
            duties.back().keep_by = other.keep_by;
            duties.back().duties = {other.name};
            if (!finding_time::can_be_one(duties[0], duties.back())) duties.pop_back();
        }
        auto merged = finding_time::together(duties).front();
        merged.minutes = asked.minutes;
        question.together = merged.duties;
        wanted = std::move(merged);
    }
    gathering.problem.meetings = {wanted};
    return question;
}

std::string when_said(finding_time::Span const& when, Language language) {
    return fmt::format("{} {} {}–{}", say_with_weekday(when.on, language),
                       in(language, Text{"kl."}), said(when.from), said(when.until));
}

/// The type of meeting that meets the duty, with the time filled in.
std::string take_address(access::CaseScope& scope, AskedTime const& asked, Candidate const& one) {
    auto const* kind = !asked.chosen               ? "status_and_follow_up"
                       : asked.chosen->is_for_team ? "core_team_meeting"
                                                   : "follow_up";
    auto address = fmt::format("/forloeb/{}/moeder/opret/{}?dag={}&fra={}&til={}&sted={}",
                               scope.case_id().value, kind, iso(one.when.on), iso(one.when.from),
                               iso(one.when.until), word(one.place));
    if (asked.chosen && asked.chosen->child)
        address += fmt::format("&barn={}", asked.chosen->child->value);
    return address;
}

ProposalView view_of(access::CaseScope& scope, AskedTime const& asked,
                     finding_time::Problem const& problem, Candidate const& one,
                     finding_time::InTheWay const& in_the_way) {
    return {.when = when_said(one.when, scope.language()),
            .place = std::string(said(one.place, scope.language())),
            .on = one.when.on,
            .from = iso(one.when.from),
            .until = iso(one.when.until),
            .good = finding_time::why_good(problem, one),
            .breaks = finding_time::what_it_breaks(problem, one, in_the_way),
            .picture = picture_of(problem, one, scope.language()),
            .take = plan::coordinates(scope) ? take_address(scope, asked, one) : std::string{}};
}

/// Why the best of them is over its limit, or why there is none.
finding_time::InTheWay obstacle(finding_time::Problem const& problem,
                                std::vector<Candidate> const& proposals) {
    finding_time::Choice choice(1);
    if (!proposals.empty()) choice[0] = proposals.front();
    return finding_time::in_the_way(problem, choice, 0);
}

/// The hour that somebody typed: what it breaks begins with those whom it takes from something else.
ProposalView own_of(access::CaseScope& scope, AskedTime const& asked,
                    finding_time::Problem const& problem) {
    auto const place = places_of(asked).front();
    auto const one =
        finding_time::weighed(problem, finding_time::Calendars{problem}, 0, *asked.own, place);
    auto view = view_of(scope, asked, problem, one, {});
    auto taken = finding_time::taken_at(problem, 0, *asked.own, place);
    std::erase_if(taken,
                  [&](std::size_t person) { return std::ranges::count(one.missing, person); });
    if (!taken.empty()) {
        view.good.clear();
        view.breaks.insert(view.breaks.begin(), phrase("{0} er optaget på den tid og skal med.",
                                                       finding_time::names_of(problem, taken)));
    }
    if (!problem.working_days.is_working_day(asked.own->on))
        view.breaks.push_back(phrase("Det er ikke en arbejdsdag."));
    return view;
}

void add_due(FindPage& page, access::CaseScope& scope, AskedTime const& asked) {
    for (auto const& one : asked.due)
        page.due.push_back({.word = one.word,
                            .name = one.name,
                            .why = one.why,
                            .due_said = say_with_weekday(one.due_on, scope.language()),
                            .is_late = one.is_late,
                            .is_chosen = asked.chosen && asked.chosen->word == one.word,
                            .address = base_of(scope) + "?hvad=" + one.word});
}

web::Pairs values_of(web::Request const& request, AskedTime const& asked) {
    web::Pairs values{{"hvad", asked.chosen ? asked.chosen->word : "andet"},
                      {"minutter", web::typed(asked.minutes)},
                      {"tidligst", request.query_value("tidligst")},
                      {"sted", request.query_value("sted")},
                      {"dag", request.query_value("dag")},
                      {"fra", request.query_value("fra")}};
    for (auto const& one : asked.people)
        if (one.must) values.push_back({"skal", one.word()});
    return values;
}

}  // namespace

web::Response show_find(web::Request const& request, access::CaseScope& scope) {
    if (!scope.may_see(access::FolderKind::meetings)) throw access::NotFound{};
    web::FormState form;
    auto const asked = read_asked(request, scope, form);
    FindPage page{.place = cases::place(scope),
                  .due = {},
                  .proposals = {},
                  .own = {},
                  .in_the_way = {},
                  .people = {},
                  .due_choices = {},
                  .places = {},
                  .say_times = fmt::format("/forloeb/{}/tider", scope.case_id().value),
                  .form = std::move(form)};
    page.form.values = values_of(request, asked);
    add_due(page, scope, asked);
    for (auto const& one : asked.due)
        page.due_choices.push_back({one.word, say(one.name, scope.language()), {}});
    for (auto const place : {Place::municipality, Place::home, Place::school, Place::video})
        page.places.push_back(
            {std::string(word(place)), std::string(said(place, scope.language())), {}});
    for (auto const& one : asked.people) page.people.push_back({one.word(), one.name, {}});
    auto const question = question_of(scope, asked);
    auto const& problem = question.gathering.problem;
    page.is_together = question.together.size() > 1;
    page.has_times = std::ranges::any_of(problem.people, [](finding_time::Person const& person) {
        return !person.wishes.empty() || !person.likes.empty();
    });
    auto const proposals = finding_time::proposals(problem, 0);
    auto const in_the_way = obstacle(problem, proposals);
    for (auto const& one : proposals) {
        page.proposals.push_back(view_of(scope, asked, problem, one,
                                         one.days_over ? in_the_way : finding_time::InTheWay{}));
        page.proposals.back().number = std::int64_t(page.proposals.size());
        page.proposals.back().is_first = page.proposals.size() == 1;
    }
    if (proposals.empty()) page.in_the_way = finding_time::said(problem, in_the_way);
    if (asked.own) page.own = own_of(scope, asked, problem);
    return web::page(request, page, page.form.mistakes.empty() ? 200 : 422);
}

}  // namespace indgang::time_proposals
