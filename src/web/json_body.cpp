#include "web/json_body.hpp"

#include <fmt/format.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>

#include "web/form_body.hpp"

namespace indgang::web {
namespace {

namespace json = boost::json;

/// Far more rows than a form has, and too few to cost anything when someone asks for row 99 alone.
constexpr std::size_t most_rows = 100;

/// "[12]" at the front of a path, taken off; none where there is no such number.
std::optional<std::size_t> take_row(std::string_view& path) {
    std::size_t row = 0;
    auto const end = path.find(']');
    if (end == path.npos) return std::nullopt;
    auto const [stop, failed] = std::from_chars(path.data() + 1, path.data() + end, row);
    if (failed != std::errc{} || stop != path.data() + end || row >= most_rows) return std::nullopt;
    path.remove_prefix(end + 1);
    return row;
}

/// The object in that row, made where it is missing; null where something else stands there.
json::object* object_in_row(json::value& list, std::size_t row) {
    if (list.is_null()) list.emplace_array();
    if (!list.is_array()) return nullptr;
    auto& rows = list.get_array();
    if (rows.size() <= row) rows.resize(row + 1);
    if (rows[row].is_null()) rows[row].emplace_object();
    return rows[row].if_object();
}

/// Adds one value to what the name has already: a second one makes a list of them.
bool add_value(json::value& place, std::string const& value) {
    if (place.is_null()) {
        place = value;
    } else if (place.is_string()) {
        place = json::array{place, value};
    } else if (place.is_array() && place.get_array().front().is_string()) {
        place.get_array().emplace_back(value);
    } else {
        return false;
    }
    return true;
}

bool put(json::object& object, std::string_view path, std::string const& value) {
    auto* here = &object;
    for (std::size_t depth = 0; depth < deepest; ++depth) {
        auto const name = path.substr(0, path.find_first_of("[."));
        path.remove_prefix(name.size());
        auto& place = (*here)[name];
        if (path.empty()) return add_value(place, value);
        if (!path.starts_with('[')) return false;
        auto const row = take_row(path);
        if (!row || !path.starts_with('.')) return false;
        path.remove_prefix(1);
        here = object_in_row(place, *row);
        if (!here) return false;
    }
    return false;
}

void add_paths(Pairs& paths, std::string const& path, json::value const& value) {
    if (auto text = one_value(value)) {
        paths.emplace_back(path, std::move(*text));
    } else if (auto const* object = value.if_object()) {
        for (auto const& member : *object)
            add_paths(paths, (path.empty() ? "" : path + ".") + std::string(member.key()),
                      member.value());
    } else if (auto const* list = value.if_array()) {
        for (std::size_t row = 0; row < list->size(); ++row) {
            auto const& item = (*list)[row];
            add_paths(paths, one_value(item) ? path : fmt::format("{}[{}]", path, row), item);
        }
    }
}

/// How many values there are, each object and list with its own among them.
std::size_t count_of(json::value const& value) {
    std::size_t count = 1;
    if (auto const* object = value.if_object())
        for (auto const& member : *object) count += count_of(member.value());
    if (auto const* list = value.if_array())
        for (auto const& item : *list) count += count_of(item);
    return count;
}

}  // namespace

bool has_too_many_values(json::object const& object) { return count_of(object) > most_values; }

std::optional<json::object> json_object_of(std::string_view text) {
    json::error_code failed;
    auto value = json::parse(json::string_view(text.data(), text.size()), failed, {},
                             {.max_depth = deepest});
    if (failed || !value.is_object()) return std::nullopt;
    return std::move(value.get_object());
}

std::optional<std::string> one_value(json::value const& value) {
    switch (value.kind()) {
        case json::kind::string: return std::string(value.get_string());
        case json::kind::bool_:
        case json::kind::int64:
        case json::kind::uint64: return json::serialize(value);
        case json::kind::double_: return fmt::format("{}", value.get_double());
        default: return std::nullopt;
    }
}

std::optional<json::object> object_from_paths(Pairs const& fields) {
    json::object object;
    for (auto const& [path, value] : fields)
        if (!put(object, path, value)) return std::nullopt;
    return object;
}

Pairs paths_of(json::object const& object) {
    Pairs paths;
    add_paths(paths, "", object);
    return paths;
}

}  // namespace indgang::web
