#include "progress/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "follow_up/follow_up.hpp"
#include "interventions/interventions.hpp"
#include "progress/rules.hpp"

namespace indgang::progress {
namespace {

constexpr std::size_t most_marks = 12;  // the newest; more cannot be told apart

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

Phrase moved(Goal const& goal, std::int64_t from, std::int64_t to) {
    auto const before = said_value(goal.ladder.has_value(), from);
    if (to > from) return phrase("op fra {0}", before);
    if (to < from) return phrase("ned fra {0}", before);
    return phrase("som før");
}

Measurement const* measurement(Goal const& goal, scales::Rating const& rating) {
    for (auto const& one : goal.measured)
        if (one.rating.id == rating.id) return &one;
    return nullptr;
}

std::vector<LatestView> latest_of(Goal const& goal) {
    std::vector<LatestView> all;
    for (auto const& line : lines_of(goal)) {
        auto const& now = line.latest();
        auto const* written = measurement(goal, now);
        all.push_back({.name = now.rater.name,
                       .value = *now.value,
                       .number = std::ssize(all) % web::most_shapes + 1,
                       .step = goal.ladder ? goal.ladder->of(*now.value) : std::string{},
                       .on = now.on,
                       .words = now.reason,
                       .moved = line.ratings.size() > 1
                                    ? moved(goal, *line.first().value, *now.value)
                                    : Phrase{},
                       .told = written && written->telling == Telling::by_adult
                                   ? phrase("fortalt af en voksen")
                                   : Phrase{},
                       .is_by_family = now.rater.person.has_value()});
    }
    return all;
}

Phrase aim_of(Goal const& goal) {
    if (goal.ladder) return phrase("Det, vi venter: {0}", goal.ladder->of(0));
    if (goal.baseline && goal.target)
        return phrase("Fra {0} til {1} på en skala fra 0 til 10", *goal.baseline, *goal.target);
    if (goal.target) return phrase("Til {0} på en skala fra 0 til 10", *goal.target);
    if (goal.baseline) return phrase("Fra {0} på en skala fra 0 til 10", *goal.baseline);
    return {};
}

std::vector<web::PlotMeasure> measures_of(Goal const& goal) {
    if (goal.ladder) return {{0, phrase("Det, vi venter")}};
    std::vector<web::PlotMeasure> measures;
    if (goal.baseline) measures.push_back({*goal.baseline, phrase("Her begyndte vi"), true});
    if (goal.target) measures.push_back({*goal.target, phrase("Her vil vi hen")});
    return measures;
}

/// All sentences after each other.
Phrase joined(std::vector<Phrase> const& sentences) {
    Phrase all;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        all.danish += fmt::format("{}{{{}}}", i ? " " : "", i);
        all.values.emplace_back(sentences[i]);
    }
    return all;
}

void add_interventions(std::vector<web::PlotHappening>& marks, access::CaseScope& scope,
                       std::optional<PersonId> about) {
    auto all = interventions::ask_interventions(scope);
    for (auto const& one : all()) {
        if (about && one.person != *about) continue;
        auto const* provision = catalogue::provision(one.provision);
        if (!provision) continue;
        auto const what = interventions::described(*provision);
        marks.push_back({one.started_on, phrase("{0} begyndte", what)});
        if (one.ended_on) marks.push_back({*one.ended_on, phrase("{0} sluttede", what)});
    }
}

void add_follow_ups(std::vector<web::PlotHappening>& marks, access::CaseScope& scope,
                    std::optional<PersonId> about) {
    for (auto const& child : cases::children(scope)) {
        if (about && child.id != *about) continue;
        for (auto const& one : follow_up::held_with(scope, child.id))
            marks.push_back({one.follow_up.held_on, phrase("Opfølgning holdt")});
    }
}

}  // namespace

Reading::Reading(access::CaseScope& scope) : Reading{scope, plan::plan_of(scope)} {}

Reading::Reading(access::CaseScope& scope, plan::Plan const& seen)
    : scope{scope},
      plan{seen},
      facts{plan::family_facts(scope)},
      goals{goals_of(scope, seen)},
      base{plan::is_family(scope) ? std::string("/min-familie/fremgang")
                                  : fmt::format("/forloeb/{}/fremgang", scope.case_id().value)},
      is_family{plan::is_family(scope)},
      may_measure{is_family ? scope.person().has_value()
                            : access::professionals.has(scope.relation()) &&
                                  scope.may_see(access::FolderKind::plan)} {}

std::string Reading::address_of(plan::ElementId goal) const {
    return fmt::format("{}/{}", base, goal.value);
}

std::string Reading::name_of(std::optional<PersonId> person) const {
    auto const* one = person ? facts.person(*person) : nullptr;
    return one ? one->called : std::string{};
}

Goal const* Reading::goal(plan::ElementId id) const {
    auto const found = std::ranges::lower_bound(goals, id, {}, &Goal::id);
    return found != goals.end() && found->id == id ? &*found : nullptr;
}

std::vector<web::PlotHappening> Reading::happened(Goal const& goal) const {
    std::vector<web::PlotHappening> marks;
    if (goal.is_agreed) marks.push_back({goal.since, phrase("Målet blev aftalt")});
    for (auto const& [action, work] : actions::work_of(scope, plan)) {
        auto const& content = plan.element(action)->standing().content;
        if (content.under == goal.id && work.state == actions::State::done)
            marks.push_back({day_of(work.last()->at), phrase("Gjort: {0}", content.words)});
    }
    add_interventions(marks, scope, goal.about);
    add_follow_ups(marks, scope, goal.about);
    std::ranges::stable_sort(marks, {}, &web::PlotHappening::on);
    std::erase_if(marks, [&](auto const& one) { return one.on > scope.today(); });
    auto const begins = [&] {
        auto first = goal.since;
        for (auto const& line : lines_of(goal)) first = std::min(first, line.first().on);
        return first;
    }();
    std::erase_if(marks, [&](auto const& one) { return one.on < begins; });
    if (marks.size() > most_marks) marks.erase(marks.begin(), marks.end() - most_marks);
    return marks;
}

GoalProgress Reading::view_of(Goal const& goal, bool is_small) const {
    GoalProgress view{.goal = goal.id,
                      .address = address_of(goal.id),
                      .words = goal.words,
                      .about = name_of(goal.about),
                      .is_sub_goal = goal.is_sub_goal,
                      .is_own = goal.is_own,
                      .may_measure = may_measure && goal.is_active,
                      .look = look_at(goal, scope.today()),
                      .plot = {},
                      .latest = latest_of(goal),
                      .aim = aim_of(goal)};
    view.is_bad = view.look <= Look::apart;
    view.is_good = view.look >= Look::on_way;
    web::PlotWish wish{.series = {},
                       .happened = {},
                       .measures = measures_of(goal),
                       .lowest = lowest(goal),
                       .highest = highest(goal),
                       .step = goal.ladder ? 1 : 2,
                       .days = {goal.since, scope.today()}};
    for (auto const& line : lines_of(goal)) {
        web::PlotSeries series{line.rater.name, scales::initials(line.rater.name), {}};
        series.is_dashed = !line.rater.person;
        for (auto const& one : line.ratings) series.values.push_back({one.on, *one.value});
        wish.series.push_back(std::move(series));
    }
    if (!is_small && !wish.series.empty()) wish.happened = happened(goal);
    view.plot = web::plot_of(wish);
    if (!view.plot) return view;
    view.plot->id = fmt::format("maal-{}", goal.id.value);
    view.plot->is_small = is_small;
    view.plot->sentence = joined(in_words(goal));
    return view;
}

std::optional<GoalProgress> progress_on(access::CaseScope& scope, plan::Plan const& seen,
                                        plan::ElementId goal) {
    Reading const reading{scope, seen};
    auto const* one = reading.goal(goal);
    return one ? std::optional{reading.view_of(*one, false)} : std::nullopt;
}

std::vector<MeasurementView> measurements_of(Goal const& goal) {
    std::vector<MeasurementView> views;
    for (auto const& one : goal.measured) {
        auto const& rating = one.rating;
        bool const is_of_now = goal.ladder ? one.ladder == goal.ladder->id : !one.ladder;
        views.push_back({.on = rating.on,
                         .name = rating.rater.name,
                         .value = rating.value ? said_value(one.ladder.has_value(), *rating.value)
                                               : std::string{},
                         .words = rating.reason,
                         .recorded_by = rating.recorded_by,
                         .telling = one.telling,
                         .is_by_family = one.is_by_family(),
                         .is_corrected = rating.is_corrected,
                         .is_taken_back = !rating.value,
                         .is_of_before = !is_of_now,
                         .is_told = one.telling == Telling::by_adult});
    }
    std::ranges::stable_sort(views, std::greater{}, &MeasurementView::on);
    return views;
}

}  // namespace indgang::progress
