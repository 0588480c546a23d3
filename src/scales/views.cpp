#include "scales/views.hpp"

#include <algorithm>

#include "access/case_scope.hpp"
#include "interventions/interventions.hpp"
#include "scales/rules.hpp"

namespace indgang::scales {
namespace {

Phrase moved(std::int64_t from, std::int64_t to) {
    if (to > from) return phrase("op fra {0}", from);
    if (to < from) return phrase("ned fra {0}", from);
    return phrase("som før");
}

Phrase said(std::optional<Spread> const& spread, std::size_t people) {
    if (!spread) return phrase("Ingen har svaret endnu.");
    if (people == 1) return phrase("Én har svaret: {0}.", spread->lowest);
    if (spread->width() == 0) return phrase("Alle svarer {0}.", spread->lowest);
    return phrase("Svarene ligger fra {0} til {1}.", spread->lowest, spread->highest);
}

/// What began and ended for those the scale is about: interventions that the reader may see.
std::vector<Event> events_of(access::CaseScope& scope, Scale const& scale) {
    std::vector<Event> events;
    auto all = interventions::ask_interventions(scope);
    for (auto const& one : all()) {
        if (scale.about && one.person != *scale.about) continue;
        auto const* provision = catalogue::provision(one.provision);
        auto const what = provision ? interventions::described(*provision) : Phrase{};
        if (what.empty()) continue;
        events.push_back({one.started_on, phrase("{0} begyndte", what)});
        if (one.ended_on) events.push_back({*one.ended_on, phrase("{0} sluttede", what)});
    }
    std::ranges::stable_sort(events, {}, &Event::on);
    return events;
}

}  // namespace

ScaleView view_of(Scale const& scale, std::string const& address) {
    auto const lines = lines_of(scale.ratings);
    ScaleView view{.id = scale.id,
                   .address = address,
                   .question = scale.question,
                   .means_0 = scale.means_0,
                   .means_10 = scale.means_10,
                   .about = scale.about_name,
                   .closed_on = scale.closed_on,
                   .latest = {},
                   .dots = dots_of(lines),
                   .dots_top = dots_bottom - 48,
                   .spread = said(spread_of(lines), lines.size())};
    for (auto const& dot : view.dots) view.dots_top = std::min(view.dots_top, dot.y - 24);
    view.dots_height = dots_floor - view.dots_top;
    for (auto const& line : lines) {
        auto const& now = line.latest();
        view.latest.push_back(
            {.name = line.rater.name,
             .value = *now.value,
             .first = *line.first().value,
             .number = std::ssize(view.latest) % most_shapes + 1,
             .on = now.on,
             .reason = now.reason,
             .moved = line.ratings.size() > 1 ? moved(*line.first().value, *now.value) : Phrase{}});
    }
    return view;
}

HistoryView history_of(access::CaseScope& scope, Scale const& scale) {
    auto const lines = lines_of(scale.ratings);
    HistoryView view{.plot = plot_of(lines, events_of(scope, scale)),
                     .means_0 = scale.means_0,
                     .means_10 = scale.means_10,
                     .sentence = said(spread_of(lines), lines.size()),
                     .answers = {}};
    if (view.plot)
        view.plot->sentence = phrase("{0} Alle svar står i tabellen herunder.", view.sentence);
    for (auto const& one : scale.ratings)
        view.answers.push_back({.on = one.on,
                                .name = one.rater.name,
                                .value = one.value ? std::to_string(*one.value) : std::string{},
                                .reason = one.reason,
                                .recorded_by = one.recorded_by,
                                .is_corrected = one.is_corrected,
                                .is_taken_back = !one.value});
    std::ranges::stable_sort(view.answers, std::greater{}, &AnswerView::on);
    return view;
}

}  // namespace indgang::scales
