#include "web/json_reading.hpp"

#include <charconv>

#include "web/form_body.hpp"
#include "web/json.hpp"
#include "web/json_body.hpp"
#include "web/typed_values.hpp"

namespace indgang::web {
namespace {

namespace json = boost::json;

constexpr Text one_value_wanted{"Skriv én værdi her, ikke et objekt eller en liste af dem."};
constexpr Text list_wanted{"Her skal stå en liste af objekter."};
constexpr std::int64_t longest = 2000;

bool is_empty(json::value const& value) {
    return value.is_null() ||
           (value.is_string() && trimmed(std::string_view(value.get_string())).empty());
}

}  // namespace

struct JsonReading::Parsed {
    json::object object;
};

JsonReading::JsonReading(Request const& request)
    : JsonPart{*this, nullptr, ""}, language_{request.language} {
    auto const body = form_body(request);
    state_.key = random_token();
    auto object =
        request.has_json_body() ? json_object_of(request.body) : object_from_paths(body.values);
    if (body.unreadable) {
        mistake("", *body.unreadable);
    } else if (!object) {
        mistake("", Text{"Formularen kom ikke hel frem. Prøv igen."});
    } else {
        for (auto const& [path, value] : paths_of(*object))
            state_.values.emplace_back(path, as_typed(value).text);
        parsed_ = std::make_unique<Parsed>(Parsed{std::move(*object)});
        object_ = &parsed_->object;
    }
    is_readable_ = ok();
}

JsonReading::~JsonReading() = default;

json::value const* JsonPart::at(std::string_view name) const {
    auto const* value = object_ ? object_->if_contains(name) : nullptr;
    return value && !is_empty(*value) ? value : nullptr;
}

std::string JsonPart::path_to(std::string_view name) const {
    return path_.empty() ? std::string(name) : path_ + "." + std::string(name);
}

void JsonPart::mistake(std::string_view name, Phrase const& said) {
    auto path = name.empty() ? path_ : path_to(name);
    auto& state = whole_->state_;
    if (!whole_->is_readable_ || !state.mistake(path).empty()) return;
    state.mistakes.push_back({std::move(path), say(said, whole_->language_)});
}

std::string JsonPart::checked_text(std::string_view name, json::value const& value) {
    auto const text = one_value(value);
    if (!text) {
        mistake(name, one_value_wanted);
        return {};
    }
    auto const typed = as_typed(*text);
    if (typed.had_control_characters || !typed.was_utf8)
        mistake(name, Text{"Der er tegn her, som ikke kan gemmes."});
    if (auto const length = std::int64_t(length_of(typed.text)); length > longest)
        mistake(name, phrase("Teksten fylder {0} tegn. Der er plads til {1}.", length, longest));
    return std::string(trimmed(typed.text));
}

std::string JsonPart::maybe_text(std::string_view name) {
    auto const* value = at(name);
    return value ? checked_text(name, *value) : std::string{};
}

std::string JsonPart::text(std::string_view name, Text missing) {
    auto text = maybe_text(name);
    if (text.empty()) mistake(name, missing);
    return text;
}

std::optional<Day> JsonPart::checked_day(std::string_view name, json::value const& value) {
    auto const typed = checked_text(name, value);
    auto const day = day_from_typed(typed);
    if (!day) mistake(name, trouble_with_day(typed));
    return day;
}

std::optional<Day> JsonPart::maybe_day(std::string_view name) {
    auto const* value = at(name);
    return value ? checked_day(name, *value) : std::nullopt;
}

Day JsonPart::day(std::string_view name, Text missing) {
    if (!at(name)) mistake(name, missing);
    return maybe_day(name).value_or("2000-01-01"_day);
}

std::optional<std::int64_t> JsonPart::maybe_number(std::string_view name) {
    auto const typed = maybe_text(name);
    if (typed.empty()) return std::nullopt;
    std::int64_t number = 0;
    auto const* const end = typed.data() + typed.size();
    auto const [stop, failed] = std::from_chars(typed.data(), end, number);
    if (failed == std::errc{} && stop == end) return number;
    mistake(name, Text{"Skriv et helt tal, fx 3."});
    return std::nullopt;
}

/// A list's items; a browser's field that came once is a list of one.
std::vector<json::value const*> JsonPart::items(std::string_view name) {
    auto const* value = at(name);
    if (!value) return {};
    if (!value->is_array()) return {value};
    std::vector<json::value const*> items;
    for (auto const& item : value->get_array()) items.push_back(&item);
    return items;
}

std::vector<Day> JsonPart::days(std::string_view name) {
    std::vector<Day> days;
    auto const all = items(name);
    for (std::size_t row = 0; row < all.size(); ++row) {
        if (is_empty(*all[row])) continue;
        auto const path = std::string(name) + "[" + std::to_string(row) + "]";
        if (auto const day = checked_day(path, *all[row])) days.push_back(*day);
    }
    return days;
}

std::vector<JsonPart> JsonPart::list(std::string_view name) {
    std::vector<JsonPart> parts;
    auto const all = items(name);
    for (std::size_t row = 0; row < all.size(); ++row) {
        if (all[row]->is_null()) continue;
        if (auto const* object = all[row]->if_object())
            parts.push_back({*whole_, object, path_to(name) + "[" + std::to_string(row) + "]"});
        else
            mistake(name, list_wanted);
    }
    return parts;
}

Response refusal(std::vector<Mistake> const& mistakes) {
    std::string body = "{\"mistakes\":";
    write_json(body, mistakes);
    return web::json(422, body + "}");
}

}  // namespace indgang::web
