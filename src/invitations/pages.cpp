#include "invitations/pages.hpp"

#include <algorithm>

#include "invitations/store.hpp"

namespace indgang::invitations {
namespace {

std::string said(Answer answer, Language language) {
    switch (answer) {
        case Answer::comes: return std::string(in(language, Text{"Ja, kommer"}));
        case Answer::cannot: return std::string(in(language, Text{"Kan ikke"}));
        case Answer::other_time: return std::string(in(language, Text{"Foreslår en anden tid"}));
    }
    return {};
}

Asked asked(access::CaseScope& scope, Invitation const& one) {
    Asked shown{.name = one.name,
                .answer = {},
                .words = {},
                .is_of_family = one.who.person.has_value(),
                .gets_mail = !one.address.empty()};
    if (!one.given) return shown;
    shown.answer = said(one.given->answer, scope.language());
    shown.comes = one.given->answer == Answer::comes;
    shown.is_against = !shown.comes;
    if (access::coordination.has(scope.relation())) shown.words = one.given->words;
    return shown;
}

Meeting meeting_of(access::CaseScope& scope, appointments::Appointment const& appointment,
                   std::vector<Invitation> const& invited) {
    Meeting meeting{.name = appointment.name,
                    .when = invitations::said(appointment.when, scope.language()),
                    .address = appointment.address,
                    .where = {std::string(wording(appointment.place).danish), {}}};
    for (auto const& one : invited) {
        if (one.to != appointment.identity) continue;
        meeting.people.push_back(asked(scope, one));
        auto const& last = meeting.people.back();
        ++(last.comes ? meeting.coming : last.is_against ? meeting.against : meeting.silent);
    }
    meeting.invited = std::ssize(meeting.people);
    return meeting;
}

}  // namespace

web::Response show_invitations(web::Request const& request, access::CaseScope& scope) {
    InvitationsPage page{.place = cases::place(scope), .meetings = {}};
    auto const invited = invited_from(scope, scope.today());
    for (auto const& one : appointments::of_case(scope))
        if (one.standing == appointments::Standing::planned && one.when.on >= scope.today())
            page.meetings.push_back(meeting_of(scope, one, invited));
    return web::page(request, page);
}

}  // namespace indgang::invitations
