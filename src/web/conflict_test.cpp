#include "web/conflict.hpp"

#include <doctest/doctest.h>

#include <boost/json/parse.hpp>

#include "support/requests.hpp"

using namespace indgang;
using namespace indgang::web;

namespace {

Response of_two(bool as_json, Language language = Language::da) {
    auto request = form_request("");
    request.wants_json = as_json;
    request.language = language;
    FormState typed;
    typed.values = {
        {"notes", "Min <b>tekst</b>\nto linjer"}, {"took_part", "7"}, {"took_part", "9"}};
    typed.version = "3";
    return conflict(request, typed, {.version = "4", .address = "/forloeb/7", .by = "Jonas P."},
                    {{"Notat", "", "Min <b>tekst</b>\nto linjer"}, {"Dato", "1. maj", "1. maj"}});
}

bool shows(Response const& response, std::string_view text) {
    return response.body.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("who saved first, both texts, and a form that saves the second one anyway") {
    auto const answer = of_two(false);
    CHECK(answer.status == 409);
    CHECK(answer.in_layout);
    CHECK(shows(answer, "<h1>Jonas P. har gemt, mens du skrev</h1>"));
    CHECK(shows(answer, "Min &lt;b&gt;tekst&lt;/b&gt;\nto linjer</p>"));
    CHECK(shows(answer, R"(name="version" value="4")"));
    CHECK(shows(answer, R"(name="took_part" value="7")"));
    CHECK(shows(answer, R"(name="took_part" value="9")"));
    CHECK(shows(answer, R"(action="/proev")"));
    CHECK(shows(answer, R"(href="/forloeb/7")"));
    CHECK_FALSE(shows(answer, "Dato"));
    CHECK_FALSE(shows(answer, "<b>"));
}

TEST_CASE("a conflict is said in English to who reads English") {
    CHECK(shows(of_two(false, Language::en), "<h1>Jonas P. saved while you wrote</h1>"));
}

TEST_CASE("an API client gets both texts and the version to send next") {
    auto const answer = of_two(true);
    CHECK(answer.status == 409);
    auto const body = boost::json::parse(answer.body);
    CHECK(body.at("fields").as_array().size() == 1);
    CHECK(body.at("fields").at(0).at("yours") == "Min <b>tekst</b>\nto linjer");
    CHECK(body.at("form").at("version") == "4");
    CHECK(body.at("form").at("values").at("took_part").as_array().size() == 2);
}
