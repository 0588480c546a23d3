#include "outbox/pages.hpp"

#include "access/drafts.hpp"
#include "outbox/store.hpp"

namespace indgang::outbox {

web::Response show_outbox(web::Request const& request, access::Visit& visit) {
    auto& db = visit.db();
    auto const waiting = heap_of(db, Standing::waiting), given_up = heap_of(db, Standing::given_up);
    return web::page(
        request, OutboxPage{.is_open = way().is_open,
                            .waiting = waiting.letters,
                            .given_up = given_up.letters,
                            .sent_lately = sent_since(db, {visit.now().at - days{7}}),
                            .waiting_since = waiting.oldest_at,
                            .given_up_since = given_up.oldest_at,
                            .most_attempts = waiting.most_attempts,
                            .failure = waiting.failure.empty() ? given_up.failure : waiting.failure,
                            .sender = way().sender,
                            .form = access::form_for(visit, request)});
}

web::Response send_again(web::Request const&, access::Visit& visit) {
    try_again(visit.db(), visit.now());
    return web::see_other("/udgaaende-post");
}

}  // namespace indgang::outbox
