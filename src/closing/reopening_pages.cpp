#include <algorithm>

#include "access/closed_cases.hpp"
#include "access/drafts.hpp"
#include "closing/pages.hpp"
#include "closing/store.hpp"
#include "closing/views.hpp"
#include "coordinators/coordinators.hpp"
#include "web/conflict.hpp"

namespace indgang::closing {
namespace {

struct ClosedCase {
    Closing closing;
    coordinators::CoordinatorPeriod last;  // who coordinated it
    std::vector<coordinators::Candidate> candidates;
};

/// Only a closed case is opened again.
ClosedCase closed_case(access::CaseScope& scope) {
    auto const closings = closings_of(scope);
    if (!access::closed_on(scope) || closings.empty()) throw access::NotFound{};
    return {closings.front(), coordinators::ask_coordinators(scope)().front(),
            coordinators::candidates(scope.visit(), scope.today())};
}

ReopenPage page_of(access::CaseScope& scope, ClosedCase const& now, web::FormState form) {
    ReopenPage page{.place = cases::place(scope),
                    .now = view_of(now.closing),
                    .coordinators = {},
                    .last_coordinator = {},
                    .today = scope.today(),
                    .form = std::move(form)};
    for (auto const& one : now.candidates) {
        page.coordinators.push_back({web::typed(one.user), one.name, {}});
        if (one.user == now.last.user) page.last_coordinator = web::typed(one.user);
    }
    return page;
}

Reopening read_reopening(web::Form& form, ClosedCase const& now, Day today) {
    Reopening again{.from_on = form.day("from_on", "Vælg den dag, forløbet er åbent igen fra."),
                    .because = form.text("because", "Skriv, hvorfor forløbet åbnes igen."),
                    .coordinator = {}};
    auto const typed = form.maybe_text("coordinator");
    auto const found = std::ranges::find_if(
        now.candidates, [&](auto const& one) { return web::typed(one.user) == typed; });
    if (found == now.candidates.end()) {
        form.mistake("coordinator", Text{"Vælg, hvem der er koordinator."});
        return again;
    }
    again.coordinator = found->user;
    if (auto const objection =
            objection_to_reopening(again.from_on, {.today = today,
                                                   .closed_on = now.closing.closed_on,
                                                   .coordinator_since = now.last.from_on,
                                                   .is_another = found->user != now.last.user}))
        form.mistake("from_on", *objection);
    return again;
}

std::string version_of(ClosedCase const& now) { return web::typed(now.closing.id); }

}  // namespace

web::Response show_reopening(web::Request const& request, access::CaseScope& scope) {
    auto const now = closed_case(scope);
    auto form = access::form_for(scope.visit(), request, version_of(now));
    return web::page(request, page_of(scope, now, std::move(form)));
}

web::Response reopen_case(web::Request const& request, access::CaseScope& scope) {
    lock(scope);
    auto const now = closed_case(scope);
    web::Form form{request, reopening_fields};
    auto const again = read_reopening(form, now, scope.today());
    if (form.state().version != version_of(now))
        return web::conflict(request, form.state(),
                             {.version = version_of(now),
                              .address = "/forloeb/" + web::typed(scope.case_id()) + "/afslutning"},
                             {{std::string(in(scope.language(), Text{"Afsluttet"})),
                               say(now.closing.closed_on, scope.language()),
                               {}}});
    if (!form.ok()) return web::page(request, page_of(scope, now, form.state()), 422);
    reopen(scope, now.closing, again);
    return web::see_other("/forloeb/" + web::typed(scope.case_id()));
}

}  // namespace indgang::closing
