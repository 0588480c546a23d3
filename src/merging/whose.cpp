// Who receives help, as far as the reader may see it. An adult's help lies in the adult's own folder, so the
// other parent reads a plan that does not tell of it.
#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "interventions/interventions.hpp"
#include "matters/matters.hpp"
#include "merging/merging.hpp"
#include "merging/rules.hpp"

namespace indgang::merging {
namespace {

struct Help {
    std::vector<interventions::Intervention> interventions;
    std::vector<matters::Matter> matters;
    std::vector<source_plans::SourcePlan> const& sources;
};

void add_once(std::vector<Phrase>& to, Phrase said) {
    auto const is_same = [&](Phrase const& one) {
        return say(one, Language::da) == say(said, Language::da);
    };
    if (std::ranges::none_of(to, is_same)) to.push_back(std::move(said));
}

Helped helped(Help const& help, plan::Plan const& plan, plan::Concerned const& person, Day today) {
    Helped one{.called = person.called,
               .is_adult = person.role == cases::FamilyRole::parent ||
                           person.role == cases::FamilyRole::other_adult};
    for (auto const& intervention : help.interventions)
        if (intervention.person == person.id && intervention.is_in_force_on(today))
            if (auto const* provision = catalogue::provision(intervention.provision))
                add_once(one.by, interventions::described(*provision));
    for (auto const& matter : help.matters)
        if (matter.person == person.id && matter.is_open_on(today))
            add_once(one.by,
                     Phrase{"{0}", {matter.title.empty() ? matter.department_name : matter.title}});
    for (auto const& source : help.sources)
        if (source.about == person.id && !source.has_ended_on(today))
            add_once(one.by, Phrase{"{0}, {1}", {source.kind.name, source.department}});
    for (auto const& element : plan.elements)
        one.goals +=
            element.kind == plan::Kind::goal && element.is_in_plan && element.about == person.id;
    return one;
}

}  // namespace

WhoseView whose_plan(access::CaseScope& scope, plan::Plan const& plan,
                     std::vector<source_plans::SourcePlan> const& sources) {
    auto asked_interventions = interventions::ask_interventions(scope);
    auto asked_matters = matters::ask_matters(scope);
    Help const help{asked_interventions(), asked_matters(), sources};
    std::vector<Helped> all;
    for (auto const& person : plan::family_facts(scope).people)
        if (auto one = helped(help, plan, person, scope.today()); !one.by.empty())
            all.push_back(std::move(one));
    auto const progress = source_plans::progress_of(sources);
    bool const is_family = plan::is_family(scope);
    auto const at = is_family ? std::string("/min-familie/planer")
                              : fmt::format("/forloeb/{}/planer", scope.case_id().value);
    WhoseView view{.said = said_whose(all, access::coordination.has(scope.relation())),
                   .law = {},
                   .because = said_because(all),
                   .goals = progress.goals,
                   .decided = progress.decided,
                   .left = progress.left(),
                   .sources_at = progress.plans > 0 || !is_family ? at : std::string{},
                   .merge_at = {}};
    if (source_plans::may_write(scope) && progress.left() > 0) view.merge_at = at + "/saml";
    auto const which = whose(all);
    if (!is_family && (which == Whose::childs || which == Whose::childrens))
        view.law = "barnets lov §§ 91–92";
    if (!is_family && which == Whose::familys) view.law = "barnets lov § 110";
    return view;
}

}  // namespace indgang::merging
