// From a meeting to what its pages show, and what the forms share.
#pragma once
#include "meetings/pages.hpp"
#include "meetings/rules.hpp"
#include "meetings/seats_rules.hpp"

namespace indgang::meetings {

std::string said_when(Meeting const& meeting, access::CaseScope& scope);
MeetingLine line_of(Meeting const& meeting, access::CaseScope& scope);
/// The family's own words first.
std::vector<FocusView> focus_of(Meeting const& meeting);

std::string list_address(access::CaseScope& scope);
std::string address_of(access::CaseScope& scope, MeetingId meeting);

/// The one that the address names, as the reader may see it; throws access::NotFound for all others.
Meeting meeting_in(web::Request const& request, access::CaseScope& scope);
/// The same, while it is neither held nor called off.
Meeting coming_meeting_in(web::Request const& request, access::CaseScope& scope);

/// Everyone who could be at the table, for the rules of the seats.
Around around(access::CaseScope& scope, std::vector<UserId> const& also);
/// Who of those who come is taken at that hour by something else; never by what.
std::vector<Phrase> clashes_of(access::CaseScope& scope, Meeting const& meeting);
/// "Anna", "Anna og Jonas".
std::string named_together(std::vector<Participant const*> const& people, Language language);

/// Everyone of the family by the number that the forms send.
std::vector<web::Choice> family_choices(access::CaseScope& scope);
/// Of homes that are protected, as far as the reader knows them.
std::vector<std::string> protected_addresses(access::CaseScope& scope);

}  // namespace indgang::meetings
