// The description of all pages as an API, in OpenAPI 3.1: written from the route table, the forms' field
// tables and the page structs, so that it cannot fall behind them. Summaries are Danish.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/http.hpp"
#include "web/schema.hpp"

namespace indgang::web {

struct RouteDescription {
    std::string_view name;  // stable: becomes the operationId
    Method method = Method::get;
    std::string_view address;  // "/forloeb/{id}/opfoelgninger"
    std::string_view summary = {};
    std::string who = {};                     // in words: "Koordinator eller makker i forløbet"
    bool is_open = false;                     // nobody needs to be signed in
    bool is_followed = false;                 // may be asked for as a stream of events
    std::span<FormField const> fields = {};   // the query of a GET, the form of a POST
    std::optional<Schema> answer = {};        // 200: the page struct; none where it is no page
    std::optional<Schema> json_request = {};  // a body of its own shape, in place of fields
    std::string_view tag = {};                // empty: the address's first part
};

struct TagDescription {
    std::string_view name;
    std::string_view said;
};

std::string openapi_document(std::vector<RouteDescription> const& routes,
                             std::vector<TagDescription> const& tags = {});

}  // namespace indgang::web
