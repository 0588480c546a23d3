#include "news/sources.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "applications/applications.hpp"
#include "consent/consent.hpp"
#include "correspondence/correspondence.hpp"
#include "meetings/meetings.hpp"
#include "minutes/minutes.hpp"
#include "plan/plan.hpp"

namespace indgang::news {
namespace {

using All = std::vector<News>;

/// One line for each conversation, as long as something in it is unread.
void add_messages(All& all, access::CaseScope& scope) {
    for (auto const& thread : correspondence::threads_of(scope)) {
        auto const unread = correspondence::unread_in(thread, scope.user());
        if (unread == 0) continue;
        all.push_back(
            {.key = fmt::format("messages-{}-{}", thread.id.value, thread.last().id.value),
             .what = unread == 1 ? phrase("1 ny besked: {0}", thread.subject)
                                 : phrase("{0} nye beskeder: {1}", unread, thread.subject),
             .at = thread.last().at,
             .address = fmt::format("/min-familie/beskeder/{}", thread.id.value)});
    }
}

void add_minutes(All& all, access::CaseScope& scope) {
    for (auto const& one : minutes::shared_editions(scope))
        all.push_back({.key = fmt::format("minutes-{}-{}", one.meeting.value, one.number),
                       .what = one.number == 1
                                   ? phrase("Referat af mødet {0}", one.held_on)
                                   : phrase("Referatet af mødet {0} er rettet", one.held_on),
                       .at = one.at,
                       .address = fmt::format("/min-familie/moede/{}/referat", one.meeting.value)});
}

/// Of one that has been, the minutes are the news.
void add_meetings(All& all, access::CaseScope& scope) {
    for (auto const& one : meetings::meetings_of(scope)) {
        if (one.held || one.on() < scope.today() || !one.plan().planned_at) continue;
        auto const name = meetings::name_for_family(one);
        News news{.key = fmt::format("meeting-{}-{}", one.id.value, one.plan().version),
                  .what = phrase("Nyt møde {0}: {1}", one.on(), name),
                  .at = *one.plan().planned_at,
                  .address = fmt::format("/min-familie/moede/{}", one.id.value)};
        if (one.plan().version > 1) news.what = phrase("Mødet {0} er ændret: {1}", one.on(), name);
        if (one.cancelled) {
            news.key = fmt::format("meeting-{}-cancelled", one.id.value);
            news.what = phrase("Mødet {0} er aflyst: {1}", one.on(), name);
            news.at = one.cancelled->at.value_or(news.at);
        }
        all.push_back(std::move(news));
    }
}

Phrase said(applications::Act act, std::string const& what) {
    switch (act) {
        case applications::Act::decide: return phrase("Svar på ansøgningen: {0}", what);
        case applications::Act::move: return phrase("Ny dag for svar på ansøgningen: {0}", what);
        case applications::Act::ask_family:
            return phrase("Der mangler noget til ansøgningen: {0}", what);
        default: return phrase("Nyt om ansøgningen: {0}", what);
    }
}

void add_applications(All& all, access::CaseScope& scope) {
    auto const& own_name = scope.visit().user().name;
    for (auto const& course : applications::applications_of(scope)) {
        auto const& last = course.steps.back();
        if (last.after.written_by == own_name) continue;
        all.push_back(
            {.key = fmt::format("application-{}-{}", course.now.id.value, course.steps.size()),
             .what = said(last.act, course.now.what),
             .at = last.after.written_at,
             .address = fmt::format("/min-familie/ansoegninger/{}", course.now.id.value)});
    }
}

/// What waits for the reader's own word; what another adult is asked is that adult's.
void add_consents(All& all, access::CaseScope& scope) {
    if (!scope.person()) return;
    for (auto const& request : consent::requests_of(scope)) {
        auto const* giver = request.giver(*scope.person());
        bool const is_past = request.until_on && *request.until_on <= scope.today();
        if (!giver || giver->standing != consent::Standing::asked || is_past) continue;
        all.push_back({.key = fmt::format("consent-{}", request.id.value),
                       .what = phrase("{0} spørger, om vi må dele med: {1}", request.asked_by,
                                      request.recipient),
                       .at = request.asked_at,
                       .address = fmt::format("/min-familie/samtykker/{}", request.id.value)});
    }
}

/// The newest version of which the reader may see something.
void add_plan(All& all, plan::Plan const& seen) {
    for (auto version = seen.versions.rbegin(); version != seen.versions.rend(); ++version) {
        bool const is_shown = std::ranges::any_of(version->agreed, [&](auto const& changed) {
            auto const* element = seen.element(changed.first);
            return element && !element->is_own();
        });
        if (!is_shown) continue;
        all.push_back(
            {.key = fmt::format("plan-{}", version->number),
             .what = version->number == 1 ? phrase("Planen er aftalt") : phrase("Planen er ændret"),
             .at = version->at,
             .address =
                 version->number == 1 ? "/min-familie/plan" : "/min-familie/plan/versioner"});
        return;
    }
}

/// A no to what the reader proposed; a yes of all is a version of the plan. An answer is known by its day alone.
void add_answers(All& all, plan::Plan const& seen, PersonId reader) {
    for (auto const& element : seen.elements) {
        auto const* proposal = element.proposal();
        if (!proposal || proposal->by_person != reader) continue;
        for (std::size_t i = 0; i < proposal->said.size(); ++i) {
            auto const& one = proposal->said[i];
            if (one.answer != plan::Answer::no || one.by == reader || !one.on) continue;
            all.push_back({.key = fmt::format("answer-{}-{}", proposal->id.value, i),
                           .what = phrase("Svar på dit forslag: {0}", proposal->content.words),
                           .at = {one.on->count()},
                           .address = fmt::format("/min-familie/plan/{}", element.id.value)});
        }
    }
}

}  // namespace

std::vector<News> all_news(access::CaseScope& scope) {
    All all;
    add_messages(all, scope);
    add_minutes(all, scope);
    add_meetings(all, scope);
    add_applications(all, scope);
    add_consents(all, scope);
    if (plan::has_plan(scope)) {
        auto const seen = plan::plan_of(scope);
        add_plan(all, seen);
        if (scope.person()) add_answers(all, seen, *scope.person());
    }
    return all;
}

}  // namespace indgang::news
