#include "overview/search.hpp"

#include <algorithm>

#include "overview/store.hpp"

namespace indgang::overview {
namespace {

bool looks_like_a_case_number(std::string_view text) {
    return text.size() > 5 && text[4] == '-' &&
           std::ranges::all_of(text, [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

}  // namespace

SearchFor search_for(std::string_view typed) {
    if (auto const cpr = Cpr::from_typed(typed)) return {SearchKind::cpr, {}, cpr};
    if (looks_like_a_case_number(typed)) return {SearchKind::case_number, std::string(typed), {}};
    return {SearchKind::name, std::string(typed), {}};
}

web::Response show_search(web::Request const& request, access::Visit&) {
    return web::page(request, SearchPage{.found = {}, .form = web::fresh_form()});
}

web::Response search(web::Request const& request, access::Visit& visit) {
    web::Form form{request, search_fields};
    auto const typed = form.text("q", "Skriv et navn, et sagsnummer eller et CPR-nummer.");
    SearchPage page{.found = {}, .form = {}};
    if (form.ok()) {
        auto const what = search_for(typed);
        page.found = find_cases(visit, what);
        page.has_searched = true;
        visit.log("search", std::nullopt, std::string(word(what.kind)));
    }
    page.has_more = page.found.size() > most_found;
    if (page.has_more) page.found.resize(most_found, page.found.front());
    page.found_count = std::ssize(page.found);
    page.form = form.state();
    return web::page(request, page, form.ok() ? 200 : 422);
}

}  // namespace indgang::overview
