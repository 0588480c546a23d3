// The scales for the family itself (/min-familie/skalaer): answering with one thumb, and one's own history. What
// another adult has answered stays with that adult.
#pragma once
#include "access/route.hpp"
#include "scales/views.hpp"
#include "web/page.hpp"

namespace indgang::scales {

struct OwnScalesPage {
    std::vector<ScaleView> scales;
};
BOOST_DESCRIBE_STRUCT(OwnScalesPage, (), (scales))
void render(OwnScalesPage const& page, web::View& view);
std::string title(OwnScalesPage const& page, Language language);

struct OwnScalePage {
    ScaleView scale;
    HistoryView history;
    std::string answered_today;  // the number that a new answer corrects
    bool may_answer = false;
    web::FormState form;
    static constexpr auto const& every_step = steps;
};
BOOST_DESCRIBE_STRUCT(OwnScalePage, (), (scale, history, may_answer, form))
void render(OwnScalePage const& page, web::View& view);
std::string title(OwnScalePage const& page, Language language);

web::Response show_own_scales(web::Request const& request, access::Visit& visit);
web::Response show_own_scale(web::Request const& request, access::Visit& visit);
web::Response rate_own(web::Request const& request, access::Visit& visit);

}  // namespace indgang::scales
