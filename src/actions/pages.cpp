#include "actions/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "actions/before_giving.hpp"
#include "actions/rules.hpp"

namespace indgang::actions {
namespace {

using plan::is_family;

constexpr Text not_agreed = "Handlingen er ikke aftalt endnu.";

struct Found {
    plan::Plan plan;
    plan::Element const* element;
    plan::FamilyFacts facts;
    Work work;
};

Found action_in(access::CaseScope& scope, web::Request const& request) {
    Found found{.plan = plan::plan_of(scope), .element = nullptr, .facts = {}, .work = {}};
    auto const number = request.path_number("action");
    found.element = number ? found.plan.element(plan::ElementId{*number}) : nullptr;
    if (!found.element || found.element->kind != plan::Kind::action) throw access::NotFound{};
    found.facts = plan::family_facts(scope);
    found.work = work_of(scope, found.plan).at(found.element->id);
    return found;
}

bool has_ball(access::CaseScope& scope, Work const& work) {
    auto const* holding = work.holding();
    if (!holding) return false;
    if (is_family(scope)) return holding->holder.person && holding->holder.person == scope.person();
    return holding->holder.user == scope.user();
}

/// Whoever has the ball, and those who coordinate the case; and the family for what a child of it has.
bool may_tell(access::CaseScope& scope, Found const& found) {
    if (has_ball(scope, found.work)) return true;
    if (!is_family(scope)) return plan::coordinates(scope);
    auto const* holding = found.work.holding();
    auto const* holder =
        holding && holding->holder.person ? found.facts.person(*holding->holder.person) : nullptr;
    return holder &&
           (holder->role == cases::FamilyRole::child || holder->role == cases::FamilyRole::sibling);
}

bool is_agreed(Found const& found) {
    return found.element->agreed_revision() && found.element->is_in_plan;
}

std::string own_address(access::CaseScope& scope, plan::Element const& element) {
    return is_family(scope)
               ? fmt::format("/min-familie/handlinger/{}", element.id.value)
               : fmt::format("/forloeb/{}/handlinger/{}", scope.case_id().value, element.id.value);
}
std::string plan_address(access::CaseScope& scope) {
    return is_family(scope) ? "/min-familie/plan"
                            : fmt::format("/forloeb/{}/plan", scope.case_id().value);
}

void show_what_may_be_told(ActionPage& page, access::CaseScope& scope, Found const& found) {
    auto const& told = found.work.told;
    bool const may = may_tell(scope, found) && page.is_agreed;
    auto const can = [&](Event event) {
        Told const now{
            .event = event, .until = scope.today() + days{1}, .because = "-", .by = scope.user()};
        return may && objections_to(told, now, scope.today()).empty();
    };
    bool const manages = !is_family(scope);
    page.may_finish = can(Event::finish);
    page.may_undo = can(Event::undo);
    page.may_hold_it = can(Event::hold) && page.state == State::open;
    page.may_resume = can(Event::resume);
    page.may_cancel = manages && can(Event::cancel);
    page.may_reopen = manages && can(Event::reopen);
    page.may_move = manages && may && (page.state == State::open || page.state == State::on_hold);
}

/// For those who work there: the family sees its own weeks on a page of its own.
void ask_before_giving(ActionPage& page, access::CaseScope& scope, Holding const* holding) {
    if (page.state != State::open || !page.is_agreed || page.is_for_family) return;
    page.before_giving =
        before_giving()(scope, page.words, page.due_on,
                        holding ? holding->holder.person : std::optional<PersonId>{});
}

ActionPage page_of(access::CaseScope& scope, Found const& found, web::FormState form) {
    auto const& content = found.element->standing().content;
    auto const* goal = content.under ? found.plan.element(*content.under) : nullptr;
    auto const* holding = found.work.holding();
    ActionPage page{.action = found.element->id,
                    .family_name = cases::heading(scope).family_name,
                    .back = plan_address(scope),
                    .own = own_address(scope, *found.element),
                    .move_to = own_address(scope, *found.element) + "/bold",
                    .words = content.words,
                    .goal = goal ? goal->standing().content.words : std::string{},
                    .holder = holding ? holding->name : std::string{},
                    .waited = {},
                    .state = found.work.state,
                    .due_on = content.due_on,
                    .on_hold_until = found.work.on_hold_until,
                    .involvement = content.involvement,
                    .holders = {},
                    .told = {},
                    .may_hold = {},
                    .is_agreed = is_agreed(found),
                    .is_for_family = is_family(scope),
                    .form = std::move(form)};
    page.is_late = page.due_on && *page.due_on < scope.today() && page.state == State::open;
    page.is_wrong = !page.form.mistakes.empty();
    if (holding)
        page.waited =
            open_items::waited(Day{std::chrono::floor<days>(holding->since.at)}, scope.today());
    for (auto const& one : found.work.holders)
        page.holders.push_back({one.name, one.because, one.moved_by, one.since});
    for (auto const& one : found.work.told)
        page.told.push_back({one.event, one.until, one.because, one.by_name, one.at});
    show_what_may_be_told(page, scope, found);
    ask_before_giving(page, scope, holding);
    if (page.may_move)
        page.may_hold = possible_holders(
            scope, found.facts, found.element->about,
            found.element->is_own() ? found.element->owner : std::optional<PersonId>{});
    return page;
}

web::Response not_now(web::Request const& request, access::CaseScope& scope, Found const& found,
                      web::FormState const& form) {
    return web::page(request, page_of(scope, found, form), 422);
}

std::string_view field_of(Objection objection) {
    if (objection == Objection::hold_ends_today_or_before) return "until_on";
    if (objection == Objection::without_a_reason) return "because";
    return "event";
}

/// Back to where the tap was: one of our own pages, named by a word.
std::string where_to(access::CaseScope& scope, Found const& found, std::string_view back) {
    if (back == "front" && is_family(scope)) return "/min-familie";
    if (back == "plan") return plan_address(scope);
    if (back == "ball")
        return is_family(scope) ? "/min-familie"
                                : fmt::format("/forloeb/{}/bolden", scope.case_id().value);
    return own_address(scope, *found.element);
}

}  // namespace

web::Response show_action(web::Request const& request, access::CaseScope& scope) {
    auto const found = action_in(scope, request);
    return web::page(request, page_of(scope, found, access::form_for(scope.visit(), request)));
}

web::Response tell_of_action(web::Request const& request, access::CaseScope& scope) {
    auto const found = action_in(scope, request);
    web::Form form{request, event_fields};
    Told now{.event = form.choice("event", events, "Vælg, hvad der er sket."),
             .until = form.maybe_day("until_on"),
             .because = form.maybe_text("because"),
             .by = scope.user()};
    auto const back = form.maybe_text("back");
    if (now.event != Event::hold) now.until.reset();
    if (!may_tell(scope, found)) throw access::NotFound{};
    if (is_family(scope) && (now.event == Event::cancel || now.event == Event::reopen))
        throw access::NotFound{};
    if (!is_agreed(found)) form.mistake("", not_agreed);
    if (form.ok())
        for (auto const objection : objections_to(found.work.told, now, scope.today()))
            form.mistake(field_of(objection), objection);
    if (!form.ok()) return not_now(request, scope, found, form.state());
    tell(scope, *found.element, now.event, now.until, now.because);
    return web::see_other(where_to(scope, found, back));
}

web::Response move_ball(web::Request const& request, access::CaseScope& scope) {
    auto const found = action_in(scope, request);
    web::Form form{request, move_fields};
    auto const chosen = form.text("holder", "Vælg, hvem der får bolden.");
    auto const because = form.text("moved_because", "Skriv, hvorfor bolden går videre.");
    if (is_family(scope) || !may_tell(scope, found)) throw access::NotFound{};
    auto const page = page_of(scope, found, form.state());
    if (!is_agreed(found)) form.mistake("", not_agreed);
    if (is_agreed(found) && !page.may_move) form.mistake("", Objection::not_from_here);
    auto const holder = holder_from(chosen);
    bool const may =
        std::ranges::find(page.may_hold, chosen, &web::Choice::word) != page.may_hold.end();
    if (!chosen.empty() && (!holder || !may))
        form.mistake("holder", Text{"Vælg en fra familien eller en fagperson i forløbet."});
    if (form.ok() && found.work.holding() && found.work.holding()->holder == *holder)
        form.mistake("holder", Text{"Den har bolden allerede. Vælg en anden."});
    if (!form.ok()) return not_now(request, scope, found, form.state());
    give(scope, *found.element, *holder, because);
    return web::see_other(own_address(scope, *found.element));
}

web::Response show_own_action(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_action(request, scope);
}
web::Response tell_of_own_action(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return tell_of_action(request, scope);
}

}  // namespace indgang::actions
