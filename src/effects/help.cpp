// What others show of it: the help at each goal of the plan, and the reviews that wait for the coordinator.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "effects/rules.hpp"
#include "effects/store.hpp"

namespace indgang::effects {

std::string address_of(access::CaseScope& scope, InterventionId intervention) {
    if (plan::is_family(scope)) return fmt::format("/min-familie/indsatser/{}", intervention.value);
    return fmt::format("/forloeb/{}/indsatser/{}", scope.case_id().value, intervention.value);
}

std::map<plan::ElementId, HelpPart> help_by_goal(access::CaseScope& scope) {
    auto const facts = plan::family_facts(scope);
    std::map<plan::ElementId, HelpPart> help;
    for (auto const& course : courses_of(scope)) {
        auto const* purpose = course.purpose();
        if (!purpose || purpose->serves.empty()) continue;
        auto const& intervention = course.intervention;
        auto const* person = facts.person(intervention.person);
        auto const standing = standing_of(course, scope.today());
        HelpLine const line{.intervention = intervention.id,
                            .what = interventions::called(intervention, plan::is_family(scope)),
                            .address = address_of(scope, intervention.id),
                            .to = person ? person->called : std::string{},
                            .expected = purpose->expected,
                            .own_part = purpose->own_part,
                            .standing = standing,
                            .judged_on = purpose->judged_on,
                            .is_over = standing == Standing::ended,
                            .is_due = standing == Standing::due,
                            .is_late = standing == Standing::overdue};
        for (auto const goal : purpose->serves) help[goal].lines.push_back(line);
    }
    return help;
}

std::vector<open_items::OpenItem> open_reviews(access::CaseScope& scope) {
    if (!may_be_due(scope)) return {};
    auto const coordinator = cases::heading(scope).coordinator;
    bool const to_family = plan::is_family(scope);
    std::vector<open_items::OpenItem> items;
    for (auto const& course : courses_of(scope)) {
        auto const standing = standing_of(course, scope.today());
        bool const is_due = standing == Standing::due || standing == Standing::overdue;
        if (!is_due && standing != Standing::to_end) continue;
        auto const what = interventions::called(course.intervention, to_family);
        open_items::OpenItem item{
            .what = is_due ? phrase("Se efter, om det virker: {0}", what)
                           : phrase("Afslut indsatsen, som I vil stoppe: {0}", what),
            .person = {},
            .user = coordinator.user,
            .holder = coordinator.name,
            .since = is_due ? *course.judged_on() : course.last_review()->held_on,
            .address = address_of(scope, course.intervention.id),
            .sort = open_items::Sort::effect};
        if (is_due) item.due_on = course.judged_on();
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace indgang::effects
