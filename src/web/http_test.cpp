#include "web/http.hpp"

#include <doctest/doctest.h>

using namespace indgang::web;

TEST_CASE("header names are compared without case, and the first of two counts") {
    Request request;
    request.headers = {{"Accept", "text/html"}, {"X-A", "1"}, {"x-a", "2"}};
    CHECK(request.header("ACCEPT") == "text/html");
    CHECK(request.header("x-A") == "1");
    CHECK(request.header("X-B").empty());
}

TEST_CASE("a cookie is found by its whole name, whatever stands around it") {
    Request request;
    request.headers = {{"Cookie", "xsession=0; session=1;sprog=da ; empty="}, {"cookie", "late=2"}};
    CHECK(request.cookie("session") == "1");
    CHECK(request.cookie("sprog") == "da");
    CHECK(request.cookie("late") == "2");
    CHECK(request.cookie("empty").empty());
    CHECK(request.cookie("sess").empty());
    CHECK(request.cookie("").empty());
}

TEST_CASE("a query value is decoded, and empty where it is not there") {
    Request request;
    request.query = "q=S%C3%B8ren+B.&q=anden&tom&vis=alle";
    CHECK(request.query_value("q") == "Søren B.");
    CHECK(request.query_value("vis") == "alle");
    CHECK(request.query_value("tom").empty());
    CHECK(request.query_value("andet").empty());
}

TEST_CASE("a number in the address is positive and has one spelling") {
    Request request;
    for (std::string const wrong :
         {"", "0", "-1", "+1", "042", " 1", "1 ", "1x", "1.0", "9223372036854775808", "１"}) {
        INFO(wrong);
        request.path_values = {{"id", wrong}};
        CHECK(!request.path_number("id"));
    }
    request.path_values = {{"id", "9223372036854775807"}, {"child", "7"}};
    CHECK(request.path_number("id") == 9223372036854775807);
    CHECK(request.path_number("child") == 7);
    CHECK(!request.path_number("other"));
    CHECK(request.path_value("child") == "7");
}

TEST_CASE("a body is JSON when its type says so, parameters aside") {
    Request request;
    CHECK(!request.has_json_body());
    for (std::string const type : {"application/json", "Application/JSON; charset=utf-8"}) {
        request.headers = {{"Content-Type", type}};
        CHECK(request.has_json_body());
    }
    for (std::string const type : {"application/jsonp", "text/json", "x application/json"}) {
        request.headers = {{"Content-Type", type}};
        CHECK(!request.has_json_body());
    }
}

TEST_CASE("percent escapes are decoded once, and broken ones refused") {
    CHECK(percent_decoded("a%20b+c", false) == "a b+c");
    CHECK(percent_decoded("a%20b+c", true) == "a b c");
    CHECK(percent_decoded("%2525", false) == "%25");
    CHECK(percent_decoded("%c3%A6", false) == "æ");
    for (std::string const broken : {"%", "%4", "a%", "a%4", "%g0", "%0g", "%00", "% 1", "%-1"}) {
        INFO(broken);
        CHECK(!percent_decoded(broken, true));
    }
}

TEST_CASE("what is encoded comes back the same, and holds nothing that means something") {
    std::string every;
    for (int byte = 1; byte < 256; ++byte) every += static_cast<char>(byte);
    auto const encoded = percent_encoded(every);
    CHECK(encoded.find_first_of("&=+ /?#\"'<>\r\n") == std::string::npos);
    CHECK(percent_decoded(encoded, true) == every);
    CHECK(percent_encoded("Ærø 1") == "%C3%86r%C3%B8%201");
}

TEST_CASE("pairs come in order, also repeated, empty and without a value") {
    auto const pairs = pairs_of("navn=Ida+M%C3%B8ller&valg=a&valg=b&&tom=&uden&=x");
    REQUIRE(pairs);
    CHECK(*pairs == Pairs{{"navn", "Ida Møller"},
                          {"valg", "a"},
                          {"valg", "b"},
                          {"tom", ""},
                          {"uden", ""},
                          {"", "x"}});
    CHECK(pairs_of("")->empty());
    CHECK(!pairs_of("a=%zz"));
    CHECK(!pairs_of("a=1&%=2"));
}

TEST_CASE("303 shows another page and has nothing to say itself") {
    auto const response = see_other("/forloeb/42");
    CHECK(response.status == 303);
    CHECK(response.headers.at(0).name == "Location");
    CHECK(response.headers.at(0).value == "/forloeb/42");
    CHECK(response.body.empty());
}
