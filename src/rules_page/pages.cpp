#include "rules_page/pages.hpp"

#include <algorithm>

#include "rules_page/parts.hpp"
#include "web/json_reading.hpp"

namespace indgang::rules_page {
namespace {

constexpr std::size_t longest_search = 100;
constexpr std::int64_t tries_shown = 3, tries_folded = 5;

RulesPage rules_page(web::Request const& request, web::FormState form) {
    RulesPage page;
    page.models = model_parts();
    page.rules = rule_parts();
    if (auto soeg = request.query_value("soeg"); soeg.size() <= longest_search)
        page.searched = soeg;
    page.shows_all = request.query_value("vis") == "alle";
    page.provisions = provision_lines(page.searched, page.shows_all, request.language);
    page.tries = try_lines(form, 0, tries_shown);
    page.more_tries = try_lines(form, tries_shown, tries_folded);
    page.has_more_tries = std::ranges::any_of(page.more_tries, is_used);
    page.held = held_lines(form);
    page.form = std::move(form);
    return page;
}

}  // namespace

web::Response show(web::Request const& request, Day today) {
    auto form = web::fresh_form();
    form.values = {{"today", iso(today)}};
    return web::page(request, rules_page(request, std::move(form)));
}

web::Response try_it(web::Request const& request) {
    web::JsonReading body{request};
    bool const is_form = !request.has_json_body();
    auto const result = tried(body, is_form);
    if (!is_form || request.wants_json) {
        if (!body.ok()) return web::refusal(body.state().mistakes);
        return web::json(200, web::described_json(result.answer, request.language));
    }
    auto page = rules_page(request, body.state());
    if (!body.ok()) return web::page(request, page, 422);
    page.answer = result.answer;
    if (result.next) page.answer_source = result.next->source;
    return web::page(request, page);
}

}  // namespace indgang::rules_page
