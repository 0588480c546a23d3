#include <fmt/format.h>

#include <algorithm>

#include "cases/cases.hpp"
#include "invitations/store.hpp"

namespace indgang::invitations {
namespace {

Occasion occasion_of(access::CaseScope& scope, appointments::Appointment const& appointment) {
    auto const& municipality = scope.visit().municipality();
    return {.identity = appointment.identity,
            .when = appointment.when,
            .place = appointment.place,
            .municipality = municipality.name,
            .slug = municipality.slug,
            .sender = outbox::way().sender,
            .now = scope.now()};
}

void send(access::CaseScope& scope, Occasion const& about, Step const& step, InvitationId id,
          Receiver const& to) {
    auto const link = outbox::link(scope.visit(), fmt::format("/indkaldelser/{}", id.value));
    outbox::put(scope.visit(), letter(step.act, about, to, step.sequence, link));
}

void carry_out(access::CaseScope& scope, appointments::Appointment const& appointment,
               std::vector<Invitation> const& before, Step const& step) {
    auto about = occasion_of(scope, appointment);
    auto reach = reached(scope, step.who);
    if (!may_get_mail(reach.born_on, scope.today())) reach.receiver.address.clear();
    if (step.act == Act::withdraw) {
        auto const had = std::ranges::find(before, *step.before, &Invitation::id);
        withdraw(scope, step);
        about.when = had->when;  // as it stands in their calendar
        about.place = had->place;
        reach.receiver.address = had->address;
        return send(scope, about, step, had->id, reach.receiver);
    }
    auto id = step.before.value_or(InvitationId{});
    if (step.act == Act::invite)
        id = invite(scope, appointment, step, reach.receiver.address);
    else
        tell_change(scope, appointment, step, reach.receiver.address);
    send(scope, about, step, id, reach.receiver);
    // Whoever plans a meeting and stands on its list has said that they come.
    if (step.who.user == scope.user())
        give(scope.visit(), {.id = id, .when = appointment.when}, Answer::comes, {});
}

}  // namespace

void follow(access::CaseScope& scope, appointments::Appointment const& appointment) {
    auto const before = invited_to(scope, appointment.identity);
    for (auto const& step : steps(appointment, before, scope.today()))
        carry_out(scope, appointment, before, step);
}

std::vector<open_items::OpenItem> open_refusals(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    // What one of the family answers is for those who call the meeting, not for the other parent.
    if (scope.relation() == access::Relation::family_member) return items;
    auto const coming = invited_from(scope, scope.today());
    if (coming.empty()) return items;
    auto const seen = appointments::of_case(scope);
    for (auto const& one : coming) {
        bool const is_seen =
            std::ranges::find(seen, one.to, &appointments::Appointment::identity) != seen.end();
        if (!is_seen || !one.given || one.given->answer == Answer::comes) continue;
        auto const coordinator = cases::heading(scope).coordinator;
        items.push_back(
            {.what = one.given->answer == Answer::cannot
                         ? phrase("{0} kan ikke komme {1}", one.name, one.when.on)
                         : phrase("{0} foreslår en anden tid end {1}", one.name, one.when.on),
             .person = {},
             .user = coordinator.user,
             .holder = coordinator.name,
             .since = Day{std::chrono::floor<days>(one.given->at.at)},
             .due_on = one.when.on,
             .address = fmt::format("/forloeb/{}/indkaldelser", scope.case_id().value)});
    }
    return items;
}

}  // namespace indgang::invitations
