#include "calendar_feed/pages.hpp"

#include <fmt/format.h>

#include "access/drafts.hpp"
#include "calendar_feed/store.hpp"
#include "exchange/calendar/events.hpp"
#include "outbox/outbox.hpp"

namespace indgang::calendar_feed {
namespace {

// Our choice: a month back, so that a calendar on a phone still shows last week, and a year ahead.
constexpr days back{31}, ahead{366};

CalendarPage page_of(access::Visit& visit, web::Request const& request, std::string address) {
    return {.address = std::move(address),
            .made_at = made_at(visit),
            .is_professional = !visit.user().roles.has(access::Role::family_member),
            .form = access::form_for(visit, request)};
}

calendar::Event event_of(access::Visit& visit, Owner const& owner, appointments::Taken const& one) {
    auto const title =
        one.who.person ? Text{"Møde med familiekoordinator"} : Text{"Møde i et familieforløb"};
    auto const link = one.address.empty() ? std::string{} : outbox::link(visit, one.address);
    return {.uid = fmt::format("{}-{}@{}.indgang", one.identity.source, one.identity.number,
                               visit.municipality().slug),
            .sequence = one.version,
            .stamped_at = visit.now(),
            .on = one.when.on,
            .from = one.when.from,
            .until = one.when.until,
            .title = std::string(in(owner.language, title)),
            .place = std::string(in(owner.language, wording(one.place).danish)),
            .description = link,
            .link = link};
}

}  // namespace

web::Response show_calendar(web::Request const& request, access::Visit& visit) {
    return web::page(request, page_of(visit, request, {}));
}

web::Response make_address(web::Request const& request, access::Visit& visit) {
    auto const secret = make(visit);
    return web::page(request, page_of(visit, request, outbox::link(visit, "/kalender/" + secret)));
}

web::Response end_address(web::Request const&, access::Visit& visit) {
    end(visit);
    return web::see_other("/din-kalender");
}

web::Response send_feed(web::Request const& request, access::Visit& visit) {
    auto const owner = owner_of(visit, request.path_value("hemmelig"));
    if (!owner) throw access::NotFound{};
    std::vector<appointments::Who> whom{{.user = owner->user}};
    if (owner->person) whom.push_back({.person = owner->person});
    std::vector<calendar::Event> events;
    for (auto const& one :
         appointments::taken(visit.db(), whom, visit.today() - back, visit.today() + ahead))
        events.push_back(event_of(visit, *owner, one));
    return {.content_type = "text/calendar; charset=utf-8",
            .body = calendar::written(calendar::Method::publish, events,
                                      in(owner->language, Text{"Møder fra Indgang"})),
            .headers = {{"Content-Disposition", "inline; filename=\"indgang.ics\""}}};
}

}  // namespace indgang::calendar_feed
