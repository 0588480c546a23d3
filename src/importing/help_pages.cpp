#include <algorithm>

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"
#include "importing/pages.hpp"

namespace indgang::importing {

web::Response show_help(web::Request const& request, access::Visit&) {
    HelpPage page{.headings = {}};
    catalogue::CsvTable const table{embedded_file("catalogue/import_headings.csv")};
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const field = value_of(fields, table.at(row, "field")).value();
        auto headings = table.at(row, "headings");
        std::ranges::replace(headings, ';', ',');
        page.headings.push_back({std::string(said(field, request.language)), std::move(headings)});
    }
    return web::page(request, page);
}

web::Response show_template(web::Request const&, access::Visit&) {
    return {.status = 200,
            .content_type = "text/csv; charset=utf-8",
            .body = template_file(),
            .headers = {{"Content-Disposition", "attachment; filename=\"indgang-skabelon.csv\""}}};
}

}  // namespace indgang::importing
