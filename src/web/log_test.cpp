#include "web/log.hpp"

#include <doctest/doctest.h>

#include <boost/json.hpp>

using namespace indgang::web;
namespace json = boost::json;

namespace {

json::object parsed(std::string const& inside) {
    return json::parse("{" + inside + "}").as_object();
}

}  // namespace

TEST_CASE("a log line is one JSON object with typed values") {
    auto const line = parsed(log_line("request", {{"route", "/forloeb/{id}"},
                                                  {"status", 200},
                                                  {"ms", 1.25},
                                                  {"slow", false},
                                                  {"size", std::size_t{20480}}}));
    CHECK(line.at("event") == "request");
    CHECK(line.at("route") == "/forloeb/{id}");
    CHECK(line.at("status") == 200);
    CHECK(line.at("ms") == 1.25);
    CHECK(line.at("slow") == false);
    CHECK(line.at("size") == 20480);
}

TEST_CASE("hostile text cannot break out of its value or of its line") {
    for (auto const& hostile :
         {std::string{"\",\"status\":200,\"x\":\""}, std::string{"a\r\n{\"event\":\"false\"}"},
          std::string{"\\"}, std::string{"\\\""}, std::string{"\x1b[31m"}, std::string{"a\0b", 3},
          std::string{"\x7f\t\b"}, std::string{"blåbær 👪"}, std::string{"%v %s {} {0}"}}) {
        auto const text = log_line(hostile, {{hostile, hostile}});
        CHECK(text.find_first_of("\r\n") == std::string::npos);
        auto const line = parsed(text);
        CHECK(line.at("event").as_string() == std::string_view{hostile});
        CHECK(line.at(hostile).as_string() == std::string_view{hostile});
    }
}

TEST_CASE("bytes that are not UTF-8 are replaced, and numbers without a JSON form are null") {
    auto const line =
        parsed(log_line("x", {{"a", "\xff\xc3"}, {"b", 0.0 / 0.0}, {"c", 1e308 * 10}}));
    CHECK(line.at("a") == "\xef\xbf\xbd\xef\xbf\xbd");
    CHECK(line.at("b").is_null());
    CHECK(line.at("c").is_null());
}
