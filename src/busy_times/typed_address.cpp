#include "busy_times/typed_address.hpp"

#include <algorithm>
#include <boost/url.hpp>

#include "busy_times/busy_times.hpp"

namespace indgang::busy_times {
namespace {

bool& inside() {
    static bool may = false;
    return may;
}

}  // namespace

void may_read_inside(bool may) { inside() = may; }
bool may_read_inside() { return inside(); }

Result<TypedAddress, WrongAddress> typed_address(std::string_view typed, bool may_be_open) {
    auto const begins = typed.find_first_not_of(' '), ends = typed.find_last_not_of(' ');
    if (begins == std::string_view::npos) return Unexpected{WrongAddress::no_address};
    std::string url{typed.substr(begins, ends - begins + 1)};  // as people paste it
    if (std::ranges::any_of(url, [](unsigned char c) { return c < 0x20; }))
        return Unexpected{WrongAddress::has_line};
    constexpr std::string_view subscribed = "webcal://";
    if (url.starts_with(subscribed)) url = "https://" + url.substr(subscribed.size());
    auto const parsed = boost::urls::parse_uri(url);
    if (!parsed || parsed->encoded_host().empty()) return Unexpected{WrongAddress::no_address};
    bool const is_open = parsed->scheme_id() == boost::urls::scheme::http;
    if (parsed->scheme_id() != boost::urls::scheme::https && !(is_open && may_be_open))
        return Unexpected{WrongAddress::not_https};
    if (parsed->has_userinfo()) return Unexpected{WrongAddress::has_login};
    return TypedAddress{url, std::string(parsed->encoded_host())};
}

}  // namespace indgang::busy_times
