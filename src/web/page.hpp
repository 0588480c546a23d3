// A GET ends in a page struct, described once by BOOST_DESCRIBE_STRUCT; it is shown by the template of
// the same slice, or as JSON when the client asks for that. So every page is also the API.
#pragma once
#include "web/form.hpp"
#include "web/http.hpp"
#include "web/json.hpp"
#include "web/view.hpp"

namespace indgang::web {

/// What the dispatcher knows and each page needs: set once per request, before the page function.
struct PageContext {
    std::string csrf_token;
};
PageContext& page_context();  // of this thread's request

/// Bytes: most pages fit in, and need no room twice.
inline constexpr std::size_t most_pages = 32 * 1024;

/// All that is seen on a page but its form, whose keys and draft are the reader's own.
template <class Page>
std::string seen_on(Page const& page, Language language) {
    std::string seen;
    for_each_member<Page>([&](std::string_view name, auto member) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(page.*member)>, FormState>) {
            seen += name;
            write_described(seen, page.*member, language);
        }
    });
    return seen;
}

/// The struct as HTML in the layout, or as JSON.
template <class Page>
Response page(Request const& request, Page const& page, int status = 200) {
    auto seen = request.wanted == Wanted::page ? std::string{} : seen_on(page, request.language);
    if (request.wanted == Wanted::fingerprint) return {.status = status, .seen = std::move(seen)};
    if (request.wants_json) return json(status, described_json(page, request.language));
    Response response{.status = status, .in_layout = true, .seen = std::move(seen)};
    response.body.reserve(most_pages);
    View view{response.body, request.language, page_context().csrf_token};
    if constexpr (requires { page.form; }) view.form = &page.form;
    render(page, view);
    response.title = title(page, request.language);
    return response;
}

}  // namespace indgang::web
