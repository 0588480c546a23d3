#include "foundation/stored_phrase.hpp"

#include <boost/json.hpp>
#include <functional>
#include <stdexcept>
#include <unordered_map>
#include <vector>

#include "foundation/languages.hpp"

namespace indgang {
namespace {

namespace json = boost::json;

json::value written(Phrase const& phrase);

json::value written(PhraseValue const& value) {
    if (auto const* text = std::get_if<std::string>(&value)) return json::value(*text);
    if (auto const* number = std::get_if<std::int64_t>(&value)) return json::value(*number);
    if (auto const* day = std::get_if<Day>(&value)) return json::object{{"day", iso(*day)}};
    return written(std::get<Phrase>(value));
}

json::value written(Phrase const& phrase) {
    json::array values;
    for (auto const& value : phrase.values) values.push_back(written(value));
    return json::object{{"da", phrase.danish}, {"values", std::move(values)}};
}

Phrase read_phrase(json::value const& value);

PhraseValue read_value(json::value const& value) {
    if (value.is_string()) return std::string(value.get_string());
    if (value.is_int64()) return value.get_int64();
    if (auto const* day = value.as_object().if_contains("day")) {
        auto const read = day_from_iso(std::string_view(day->as_string()));
        if (!read) throw std::invalid_argument("no day in a stored phrase");
        return *read;
    }
    return read_phrase(value);
}

Phrase read_phrase(json::value const& value) {
    auto const& object = value.as_object();
    Phrase phrase{std::string(object.at("da").as_string()), {}};
    for (auto const& each : object.at("values").as_array())
        phrase.values.push_back(read_value(each));
    return phrase;
}

struct HashOfText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

}  // namespace

std::string stored(Phrase const& phrase) {
    return phrase.empty() ? "" : json::serialize(written(phrase));
}

Phrase phrase_from_stored(std::string_view text) {
    if (text.empty()) return {};
    try {
        return read_phrase(json::parse(json::string_view(text.data(), text.size())));
    } catch (std::exception const&) {
        throw std::invalid_argument("not a stored phrase");
    }
}

std::string const& said_of_stored(std::string_view text, Language language) {
    constexpr std::size_t most_remembered = 2'000;
    thread_local std::vector<
        std::unordered_map<std::string, std::string, HashOfText, std::equal_to<>>>
        remembered(languages().size());
    auto& said = remembered.at(static_cast<std::size_t>(language));
    if (auto const found = said.find(text); found != said.end()) return found->second;
    if (said.size() == most_remembered) said.clear();
    return said.emplace(text, say(phrase_from_stored(text), language)).first->second;
}

}  // namespace indgang
