#include "supervision/session_pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "supervision/store.hpp"

namespace indgang::supervision {
namespace {

std::string address_of(SessionId id) { return fmt::format("/supervisioner/{}", id.value); }

Session session_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("supervision");
    for (auto const& one : sessions(visit))
        if (number && one.id.value == *number) return one;
    throw access::NotFound{};
}

BeginSessionPage begin_page(access::Visit& visit, web::FormState form) {
    BeginSessionPage page{.today = iso(visit.today()), .colleagues = {}, .form = std::move(form)};
    for (auto const& one : access::active_professionals(visit)) {
        auto const word = web::typed(one.user);
        bool const is_there = std::ranges::count(page.colleagues, word, &web::Choice::word) > 0;
        if (one.user != visit.user().id && !is_there)
            page.colleagues.push_back({word, one.name, one.department_name});
    }
    return page;
}

SessionPage page_of(Session const& session, web::FormState form) {
    SessionPage page{.id = session.id,
                     .title_words = session.title,
                     .on = session.on,
                     .members = {},
                     .indicators = {},
                     .strategies = {},
                     .open = {},
                     .holders = {},
                     .form = std::move(form)};
    for (auto const& one : session.members) {
        page.members.push_back(one.name);
        page.holders.push_back({web::typed(one.user), one.name, {}});
    }
    for (auto const& one : session.indicators) {
        auto const number = fmt::format("indicator-{}", one.id);
        page.indicators.push_back({number, one.words, one.seen_by, one.seen, {}});
        page.open.push_back({number, one.words, one.seen_by});
    }
    for (auto const& one : session.strategies) {
        auto const number = fmt::format("strategy-{}", one.id);
        page.strategies.push_back({number, one.words, one.holder, one.result, one.look_on});
        page.open.push_back({number, one.words, one.holder});
    }
    return page;
}

void read_indicator(web::Form& form, Session& session, std::string words, std::string seen_by) {
    if (words.empty()) return;
    if (seen_by.empty()) form.mistake("second_seen_by", Text{"Skriv, hvordan I kan se det."});
    session.indicators.push_back({.words = std::move(words), .seen_by = std::move(seen_by)});
}

}  // namespace

web::Response show_begin_session(web::Request const& request, access::Visit& visit) {
    return web::page(request, begin_page(visit, access::form_for(visit, request)));
}

web::Response begin_session(web::Request const& request, access::Visit& visit) {
    web::Form form{request, session_fields};
    Session session{.title = form.text("title", "Skriv, hvad supervisionen handler om."),
                    .on = form.day("on_day", "Vælg, hvornår I mødes.")};
    auto const page = begin_page(visit, {});
    session.members.push_back({visit.user().id, {}});
    for (auto const& word : form.list("members"))
        if (std::ranges::count(page.colleagues, word, &web::Choice::word) > 0)
            session.members.push_back({UserId{std::stoll(word)}, {}});
    if (session.members.size() < 2) form.mistake("members", Text{"Vælg mindst én, der er med."});
    read_indicator(form, session, form.text("first", "Skriv ét tegn, I vil se efter."),
                   form.text("first_seen_by", "Skriv, hvordan I kan se det."));
    read_indicator(form, session, form.maybe_text("second"), form.maybe_text("second_seen_by"));
    if (!form.ok()) return web::page(request, begin_page(visit, form.state()), 422);
    return web::see_other(address_of(begin(visit, session)));
}

web::Response show_session(web::Request const& request, access::Visit& visit) {
    auto const session = session_in(visit, request);
    return web::page(request, page_of(session, access::form_for(visit, request)));
}

web::Response tell_of_session(web::Request const& request, access::Visit& visit) {
    auto const session = session_in(visit, request);
    web::Form form{request, told_fields};
    auto const part = form.text("part", "Vælg, hvad det gælder.");
    auto const told = form.text("told", "Skriv, hvad I så.");
    auto page = page_of(session, {});
    bool const is_known = std::ranges::count(page.open, part, &web::Choice::word) > 0;
    if (!part.empty() && !is_known) form.mistake("part", Text{"Vælg, hvad det gælder."});
    if (!form.ok()) return web::page(request, page_of(session, form.state()), 422);
    auto const number = std::stoll(part.substr(part.find('-') + 1));
    if (part.starts_with("indicator"))
        note_seen(visit, number, told);
    else
        note_result(visit, number, told);
    return web::see_other(address_of(session.id));
}

web::Response agree_strategy(web::Request const& request, access::Visit& visit) {
    auto const session = session_in(visit, request);
    web::Form form{request, strategy_fields};
    auto const words = form.text("words", "Skriv, hvad I gør anderledes.");
    auto const holder = form.maybe_id<UserTag>("holder").value_or(UserId{});
    auto const look_on = form.day("look_on", "Vælg, hvornår I ser på det igen.");
    if (std::ranges::count(session.members, holder, &Member::user) == 0)
        form.mistake("holder", Text{"Vælg en af dem, der er med."});
    if (form.ok() && look_on <= visit.today())
        form.mistake("look_on", Text{"Vælg en dag efter i dag."});
    if (!form.ok()) return web::page(request, page_of(session, form.state()), 422);
    agree(visit, session.id, words, holder, look_on);
    return web::see_other(address_of(session.id));
}

}  // namespace indgang::supervision
