#include "web/form_body.hpp"

#include <strings.h>

#include <algorithm>
#include <boost/json/serialize.hpp>

#include "web/json_body.hpp"
#include "web/multipart.hpp"

namespace indgang::web {
namespace {

namespace json = boost::json;

constexpr Text broken_form{"Formularen kom ikke hel frem. Prøv igen."};
constexpr Text broken_json{"Det sendte er ikke et gyldigt JSON-objekt."};
constexpr Text too_many_values{"Der er sendt for mange felter på én gang."};
constexpr Text unknown_content{
    "Send felterne som application/x-www-form-urlencoded eller application/json."};

void add_member(FormBody& body, std::string const& name, json::value const& value) {
    if (auto text = one_value(value)) return void(body.values.emplace_back(name, *text));
    if (value.is_null()) return;
    auto const is_simple = [](json::value const& item) { return one_value(item).has_value(); };
    if (value.is_object() || !std::ranges::all_of(value.get_array(), is_simple))
        return void(body.nested.emplace_back(name, json::serialize(value)));
    for (auto const& item : value.get_array()) body.values.emplace_back(name, *one_value(item));
}

FormBody from_json(std::string const& text) {
    FormBody body;
    auto const object = json_object_of(text);
    if (!object) {
        body.unreadable = broken_json;
    } else if (has_too_many_values(*object)) {
        body.unreadable = too_many_values;
    } else {
        for (auto const& [name, value] : *object) add_member(body, std::string(name), value);
    }
    return body;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = char(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Unlike percent_decoded(), lets NUL through: its mistake belongs to the field, with the rest kept.
std::string decoded(std::string_view text, bool& is_whole) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        int const high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
        int const low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            is_whole = false;
            out += '%';
            continue;
        }
        out += char(high * 16 + low);
        i += 2;
    }
    return out;
}

FormBody from_urlencoded(std::string_view text) {
    FormBody body;
    bool is_whole = true;
    while (!text.empty()) {
        auto const end = std::min(text.find('&'), text.size());
        auto const pair = text.substr(0, end);
        auto const equals = std::min(pair.find('='), pair.size());
        if (!pair.empty() && body.values.size() < most_values)
            body.values.emplace_back(
                decoded(pair.substr(0, equals), is_whole),
                decoded(pair.substr(std::min(equals + 1, pair.size())), is_whole));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!is_whole) body.unreadable = broken_form;
    return body;
}

/// The fields that were typed; files are asked for by uploaded_file().
FormBody from_multipart(Request const& request) {
    FormBody body;
    auto const parts = parts_of(request);
    if (!parts) return {.unreadable = broken_form};
    for (auto const& part : *parts)
        if (!part.file_name) body.values.emplace_back(part.name, std::string(part.content));
    return body;
}

bool is_urlencoded(std::string_view content_type) {
    constexpr std::string_view wanted = "application/x-www-form-urlencoded";
    return content_type.empty() ||
           (content_type.size() >= wanted.size() &&
            strncasecmp(content_type.data(), wanted.data(), wanted.size()) == 0);
}

}  // namespace

FormBody form_body(Request const& request) {
    if (request.method == Method::get) return from_urlencoded(request.query);
    if (is_multipart(request)) return from_multipart(request);
    auto body = request.has_json_body() ? from_json(request.body) : from_urlencoded(request.body);
    if (!request.has_json_body() && !is_urlencoded(request.header("Content-Type")))
        body = {.unreadable = unknown_content};
    if (body.values.size() >= most_values) body.unreadable = too_many_values;
    return body;
}

}  // namespace indgang::web
