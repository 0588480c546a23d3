// Whom a change of an appointment is told to, and what they are told.
#pragma once
#include "invitations/invitations.hpp"

namespace indgang::invitations {

enum class Act { invite, change, withdraw };

struct Step {
    Act act = Act::invite;
    appointments::Who who;
    std::optional<InvitationId> before = {};  // the invitation that this one has had
    std::int64_t sequence = 1;
    friend bool operator==(Step const&, Step const&) = default;
};

/// Nobody is told of what is held or lies in the past, nor of a change that leaves day, hours and place as they were.
std::vector<Step> steps(appointments::Appointment const& appointment,
                        std::vector<Invitation> const& before, Day today);

/// A child gets no mail of its own: from 15 on it is a party to its case.
inline constexpr int years_to_get_mail = 15;
bool may_get_mail(std::optional<Day> born_on, Day today);

}  // namespace indgang::invitations
