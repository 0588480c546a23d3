// Drift, for the system administrator: what runs, how much is in it, and how far the access log has
// come. No personal data.
#pragma once
#include <boost/describe.hpp>

#include "access/route.hpp"
#include "web/page.hpp"

namespace indgang::app {

struct OperationPage {
    std::string municipality;
    std::string version;
    std::string engine;
    std::int64_t schema = 0;
    std::int64_t open_cases = 0;
    std::int64_t users = 0;
    std::int64_t log_lines = 0;
    std::optional<Instant> last_logged;
    Phrase scanner = {};
    std::int64_t files = 0, files_waiting = 0;
};
BOOST_DESCRIBE_STRUCT(OperationPage, (),
                      (municipality, version, engine, schema, open_cases, users, log_lines,
                       last_logged, scanner, files, files_waiting))

void render(OperationPage const& page, web::View& view);
std::string title(OperationPage const& page, Language language);

web::Response show_operation(web::Request const& request, access::Visit& visit);

}  // namespace indgang::app
