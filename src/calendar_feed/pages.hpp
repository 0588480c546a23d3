// The page where one gets, sees and ends one's address; and what the address answers.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "web/form.hpp"
#include "web/page.hpp"

namespace indgang::calendar_feed {

struct CalendarPage {
    std::string address;  // once, when it has just been made
    std::optional<Instant> made_at = {};
    bool is_professional = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CalendarPage, (), (address, made_at, is_professional, form))
void render(CalendarPage const& page, web::View& view);
std::string title(CalendarPage const& page, Language language);

web::Response show_calendar(web::Request const& request, access::Visit& visit);
web::Response make_address(web::Request const& request, access::Visit& visit);
web::Response end_address(web::Request const& request, access::Visit& visit);
/// Without login: whoever has the address has the key.
web::Response send_feed(web::Request const& request, access::Visit& visit);

}  // namespace indgang::calendar_feed
