// What an answer or a request looks like, as JSON Schema 2020-12 for OpenAPI 3.1: made from the same
// described structs that json.hpp writes, and from the tables of form fields.
#pragma once
#include <map>
#include <span>
#include <string>
#include <typeinfo>
#include <vector>

#include "foundation/instant.hpp"
#include "foundation/oere.hpp"
#include "web/described.hpp"
#include "web/form.hpp"

namespace indgang::web {

using Components = std::map<std::string, std::string>;

struct Schema {
    std::string json;       // may say {"$ref": "#/components/schemas/…"}
    Components components;  // what it refers to, by name
};

/// Of a form's fields, or of the query of a GET: an object with a property for each.
Schema request_schema(std::span<FormField const> fields);
/// Of one field's value, without the name.
std::string field_schema(FormField const& field);

/// "indgang::overview::WorklistPage" as "overview.WorklistPage", the same at every build.
std::string component_name(std::type_info const& type);
std::string reference_to(std::string_view component);
std::string enum_schema(std::vector<std::string_view> const& words);
struct MemberSchema {
    std::string_view name;
    std::string json;
    bool is_required = true;
};
std::string object_schema(std::vector<MemberSchema> const& members);
std::string or_null(std::string const& schema);
void describe_form_state(Components& components);

/// An answer has all its members, if only as null; a request may leave out what is optional, and lists.
enum class Use { answer, request };

template <class T>
std::string schema_json(Components& components, Use use);

/// The component's name; its description is added the first time it is met.
template <class T>
std::string component_of(Components& components, Use use) {
    auto const name = component_name(typeid(T));
    if (!components.try_emplace(name).second) return name;  // known, or being described above us
    if constexpr (Worded<T>) {
        components[name] = enum_schema(words_of<T>());
    } else {
        std::vector<MemberSchema> members;
        for_each_member<T>([&]<class Value, class Owner>(std::string_view member, Value Owner::*) {
            bool const may_be_missing = is_maybe<Value> || ListLike<Value>;
            members.push_back({member, schema_json<Value>(components, use),
                               use == Use::answer || !may_be_missing});
        });
        components[name] = object_schema(members);
    }
    return name;
}

template <class T>
std::string schema_json([[maybe_unused]] Components& components, [[maybe_unused]] Use use) {
    if constexpr (std::is_same_v<T, bool>) {
        return R"({"type":"boolean"})";
    } else if constexpr (TextLike<T> || std::is_same_v<T, Phrase> || std::is_same_v<T, Text>) {
        return R"({"type":"string"})";
    } else if constexpr (Worded<T>) {
        return reference_to(component_of<T>(components, use));
    } else if constexpr (std::is_integral_v<T> || is_duration<T>) {
        return R"({"type":"integer"})";
    } else if constexpr (std::is_floating_point_v<T>) {
        return R"({"type":["number","null"]})";
    } else if constexpr (is_id<T>) {
        return R"({"type":"integer","format":"int64"})";
    } else if constexpr (std::is_same_v<T, Oere>) {
        return R"({"type":"integer","format":"int64","description":"øre"})";  // stays Danish
    } else if constexpr (std::is_same_v<T, Day>) {
        return R"({"type":"string","format":"date"})";
    } else if constexpr (std::is_same_v<T, Instant>) {
        return R"({"type":"string","format":"date-time"})";
    } else if constexpr (std::is_same_v<T, FormState>) {
        describe_form_state(components);
        return reference_to("FormState");
    } else if constexpr (is_maybe<T>) {
        return or_null(schema_json<typename T::value_type>(components, use));
    } else if constexpr (is_pair<T>) {
        return R"({"type":"array","minItems":2,"maxItems":2,"prefixItems":[)" +
               schema_json<std::remove_cvref_t<typename T::first_type>>(components, use) + "," +
               schema_json<std::remove_cvref_t<typename T::second_type>>(components, use) + "]}";
    } else if constexpr (MapLike<T>) {
        return R"({"type":"object","additionalProperties":)" +
               schema_json<typename T::mapped_type>(components, use) + "}";
    } else if constexpr (ListLike<T>) {
        return R"({"type":"array","items":)" +
               schema_json<std::ranges::range_value_t<T>>(components, use) + "}";
    } else {
        static_assert(Described<T>, "BOOST_DESCRIBE_STRUCT is missing, or it may not be shown");
        return reference_to(component_of<T>(components, use));
    }
}

template <class T>
Schema schema_of() {
    Schema schema;
    schema.json = schema_json<T>(schema.components, Use::answer);
    return schema;
}

/// Of a request that JsonReading reads: a struct that is described for this alone.
template <class T>
Schema request_schema_of() {
    Schema schema;
    schema.json = schema_json<T>(schema.components, Use::request);
    return schema;
}

}  // namespace indgang::web
