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

struct Schema {
    std::string json;                               // may say {"$ref": "#/components/schemas/…"}
    std::map<std::string, std::string> components;  // what it refers to, by name
};

/// Of a form's fields, or of the query of a GET: an object with a property for each.
Schema request_schema(std::span<FormField const> fields);
/// Of one field's value, without the name.
std::string field_schema(FormField const& field);

/// "indgang::overview::WorklistPage" as "overview.WorklistPage", the same at every build.
std::string component_name(std::type_info const& type);
std::string reference_to(std::string_view component);
std::string enum_schema(std::vector<std::string_view> const& words);
/// An object whose members are all there, in order: name and schema.
std::string object_schema(std::vector<std::pair<std::string_view, std::string>> const& members);
std::string or_null(std::string const& schema);
void describe_form_state(std::map<std::string, std::string>& components);

template <class T>
std::string schema_json(std::map<std::string, std::string>& components);

/// The component's name; its description is added the first time it is met.
template <class T>
std::string component_of(std::map<std::string, std::string>& components) {
    auto const name = component_name(typeid(T));
    if (!components.try_emplace(name).second) return name;  // known, or being described above us
    if constexpr (Worded<T>) {
        components[name] = enum_schema(words_of<T>());
    } else {
        std::vector<std::pair<std::string_view, std::string>> members;
        for_each_member<T>([&]<class Value, class Owner>(std::string_view member, Value Owner::*) {
            members.emplace_back(member, schema_json<Value>(components));
        });
        components[name] = object_schema(members);
    }
    return name;
}

template <class T>
std::string schema_json(std::map<std::string, std::string>& components) {
    if constexpr (std::is_same_v<T, bool>) {
        return R"({"type":"boolean"})";
    } else if constexpr (TextLike<T> || std::is_same_v<T, Phrase> || std::is_same_v<T, Text>) {
        return R"({"type":"string"})";
    } else if constexpr (Worded<T>) {
        return reference_to(component_of<T>(components));
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
        return or_null(schema_json<typename T::value_type>(components));
    } else if constexpr (is_pair<T>) {
        return R"({"type":"array","minItems":2,"maxItems":2,"prefixItems":[)" +
               schema_json<std::remove_cvref_t<typename T::first_type>>(components) + "," +
               schema_json<std::remove_cvref_t<typename T::second_type>>(components) + "]}";
    } else if constexpr (MapLike<T>) {
        return R"({"type":"object","additionalProperties":)" +
               schema_json<typename T::mapped_type>(components) + "}";
    } else if constexpr (ListLike<T>) {
        return R"({"type":"array","items":)" +
               schema_json<std::ranges::range_value_t<T>>(components) + "}";
    } else {
        static_assert(Described<T>, "BOOST_DESCRIBE_STRUCT is missing, or it may not be shown");
        return reference_to(component_of<T>(components));
    }
}

template <class T>
Schema schema_of() {
    Schema schema;
    schema.json = schema_json<T>(schema.components);
    return schema;
}

}  // namespace indgang::web
