#include "examinations/views.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::examinations {
namespace {

Phrase how_long(Examination const& one, Day today) {
    if (!one.is_open()) return {};
    auto const left = (due_day(one) - today).count();
    if (left == 0) return phrase("I dag");
    if (left == 1) return phrase("I morgen");
    if (left == -1) return phrase("1 dag over frist");
    return left > 0 ? phrase("Om {0} dage", std::int64_t(left))
                    : phrase("{0} dage over frist", std::int64_t(-left));
}

std::optional<ClockView> clock_view(Examination const& one, Day today, Language language) {
    auto const standing = clock_of(one, today);
    if (!standing) return std::nullopt;
    ClockView view{.said = {}, .law = standing->law, .missed = {}};
    view.is_overdue = standing->is_overdue;
    if (!one.is_open())
        view.said = standing->is_overdue ? phrase("Lovens frist var {0}", standing->due_on)
                                         : phrase("Inden for lovens frist {0}", standing->due_on);
    else if (standing->is_overdue)
        view.said = phrase("Lovens frist var {0}. Den er overskredet med {1} dage",
                           standing->due_on, -standing->days_left);
    else
        view.said = phrase("Lovens frist er {0}. Der er {1} dage endnu", standing->due_on,
                           standing->days_left);
    auto const& kind = catalogue::examination_kind(one.kind);
    if (standing->needs_provisional)
        view.missed = catalogue::statutory_clock(kind.clock)->missed(language);
    return view;
}

Phrase what_was_done(Step const& step) {
    auto const& after = step.after;
    auto const who =
        after.outside.empty() ? after.holder_name : after.holder_name + " (" + after.outside + ")";
    switch (step.act) {
        case Act::ask: return phrase("Bestilt til {0}. {1} har bolden", after.due_on, who);
        case Act::start: return phrase("Gået i gang");
        case Act::move: return phrase("Flyttet til {0}", after.due_on);
        case Act::hand_over: return phrase("{0} har fået bolden", who);
        case Act::provisional: return phrase("Foreløbig vurdering skrevet");
        case Act::report: return phrase("Svar givet");
        case Act::correct: return phrase("Svaret rettet");
        case Act::cancel: return phrase("Aflyst");
        case Act::reopen: break;
    }
    return phrase("Taget op igen, senest {0}", after.due_on);
}

}  // namespace

std::string address_of(CaseId case_id) {
    return fmt::format("/forloeb/{}/undersoegelser", case_id.value);
}

bool may_write(access::CaseScope& scope) { return access::professionals.has(scope.relation()); }

LineView line_of(access::CaseScope& scope, Examination const& one) {
    auto const& kind = catalogue::examination_kind(one.kind);
    auto const today = scope.today();
    return {.id = one.id,
            .address = address_of(scope.case_id()) + "/" + web::typed(one.id),
            .name = kind.name(scope.language()),
            .about = one.about_name,
            .holder = one.holder_name,
            .outside = one.outside,
            .question = one.question,
            .law = kind.law,
            .state = one.state,
            .asked_on = one.asked_on,
            .due_on = due_day(one),
            .how_long = how_long(one, today),
            .clock = clock_view(one, today, scope.language()),
            .reported_on = one.reported_on,
            .is_open = one.is_open(),
            .is_late = is_overdue(one, today)};
}

StepView step_of(Step const& step, bool stands) {
    auto const& after = step.after;
    StepView view{.when = phrase("{0}, {1}", Day{std::chrono::floor<days>(after.written_at.at)},
                                 after.written_by),
                  .what = what_was_done(step),
                  .because = after.because,
                  .result = {},
                  .family_words = {}};
    if (!stands && (step.act == Act::report || step.act == Act::correct)) {
        view.result = after.result;
        view.family_words = after.family_words;
    }
    return view;
}

std::vector<ActLink> acts_of(std::string const& address, Examination const& one, Day today) {
    std::vector<ActLink> links;
    auto const clock = clock_of(one, today);
    for (auto const act : acts_in(one.state)) {
        bool const is_for_clock = act == Act::provisional;
        if (is_for_clock && !(clock && clock->is_overdue)) continue;
        links.push_back({address + "/" + std::string(word(act)), act});
    }
    auto const first = clock && clock->needs_provisional ? Act::provisional
                       : one.is_open()                   ? Act::report
                       : one.state == State::reported    ? Act::correct
                                                         : Act::reopen;
    std::ranges::stable_partition(links, [&](auto const& one) { return one.act == first; });
    return links;
}

}  // namespace indgang::examinations
