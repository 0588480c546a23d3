// Which route an address belongs to. Patterns are "/forloeb/{id}/boern/{child}"; a written segment
// wins over a place for a value. Built once, from the route table.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/http.hpp"

namespace indgang::web {

struct RoutePattern {
    Method method = Method::get;
    std::string_view pattern;  // outlives the router
};

struct RouteMatch {
    std::optional<std::size_t> route;                              // index in the table
    std::vector<std::pair<std::string_view, std::string>> values;  // for Request::path_values
    bool other_method = false;  // no route, but the address exists for the other method: 405
};

class Router {
public:
    /// Throws std::logic_error where two routes are the same or a pattern is malformed.
    explicit Router(std::span<RoutePattern const> routes);
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;

    RouteMatch find(Method method, std::string_view decoded_path) const;

private:
    struct Node;
    std::unique_ptr<Node> root_;
};

}  // namespace indgang::web
