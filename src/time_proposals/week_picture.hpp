// The week of a proposal as a small picture: five days, eight to sixteen, what those who must come are taken by, and
// where the meeting would lie. Pure; the sheet is 250 wide and 132 high. The words beside it say the same.
#pragma once
#include <boost/describe.hpp>

#include "finding_time/finding_time.hpp"

namespace indgang::time_proposals {

struct Box {
    std::int64_t x = 0, y = 0, height = 0;
};
BOOST_DESCRIBE_STRUCT(Box, (), (x, y, height))
struct DayName {
    std::int64_t x = 0;
    std::string name;
    bool is_off = false;
};
BOOST_DESCRIBE_STRUCT(DayName, (), (x, name, is_off))
struct WeekPicture {
    std::vector<DayName> days;
    std::vector<Box> taken;
    Box meeting;
    std::int64_t week = 0;
};
BOOST_DESCRIBE_STRUCT(WeekPicture, (), (week))

WeekPicture picture_of(finding_time::Problem const& problem,
                       finding_time::Candidate const& proposal, Language language);

}  // namespace indgang::time_proposals
