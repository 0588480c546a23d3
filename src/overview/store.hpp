// What the overview reads by itself: the timeline, and cases that are searched for.
#pragma once
#include "access/case_scope.hpp"
#include "foundation/asked.hpp"
#include "overview/case_page.hpp"
#include "overview/search.hpp"
#include "overview/timeline_page.hpp"

namespace indgang::overview {

/// Newest first, those written before that line where one is given.
Asked<std::vector<TimelineLine>> ask_timeline(access::CaseScope& scope, int most,
                                              std::optional<std::int64_t> before = {});

/// Cases that the visitor may open; every one has been tried at the door.
std::vector<FoundCase> find_cases(access::Visit& visit, SearchFor const& what);

}  // namespace indgang::overview
