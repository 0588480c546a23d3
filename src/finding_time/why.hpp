// Why an hour is good, and what it breaks, in words.
#pragma once
#include "finding_time/in_the_way.hpp"

namespace indgang::finding_time {

/// "Alle kan.", "9 dage før fristen.", in the order that somebody would say it.
std::vector<Phrase> why_good(Problem const& problem, Candidate const& one);
/// What is not as it should be, the worst first; empty: nothing.
std::vector<Phrase> what_it_breaks(Problem const& problem, Candidate const& one,
                                   InTheWay const& in_the_way = {});
/// Why there is no hour, or none in time; empty: there is.
Phrase said(Problem const& problem, InTheWay const& in_the_way);
/// "Anna (mor), Lone Vang og Jens Bo".
Phrase names_of(Problem const& problem, std::vector<std::size_t> const& people);

}  // namespace indgang::finding_time
