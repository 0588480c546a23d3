// Finding a time (find en tid, MEET-12): which hours suit those who shall meet, for one meeting or for all cases
// of a fixed team at once. Nobody is in two places, the road included; then the cadence counts most, then what the
// family wishes, then that all who should can come, then travel. What cannot be kept is named.
//
// Never stored: anything. Pure: whoever asks tells all there is to know.
// Asks: appointments (hours and places).  Is asked by: time_proposals.
#pragma once
#include "finding_time/choosing.hpp"
#include "finding_time/in_the_way.hpp"
#include "finding_time/problem.hpp"
#include "finding_time/proposals.hpp"
#include "finding_time/together.hpp"
#include "finding_time/why.hpp"
