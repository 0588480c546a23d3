// What is worth a thought about a planned meeting, and which weeks of the family are full before it is: app asks
// those who know, and it blocks nothing.
#pragma once
#include <functional>

#include "assessment_meetings/assessment_meetings.hpp"

namespace indgang::assessment_meetings {

struct OfWeeks {
    std::function<std::vector<Phrase>(access::CaseScope&, Meeting const&)> about;
    std::function<std::vector<Phrase>(access::CaseScope&)> full;
};
/// Said by app when the program starts, since those who know stand below us.
void weeks_are_known(OfWeeks ask);
OfWeeks const& of_weeks();

}  // namespace indgang::assessment_meetings
