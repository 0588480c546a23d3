// What the pages of the analysis meeting are made of.
#pragma once
#include "analysis/pages.hpp"
#include "web/compared.hpp"

namespace indgang::analysis {

std::string address_of(access::CaseScope const& scope);
Day day_of(Instant at);
MeetingLine line_of(Meeting const& meeting, Language language);
RecordLine line_of(Record const& record);
/// The core team of today, to choose from.
std::vector<web::Choice> member_choices(access::CaseScope& scope);
/// The meeting in hand; throws access::NotFound where there is none, or it may not be seen.
Meeting meeting_of(access::CaseScope& scope);

}  // namespace indgang::analysis
