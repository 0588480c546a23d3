#include "web/router.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace indgang::web;

namespace {

RoutePattern const table[] = {
    {Method::get, "/"},
    {Method::get, "/forloeb/nyt"},
    {Method::get, "/forloeb/{id}"},
    {Method::get, "/forloeb/{id}/boern/{child}"},
    {Method::post, "/forloeb/{id}/opfoelgninger"},
    {Method::get, "/forloeb/{id}/opfoelgninger"},
    {Method::post, "/forloeb/{id}/noter"},
    {Method::get, "/forloeb/nyt/hjaelp"},
};
Router const router{table};

std::optional<std::size_t> route(std::string_view path, Method method = Method::get) {
    return router.find(method, path).route;
}

}  // namespace

TEST_CASE("an address leads to its route, with the values it names") {
    CHECK(route("/") == 0);
    auto const match = router.find(Method::get, "/forloeb/42/boern/7");
    CHECK(match.route == 3);
    REQUIRE(match.values.size() == 2);
    CHECK(match.values[0] == std::pair<std::string_view, std::string>{"id", "42"});
    CHECK(match.values[1] == std::pair<std::string_view, std::string>{"child", "7"});
}

TEST_CASE("a written segment wins over a value, and a value is tried where it leads nowhere") {
    CHECK(route("/forloeb/nyt") == 1);
    CHECK(route("/forloeb/nyt2") == 2);
    CHECK(route("/forloeb/nyt/hjaelp") == 7);
    auto const match = router.find(Method::get, "/forloeb/nyt/boern/7");
    CHECK(match.route == 3);
    CHECK(match.values.at(0).second == "nyt");
}

TEST_CASE("an address that exists for the other method only is told apart from none at all") {
    CHECK(route("/forloeb/42/opfoelgninger", Method::post) == 4);
    CHECK(route("/forloeb/42/opfoelgninger") == 5);
    auto const other = router.find(Method::get, "/forloeb/42/noter");
    CHECK(!other.route);
    CHECK(other.other_method);
    CHECK(!router.find(Method::get, "/andet").other_method);
}

TEST_CASE("what is nearly an address is none") {
    for (std::string_view const path :
         {"", "forloeb/42", "/forloeb", "/forloeb/", "/forloeb/42/", "/forloeb//boern/7", "//",
          "/forloeb/42/boern", "/forloeb/42/boern/7/8", "/Forloeb/42"}) {
        INFO(path);
        CHECK(!route(path));
    }
}

TEST_CASE("a table that contradicts itself is refused when the program starts") {
    auto const made_of = [](std::vector<RoutePattern> const& routes) { Router{routes}; };
    CHECK_THROWS_AS(made_of({{Method::get, "/a"}, {Method::get, "/a"}}), std::logic_error);
    CHECK_THROWS_AS(made_of({{Method::get, "/{a}"}, {Method::get, "/{b}"}}), std::logic_error);
    CHECK_THROWS_AS(made_of({{Method::get, "/{a}/x"}, {Method::post, "/{b}/x"}}), std::logic_error);
    CHECK_THROWS_AS(made_of({{Method::get, "a"}}), std::logic_error);
    CHECK_THROWS_AS(made_of({{Method::get, "/{a"}}), std::logic_error);
    CHECK_THROWS_AS(made_of({{Method::get, "/{}"}}), std::logic_error);
    CHECK_NOTHROW(made_of({{Method::get, "/{a}"}, {Method::get, "/{b}/x"}}));
}
