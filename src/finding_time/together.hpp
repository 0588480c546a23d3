// Few meetings rather than many (MEET-12): what one meeting can do, two are not called for.
#pragma once
#include "finding_time/problem.hpp"

namespace indgang::finding_time {

/// Duties of one family whose limits lie at most this far apart are met by one meeting. Ours [chosen]: half of the
/// shortest cadence, six weeks; a meeting is held no earlier than that for company's sake.
inline constexpr int company_days = 21;
/// What a further duty adds to the length. Ours [chosen].
inline constexpr int minutes_for_another = 30, longest_meeting = 180;

bool can_be_one(Wanted const& one, Wanted const& other);
std::vector<Wanted> together(std::vector<Wanted> const& duties);

}  // namespace indgang::finding_time
