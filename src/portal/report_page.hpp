// The joint report as the family reads it: what we have found out together, what it means, what happens
// now and whom to call, and then the rest, in plain words. Parents apart each have what they may see.
// Why it was corrected is not told here: a reason may be about one of them. Only reads, but notes who
// has opened it. Asks: reports.
#pragma once
#include <boost/describe.hpp>

#include "access/route.hpp"
#include "reports/reports.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct OwnReportPart {
    std::string words, side;  // the heading where the column changes
    Phrase credit;
    bool is_own_words = false;
};
BOOST_DESCRIBE_STRUCT(OwnReportPart, (), (words, side, credit, is_own_words))

struct OwnReportSection {
    std::string heading;
    std::vector<OwnReportPart> parts;
};
BOOST_DESCRIBE_STRUCT(OwnReportSection, (), (heading, parts))

struct OwnReportPage {
    std::vector<std::string> found, means, next;
    std::vector<OwnReportSection> rest;
    std::optional<Day> written_on;
    std::string to_call, call, telephone, email;
    bool has_report = false, is_corrected = false;
};
BOOST_DESCRIBE_STRUCT(OwnReportPage, (),
                      (found, means, next, rest, written_on, to_call, telephone, email, has_report))
void render(OwnReportPage const& page, web::View& view);
std::string title(OwnReportPage const& page, Language language);

web::Response show_report(web::Request const& request, access::Visit& visit);
web::Response show_report_pdf(web::Request const& request, access::Visit& visit);

}  // namespace indgang::portal
