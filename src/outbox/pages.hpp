// How mail leaves the municipality, for administrators: how many letters wait, since when, and what the mail
// server said. Never to whom, and nothing of what they say.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "outbox/outbox.hpp"
#include "web/form.hpp"
#include "web/page.hpp"

namespace indgang::outbox {

struct OutboxPage {
    bool is_open = false;
    std::int64_t waiting = 0, given_up = 0, sent_lately = 0;
    std::optional<Instant> waiting_since = {}, given_up_since = {};
    int most_attempts = 0;
    std::string failure;
    std::string sender;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OutboxPage, (),
                      (is_open, waiting, given_up, sent_lately, waiting_since, given_up_since,
                       most_attempts, failure, sender, form))
void render(OutboxPage const& page, web::View& view);
std::string title(OutboxPage const& page, Language language);

web::Response show_outbox(web::Request const& request, access::Visit& visit);
web::Response send_again(web::Request const& request, access::Visit& visit);

}  // namespace indgang::outbox
