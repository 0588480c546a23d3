// One part of the plan: what it says and said, what is proposed, and what may be done with it.
#include <algorithm>

#include "access/drafts.hpp"
#include "planning/pages.hpp"

namespace indgang::planning {
namespace {

using plan::Kind;

/// Who wrote it takes it back; what a professional wrote also whoever coordinates the case now.
bool may_withdraw(Reading const& reading, plan::Element const& element) {
    auto const* proposal = element.proposal();
    if (!proposal || !reading.may_write) return false;
    return proposal->by == reading.scope.user() || (reading.coordinates && !proposal->by_person);
}

bool may_share(Reading const& reading, plan::Element const& element) {
    if (!element.is_own()) return false;
    auto const under = element.standing().content.under;
    auto const* above = under ? reading.plan.element(*under) : nullptr;
    if (above && above->is_own()) return false;  // it is shared with what it stands under
    return reading.is_family ? reading.scope.person() == element.owner : reading.coordinates;
}

std::int64_t standing_on(Reading const& reading, plan::Element const& goal) {
    std::int64_t count = 0;
    for (auto const& one : reading.plan.elements) {
        auto const* at = &one;
        for (int depth = 0; at && at->id != goal.id && depth < 8; ++depth) {
            auto const under = at->standing().content.under;
            at = under ? reading.plan.element(*under) : nullptr;
        }
        count += at && one.id != goal.id && one.is_in_plan;
    }
    return count;
}

void show_history(PartPage& page, Reading const& reading, plan::Element const& element) {
    for (auto one = element.revisions.rbegin(); one != element.revisions.rend(); ++one) {
        auto const must = reading.must_agree(element, *one);
        auto const standing = plan::standing_of(element, *one, must);
        page.history.push_back(
            {.number = one->number,
             .by = one->by_person ? reading.name_of(one->by_person) : one->by_name,
             .because = one->because,
             .at = one->at,
             .standing = standing,
             .fields = reading.fields_of(element.kind, one->content),
             .voices =
                 one->said.empty() ? std::vector<VoiceView>{} : reading.voices_on(*one, must)});
        std::erase_if(page.history.back().fields, [](auto const& f) { return f.value.empty(); });
        std::erase_if(page.history.back().voices, &VoiceView::is_silent);
    }
}

/// Whose answer the coordination may write down: they who are asked, and have not answered with a yes.
void offer_others(PartPage& page, Reading const& reading, plan::Element const& element) {
    auto const* proposal = element.proposal();
    if (!proposal || !reading.coordinates || reading.is_family) return;
    auto const must = reading.must_agree(element, *proposal);
    for (auto const& person : reading.facts.people)
        if (must.has_a_say(person.id))
            page.others.push_back({web::typed(person.id), person.called, {}});
}

PartPage page_of(Reading const& reading, plan::Element const& element, web::FormState form) {
    auto const& content = element.standing().content;
    auto const own = reading.address_of(element);
    PartPage page{.part = element.id,
                  .place = cases::place(reading.scope),
                  .base = reading.base,
                  .change = own + "/ret",
                  .answer_to = own + "/svar",
                  .withdraw = own + "/tilbage",
                  .share = own + "/deling",
                  .end_at = own + "/afslutning",
                  .removal = own + "/udgaar",
                  .kind = element.kind,
                  .fields = reading.fields_of(element.kind, content),
                  .words = content.words,
                  .work_address = {},
                  .owner = element.is_own() ? reading.name_of(element.owner) : std::string{},
                  .proposal = reading.proposal_on(element),
                  .progress = {},
                  .history = {},
                  .others = {},
                  .goal_state = element.goal_state,
                  .goal_because = element.goal_because,
                  .is_for_family = reading.is_family,
                  .is_agreed = element.agreed_revision() != nullptr,
                  .is_goal = element.kind == Kind::goal,
                  .is_goal_ended = element.goal_state != plan::GoalState::active,
                  .is_own = element.is_own(),
                  .is_wrong = !form.mistakes.empty(),
                  .is_out = !element.is_in_plan,
                  .may_write = reading.may_write,
                  .may_withdraw = may_withdraw(reading, element),
                  .may_share = may_share(reading, element),
                  .may_end = element.kind == Kind::goal && element.is_in_plan &&
                             element.agreed_revision() && reading.coordinates,
                  .goes_with_it = element.kind == Kind::goal ? standing_on(reading, element) : 0,
                  .form = std::move(form)};
    if (element.kind == Kind::action) page.work_address = reading.action(element).work_address;
    return page;
}

PartPage whole_page(Reading const& reading, plan::Element const& element, web::FormState form) {
    auto page = page_of(reading, element, std::move(form));
    page.fields.erase(page.fields.begin());  // its words are the heading
    std::erase_if(page.fields, [](FieldView const& field) { return field.value.empty(); });
    show_history(page, reading, element);
    offer_others(page, reading, element);
    page.progress = progress::progress_on(reading.scope, reading.plan, element.id);
    return page;
}

}  // namespace

plan::Element const& part_in(Reading const& reading, web::Request const& request) {
    auto const number = request.path_number("plan_part");
    auto const* element = number ? reading.plan.element(plan::ElementId{*number}) : nullptr;
    if (!element) throw access::NotFound{};
    return *element;
}

web::Response part_page(web::Request const& request, Reading const& reading,
                        plan::Element const& element, web::FormState form, int status) {
    return web::page(request, whole_page(reading, element, std::move(form)), status);
}

web::Response show_part(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    return part_page(request, reading, element,
                     access::form_for(scope.visit(), request, web::typed(element.latest().number)));
}

web::Response not_so(web::Request const& request, Reading const& reading,
                     plan::Element const& element, Text why) {
    web::Form form{request, {}};
    form.mistake("", why);
    return part_page(request, reading, element, form.state(), 422);
}

web::Response propose_removal(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    auto const* agreed = element.agreed_revision();
    if (!reading.may_write) throw access::NotFound{};
    if (!agreed || agreed->content.is_removal)
        return not_so(request, reading, element, "Det er ikke aftalt, så der er intet at tage ud.");
    web::Form form{request, removal_fields};
    auto const because = form.text("removal_because", "Skriv, hvorfor det skal ud af planen.");
    if (!form.ok()) return part_page(request, reading, element, form.state(), 422);
    auto content = agreed->content;
    content.is_removal = true;
    plan::propose(scope, element, content, because);
    return web::see_other(reading.address_of(element));
}

web::Response withdraw_proposal(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    if (!may_withdraw(reading, element))
        return not_so(
            request, reading, element,
            "Her er intet forslag, som du kan tage tilbage. Det kan den, der har skrevet det.");
    plan::withdraw(scope, element);
    return web::see_other(reading.base);
}

web::Response share_part(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    if (!element.is_own()) return not_so(request, reading, element, "Det er delt allerede.");
    if (!may_share(reading, element)) throw access::NotFound{};
    plan::share(scope, element);
    return web::see_other(reading.base);
}

web::Response end_goal(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    if (!reading.coordinates) throw access::NotFound{};
    if (element.kind != Kind::goal || !element.agreed_revision() || !element.is_in_plan)
        return not_so(request, reading, element, "Det kan siges om et mål, der er aftalt.");
    web::Form form{request, end_fields};
    auto const event = form.choice("event", plan::goal_events, "Vælg, hvordan det gik.");
    auto const because = form.text("goal_because", "Skriv, hvad familien og du ser.");
    if (form.ok() && !plan::after(element.goal_state, event))
        form.mistake("event", Text{"Det er sagt om målet allerede."});
    if (!form.ok()) return part_page(request, reading, element, form.state(), 422);
    plan::tell_of_goal(scope, element, event, because);
    return web::see_other(reading.address_of(element));
}

}  // namespace indgang::planning
