// A few good hours to choose among, for one meeting.
#pragma once
#include "finding_time/candidates.hpp"

namespace indgang::finding_time {

inline constexpr std::size_t most_proposals = 5, most_of_a_week = 2;

/// The best first, each on a day of its own, at most two of a week as long as there are other weeks to choose.
std::vector<Candidate> proposals(Problem const& problem, std::size_t meeting,
                                 std::size_t most = most_proposals);

/// Whom an hour that somebody typed would take from something else: those who must, and those who should.
std::vector<std::size_t> taken_at(Problem const& problem, std::size_t meeting, Span const& when,
                                  Place place);

}  // namespace indgang::finding_time
