#include <array>
#include <charconv>

#include "web/characters.hpp"
#include "web/strictness.hpp"

namespace indgang::web {
namespace {

/// Fields that a proxy and we could read differently if they stood twice.
enum class Once {
    host,
    content_length,
    transfer_encoding,
    authorization,
    content_type,
    origin,
    expect
};
constexpr std::array<std::string_view, 7> once_names{
    "host",   "content-length", "transfer-encoding", "authorization", "content-type",
    "origin", "expect"};

std::optional<Once> once_of(std::string_view name) {
    for (std::size_t i = 0; i < once_names.size(); ++i)
        if (same_name(name, once_names[i])) return static_cast<Once>(i);
    return std::nullopt;
}

bool is_port(std::string_view text) {
    int port = 0;
    auto const [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), port);
    return text.size() <= 5 && wrong == std::errc{} && end == text.data() + text.size() &&
           is_digit(text[0]) && port > 0 && port < 65536;
}

bool is_host_character(char c) {
    return is_digit(c) || is_letter(c) || c == '-' || c == '.' || c == '_';
}
bool is_ip6_character(char c) {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f') || c == ':' || c == '.';
}

}  // namespace

std::optional<std::string> host_of(std::string_view value) {
    bool const is_ip6 = value.starts_with('[');
    auto const end = is_ip6 ? value.find(']') : std::min(value.find(':'), value.size());
    if (end == std::string_view::npos || end > 253) return std::nullopt;
    auto const name = is_ip6 ? value.substr(1, end - 1) : value.substr(0, end);
    auto const port = value.substr(is_ip6 ? end + 1 : end);

    if (name.empty() || !std::ranges::all_of(name, is_ip6 ? is_ip6_character : is_host_character))
        return std::nullopt;
    bool const has_empty_label = name.front() == '.' || name.find("..") != std::string_view::npos;
    if (has_empty_label || (!port.empty() && (port[0] != ':' || !is_port(port.substr(1)))))
        return std::nullopt;
    std::string host{name};
    std::ranges::transform(host, host.begin(), lower);
    if (host.ends_with('.')) host.pop_back();  // "solbjerg.localhost." is the same host
    return host;
}

std::optional<Refusal> FieldRules::field(std::string_view name, std::string_view value) {
    auto const once = once_of(name);
    if (!once) return std::nullopt;
    unsigned const bit = 1u << static_cast<unsigned>(*once);
    if (seen_ & bit) return Refusal{400, "field_twice"};
    seen_ |= bit;
    switch (*once) {
        case Once::host: return host_field(value);
        case Once::content_length: return length_field(value);
        case Once::transfer_encoding: return coding_field(value);
        case Once::expect: return expect_field(value);
        default: return std::nullopt;
    }
}

std::optional<Refusal> FieldRules::host_field(std::string_view value) {
    auto host = host_of(value);
    if (!host) return Refusal{400, "host"};
    host_ = std::move(*host);
    return std::nullopt;
}

std::optional<Refusal> FieldRules::length_field(std::string_view value) {
    constexpr std::size_t longest = 18;  // digits that cannot overflow
    bool const is_number = !value.empty() && std::ranges::all_of(value, is_digit);
    if (!is_number || value.size() > longest) return Refusal{400, "content_length"};
    std::uint64_t length = 0;
    std::from_chars(value.data(), value.data() + value.size(), length);
    content_length_ = length;
    return std::nullopt;
}

std::optional<Refusal> FieldRules::coding_field(std::string_view value) {
    chunked_ = same_name(value, "chunked");
    if (chunked_) return std::nullopt;
    // A coding we lack is 501; where chunked is not the last, nobody can say where the body ends:
    // 400.
    int chunked = 0;
    std::string_view last;
    each_item(value, ',', [&](std::string_view item) {
        last = item;
        if (same_name(item, "chunked")) ++chunked;
    });
    bool const is_merely_unknown = chunked == 1 && same_name(last, "chunked") && value[0] != ',';
    return Refusal{is_merely_unknown ? 501 : 400, "transfer_encoding"};
}

std::optional<Refusal> FieldRules::expect_field(std::string_view value) {
    if (!same_name(value, "100-continue")) return Refusal{417, "expect"};
    expects_continue_ = true;
    return std::nullopt;
}

std::optional<Refusal> FieldRules::all(int minor_version) const {
    bool const has_coding = seen_ & (1u << static_cast<unsigned>(Once::transfer_encoding));
    if (has_coding && content_length_) return Refusal{400, "length_and_coding"};
    if (has_coding && minor_version == 0) return Refusal{400, "coding_in_http_1_0"};
    if (minor_version > 0 && host_.empty()) return Refusal{400, "no_host"};
    return std::nullopt;
}

}  // namespace indgang::web
