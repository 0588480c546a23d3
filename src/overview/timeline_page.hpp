// The whole timeline (forløb) of a case: one line per change, newest first.
#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "overview/case_page.hpp"

namespace indgang::overview {

struct TimelineLine {
    std::int64_t id = 0;
    TimelineView view;
};

struct TimelinePage {
    cases::CasePlace place;
    std::vector<TimelineView> lines;
    bool is_partial = false;  // lines of folders that the reader does not see are left out
    std::optional<std::int64_t> older;  // there are more before this one
};
BOOST_DESCRIBE_STRUCT(TimelinePage, (), (place, lines, is_partial, older))
void render(TimelinePage const& page, web::View& view);
std::string title(TimelinePage const& page, Language language);

web::Response show_timeline(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::overview
