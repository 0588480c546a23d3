#include "web/body_fingerprint.hpp"

#include <doctest/doctest.h>

#include "support/requests.hpp"

using namespace indgang::web;

namespace {

std::string of_form(std::string body) { return body_fingerprint(form_request(std::move(body))); }
std::string of_json(std::string body) { return body_fingerprint(json_request(std::move(body))); }

}  // namespace

TEST_CASE("the same work has the same fingerprint whatever its csrf token and form key are") {
    CHECK(of_form("a=1&b=2&csrf=x&form_key=y") == of_form("csrf=z&a=1&b=2"));
    CHECK(of_json(R"({"a":1,"list":[{"b":2}],"csrf":"x"})") ==
          of_json(R"({ "form_key":"k", "a":1, "list":[ {"b":2} ] })"));
    CHECK(of_form("a=1").size() == 64);
}

TEST_CASE("other work, or the same at another address, has another fingerprint") {
    CHECK(of_form("a=1&b=2") != of_form("a=1&b=3"));
    CHECK(of_form("a=1&b=2") != of_form("a=1b&=2"));
    CHECK(of_form("ab=1") != of_form("a=b1"));
    CHECK(of_json(R"({"list":[{"b":2}]})") != of_json(R"({"list":[{"b":3}]})"));
    CHECK(of_json("{") != of_json("{{"));
    auto elsewhere = form_request("a=1");
    elsewhere.path = "/andet";
    CHECK(body_fingerprint(elsewhere) != of_form("a=1"));
}
