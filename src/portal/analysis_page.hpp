// What came of the analysis meeting (analysemøde), in the words written for the family, and how often outsiders
// have read the brief without names.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct OwnAnalysisPage {
    std::string words = {};  // empty: nothing to tell yet
    std::string told_by = {}, to_ask = {};
    std::optional<Day> held_on = {}, told_on = {}, planned_on = {};
    std::string planned_said = {};
    std::int64_t times_read = 0;
    std::optional<Day> last_read_on = {};
};
BOOST_DESCRIBE_STRUCT(OwnAnalysisPage, (),
                      (words, told_by, held_on, told_on, planned_on, times_read, last_read_on))
void render(OwnAnalysisPage const& page, web::View& view);
std::string title(OwnAnalysisPage const& page, Language language);

web::Response show_analysis(web::Request const& request, access::Visit& visit);

}  // namespace indgang::portal
