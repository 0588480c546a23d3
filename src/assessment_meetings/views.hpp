// From a meeting to what its pages show, and what the forms share.
#pragma once
#include "assessment_meetings/competence_rules.hpp"
#include "assessment_meetings/pages.hpp"
#include "assessment_meetings/rules.hpp"

namespace indgang::assessment_meetings {

When when_of(Plan const& plan, Day today, Language language);
MeetingLine line_of(Meeting const& meeting, access::CaseScope& scope);
AccountView view_of(Account const& account);
/// The family's own words first.
std::vector<FocusView> focus_of(Meeting const& meeting);

std::string list_address(access::CaseScope& scope);
std::string address_of(access::CaseScope& scope, MeetingId meeting);

/// The one that the address names, as the reader may see it; throws access::NotFound for all others.
Meeting meeting_in(web::Request const& request, access::CaseScope& scope);
/// The same, for those who may write in the folder of meetings.
Meeting open_meeting_in(web::Request const& request, access::CaseScope& scope);

/// How many of them coordinate the case or are in its core team.
int of_team(access::CaseScope& scope, std::vector<Participant> const& people);

/// Everyone of the family by the number that the forms send: "Anna (mor)".
std::vector<web::Choice> family_choices(access::CaseScope& scope);
/// Those who were ticked, of everybody in the family.
std::vector<Relative> read_family(web::Form& form, access::CaseScope& scope);

/// What lacks at the table, where the model asks for all competence there.
std::vector<CompetenceGap> gaps_of(access::CaseScope& scope, Meeting const& meeting);

}  // namespace indgang::assessment_meetings
