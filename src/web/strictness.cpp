#include "web/strictness.hpp"

#include <algorithm>

#include "web/characters.hpp"
#include "web/http.hpp"

namespace indgang::web {
namespace {

Refusal malformed(std::string_view why) { return {400, why}; }

Result<std::string, Refusal> path_of(std::string_view raw) {
    if (raw.empty() || raw[0] != '/') return Unexpected{malformed("target_form")};
    auto path = percent_decoded(raw, false);
    if (!path || !is_utf8(*path)) return Unexpected{malformed("path_encoding")};
    if (std::ranges::any_of(*path, is_control)) return Unexpected{malformed("path_control")};
    bool const hidden_slash = std::ranges::count(*path, '/') != std::ranges::count(raw, '/');
    if (hidden_slash || path->find('\\') != std::string::npos || path->starts_with("//"))
        return Unexpected{malformed("path_slash")};
    for (std::string_view rest = *path; !rest.empty();) {
        rest.remove_prefix(1);
        auto const segment = rest.substr(0, rest.find('/'));
        if (segment == "." || segment == "..") return Unexpected{malformed("path_dots")};
        rest.remove_prefix(segment.size());
    }
    return std::move(*path);
}

bool is_query(std::string_view query) {
    if (query.find_first_of("%+") == std::string_view::npos) return true;
    auto const decoded = percent_decoded(query, true);
    return decoded && is_utf8(*decoded);
}

std::optional<Verb> verb_of(std::string_view word) {
    if (word == "GET") return Verb::get;
    if (word == "POST") return Verb::post;
    if (word == "HEAD") return Verb::head;
    return std::nullopt;
}

bool is_http_version(std::string_view text) {
    return text.size() == 8 && text.starts_with("HTTP/") && is_digit(text[5]) && text[6] == '.' &&
           is_digit(text[7]);
}

}  // namespace

std::optional<Refusal> HeadScan::look(std::string_view bytes) {
    if (bytes.starts_with('\x16')) return Refusal{0, "tls_hello"};
    if (!bytes.empty() && !is_upper(bytes[0])) return malformed("not_http");
    while (!complete_) {
        auto const end = bytes.find('\n', seen_);
        if (auto const refusal = too_long(std::min(end, bytes.size()))) return refusal;
        if (end == std::string_view::npos) return std::nullopt;
        auto const line = bytes.substr(seen_, end - seen_);
        if (line.empty() || line.back() != '\r') return malformed("bare_line_feed");
        if (auto const refusal = look_at_line(line.substr(0, line.size() - 1))) return refusal;
        seen_ = end + 1;
    }
    return std::nullopt;
}

std::optional<Refusal> HeadScan::too_long(std::size_t end) const {
    constexpr std::size_t around_the_url = 16;  // "HEAD  HTTP/1.1\r\n"
    if (lines_ == 0 && end > limits_.url + around_the_url) return Refusal{414, "url_too_long"};
    if (end > limits_.header) return Refusal{431, "head_too_long"};
    return std::nullopt;
}

std::optional<Refusal> HeadScan::look_at_line(std::string_view line) {
    if (std::ranges::any_of(line, is_forbidden_in_field)) return malformed("control_character");
    if (lines_++ == 0) return std::nullopt;
    complete_ = line.empty();
    if (complete_) return std::nullopt;
    if (lines_ > limits_.fields + 1) return Refusal{431, "too_many_fields"};
    if (line[0] == ' ' || line[0] == '\t') return malformed("folded_field");
    auto const name = line.substr(0, line.find(':'));
    if (name.empty() || name.size() == line.size() || !std::ranges::all_of(name, is_token))
        return malformed("field_name");
    return std::nullopt;
}

Result<RequestLine, Refusal> request_line(std::string_view line, std::size_t url_limit) {
    auto const after_method = line.find(' ');
    auto const after_target = line.rfind(' ');
    if (after_method == std::string_view::npos || after_method == after_target)
        return Unexpected{malformed("request_line")};
    auto const method = line.substr(0, after_method);
    auto const target = line.substr(after_method + 1, after_target - after_method - 1);
    auto const version = line.substr(after_target + 1);

    if (method.empty() || !std::ranges::all_of(method, is_token) || !is_http_version(version))
        return Unexpected{malformed("request_line")};
    if (version[5] != '1' || version[7] > '1') return Unexpected{Refusal{505, "http_version"}};
    auto const verb = verb_of(method);
    if (!verb) return Unexpected{Refusal{405, "method"}};
    if (target.size() > url_limit) return Unexpected{Refusal{414, "url_too_long"}};
    if (!std::ranges::all_of(target, is_visible) || target.find('#') != std::string_view::npos)
        return Unexpected{malformed("target_character")};

    auto const mark = std::min(target.find('?'), target.size());
    auto const query = target.substr(std::min(mark + 1, target.size()));
    auto path = path_of(target.substr(0, mark));
    if (!path) return Unexpected{path.error()};
    if (!is_query(query)) return Unexpected{malformed("query_encoding")};
    return RequestLine{*verb, version[7] - '0', path.value(), std::string{query}};
}

}  // namespace indgang::web
