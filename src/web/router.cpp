#include "web/router.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace indgang::web {

/// One segment of the addresses, and what may come after it.
struct Router::Node {
    std::vector<std::pair<std::string_view, std::unique_ptr<Node>>> written;  // sorted
    std::unique_ptr<Node> any;                                                // a place for a value
    std::array<std::optional<std::size_t>, 2> routes;                         // by Method
    std::vector<std::string_view> names;  // of the values on the way here

    Node& under(std::string_view segment);
    Node const* find(std::string_view path, std::vector<std::string_view>& values) const;
    bool is_end() const { return routes[0] || routes[1]; }
};

namespace {

/// Takes the first segment off "/forloeb/42".
std::string_view next_segment(std::string_view& path) {
    path.remove_prefix(1);
    auto const segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

bool is_place(std::string_view segment) { return segment.starts_with('{'); }

std::logic_error wrong(std::string_view pattern, std::string_view why) {
    return std::logic_error{"route " + std::string{pattern} + ": " + std::string{why}};
}

}  // namespace

Router::Node& Router::Node::under(std::string_view segment) {
    auto& place = [&]() -> std::unique_ptr<Node>& {
        if (is_place(segment)) return any;
        auto at =
            std::ranges::lower_bound(written, segment, {}, &decltype(written)::value_type::first);
        if (at == written.end() || at->first != segment) at = written.emplace(at, segment, nullptr);
        return at->second;
    }();
    if (!place) place = std::make_unique<Node>();
    return *place;
}

/// A written segment first; where that leads nowhere, the place for a value.
Router::Node const* Router::Node::find(std::string_view path,
                                       std::vector<std::string_view>& values) const {
    if (path.empty()) return is_end() ? this : nullptr;
    auto const segment = next_segment(path);
    auto const at =
        std::ranges::lower_bound(written, segment, {}, &decltype(written)::value_type::first);
    if (at != written.end() && at->first == segment)
        if (auto const* found = at->second->find(path, values)) return found;
    if (!any || segment.empty()) return nullptr;
    values.push_back(segment);
    auto const* found = any->find(path, values);
    if (!found) values.pop_back();
    return found;
}

Router::Router(std::span<RoutePattern const> routes) : root_{std::make_unique<Node>()} {
    for (std::size_t i = 0; i < routes.size(); ++i) {
        auto const [method, pattern] = routes[i];
        if (!pattern.starts_with('/')) throw wrong(pattern, "does not begin with /");
        auto* node = root_.get();
        std::vector<std::string_view> names;
        for (auto rest = pattern; !rest.empty();) {
            auto const segment = next_segment(rest);
            if (is_place(segment)) {
                if (segment.size() < 3 || segment.back() != '}')
                    throw wrong(pattern, "broken place");
                names.push_back(segment.substr(1, segment.size() - 2));
            }
            node = &node->under(segment);
        }
        auto& route = node->routes[static_cast<std::size_t>(method)];
        if (route) throw wrong(pattern, "stands twice");
        if (node->is_end() && node->names != names) throw wrong(pattern, "other names than before");
        route = i;
        node->names = std::move(names);
    }
}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

RouteMatch Router::find(Method method, std::string_view decoded_path) const {
    RouteMatch match;
    std::vector<std::string_view> values;
    if (!decoded_path.starts_with('/')) return match;
    auto const* node = root_->find(decoded_path, values);
    if (!node) return match;
    match.route = node->routes[static_cast<std::size_t>(method)];
    match.other_method = !match.route;
    for (std::size_t i = 0; i < values.size(); ++i)
        match.values.emplace_back(node->names[i], values[i]);
    return match;
}

}  // namespace indgang::web
