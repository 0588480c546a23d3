#include <fmt/format.h>

#include <algorithm>

#include "catalogue/provision_key.hpp"
#include "effects/found.hpp"
#include "effects/pages.hpp"
#include "effects/rules.hpp"

namespace indgang::effects {
namespace {

Text example_of(Lack lack) {
    switch (lack) {
        case Lack::goal: return Text{"Fx det mål, som familien satte øverst."};
        case Lack::expected: return Text{"Fx: Sofie sover fem nætter om ugen uden at vågne."};
        case Lack::judged_on:
            return Text{"Fx tre måneder efter starten. Den dag kommer den op af sig selv."};
        case Lack::own_part:
            return Text{"Fx: Anna skriver søvndagbog, og Sofie vælger aftenbogen."};
        case Lack::least_intrusive:
            return Text{"Fx: Vejledning alene blev prøvet i foråret og rakte ikke."};
    }
    return "";
}

Phrase chosen(Choice choice) {
    switch (choice) {
        case Choice::go_on: return phrase("Indsatsen fortsætter");
        case Choice::adjust: return phrase("Indsatsen bliver ændret");
        case Choice::stop: return phrase("Indsatsen stopper");
    }
    return {};
}

ReviewView view_of(Review const& review, plan::Plan const& plan) {
    ReviewView view{.held_on = review.held_on,
                    .choice = review.choice,
                    .chosen = chosen(review.choice),
                    .because = review.because,
                    .family_words = review.family_words,
                    .professional_words = review.professional_words,
                    .changes = review.changes,
                    .least_intrusive = review.least_intrusive,
                    .by = review.by,
                    .next_on = review.next_on,
                    .measured = {}};
    std::map<plan::ElementId, MeasuredLine> lines;
    for (auto const& one : review.measured) {
        auto const* goal = plan.element(one.goal);
        if (!goal) continue;
        auto& line = lines[one.goal];
        line.goal = goal->standing().content.words;
        line.baseline = one.baseline;
        line.target = one.target;
        (one.side == Side::family ? line.family : line.professionals) = one.value;
    }
    for (auto& [goal, line] : lines) view.measured.push_back(std::move(line));
    return view;
}

void show_purpose_on(InterventionPage& page, Found const& found, access::CaseScope& scope) {
    auto const* purpose = found.course.purpose();
    if (!purpose) return;
    page.has_purpose = true;
    page.expected = purpose->expected;
    page.own_part = purpose->own_part;
    page.least_intrusive = purpose->least_intrusive;
    page.involvement = purpose->involvement;
    page.judged_on = purpose->judged_on;
    auto const base = page.is_for_family ? std::string("/min-familie/plan")
                                         : fmt::format("/forloeb/{}/plan", scope.case_id().value);
    for (auto const* goal : found.goals()) {
        auto const& content = goal->standing().content;
        page.goals.push_back({.words = content.words,
                              .address = fmt::format("{}/{}", base, goal->id.value),
                              .has_scale = content.baseline && content.target,
                              .from = content.baseline.value_or(0),
                              .to = content.target.value_or(0)});
    }
    auto const& all = found.course.purposes;
    for (auto one = std::next(all.rbegin()); one != all.rend(); ++one)
        page.earlier.push_back(
            {one->expected, one->own_part, one->least_intrusive, one->by, one->judged_on, one->at});
}

void show_what_may_be_done(InterventionPage& page, Found const& found, access::CaseScope& scope) {
    page.is_due = page.standing == Standing::due;
    page.is_late = page.standing == Standing::overdue;
    page.is_to_end = page.standing == Standing::to_end;
    page.is_ended = page.standing == Standing::ended;
    page.asks_now = page.is_due || page.is_late || page.is_to_end;
    bool const may_write = !page.is_for_family && !page.is_withheld && !page.is_ended &&
                           access::professionals.has(scope.relation());
    if (!may_write) return;
    auto const own = address_of(scope, found.course.intervention.id);
    if (!page.is_to_end) page.write = own + "/plan";
    page.write_waits = fmt::format("/forloeb/{}/afhaengigheder?venter=intervention%20{}",
                                   scope.case_id().value, found.course.intervention.id.value);
    if (!page.is_to_end)
        for (auto const lack : lacking(found.course.purpose()))
            page.lacks.push_back({lack, example_of(lack)});
    page.lacks_count = std::ssize(page.lacks);
    if (!access::coordination.has(scope.relation())) return;
    page.judge = own + "/virkning";
    if (!found.course.intervention.ended_on) page.end_at = own + "/afslutning";
}

/// "Til Sofie, siden 3. marts 2026", and when it ends or did.
Phrase period_of(interventions::Intervention const& one, std::string const& to, Day today) {
    if (one.started_on > today) return phrase("Til {0}, begynder {1}", to, one.started_on);
    if (!one.ended_on) return phrase("Til {0}, siden {1}", to, one.started_on);
    if (*one.ended_on > today)
        return phrase("Til {0}, fra {1}. Slutter {2}", to, one.started_on, *one.ended_on);
    return phrase("Til {0}, fra {1} til {2}", to, one.started_on, *one.ended_on);
}

InterventionPage page_of(access::CaseScope& scope, Found const& found) {
    auto const& one = found.course.intervention;
    bool const to_family = plan::is_family(scope);
    auto const& provision = *catalogue::provision(one.provision);
    InterventionPage page{.place = cases::place(scope),
                          .intervention = one.id,
                          .back = to_family
                                      ? std::string("/min-familie/plan")
                                      : fmt::format("/forloeb/{}/plan", scope.case_id().value),
                          .what = interventions::called(one, to_family),
                          .law = interventions::described(provision),
                          .period = period_of(one, found.to(), scope.today()),
                          .to = found.to(),
                          .note = to_family ? std::string{} : one.note,
                          .department = one.department_name,
                          .provider = one.provider,
                          .started_on = one.started_on,
                          .ended_on = one.ended_on,
                          .standing = standing_of(found.course, scope.today()),
                          .is_for_family = to_family,
                          .is_withheld = found.course.is_withheld};
    show_purpose_on(page, found, scope);
    auto waits = dependencies::waits_by_node(scope, dependencies::picture_of(scope));
    if (auto const at = waits.find({.intervention = one.id}); at != waits.end())
        page.waits = std::move(at->second);
    auto const& reviews = found.course.reviews;
    for (auto review = reviews.rbegin(); review != reviews.rend(); ++review)
        page.reviews.push_back(view_of(*review, found.plan));
    show_what_may_be_done(page, found, scope);
    return page;
}

}  // namespace

web::Response show_intervention(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, page_of(scope, course_in(scope, request)));
}

web::Response show_own_intervention(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_intervention(request, scope);
}

}  // namespace indgang::effects
