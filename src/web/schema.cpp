// Interfaces are described in Danish, as the rest of their documentation: stays Danish.
#include "web/schema.hpp"

#include <fmt/format.h>

#include <boost/core/demangle.hpp>

#include "web/json.hpp"

namespace indgang::web {
namespace {

std::string quoted(std::string_view text) {
    std::string out;
    write_json(out, text);
    return out;
}

std::string object_of(std::string const& properties, std::string const& required) {
    auto const all = R"({"type":"object","properties":{)" + properties + "}";
    return required.empty() ? all + "}" : all + R"(,"required":[)" + required + "]}";
}

void add(std::string& list, std::string_view item) {
    if (!list.empty()) list += ',';
    list += item;
}

std::string one_value_schema(FormField const& field) {
    switch (field.kind) {
        case FieldKind::day: return R"({"type":"string","format":"date"})";
        case FieldKind::number: return R"({"type":"integer"})";
        case FieldKind::flag: return R"({"type":"boolean"})";
        case FieldKind::cpr: return R"({"type":"string","pattern":"^[0-9]{6}[- ]?[0-9]{4}$"})";
        case FieldKind::email: return R"({"type":"string","format":"email"})";
        case FieldKind::secret: return R"({"type":"string","format":"password"})";
        case FieldKind::file: return R"({"type":"string","format":"binary"})";
        case FieldKind::choice:
            if (field.words) return enum_schema(field.words());
            [[fallthrough]];
        default: return fmt::format(R"({{"type":"string","maxLength":{}}})", longest_of(field));
    }
}

constexpr std::string_view mistake_schema =
    R"({"type":"object","properties":{)"
    R"("field":{"type":"string","description":"Feltets navn; tomt, når fejlen gælder det hele"},)"
    R"("said":{"type":"string","description":"Hvad der er galt, på læserens sprog"}},)"
    R"("required":["field","said"]})";

constexpr std::string_view form_state_schema =
    R"({"type":"object","properties":{)"
    R"("values":{"type":"object","description":"Det, der stod i felterne","additionalProperties":)"
    R"({"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},)"
    R"("mistakes":{"type":"array","items":{"$ref":"#/components/schemas/Mistake"}},)"
    R"("hints":{"type":"array","items":{"$ref":"#/components/schemas/Mistake"}},)"
    R"("version":{"type":"string","description":"Sendes med næste gang, i feltet version"}},)"
    R"("required":["values","mistakes","hints","version"]})";

constexpr std::string_view version_and_key =
    R"("version":{"type":"string","description":"Den udgave, ændringen er lavet ud fra"},)"
    R"("form_key":{"type":"string","description":"Engangsnøgle: det samme sendt to gange gøres én gang"})";

}  // namespace

std::string component_name(std::type_info const& type) {
    auto const written = boost::core::demangle(type.name());
    std::string_view type_name = written;
    constexpr std::string_view ours = "indgang::";
    if (type_name.starts_with(ours)) type_name.remove_prefix(ours.size());
    std::string name;
    for (std::size_t i = 0; i < type_name.size(); ++i) {
        char const c = type_name[i];
        bool const is_plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (is_plain)
            name += c;
        else if (!name.empty() && name.back() != '.')
            name += '.';
    }
    return name;
}

std::string reference_to(std::string_view component) {
    return R"({"$ref":"#/components/schemas/)" + std::string(component) + R"("})";
}

std::string enum_schema(std::vector<std::string_view> const& words) {
    std::string list;
    for (auto const& word : words) add(list, quoted(word));
    return R"({"type":"string","enum":[)" + list + "]}";
}

std::string object_schema(std::vector<MemberSchema> const& members) {
    std::string properties, required;
    for (auto const& [name, json, is_required] : members) {
        add(properties, quoted(name) + ":" + json);
        if (is_required) add(required, quoted(name));
    }
    return object_of(properties, required);
}

std::string or_null(std::string const& schema) {
    return R"({"anyOf":[)" + schema + R"(,{"type":"null"}]})";
}

void describe_form_state(Components& components) {
    components.try_emplace("Mistake", mistake_schema);
    components.try_emplace("FormState", form_state_schema);
}

std::string field_schema(FormField const& field) {
    auto const one = one_value_schema(field);
    return field.is_list ? R"({"type":"array","items":)" + one + "}" : one;
}

Schema request_schema(std::span<FormField const> fields) {
    std::string properties, required;
    for (auto const& field : fields) {
        add(properties, quoted(field.name) + ":" + field_schema(field));
        if (field.is_required) add(required, quoted(field.name));
    }
    add(properties, version_and_key);
    return {object_of(properties, required), {}};
}

}  // namespace indgang::web
