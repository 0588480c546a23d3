// What an intervention is for: written by whoever works with the family, and never overwritten.
#include <algorithm>

#include "access/drafts.hpp"
#include "effects/found.hpp"
#include "effects/pages.hpp"
#include "effects/rules.hpp"
#include "effects/store.hpp"
#include "web/compared.hpp"

namespace indgang::effects {
namespace {

constexpr web::ComparedField compared_fields[] = {
    {"serves", Text{"Mål"}},
    {"expected", Text{"Når den virker"}},
    {"judged_on", Text{"Vi ser efter"}},
    {"own_part", Text{"Det gør familien selv"}},
    {"involvement", Text{"Hvem gør det?"}},
    {"least_intrusive", Text{"Hvorfor ikke noget mindre indgribende?"}},
};

web::Pairs values_of(Purpose const* purpose) {
    if (!purpose) return {};
    web::Pairs values{{"expected", purpose->expected},
                      {"judged_on", web::typed(purpose->judged_on)},
                      {"own_part", purpose->own_part},
                      {"involvement", web::typed(purpose->involvement)},
                      {"least_intrusive", purpose->least_intrusive}};
    for (auto const goal : purpose->serves) values.emplace_back("serves", web::typed(goal));
    return values;
}

/// Goals that are worked on; and those that it serves already.
std::vector<web::Choice> goals_for(Found const& found) {
    std::vector<web::Choice> goals;
    for (auto const& element : found.plan.elements) {
        if (element.kind != plan::Kind::goal || !element.is_in_plan) continue;
        if (element.goal_state != plan::GoalState::active && !found.course.serves(element.id))
            continue;
        auto const* about = element.about ? found.facts.person(*element.about) : nullptr;
        goals.push_back({web::typed(element.id), element.standing().content.words,
                         about ? about->called : std::string{}});
    }
    return goals;
}

PurposePage page_of(access::CaseScope& scope, Found const& found, web::FormState form) {
    return {.place = cases::place(scope),
            .what = interventions::called(found.course.intervention, false),
            .to = found.to(),
            .own = address_of(scope, found.course.intervention.id),
            .goals = goals_for(found),
            .form = std::move(form)};
}

Purpose read_purpose(web::Form& form, Found const& found) {
    Purpose purpose{.expected = form.maybe_text("expected"),
                    .judged_on = form.maybe_day("judged_on"),
                    .own_part = form.maybe_text("own_part"),
                    .involvement = form.maybe_choice("involvement", plan::involvements,
                                                     Text{"Vælg en af mulighederne."}),
                    .least_intrusive = form.maybe_text("least_intrusive")};
    auto const goals = goals_for(found);
    for (auto const& word : form.list("serves")) {
        auto const chosen = std::ranges::find(goals, word, &web::Choice::word);
        if (chosen == goals.end())
            form.mistake("serves", Text{"Vælg mål, der står i planen."});
        else
            purpose.serves.push_back({std::stoll(word)});
    }
    // What the writer does not see is not the writer's to take away.
    if (auto const* before = found.course.purpose())
        for (auto const goal : before->serves)
            if (!found.plan.element(goal)) purpose.serves.push_back(goal);
    std::ranges::sort(purpose.serves);
    purpose.serves.erase(std::ranges::unique(purpose.serves).begin(), purpose.serves.end());
    if (form.state().mistake("judged_on").empty())
        if (auto const objection = objection_to(purpose, found.course.intervention))
            form.mistake("judged_on", *objection);
    return purpose;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           Found const& found, web::FormState const& form) {
    auto const goals = goals_for(found);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field == "involvement")
            if (auto const how = value_of(plan::involvements, value))
                return std::string(said(*how, scope.language()));
        if (field != "serves") return {};
        auto const goal = std::ranges::find(goals, value, &web::Choice::word);
        return goal == goals.end() ? std::string{} : goal->label;
    };
    auto const* newest = found.course.purpose();
    return web::conflict(
        request, form,
        {.version = found.version(),
         .address = address_of(scope, found.course.intervention.id),
         .by = newest ? newest->by : std::string{}},
        web::compared(compared_fields, values_of(newest), form.values, scope.language(), words));
}

/// It is being stopped, or is over: what it is for is not written anew.
void refuse_what_is_over(Found const& found, Day today) {
    auto const standing = standing_of(found.course, today);
    if (standing == Standing::ended || standing == Standing::to_end) throw access::NotFound{};
}

}  // namespace

web::Response show_purpose(web::Request const& request, access::CaseScope& scope) {
    auto const found = course_to_write(scope, request);
    refuse_what_is_over(found, scope.today());
    auto form = access::form_for(scope.visit(), request, found.version());
    if (!form.from_draft) form.values = values_of(found.course.purpose());
    return web::page(request, page_of(scope, found, std::move(form)));
}

web::Response save_purpose(web::Request const& request, access::CaseScope& scope) {
    auto const found = course_to_write(scope, request);
    refuse_what_is_over(found, scope.today());
    web::Form form{request, purpose_fields};
    auto const purpose = read_purpose(form, found);
    if (form.state().version != found.version())
        return two_versions(request, scope, found, form.state());
    if (!form.ok()) return web::page(request, page_of(scope, found, form.state()), 422);
    save_purpose(scope, found.course, purpose);
    return web::see_other(address_of(scope, found.course.intervention.id));
}

}  // namespace indgang::effects
