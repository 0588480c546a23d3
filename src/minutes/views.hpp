// From what is kept to what is shown; and the meeting that an address names.
#pragma once
#include "minutes/pages.hpp"

namespace indgang::minutes {

std::string address_of(access::CaseScope& scope, MeetingId meeting);
Reader reader_of(access::CaseScope& scope, MeetingId meeting);

/// The meeting of {meeting} in the address and its minutes; throws access::NotFound where it is not the reader's.
struct Opened {
    meetings::Meeting meeting;
    Minutes minutes;
    State state;
};
Opened opened(web::Request const& request, access::CaseScope& scope);

SheetPart sheet_of(Opened const& opened, access::CaseScope& scope);
std::string said(meetings::Role role, Language language);

}  // namespace indgang::minutes
