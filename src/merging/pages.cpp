#include "merging/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "actions/actions.hpp"
#include "merging/reading.hpp"
#include "web/compared.hpp"

namespace indgang::merging {
namespace {

using source_plans::Decision;

MergePage page_of(Reading const& reading, Reading::Place const& place, Outcome way,
                  web::FormState form) {
    auto const progress = source_plans::progress_of(reading.sources);
    MergePage page{
        .place = cases::place(reading.scope),
        .sources = reading.source_views(place.goal ? std::optional{place.goal->id} : std::nullopt),
        .joint = reading.joint(),
        .deciding = {},
        .goals = progress.goals,
        .decided = progress.decided,
        .left = progress.left(),
        .is_done = progress.goals > 0 && progress.left() == 0,
        .is_empty = progress.goals == 0,
        .form = std::move(form)};
    if (place.goal) page.deciding = reading.deciding(place, way, page.form);
    return page;
}

struct Asked {
    Reading::Place place;
    Outcome way;
};
Asked asked_in(Reading const& reading, web::Request const& request) {
    auto const number = request.path_number("source_goal");
    auto const way = value_of(ways, request.path_value("udfald"));
    auto const place = number ? reading.place_of({*number}) : Reading::Place{};
    if (!place.goal || !way) throw access::NotFound{};
    return {place, *way};
}

std::string version_of(source_plans::SourceGoal const& goal) {
    return std::to_string(goal.decisions.size());
}

web::FormState begun(Reading const& reading, web::Request const& request,
                     Reading::Place const& place) {
    auto form = access::form_for(reading.scope.visit(), request, version_of(*place.goal));
    if (!form.from_draft) form.values = {{"words", place.goal->words}};
    return form;
}

std::optional<plan::ElementId> chosen(web::Form& form, std::string_view field,
                                      std::vector<web::Choice> const& from) {
    auto const typed = form.maybe_text(field);
    if (typed.empty()) return std::nullopt;
    if (std::ranges::find(from, typed, &web::Choice::word) == from.end()) {
        form.mistake(field, Text{"Vælg et fra listen."});
        return std::nullopt;
    }
    return plan::ElementId{std::stoll(typed)};
}

/// What is to become of it: all that the form says, with its mistakes noted.
struct Typed {
    plan::Content content;
    std::optional<plan::ElementId> with;
    std::optional<actions::Holder> holder;
    std::string because;
};
Typed read_decision(web::Form& form, Deciding const& view, Outcome way) {
    Typed typed;
    if (way == Outcome::goal || way == Outcome::action)
        typed.content.words =
            form.text("words", way == Outcome::goal ? Text{"Skriv, hvad I vil nå."}
                                                    : Text{"Skriv, hvad der skal gøres."});
    if (way == Outcome::goal) typed.content.under = chosen(form, "under", view.under);
    if (way == Outcome::action) {
        typed.content.under = chosen(form, "under", view.goals);
        if (!typed.content.under && form.state().mistake("under").empty())
            form.mistake("under", Text{"Vælg det mål, handlingen hører til."});
        auto const holder = form.maybe_text("holder");
        if (std::ranges::find(view.holders, holder, &web::Choice::word) == view.holders.end())
            form.mistake("holder", Text{"Vælg den ene, der har bolden."});
        else
            typed.holder = actions::holder_from(holder);
    }
    if (way == Outcome::merged) {
        typed.with = chosen(form, "with", view.goals);
        if (!typed.with && form.state().mistake("with").empty())
            form.mistake("with", Text{"Vælg det mål, det skal samles med."});
    }
    typed.because = way == Outcome::declined
                        ? form.text("because", "Skriv, hvorfor det ikke kommer med.")
                        : form.maybe_text("because");
    return typed;
}

/// A goal under no wish says why not (PLAN-2); whose own it is, says nothing of where it came from.
void say_why_without_wish(plan::Content& content, std::optional<PersonId> owner) {
    constexpr Text because = "det stod i en plan, som familien havde i forvejen";
    if (!content.under && !owner) content.no_wish_because = because.danish;
}

Decision carried_out(Reading const& reading, Reading::Place const& place, Outcome way,
                     Typed typed) {
    auto& scope = reading.scope;
    auto const owner = reading.owner_of(*place.source);
    Decision decision{.outcome = way, .element = typed.with, .because = typed.because};
    if (way == Outcome::goal) {
        typed.content.about = place.source->about;
        say_why_without_wish(typed.content, owner);
        decision.element = plan::add_element(scope, plan::Kind::goal, typed.content, owner);
    } else if (way == Outcome::action) {
        decision.element = plan::add_element(scope, plan::Kind::action, typed.content, owner);
        plan::Element const added{.id = *decision.element,
                                  .kind = plan::Kind::action,
                                  .owner = owner,
                                  .is_shared = !owner};
        actions::give(scope, added, *typed.holder, "");
    }
    return decision;
}

constexpr web::ComparedField compared_fields[] = {
    {"outcome", "Hvad blev det til?"},
    {"because", "Hvorfor?"},
};

web::Response decided_meanwhile(web::Request const& request, Reading const& reading,
                                Asked const& asked, web::FormState const& typed) {
    auto const& last = asked.place.goal->decisions.back();
    auto const language = reading.scope.language();
    web::Pairs const theirs{{"outcome", std::string(said(last.outcome, language))},
                            {"because", last.because}};
    web::Pairs const yours{{"outcome", std::string(said(asked.way, language))},
                           {"because", std::string(typed.value("because"))}};
    return web::conflict(request, typed,
                         {.version = version_of(*asked.place.goal),
                          .address = reading.address_of(asked.place.goal->id, asked.way),
                          .by = last.by},
                         web::compared(compared_fields, theirs, yours, language));
}

}  // namespace

web::Response show_merge(web::Request const& request, access::CaseScope& scope) {
    if (!source_plans::may_write(scope)) throw access::NotFound{};
    Reading const reading{scope};
    if (!request.path_number("source_goal")) {
        auto const place = reading.next_after(std::nullopt);
        auto form = place.goal ? begun(reading, request, place) : web::fresh_form();
        return web::page(request, page_of(reading, place, Outcome::goal, std::move(form)));
    }
    auto const asked = asked_in(reading, request);
    return web::page(
        request, page_of(reading, asked.place, asked.way, begun(reading, request, asked.place)));
}

web::Response decide(web::Request const& request, access::CaseScope& scope) {
    if (!source_plans::may_write(scope)) throw access::NotFound{};
    Reading const reading{scope};
    auto const asked = asked_in(reading, request);
    auto const& goal = *asked.place.goal;
    web::Form form{request, decision_fields};
    if (!goal.decisions.empty() && form.state().version != version_of(goal))
        return decided_meanwhile(request, reading, asked, form.state());
    auto const view = reading.deciding(asked.place, asked.way, form.state());
    if (auto const objection = objection_to(asked.way, reading.facts_of(goal)))
        form.mistake("", *objection);
    auto typed = read_decision(form, view, asked.way);
    if (!form.ok())
        return web::page(request, page_of(reading, asked.place, asked.way, form.state()), 422);
    source_plans::decide(scope, *asked.place.source, goal.id,
                         carried_out(reading, asked.place, asked.way, std::move(typed)));
    if (asked.way == Outcome::reopened)
        return web::see_other(reading.address_of(goal.id, Outcome::goal) + "#stilling");
    auto const next = reading.next_after(goal.id);
    return web::see_other(next.goal ? reading.address_of(next.goal->id, Outcome::goal) + "#stilling"
                                    : reading.base);
}

}  // namespace indgang::merging
