#pragma once
#include "invitations/own_pages.hpp"
#include "invitations/store.hpp"

namespace indgang::invitations {

/// The appointment as its own slice shows it to the reader; none where the case does not open, or it is kept back.
std::optional<appointments::Appointment> seen(access::Visit& visit, Invitation const& one);

Words words_for(access::Visit& visit, Invitation const& one,
                std::optional<appointments::Appointment> const& appointment, Form form);

/// Whoever coordinates the case hears that somebody cannot come, and the timeline has a line.
void tell_answer(access::Visit& visit, Invitation const& one, Answer answer);

}  // namespace indgang::invitations
