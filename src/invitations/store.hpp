#pragma once
#include "access/case_scope.hpp"
#include "invitations/letters.hpp"

namespace indgang::invitations {

/// All that were ever invited to it.
std::vector<Invitation> invited_to(access::CaseScope& scope, appointments::Identity const& to);
/// Those of the case from that day on.
std::vector<Invitation> invited_from(access::CaseScope& scope, Day from_on);

struct Reached {
    Receiver receiver;
    std::optional<Day> born_on = {};
};
/// The newest address; the login's own where one of the family has none written.
Reached reached(access::CaseScope& scope, appointments::Who const& who);

InvitationId invite(access::CaseScope& scope, appointments::Appointment const& to, Step const& step,
                    std::string const& address);
void tell_change(access::CaseScope& scope, appointments::Appointment const& to, Step const& step,
                 std::string const& address);
void withdraw(access::CaseScope& scope, Step const& step);

void give(access::Visit& visit, Invitation const& to, Answer answer, std::string_view words);

/// The reader's own, as a professional or as one of a family, from that day on; and one of them.
std::vector<Invitation> own_from(access::Visit& visit, Day from_on);
std::optional<Invitation> own(access::Visit& visit, InvitationId id);

std::optional<PersonId> person_of(access::Visit& visit);
Form form_of(access::Visit& visit, PersonId person);
void choose_form(access::Visit& visit, PersonId person, Form form);

std::vector<std::string> names_of(access::Visit& visit, std::vector<UserId> const& users);
/// "Holm", for those whom the case's door would open to.
std::string family_name(access::Visit& visit, CaseId case_id);

}  // namespace indgang::invitations
