// What is counted, and what is said of it. Pure. A meeting counts when it was held with the family; months before the
// family came are left out **[chosen]**, and so is the month that is not over when the average is worked out.
#pragma once
#include "meeting_count/meeting_count.hpp"

namespace indgang::meeting_count {

inline constexpr int months_shown = 12, months_averaged = 3;

/// From the month in which the family came, at most a year back, the oldest first.
std::vector<MonthCount> by_month(std::vector<appointments::Appointment> const& all, Day opened_on,
                                 Day today);
/// In tenths of a meeting a month, over the last whole months; none where no month is over.
std::optional<std::int64_t> average_tenths(std::vector<MonthCount> const& months);
/// "1,3"
std::string said_tenths(std::int64_t tenths);
Phrase sentence(std::optional<Before> const& before, std::vector<MonthCount> const& months);

}  // namespace indgang::meeting_count
