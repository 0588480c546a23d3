// A request with structure in it, such as POST /regler/opfoelgning with its list of interventions.
// Reads like a Form: what is wrong is noted with the path to it ("interventions[0].provision"), a
// placeholder is given, and all mistakes come at once. A browser's form may fill the same places, with
// the paths as field names; a list of single values is a repeated field.
#pragma once
#include <boost/json/fwd.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"
#include "web/form.hpp"
#include "web/http.hpp"

namespace indgang::web {

class JsonReading;

/// One object of the request: the whole of it, or an item of a list. Not outliving its reading.
class JsonPart {
public:
    std::string text(std::string_view name, Text missing);
    std::string maybe_text(std::string_view name);  // trimmed; empty where nothing stands
    Day day(std::string_view name, Text missing);
    std::optional<Day> maybe_day(std::string_view name);
    std::optional<std::int64_t> maybe_number(std::string_view name);
    std::vector<Day> days(std::string_view name);
    std::vector<JsonPart> list(std::string_view name);

    template <class T, std::size_t N>
    T choice(std::string_view name, Wording<T> const (&table)[N], Text missing) {
        if (auto const found = value_of(table, maybe_text(name))) return *found;
        mistake(name, missing);
        return table[0].value;
    }

    void mistake(std::string_view name, Phrase const& said);
    void mistake(std::string_view name, Text said) { mistake(name, phrase(said)); }
    /// "interventions[0].provision"
    std::string path_to(std::string_view name) const;

protected:
    JsonPart(JsonReading& whole, boost::json::object const* object, std::string path)
        : whole_{&whole}, object_{object}, path_{std::move(path)} {}

private:
    friend class JsonReading;
    boost::json::value const* at(std::string_view name) const;
    std::string checked_text(std::string_view name, boost::json::value const& value);
    std::optional<Day> checked_day(std::string_view name, boost::json::value const& value);
    std::vector<boost::json::value const*> items(std::string_view name);

    JsonReading* whole_;
    boost::json::object const* object_;  // null where nothing could be read
    std::string path_;
};

class JsonReading : public JsonPart {
public:
    explicit JsonReading(Request const& request);
    ~JsonReading();
    JsonReading(JsonReading const&) = delete;
    JsonReading& operator=(JsonReading const&) = delete;

    bool ok() const { return state_.mistakes.empty(); }
    /// The mistakes, and what was sent as values by path: for showing the form again.
    FormState const& state() const { return state_; }

private:
    friend class JsonPart;
    struct Parsed;

    Language language_;
    bool is_readable_ = true;
    FormState state_;
    std::unique_ptr<Parsed> parsed_;
};

/// 422: {"mistakes": [{"field": "interventions[0].provision", "said": "…"}]}.
Response refusal(std::vector<Mistake> const& mistakes);

}  // namespace indgang::web
