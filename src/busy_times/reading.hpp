// One calendar is fetched and its hours reckoned: no database, since it may take long.
#pragma once
#include "busy_times/store.hpp"
#include "exchange/calendar/fetching.hpp"
#include "foundation/result.hpp"

namespace indgang::busy_times {

Result<std::vector<appointments::Span>, Failure> read(Address const& address, Day today,
                                                      calendar::Reach const& reach);

}  // namespace indgang::busy_times
