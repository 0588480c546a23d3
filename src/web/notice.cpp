#include "web/notice.hpp"

#include <algorithm>

#include "web/cookie.hpp"

namespace indgang::web {
namespace {

constexpr std::string_view name = "besked";
constexpr int seconds = 30;  // from the answer to the next page

bool is_notice(Header const& header) {
    return header.name == "Set-Cookie" && header.value.starts_with(name);
}

}  // namespace

void say_next(Request const& request, Response& response, std::string_view word) {
    if (!std::ranges::any_of(response.headers, is_notice))
        response.headers.push_back(set_cookie(request, name, word, seconds));
}

std::string_view take_notice(Request const& request, Response& response) {
    auto const word = request.cookie(name);
    if (!word.empty()) response.headers.push_back(set_cookie(request, name, "", 0));
    return word;
}

}  // namespace indgang::web
