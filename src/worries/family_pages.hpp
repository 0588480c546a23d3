// The family's own worries and goals (/min-familie/bekymringer), to be read at home.
#pragma once
#include "access/route.hpp"
#include "worries/pages.hpp"

namespace indgang::worries {

struct OwnWorriesPage {
    std::vector<WorryView> worries;
};
BOOST_DESCRIBE_STRUCT(OwnWorriesPage, (), (worries))
void render(OwnWorriesPage const& page, web::View& view);
std::string title(OwnWorriesPage const& page, Language language);

web::Response show_own_worries(web::Request const& request, access::Visit& visit);

}  // namespace indgang::worries
