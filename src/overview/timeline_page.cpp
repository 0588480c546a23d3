#include "overview/timeline_page.hpp"

#include <charconv>

#include "overview/store.hpp"

namespace indgang::overview {
namespace {

constexpr int lines_on_a_page = 50;

std::optional<std::int64_t> before_in(web::Request const& request) {
    auto const typed = request.query_value("foer");
    std::int64_t number = 0;
    auto const [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    bool const is_number = failed == std::errc{} && end == typed.data() + typed.size();
    return is_number ? std::optional{number} : std::nullopt;
}

}  // namespace

web::Response show_timeline(web::Request const& request, access::CaseScope& scope) {
    auto lines = ask_timeline(scope, lines_on_a_page + 1, before_in(request))();
    TimelinePage page{.place = cases::place(scope), .lines = {}, .older = {}};
    page.is_partial = !access::coordination.has(scope.relation());
    if (lines.size() > lines_on_a_page) {
        lines.pop_back();
        page.older = lines.back().id;
    }
    for (auto& line : lines) page.lines.push_back(std::move(line.view));
    return web::page(request, page);
}

}  // namespace indgang::overview
