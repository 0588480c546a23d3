#include "web/http.hpp"

#include <algorithm>
#include <charconv>

#include "web/characters.hpp"

namespace indgang::web {
namespace {

int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    char const l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

bool is_unreserved(char c) {
    return is_digit(c) || is_letter(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

}  // namespace

std::string_view Request::header(std::string_view name) const {
    for (auto const& header : headers)
        if (same_name(header.name, name)) return header.value;
    return {};
}

std::string_view Request::cookie(std::string_view name) const {
    std::string_view found;
    for (auto const& header : headers) {
        if (!same_name(header.name, "cookie")) continue;
        each_item(header.value, ';', [&](std::string_view pair) {
            if (found.empty() && pair.starts_with(name) &&
                pair.substr(name.size()).starts_with('='))
                found = pair.substr(name.size() + 1);
        });
    }
    return found;
}

std::string Request::query_value(std::string_view name) const {
    auto const pairs = pairs_of(query);
    if (!pairs) return {};
    auto const found = std::ranges::find(*pairs, name, &Pairs::value_type::first);
    return found == pairs->end() ? std::string{} : found->second;
}

std::string_view Request::path_value(std::string_view name) const {
    for (auto const& [key, value] : path_values)
        if (key == name) return value;
    return {};
}

std::optional<std::int64_t> Request::path_number(std::string_view name) const {
    auto const text = path_value(name);
    if (text.empty() || !is_digit(text[0]) || text[0] == '0') return std::nullopt;
    std::int64_t number = 0;
    auto const end = text.data() + text.size();
    auto const [stopped, wrong] = std::from_chars(text.data(), end, number);
    return stopped == end && wrong == std::errc{} ? std::optional{number} : std::nullopt;
}

bool Request::has_json_body() const {
    auto const type = header("content-type");
    return same_name(trimmed(type.substr(0, type.find(';'))), "application/json");
}

Response see_other(std::string location) {
    Response response{.status = 303, .content_type = "text/plain; charset=utf-8"};
    response.headers.push_back({"Location", std::move(location)});
    return response;
}

Response json(int status, std::string body) {
    return {.status = status, .content_type = "application/json", .body = std::move(body)};
}

Response plain_text(int status, std::string body) {
    return {.status = status, .content_type = "text/plain; charset=utf-8", .body = std::move(body)};
}

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_space) {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            if (i + 2 >= text.size()) return std::nullopt;
            int const high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
            if (high < 0 || low < 0 || high + low == 0) return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return out;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (is_unreserved(c)) {
            out += c;
        } else {
            out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return out;
}

std::optional<Pairs> pairs_of(std::string_view urlencoded) {
    Pairs pairs;
    while (!urlencoded.empty()) {
        auto const end = std::min(urlencoded.find('&'), urlencoded.size());
        auto const pair = urlencoded.substr(0, end);
        auto const equals = std::min(pair.find('='), pair.size());
        auto name = percent_decoded(pair.substr(0, equals), true);
        auto value = percent_decoded(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!name || !value) return std::nullopt;
        if (!pair.empty()) pairs.emplace_back(std::move(*name), std::move(*value));
        urlencoded.remove_prefix(std::min(end + 1, urlencoded.size()));
    }
    return pairs;
}

}  // namespace indgang::web
