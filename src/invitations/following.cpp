#include <fmt/format.h>

#include <algorithm>

#include "exchange/mail/message.hpp"
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
    if (!may_get_mail(reach.born_on, scope.today()) || !mail::is_address(reach.receiver.address))
        reach.receiver.address.clear();
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

}  // namespace indgang::invitations
