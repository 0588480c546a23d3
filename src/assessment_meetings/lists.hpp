// Closed lists as they stand in one column: "interviewer,chair".
#pragma once
#include <string>
#include <vector>

#include "assessment_meetings/assessment_meetings.hpp"

namespace indgang::assessment_meetings {

std::string joined(std::vector<std::string> const& words);
std::vector<std::string> parted(std::string_view text);

std::string written(std::vector<MeetingRole> const& roles);
std::vector<MeetingRole> roles_from(std::string_view text);

}  // namespace indgang::assessment_meetings
