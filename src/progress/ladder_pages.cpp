// How a goal is measured, chosen with the family; and the stairs that a child answers on itself.
#include <algorithm>

#include "access/drafts.hpp"
#include "progress/measure_form.hpp"
#include "progress/rules.hpp"
#include "progress/store.hpp"
#include "web/compared.hpp"

namespace indgang::progress {
namespace {

constexpr std::string_view step_fields[] = {"much_less", "less", "expected", "more", "much_more"};
constexpr web::ComparedField compared_fields[] = {{"much_less", "-2: meget mindre end ventet"},
                                                  {"less", "-1: mindre end ventet"},
                                                  {"expected", "0: det, I venter"},
                                                  {"more", "+1: mere end ventet"},
                                                  {"much_more", "+2: meget mere end ventet"}};

std::string ladder_version(Goal const& goal) {
    return web::typed(goal.ladder ? goal.ladder->id.value : std::int64_t{0});
}

web::Pairs values_of(std::optional<Ladder> const& ladder) {
    web::Pairs values{{"way", web::typed(ladder ? Way::steps : Way::scale)}};
    if (ladder)
        for (std::size_t i = 0; i < std::size(step_fields); ++i)
            values.emplace_back(step_fields[i], ladder->words[i]);
    return values;
}

LadderPage ladder_page(Reading const& reading, Goal const& goal, web::FormState form) {
    return {.place = cases::place(reading.scope),
            .words = goal.words,
            .back = reading.address_of(goal.id),
            .is_measured = !goal.measured.empty(),
            .form = std::move(form)};
}

Ladder read_ladder(web::Form& form, Way way) {
    Ladder ladder;
    for (std::size_t i = 0; i < std::size(step_fields); ++i)
        ladder.words[i] = form.maybe_text(step_fields[i]);
    if (way != Way::steps) return {};
    for (auto const step : steps_without_words(ladder))
        form.mistake(step_fields[std::size_t(step + 2)],
                     Text{"Skriv, hvordan det ser ud på det trin."});
    if (says_the_same_twice(ladder))
        form.mistake("expected", Text{"To trin siger det samme. Så kan de ikke skelnes."});
    return ladder;
}

bool is_same(std::optional<Ladder> const& now, Way way, Ladder const& chosen) {
    if (!now) return way == Way::scale;
    return way == Way::steps && std::ranges::equal(now->words, chosen.words);
}

StairsPage stairs_page(Reading const& reading, Goal const& goal, cases::Member const& child,
                       web::FormState form) {
    return {.place = cases::place(reading.scope),
            .words = goal.words,
            .child = child.name.substr(0, child.name.find(' ')),
            .back = reading.address_of(goal.id),
            .values = progress::values_of(goal),
            .form = std::move(form)};
}

/// On stairs of eleven steps, about a goal of the child's or the family's.
cases::Member child_on_stairs(Reading const& reading, Goal const& goal,
                              web::Request const& request) {
    auto child = cases::child_in(reading.scope, request);
    if (goal.ladder || (goal.about && goal.about != child.id)) throw access::NotFound{};
    return child;
}

}  // namespace

web::Response show_ladder(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& goal = goal_to_measure(reading, request);
    auto form = access::form_for(scope.visit(), request, ladder_version(goal));
    if (!form.from_draft) form.values = values_of(goal.ladder);
    return web::page(request, ladder_page(reading, goal, std::move(form)));
}

web::Response choose_ladder(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& goal = goal_to_measure(reading, request);
    web::Form form{request, ladder_fields};
    auto const way = form.choice("way", ways, "Vælg, hvordan målet bliver målt.");
    auto const ladder = read_ladder(form, way);
    if (!form.ok()) return web::page(request, ladder_page(reading, goal, form.state()), 422);
    if (form.state().version != ladder_version(goal) && !is_same(goal.ladder, way, ladder))
        return web::conflict(
            request, form.state(),
            {.version = ladder_version(goal), .address = reading.address_of(goal.id), .by = {}},
            web::compared(compared_fields, values_of(goal.ladder), form.state().values,
                          scope.language()));
    if (!is_same(goal.ladder, way, ladder))
        choose(scope, *reading.plan.element(goal.id), way, ladder);
    return web::see_other(reading.address_of(goal.id));
}

web::Response show_stairs(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& goal = goal_to_measure(reading, request);
    auto const child = child_on_stairs(reading, goal, request);
    auto form = access::form_for(scope.visit(), request, version_of(goal));
    return web::page(request, stairs_page(reading, goal, child, std::move(form)));
}

web::Response measure_on_stairs(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& goal = goal_to_measure(reading, request);
    auto const child = child_on_stairs(reading, goal, request);
    web::Form form{request, measure_fields};
    auto one = measurement_by(reading, goal, child.id);
    one.rating.value = form.maybe_number("value");
    one.rating.reason = form.maybe_text("words");
    for (auto const objection : objections_to(goal, one, false, scope.today()))
        if (form.state().mistake("value").empty()) form.mistake("value", objection);
    if (!form.ok()) return web::page(request, stairs_page(reading, goal, child, form.state()), 422);
    if (auto const* now = written_meanwhile(goal, one, form.state()))
        return two_versions(request, reading, goal, form.state(), *now);
    add_measurement(scope, *reading.plan.element(goal.id), one);
    return web::see_other(reading.address_of(goal.id));
}

}  // namespace indgang::progress
