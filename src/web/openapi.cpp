// Interfaces are described in Danish, as the rest of their documentation: stays Danish.
#include "web/openapi.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "web/conflict.hpp"
#include "web/json.hpp"

namespace indgang::web {
namespace {

std::string quoted(std::string_view text) {
    std::string out;
    write_json(out, text);
    return out;
}

std::string joined(std::vector<std::string> const& items) {
    return fmt::format("{}", fmt::join(items, ","));
}

std::string tag_of(RouteDescription const& route) {
    if (!route.tag.empty()) return std::string(route.tag);
    auto const first = route.address.substr(std::min<std::size_t>(1, route.address.size()));
    auto const name = first.substr(0, first.find('/'));
    return name.empty() || name.starts_with('{') ? "forside" : std::string(name);
}

std::vector<std::string> places_in(std::string_view address) {
    std::vector<std::string> places;
    for (auto open = address.find('{'); open != address.npos; open = address.find('{', open + 1))
        places.emplace_back(address.substr(open + 1, address.find('}', open) - open - 1));
    return places;
}

std::string parameters_of(RouteDescription const& route) {
    std::vector<std::string> parameters;
    for (auto const& place : places_in(route.address))
        parameters.push_back(
            fmt::format(R"({{"name":{},"in":"path","required":true,"schema":{{"type":"string"}}}})",
                        quoted(place)));
    if (route.method == Method::get)
        for (auto const& field : route.fields)
            parameters.push_back(
                fmt::format(R"({{"name":{},"in":"query","required":{},"schema":{}}})",
                            quoted(field.name), field.is_required, field_schema(field)));
    return joined(parameters);
}

/// Empty where nothing is sent. A form may be sent as a browser does, or as JSON.
std::string request_body_of(RouteDescription const& route) {
    if (route.method == Method::get) return {};
    if (route.json_request)
        return fmt::format(
            R"({{"required":true,"content":{{"application/json":{{"schema":{}}}}}}})",
            route.json_request->json);
    auto const schema = request_schema(route.fields).json;
    if (std::ranges::find(route.fields, FieldKind::file, &FormField::kind) != route.fields.end())
        return fmt::format(
            R"({{"required":true,"content":{{"multipart/form-data":{{"schema":{}}}}}}})", schema);
    return fmt::format(R"({{"required":true,"content":{{"application/json":{{"schema":{0}}},)"
                       R"("application/x-www-form-urlencoded":{{"schema":{0}}}}}}})",
                       schema);
}

std::string answer(std::string_view said, std::string const& schema) {
    if (schema.empty()) return fmt::format(R"({{"description":{}}})", quoted(said));
    return fmt::format(R"({{"description":{},"content":{{"application/json":{{"schema":{}}}}}}})",
                       quoted(said), schema);
}

/// The page, or a stream that says when what the reader sees has changed.
std::string page_or_stream(std::string const& schema) {
    return fmt::format(
        R"({{"description":"Siden, eller med Accept: text/event-stream en strøm, der siger, når den er en anden",)"
        R"("content":{{"application/json":{{"schema":{}}},)"
        R"("text/event-stream":{{"schema":{{"type":"string"}}}}}}}})",
        schema);
}

std::string conflict_or_sent_before() {
    return R"({"anyOf":[)" + schema_of<ConflictPage>().json + "," + reference_to("SentBefore") +
           "]}";
}

std::string responses_of(RouteDescription const& route) {
    std::vector<std::string> all;
    auto const add = [&](std::string_view status, std::string const& answer) {
        all.push_back(fmt::format(R"("{}":{})", status, answer));
    };
    auto const page = route.answer ? route.answer->json : std::string{};
    auto const problem = reference_to("Problem");
    bool const is_post = route.method == Method::post;
    if (route.is_followed) {
        add("200", page_or_stream(page));
        add("503",
            answer("For mange følger siden. Retry-After siger, hvornår der kan prøves igen.", {}));
    } else if (!is_post || route.answer) {
        add("200", answer("Siden", page));
    }
    if (is_post && !route.answer)
        add("200", answer("Siden, som Location viser, når klienten følger den", {}));
    if (is_post && !route.json_request)
        add("303", R"({"description":"Gemt. Location siger, hvor det står.",)"
                   R"("headers":{"Location":{"schema":{"type":"string"}}}})");
    if (!route.is_open) add("401", answer("Ikke logget ind, eller nøglen gælder ikke", problem));
    add("404", answer("Findes ikke, eller du har ikke adgang til det", problem));
    if (is_post && !route.is_open)
        add("409", answer("En anden har gemt imens, eller formularen er sendt før. Intet er tabt.",
                          conflict_or_sent_before()));
    if (is_post)
        add("422", answer("Noget skal rettes. Alle fejl nævnes, hver med sit felt.",
                          reference_to("Refusal")));
    return joined(all);
}

std::string operation(RouteDescription const& route) {
    auto const body = request_body_of(route);
    return fmt::format(
        R"("{}":{{"operationId":{},"summary":{},"description":{},"tags":[{}],"security":{},)"
        R"("parameters":[{}],{}"responses":{{{}}}}})",
        route.method == Method::get ? "get" : "post", quoted(route.name), quoted(route.summary),
        quoted("Hvem må: " + route.who + "."), quoted(tag_of(route)),
        route.is_open ? "[]" : R"([{"token":[]}])", parameters_of(route),
        body.empty() ? "" : R"("requestBody":)" + body + ",", responses_of(route));
}

std::string tags_of(std::vector<RouteDescription> const& routes,
                    std::vector<TagDescription> const& tags) {
    std::map<std::string, std::string> said;
    for (auto const& route : routes) {
        auto const name = tag_of(route);
        said.try_emplace(name, "Alt under adressen /" + name);
    }
    for (auto const& tag : tags)
        if (auto const found = said.find(std::string(tag.name)); found != said.end())
            found->second = tag.said;
    std::vector<std::string> all;
    for (auto const& [name, words] : said)
        all.push_back(
            fmt::format(R"({{"name":{},"description":{}}})", quoted(name), quoted(words)));
    return joined(all);
}

std::string paths_of(std::vector<RouteDescription> const& routes) {
    std::map<std::string_view, std::vector<std::string>> paths;
    for (auto const& route : routes) paths[route.address].push_back(operation(route));
    std::vector<std::string> all;
    for (auto const& [address, operations] : paths)
        all.push_back(fmt::format("{}:{{{}}}", quoted(address), joined(operations)));
    return joined(all);
}

constexpr std::string_view problem_schema =
    R"({"type":"object","description":"Hvorfor der ikke kommer noget svar","properties":{)"
    R"("status":{"type":"integer"},"heading":{"type":"string"},"what_to_do":{"type":"string"},)"
    R"("incident":{"type":"string","description":"Nummer, der også står i driftsloggen"}},)"
    R"("required":["status","heading","what_to_do","incident"]})";

/// A refused form is its page once more, with "form"; a request of its own shape gets the mistakes.
constexpr std::string_view refusal_schema =
    R"({"type":"object","description":"Siden med formularen, som den blev sendt, eller fejlene alene",)"
    R"("properties":{"form":{"$ref":"#/components/schemas/FormState"},)"
    R"("mistakes":{"type":"array","items":{"$ref":"#/components/schemas/Mistake"}}}})";

constexpr std::string_view sent_before_schema =
    R"({"type":"object","description":"Samme form_key er brugt før med et andet indhold",)"
    R"("properties":{"saved_at":{"type":"string"},"typed":{"type":"array","items":{"type":"object",)"
    R"("properties":{"name":{"type":"string"},"value":{"type":"string"}},)"
    R"("required":["name","value"]}}},"required":["saved_at","typed"]})";

/// One description of each: what the routes' structs refer to, and what every POST may answer.
Components schemas_of(std::vector<RouteDescription> const& routes) {
    Components schemas{{"Problem", std::string(problem_schema)}};
    for (auto const& route : routes) {
        for (auto const* schema : {&route.answer, &route.json_request})
            if (*schema) schemas.insert((*schema)->components.begin(), (*schema)->components.end());
        if (route.method == Method::get) continue;
        describe_form_state(schemas);
        schemas.try_emplace("Refusal", refusal_schema);
        if (route.is_open) continue;
        schemas.try_emplace("SentBefore", sent_before_schema);
        schemas.merge(schema_of<ConflictPage>().components);
    }
    return schemas;
}

std::string components_of(std::vector<RouteDescription> const& routes) {
    std::vector<std::string> all;
    for (auto const& [name, schema] : schemas_of(routes))
        all.push_back(fmt::format("{}:{}", quoted(name), schema));
    return joined(all);
}

constexpr std::string_view head =
    R"({"openapi":"3.1.0","info":{"title":"Indgang","version":"1.0.0",)"
    R"("description":"Hver side er også et API: samme adresser, adgang, regler og fejl. )"
    R"(Bed om JSON med Accept: application/json. Felter kan sendes som formular eller som JSON.",)"
    R"("license":{"name":"Mozilla Public License 2.0","identifier":"MPL-2.0"}},)"
    R"("servers":[{"url":"/","description":"Denne kommune: værtsnavnet vælger hvilken"}],)";

constexpr std::string_view security =
    R"("securitySchemes":{"token":{"type":"http","scheme":"bearer",)"
    R"("description":"Fås med: indgang token create"}})";

}  // namespace

std::string openapi_document(std::vector<RouteDescription> const& routes,
                             std::vector<TagDescription> const& tags) {
    return fmt::format(R"({}"tags":[{}],"paths":{{{}}},"components":{{{},"schemas":{{{}}}}}}})",
                       head, tags_of(routes, tags), paths_of(routes), security,
                       components_of(routes));
}

}  // namespace indgang::web
