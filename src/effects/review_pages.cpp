// The effect is judged: where the goals are by each side, and what is chosen (rules.md § 9).
#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "effects/found.hpp"
#include "effects/pages.hpp"
#include "effects/rules.hpp"
#include "effects/store.hpp"
#include "progress/progress.hpp"
#include "web/compared.hpp"

namespace indgang::effects {
namespace {

constexpr std::int64_t last_step = 10;

constexpr web::ComparedField compared_fields[] = {
    {"held_on", Text{"Dag"}},
    {"choice", Text{"Valget"}},
    {"because", Text{"Hvorfor"}},
    {"family_words", Text{"Familien"}},
    {"professional_words", Text{"Fagpersonerne"}},
    {"next_on", Text{"Ses efter igen"}},
    {"least_intrusive", Text{"Stadig det mindst indgribende, fordi"}},
    {"changes", Text{"Det bliver ændret"}},
};

std::string word_of(plan::ElementId goal, Side side, std::int64_t value) {
    return fmt::format("{} {} {}", goal.value, word(side), value);
}

std::optional<std::int64_t> said_last(Course const& course, plan::ElementId goal, Side side) {
    for (auto review = course.reviews.rbegin(); review != course.reviews.rend(); ++review)
        for (auto const& one : review->measured)
            if (one.goal == goal && one.side == side) return one.value;
    return std::nullopt;
}

/// Nothing is asked for twice: what was said of the goal on the way stands beside it. Steps with words of
/// their own are no number from 0 to 10.
std::vector<SaidBefore> said_before(access::CaseScope& scope, Found const& found,
                                    plan::ElementId goal) {
    std::vector<SaidBefore> said;
    auto const progress = progress::progress_on(scope, found.plan, goal);
    if (!progress) return said;
    for (auto const& one : progress->latest)
        if (one.step.empty()) said.push_back({one.name, one.value, one.on});
    return said;
}

AskedOfGoal asked_of(access::CaseScope& scope, Found const& found, plan::Element const& goal,
                     web::FormState const& form) {
    auto const& content = goal.standing().content;
    AskedOfGoal asked{.words = content.words,
                      .has_scale = content.baseline && content.target,
                      .from = content.baseline.value_or(0),
                      .to = content.target.value_or(0),
                      .sides = {},
                      .said_before = said_before(scope, found, goal.id)};
    for (auto const& side : sides) {
        AskedOfSide of{.side = side.value,
                       .field_id = fmt::format("maal-{}-{}", goal.id.value, side.word),
                       .before = said_last(found.course, goal.id, side.value),
                       .steps = {}};
        for (std::int64_t value = 0; value <= last_step; ++value) {
            auto const step = word_of(goal.id, side.value, value);
            of.steps.push_back({step, value, form.has("readings", step)});
        }
        asked.sides.push_back(std::move(of));
    }
    return asked;
}

ReviewPage page_of(access::CaseScope& scope, Found const& found, web::FormState form) {
    auto const* purpose = found.course.purpose();
    ReviewPage page{
        .place = cases::place(scope),
        .what = interventions::called(found.course.intervention, false),
        .to = found.to(),
        .own = address_of(scope, found.course.intervention.id),
        .expected = purpose ? purpose->expected : std::string{},
        .own_part = purpose ? purpose->own_part : std::string{},
        .today = scope.today(),
        .judged_on = found.course.judged_on(),
        .goals = {},
        .adjustable = {},
        .form = std::move(form),
        .ways = {
            {"continue", Text{"Fortsæt"}, Text{"Den virker, eller den skal have mere tid."}},
            {"adjust", Text{"Justér"}, Text{"Noget skal gøres på en anden måde."}},
            {"stop", Text{"Stop"},
             Text{
                 "Den virker ikke, eller den er ikke nødvendig mere. Så afslutter du den bagefter."}}}};
    for (auto const* goal : found.goals()) {
        page.goals.push_back(asked_of(scope, found, *goal, page.form));
        if (goal->goal_state == plan::GoalState::active)
            page.adjustable.push_back({web::typed(goal->id), goal->standing().content.words, {}});
    }
    return page;
}

std::vector<Measured> read_measured(web::Form& form, Found const& found) {
    std::vector<Measured> measured;
    for (auto const& typed : form.list("readings")) {
        std::optional<Measured> known;
        for (auto const* goal : found.goals())
            for (auto const& side : sides)
                for (std::int64_t value = 0; value <= last_step; ++value)
                    if (typed == word_of(goal->id, side.value, value))
                        known = Measured{.goal = goal->id, .side = side.value, .value = value};
        bool const is_twice = known && std::ranges::any_of(measured, [&](Measured const& one) {
                                  return one.goal == known->goal && one.side == known->side;
                              });
        if (!known || is_twice)
            form.mistake("readings", Text{"Vælg ét tal fra 0 til 10 for hver."});
        else
            measured.push_back(*known);
    }
    return measured;
}

std::string_view field_of(ReviewObjection objection) {
    switch (objection) {
        case ReviewObjection::held_in_the_future:
        case ReviewObjection::held_before_start: return "held_on";
        case ReviewObjection::without_next_day:
        case ReviewObjection::next_day_not_ahead: return "next_on";
        case ReviewObjection::without_least_intrusive: return "least_intrusive";
        case ReviewObjection::without_changes: return "changes";
    }
    return "";
}

Review read_review(web::Form& form, Found const& found, Day today) {
    Review review{.held_on = form.day("held_on", "Vælg den dag, I talte om det."),
                  .choice = form.choice("choice", choices, "Vælg, hvad I gør nu."),
                  .because = form.text("because", "Skriv hvorfor."),
                  .family_words = form.maybe_text("family_words"),
                  .professional_words = form.maybe_text("professional_words"),
                  .changes = form.maybe_text("changes"),
                  .least_intrusive = form.maybe_text("least_intrusive"),
                  .next_on = form.maybe_day("next_on"),
                  .measured = read_measured(form, found)};
    bool const is_chosen = form.state().mistake("choice").empty();
    for (auto const objection : objections_to(review, found.course.intervention, today)) {
        auto const field = field_of(objection);
        bool const hangs_on_choice = field != "held_on";
        if ((is_chosen || !hangs_on_choice) && form.state().mistake(field).empty())
            form.mistake(field, objection);
    }
    if (review.choice == Choice::stop) {
        review.next_on.reset();
        review.least_intrusive.clear();
    }
    if (review.choice != Choice::adjust) review.changes.clear();
    return review;
}

/// The goal that is to be written anew, and how.
struct Rewriting {
    plan::Element const* goal = nullptr;
    std::string words;
};
Rewriting read_rewriting(web::Form& form, ReviewPage const& page, Found const& found,
                         Review const& review) {
    auto const chosen = form.maybe_text("adjusted_goal");
    auto const words = form.maybe_text("goal_words");
    if (review.choice != Choice::adjust) return {};
    if (chosen.empty()) {
        if (!words.empty())
            form.mistake("adjusted_goal", Text{"Vælg det mål, der skal skrives om."});
        return {};
    }
    bool const is_known =
        std::ranges::find(page.adjustable, chosen, &web::Choice::word) != page.adjustable.end();
    if (!is_known) form.mistake("adjusted_goal", Text{"Vælg et af de mål, indsatsen er til."});
    if (words.empty()) form.mistake("goal_words", Text{"Skriv målet, som det skal lyde."});
    if (!form.ok()) return {};
    return {found.plan.element({std::stoll(chosen)}), words};
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           Found const& found, web::FormState const& form) {
    auto const* last = found.course.last_review();
    web::Pairs theirs;
    if (last)
        theirs = {{"held_on", web::typed(last->held_on)},
                  {"choice", web::typed(last->choice)},
                  {"because", last->because},
                  {"family_words", last->family_words},
                  {"professional_words", last->professional_words},
                  {"next_on", web::typed(last->next_on)},
                  {"least_intrusive", last->least_intrusive},
                  {"changes", last->changes}};
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        auto const choice = field == "choice" ? value_of(choices, value) : std::nullopt;
        return choice ? std::string(said(*choice, scope.language())) : std::string{};
    };
    return web::conflict(
        request, form,
        {.version = found.version(),
         .address = address_of(scope, found.course.intervention.id),
         .by = last ? last->by : std::string{}},
        web::compared(compared_fields, theirs, form.values, scope.language(), words));
}

/// What is over is not judged any more.
Found course_to_judge(access::CaseScope& scope, web::Request const& request) {
    auto found = course_to_write(scope, request);
    if (standing_of(found.course, scope.today()) == Standing::ended) throw access::NotFound{};
    return found;
}

}  // namespace

web::Response show_review(web::Request const& request, access::CaseScope& scope) {
    auto const found = course_to_judge(scope, request);
    return web::page(
        request, page_of(scope, found, access::form_for(scope.visit(), request, found.version())));
}

web::Response save_review(web::Request const& request, access::CaseScope& scope) {
    auto const found = course_to_judge(scope, request);
    web::Form form{request, review_fields};
    auto const review = read_review(form, found, scope.today());
    auto const rewriting = read_rewriting(form, page_of(scope, found, form.state()), found, review);
    if (form.state().version != found.version())
        return two_versions(request, scope, found, form.state());
    if (!form.ok()) return web::page(request, page_of(scope, found, form.state()), 422);
    save_review(scope, found.course, review, found.plan);
    if (rewriting.goal) {
        auto content = rewriting.goal->standing().content;
        content.words = rewriting.words;
        plan::propose(scope, *rewriting.goal, content, review.changes);
    }
    auto const own = address_of(scope, found.course.intervention.id);
    bool const ends = review.choice == Choice::stop && !found.course.intervention.ended_on;
    return web::see_other(ends ? own + "/afslutning" : own);
}

}  // namespace indgang::effects
