#include "status_deck/ball_pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "web/conflict.hpp"

namespace indgang::status_deck {
namespace {

std::string address_of(access::CaseScope& scope, BallId ball) {
    return fmt::format("/forloeb/{}/teambolde/{}", scope.case_id().value, ball.value);
}

/// An open one, for its holder and for those who coordinate; throws access::NotFound for all others.
Ball ball_in(web::Request const& request, access::CaseScope& scope) {
    auto const number = request.path_number("teambold");
    for (auto const& one : open_balls_of(scope)) {
        bool const may = one.user == scope.user() || access::coordination.has(scope.relation());
        if (number && one.id.value == *number && may) return one;
    }
    throw access::NotFound{};
}

BallPage page_of(access::CaseScope& scope, Ball const& ball, web::FormState form) {
    BallPage page{.place = cases::place(scope),
                  .id = ball.id,
                  .words = ball.words,
                  .holder = ball.holder,
                  .because = ball.because,
                  .meeting = ball.meeting,
                  .since = Day{std::chrono::floor<days>(ball.since.at)},
                  .due_on = ball.due_on,
                  .holders = {},
                  .form = std::move(form)};
    for (auto const& one : access::professionals_in(scope.visit(), scope.case_id()))
        if (one.user != ball.user) page.holders.push_back({web::typed(one.user), one.name, {}});
    return page;
}

}  // namespace

web::Response show_ball(web::Request const& request, access::CaseScope& scope) {
    auto const ball = ball_in(request, scope);
    auto form = access::form_for(scope.visit(), request, web::typed(ball.version));
    return web::page(request, page_of(scope, ball, std::move(form)));
}

web::Response move_ball(web::Request const& request, access::CaseScope& scope) {
    auto const ball = ball_in(request, scope);
    web::Form form{request, ball_fields};
    auto const step = form.choice("step", ball_steps, "Vælg, hvad der er sket.");
    auto const because = form.maybe_text("because");
    auto const to = form.maybe_id<UserTag>("holder");
    auto const page = page_of(scope, ball, {});
    bool const is_known =
        to && std::ranges::count(page.holders, web::typed(*to), &web::Choice::word) > 0;
    if (form.state().version != web::typed(ball.version))
        return web::conflict(
            request, form.state(),
            {.version = web::typed(ball.version), .address = address_of(scope, ball.id)},
            {{std::string(in(scope.language(), Text{"Hvem har bolden?"})), ball.holder,
              std::string(form.state().value("because"))}});
    if (step == BallStep::give && !is_known)
        form.mistake("holder", Text{"Vælg, hvem der har bolden."});
    if (step != BallStep::done && because.empty()) form.mistake("because", Text{"Skriv hvorfor."});
    if (!form.ok()) return web::page(request, page_of(scope, ball, form.state()), 422);
    if (step == BallStep::give)
        give(scope, ball.id, *to, because);
    else
        end(scope, ball, step == BallStep::done, because);
    return web::see_other(fmt::format("/forloeb/{}", scope.case_id().value));
}

std::vector<open_items::OpenItem> open_balls(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    if (scope.relation() == access::Relation::family_member) return items;
    for (auto const& one : open_balls_of(scope)) {
        bool const may = one.user == scope.user() || access::coordination.has(scope.relation());
        auto const address = may ? address_of(scope, one.id) : std::string{};
        items.push_back({.what = {"{0}", {one.words}},
                         .person = {},
                         .user = one.user,
                         .holder = one.holder,
                         .since = Day{std::chrono::floor<days>(one.since.at)},
                         .due_on = one.due_on,
                         .note = phrase("Fra teamets møde."),
                         .address = address,
                         .move = address});
    }
    return items;
}

}  // namespace indgang::status_deck
