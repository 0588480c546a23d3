#include "partners/pages.hpp"

#include "access/drafts.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "partners/present.hpp"
#include "partners/store.hpp"
#include "web/compared.hpp"

namespace indgang::partners {

std::optional<Partnership> present_of(std::vector<Partnership> const& all, Day today) {
    for (auto const& one : all)
        if (one.is_on(today)) return one;
    return std::nullopt;
}

std::string address_of(access::CaseScope& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/makker";
}

std::string version_of(std::optional<Partnership> const& present) {
    if (!present) return "none";
    return web::typed(present->id) + "-" + std::to_string(present->agreement);
}

namespace {

using access::Relation;

constexpr access::RelationSet changers{Relation::coordinator, Relation::leader};
constexpr access::RelationSet the_two{Relation::coordinator, Relation::partner};
/// Learning goals are between the two and their leader.
constexpr access::RelationSet sees_goals{Relation::coordinator, Relation::partner,
                                         Relation::leader};

/// Why they are two may tell of the family: it is for those who coordinate the case.
PartnershipView view_of(access::CaseScope& scope, Partnership const& one) {
    bool const sees_why = access::coordination.has(scope.relation());
    return {one.name,
            one.telephone,
            one.email,
            sees_why ? one.because : "",
            sees_why ? one.ended_because : "",
            one.from_on,
            one.ended_on};
}

AgreementPage agreement_of(access::CaseScope& scope, Partnership const& between,
                           web::FormState form) {
    return {.place = cases::place(scope),
            .coordinator = cases::heading(scope).coordinator.name,
            .partner = between.name,
            .tasks = between.tasks,
            .learning_goals = between.learning_goals,
            .form = std::move(form)};
}

Partnership present_or_nothing(access::CaseScope& scope) {
    auto const present = present_of(ask_partnerships(scope)(), scope.today());
    return present ? *present : throw access::NotFound{};
}

constexpr web::ComparedField compared_agreement[] = {
    {"tasks", "Hvem gør hvad?"},
    {"learning_goals", "Læringsmål"},
};

}  // namespace

web::Response show_partner(web::Request const& request, access::CaseScope& scope) {
    auto const heading = cases::ask_heading(scope);
    auto const asked = ask_partnerships(scope);
    auto const now = heading();
    auto const all = asked();
    auto const& rule = scope.model().partner;
    PartnerPage page{.place = {scope.case_id(), now.case_number, now.family_name},
                     .coordinator = now.coordinator.name,
                     .present = {},
                     .former = {},
                     .tasks = {},
                     .learning_goals = {},
                     .agreed_by = {},
                     .rule = phrase(rule.said),
                     .source = phrase(rule.source)};
    page.may_change = changers.has(scope.relation());
    for (auto const& one : all) {
        if (!one.is_on(scope.today())) {
            page.former.push_back(view_of(scope, one));
            continue;
        }
        page.present = view_of(scope, one);
        page.tasks = one.tasks;
        page.agreed_by = one.agreed_by;
        page.may_agree = the_two.has(scope.relation());
        page.sees_goals = sees_goals.has(scope.relation());
        if (page.sees_goals) page.learning_goals = one.learning_goals;
    }
    return web::page(request, page);
}

web::Response show_agreement(web::Request const& request, access::CaseScope& scope) {
    auto const present = present_or_nothing(scope);
    auto form = access::form_for(scope.visit(), request, version_of(present));
    return web::page(request, agreement_of(scope, present, std::move(form)));
}

web::Response save_agreement(web::Request const& request, access::CaseScope& scope) {
    auto const present = present_or_nothing(scope);
    web::Form form{request, agreement_fields};
    auto const tasks = form.text("tasks", "Skriv, hvem af jer der gør hvad.");
    auto const goals = form.maybe_text("learning_goals");
    if (form.state().version != version_of(present))
        return web::conflict(
            request, form.state(),
            {.version = version_of(present), .address = address_of(scope), .by = present.agreed_by},
            web::compared(compared_agreement,
                          {{"tasks", present.tasks}, {"learning_goals", present.learning_goals}},
                          form.state().values, scope.language()));
    if (!form.ok()) return web::page(request, agreement_of(scope, present, form.state()), 422);
    agree(scope, present, tasks, goals);
    return web::see_other(address_of(scope));
}

}  // namespace indgang::partners
