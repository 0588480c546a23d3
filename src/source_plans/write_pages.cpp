// Writing a plan from elsewhere down: what it is, and its goals, pasted, shown as they were understood, and
// corrected before they are saved. Nothing is kept until then but the draft.
#include <algorithm>

#include "access/drafts.hpp"
#include "source_plans/pages.hpp"
#include "source_plans/rules.hpp"
#include "source_plans/store.hpp"
#include "web/compared.hpp"

namespace indgang::source_plans {
namespace {

constexpr std::string_view whole_family = "family";

struct Choosing {
    std::vector<plan_kinds::Kind> kinds;
    plan::FamilyFacts facts;
};
Choosing choosing_in(access::CaseScope& scope) {
    if (!may_write(scope)) throw access::NotFound{};
    return {plan_kinds::kinds_on_offer(scope.visit()), plan::family_facts(scope)};
}

WritePage write_page(access::CaseScope& scope, Choosing const& from, SourcePlan const* plan,
                     web::FormState form) {
    auto const all = "/forloeb/" + web::typed(scope.case_id()) + "/planer";
    WritePage page{.place = cases::place(scope),
                   .back = plan ? all + "/" + web::typed(plan->id) : all,
                   .name = plan ? plan->kind.name + ", " + plan->department : std::string{},
                   .kinds = {},
                   .persons = {},
                   .lines = {},
                   .left_out = {},
                   .is_new = !plan,
                   .form = std::move(form)};
    for (auto const& kind : from.kinds) page.kinds.push_back({kind.word, kind.name, {}});
    page.persons.push_back(
        {std::string(whole_family), std::string(in(scope.language(), Text{"Hele familien"})), {}});
    for (auto const& person : from.facts.people)
        page.persons.push_back({web::typed(person.id), person.called, {}});
    return page;
}

void read_days(web::Form& form, SourcePlan& plan, Day today) {
    plan.from_on = form.day("from_on", "Skriv, hvilken dag planen er fra.");
    plan.valid_until = form.maybe_day("valid_until");
    plan.kept_by = form.maybe_text("kept_by");
    if (!form.state().mistake("from_on").empty()) return;
    for (auto const objection : objections_to(plan, today))
        form.mistake(objection == Objection::from_later_than_today ? "from_on" : "valid_until",
                     objection);
}

SourcePlan read_plan(web::Form& form, access::CaseScope& scope, Choosing const& from) {
    SourcePlan plan;
    auto const kind =
        std::ranges::find(from.kinds, form.maybe_text("kind"), &plan_kinds::Kind::word);
    if (kind == from.kinds.end())
        form.mistake("kind", Text{"Vælg, hvad det er for en plan."});
    else
        plan.kind = *kind;
    auto const about = form.maybe_text("about");
    auto const person = std::ranges::find_if(
        from.facts.people, [&](auto const& one) { return web::typed(one.id) == about; });
    if (person != from.facts.people.end())
        plan.about = person->id;
    else if (about != whole_family)
        form.mistake("about", Text{"Vælg, hvem planen handler om."});
    plan.department = form.maybe_text("department");
    if (plan.department.empty()) plan.department = plan.kind.department;
    if (plan.department.empty() && kind != from.kinds.end())
        form.mistake("department", Text{"Skriv, hvilken afdeling eller hvilket sted den er fra."});
    read_days(form, plan, scope.today());
    plan.folder = folder_for(plan.kind, plan.about, from.facts);
    if (form.ok() && !may_see(scope, plan.folder, plan.about, from.facts))
        form.mistake("about", Text{"Den plan ligger i en mappe, som du ikke kan se. Bed "
                                   "koordinatoren om at lægge den ind."});
    return plan;
}

bool is_lined(web::Form& form) {
    return std::ranges::any_of(form.state().values,
                               [](auto const& value) { return value.first == "line"; });
}

/// The goals as they were corrected one by one, each as it stands, else as they were pasted.
Split read_goals(web::Form& form) {
    auto const pasted = form.maybe_text("goals");
    if (!is_lined(form)) return split(pasted);
    Split goals;
    for (auto const& line : form.list("line")) {
        auto words = in_one_line(line);
        if (!words.empty() && std::ranges::find(goals.goals, words) == goals.goals.end())
            goals.goals.push_back(std::move(words));
    }
    return goals;
}

void check_goals(web::Form& form, Split const& goals, std::size_t there) {
    if (auto const objection = objection_to(goals.goals, there))
        form.mistake(is_lined(form) ? "line" : "goals", *objection);
}

/// The form once more, each goal in a field of its own, and two empty ones for what was missed.
void show_lines(WritePage& page, Split goals) {
    page.is_preview = true;
    page.count = std::ssize(goals.goals);
    page.left_out = std::move(goals.left_out);
    for (int empty = 0; empty < 2; ++empty) goals.goals.emplace_back();
    std::int64_t number = 0;
    for (auto& words : goals.goals) page.lines.push_back({++number, std::move(words)});
}

/// As text again, for whoever would rather correct it there.
void back_to_text(web::FormState& form, Split const& goals) {
    std::string text;
    for (auto const& one : goals.goals) text += (text.empty() ? "" : "\n") + one;
    std::erase_if(form.values, [](auto const& value) {
        return value.first == "line" || value.first == "goals";
    });
    form.values.emplace_back("goals", std::move(text));
}

/// What came of the form: saved by the caller where nothing is returned.
std::optional<web::Response> not_yet(web::Request const& request, web::Form& form, WritePage page,
                                     Split const& goals) {
    auto const act = form.maybe_text("act");
    bool const has_lines = is_lined(form);
    if (act == "text") back_to_text(form.state(), goals);
    page.form = form.state();
    if (form.ok() && act == "text") return web::page(request, page);
    if (!form.ok()) {
        if (has_lines && act != "text") show_lines(page, goals);
        return web::page(request, page, 422);
    }
    if (act != "preview") return std::nullopt;
    show_lines(page, goals);
    return web::page(request, page);
}

WritePage asking(WritePage page) {
    page.asks = true;
    page.takes_goals = true;
    return page;
}
WritePage taking_goals(WritePage page) {
    page.takes_goals = true;
    return page;
}

WritePage correcting(WritePage page) {
    page.corrects = true;
    return page;
}

constexpr web::ComparedField compared_fields[] = {
    {"department", "Afdeling eller sted"},
    {"from_on", "Fra"},
    {"valid_until", "Gælder til"},
    {"kept_by", "Hvem har den?"},
};

web::Pairs values_of(SourcePlan const& plan) {
    return {{"department", plan.department},
            {"from_on", web::typed(plan.from_on)},
            {"valid_until", web::typed(plan.valid_until)},
            {"kept_by", plan.kept_by}};
}

}  // namespace

web::Response show_new(web::Request const& request, access::CaseScope& scope) {
    auto const from = choosing_in(scope);
    return web::page(request, asking(write_page(scope, from, nullptr,
                                                access::form_for(scope.visit(), request))));
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    auto const from = choosing_in(scope);
    web::Form form{request, source_fields};
    auto const plan = read_plan(form, scope, from);
    auto const goals = read_goals(form);
    check_goals(form, goals, 0);
    auto page = asking(write_page(scope, from, nullptr, {}));
    if (auto response = not_yet(request, form, std::move(page), goals)) return *std::move(response);
    auto const id = add(scope, plan, goals.goals);
    return web::see_other("/forloeb/" + web::typed(scope.case_id()) + "/planer/" + web::typed(id));
}

web::Response show_more_goals(web::Request const& request, access::CaseScope& scope) {
    auto const from = choosing_in(scope);
    auto const plan = source_in(scope, request);
    return web::page(request, taking_goals(write_page(scope, from, &plan,
                                                      access::form_for(scope.visit(), request))));
}

web::Response create_goals(web::Request const& request, access::CaseScope& scope) {
    auto const from = choosing_in(scope);
    auto const plan = source_in(scope, request);
    web::Form form{request, goals_fields};
    auto const goals = read_goals(form);
    check_goals(form, goals, plan.goals.size());
    if (goals.goals.empty()) form.mistake("goals", Text{"Skriv eller indsæt mindst ét mål."});
    auto page = taking_goals(write_page(scope, from, &plan, {}));
    auto const back = page.back;
    if (auto response = not_yet(request, form, std::move(page), goals)) return *std::move(response);
    add_goals(scope, plan, goals.goals);
    return web::see_other(back);
}

web::Response show_correction(web::Request const& request, access::CaseScope& scope) {
    auto const from = choosing_in(scope);
    auto const plan = source_in(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(plan.version));
    if (!form.from_draft) form.values = values_of(plan);
    return web::page(request, correcting(write_page(scope, from, &plan, std::move(form))));
}

web::Response correct_source(web::Request const& request, access::CaseScope& scope) {
    auto const from = choosing_in(scope);
    auto plan = source_in(scope, request);
    auto const before = plan;
    web::Form form{request, correction_fields};
    plan.department = form.maybe_text("department");
    if (plan.department.empty())
        form.mistake("department", Text{"Skriv, hvilken afdeling eller hvilket sted den er fra."});
    read_days(form, plan, scope.today());
    auto const back = write_page(scope, from, &before, {}).back;
    if (form.state().version != web::typed(before.version))
        return web::conflict(request, form.state(),
                             {.version = web::typed(before.version), .address = back},
                             web::compared(compared_fields, values_of(before), form.state().values,
                                           scope.language()));
    if (!form.ok())
        return web::page(request, correcting(write_page(scope, from, &before, form.state())), 422);
    correct(scope, plan);
    return web::see_other(back);
}

}  // namespace indgang::source_plans
