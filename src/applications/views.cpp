#include "applications/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "applications/application_form.hpp"
#include "applications/rules.hpp"

namespace indgang::applications {
namespace {

std::string const& treater(Application const& one) {
    return one.treated_by.empty() ? one.handler_name : one.treated_by;
}

Phrase in_words(Outcome outcome) { return {std::string(wording(outcome).danish), {}}; }

Phrase standing_of(Application const& one, bool is_family) {
    if (is_family && one.state == State::awaiting_family) return phrase("Venter på jer");
    return {std::string(wording(one.state).danish), {}};
}

Phrase how_far(Application const& one, Day today) {
    if (is_late(one, today))
        return phrase("Svaret skulle være kommet {0}. Spørg {1}.", *one.answer_by,
                      one.handler_name);
    switch (one.state) {
        case State::received:
            return one.answer_by
                       ? phrase("{0} har den og svarer senest {1}.", treater(one), *one.answer_by)
                       : phrase("{0} finder ud af, hvornår der kommer svar.", one.handler_name);
        case State::examined:
            return one.answer_by ? phrase("{0} ser på den og svarer senest {1}.", treater(one),
                                          *one.answer_by)
                                 : phrase("{0} ser på den. Dagen for svaret er ikke sat endnu.",
                                          treater(one));
        case State::awaiting_family:
            return one.lacks_by ? phrase("{0} skal sende noget senest {1}.", one.asked_of_name,
                                         *one.lacks_by)
                                : phrase("{0} skal sende noget.", one.asked_of_name);
        case State::decided:
            return phrase("{0}. Svaret kom {1}.", in_words(*one.outcome), *one.decided_on);
        case State::withdrawn: break;
    }
    return phrase("Trukket tilbage {0}.", Day{std::chrono::floor<days>(one.written_at.at)});
}

Phrase what_was_done(Step const& step) {
    auto const& after = step.after;
    switch (step.act) {
        case Act::apply: return phrase("Skrevet ind");
        case Act::start: return phrase("Bliver behandlet");
        case Act::ask_family: return phrase("{0} er bedt om at sende noget", after.asked_of_name);
        case Act::send: return phrase("Det, der manglede, er sendt");
        case Act::move: return phrase("Ny dag for svaret: {0}", *after.answer_by);
        case Act::hand_over: return phrase("{0} har fået bolden", after.handler_name);
        case Act::decide: return phrase("Afgjort: {0}", in_words(*after.outcome));
        case Act::correct: return phrase("Svaret rettet: {0}", in_words(*after.outcome));
        case Act::withdraw: return phrase("Trukket tilbage");
        case Act::reopen: break;
    }
    return phrase("Taget op igen");
}

/// What stood in that step and may stand no more.
std::string words_of(Step const& step) {
    auto const& after = step.after;
    if (step.act == Act::ask_family) return after.lacks;
    if (step.act == Act::decide) return after.answer;
    if (step.act == Act::correct) return after.because + "\n" + after.answer;
    return after.because.empty() && sets_answer_day(step.act) ? after.next_step : after.because;
}

Act most_likely(Application const& one, bool is_family) {
    if (is_family) return one.state == State::awaiting_family ? Act::send : Act::withdraw;
    switch (one.state) {
        case State::received: return Act::start;
        case State::awaiting_family: return Act::send;
        case State::examined: return Act::decide;
        case State::decided: return Act::correct;
        case State::withdrawn: break;
    }
    return Act::reopen;
}

}  // namespace

std::string base_of(access::CaseScope& scope) {
    return plan::is_family(scope) ? std::string("/min-familie/ansoegninger")
                                  : fmt::format("/forloeb/{}/ansoegninger", scope.case_id().value);
}

bool may_write(access::CaseScope& scope) {
    return plan::is_family(scope) || access::professionals.has(scope.relation());
}

Phrase said(Act act, bool to_family) {
    if (to_family && act == Act::apply) return phrase("Skriv, hvad vi har søgt om");
    if (to_family && act == Act::send) return phrase("Vi har sendt det");
    return Phrase{std::string(wording(act).danish), {}};
}

LineView line_of(access::CaseScope& scope, Application const& one) {
    bool const is_familys = one.state == State::awaiting_family;
    LineView line{.id = one.id,
                  .address = base_of(scope) + "/" + web::typed(one.id),
                  .what = one.what,
                  .about = one.about_name,
                  .standing = standing_of(one, plan::is_family(scope)),
                  .where = how_far(one, scope.today()),
                  .who = {},
                  .answer_by = one.answer_by,
                  .is_open = one.is_open(),
                  .is_late = is_late(one, scope.today())};
    if (!one.is_open()) return line;
    line.who = {"{0}", {is_familys ? one.asked_of_name : one.handler_name}};
    line.is_readers = is_familys ? one.asked_of == scope.person() : one.handler == scope.user();
    return line;
}

ShortList short_list(access::CaseScope& scope) {
    ShortList list{.all_at = base_of(scope),
                   .new_at = base_of(scope) + "/opret",
                   .open = {},
                   .may_write = may_write(scope)};
    for (auto const& course : applications_of(scope))
        if (course.now.is_open())
            list.open.push_back(line_of(scope, course.now));
        else
            ++list.closed_count;
    return list;
}

StepView step_of(Step const& step) {
    auto const& after = step.after;
    return {.when = phrase("{0}, {1}", Day{std::chrono::floor<days>(after.written_at.at)},
                           after.written_by),
            .what = what_was_done(step),
            .words = words_of(step)};
}

std::vector<ActLink> acts_of(access::CaseScope& scope, Application const& one) {
    std::vector<ActLink> links;
    bool const is_family = plan::is_family(scope);
    auto const first = most_likely(one, is_family);
    for (auto const act : acts_in(one.state, is_family)) {
        ActLink link{fmt::format("{}/{}/{}", base_of(scope), one.id.value, word(act)),
                     said(act, is_family)};
        links.insert(act == first ? links.begin() : links.end(), std::move(link));
    }
    return links;
}

}  // namespace indgang::applications
