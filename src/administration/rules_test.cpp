#include "administration/rules.hpp"

#include <doctest/doctest.h>

using namespace indgang::administration;

TEST_CASE("an address to be led to is https, on a host of the net, and nothing that breaks out") {
    CHECK(web_address("https://www.was.digst.dk/indgang-havnoe-dk"));
    CHECK(web_address("https://havnoe.dk"));
    for (auto const* wrong :
         {"", "http://havnoe.dk", "javascript:alert(1)", "//havnoe.dk", "https://",
          "https://havnoe", "https://.dk", "https://havnoe..dk", "https://a b.dk",
          "https://havnoe.dk/\"onclick", "https://havnoe.dk/\r\nSet-Cookie: a=b",
          "https://navn@havnoe.dk", "https://havnø.dk"})
        CHECK_MESSAGE(!web_address(wrong), wrong);
}

TEST_CASE("a telephone number has eight digits, with or without 45 before them") {
    CHECK(telephone_number("70123456"));
    CHECK(telephone_number("70 12 34 56"));
    CHECK(telephone_number("+45 70 12 34 56"));
    for (auto const* wrong : {"", "7012345", "701234567", "+45 7012345", "70-12-34-56", "7012345x"})
        CHECK_MESSAGE(!telephone_number(wrong), wrong);
}

TEST_CASE("an email address has a name, an @ and a domain") {
    CHECK(email_address("was@havnoe.dk"));
    for (auto const* wrong : {"", "was", "@havnoe.dk", "was@", "was@havnoe", "a@b@havnoe.dk",
                              "was @havnoe.dk", "<was@havnoe.dk>"})
        CHECK_MESSAGE(!email_address(wrong), wrong);
}

TEST_CASE("a setting that may stand empty is taken back by a word") {
    CHECK(unless_none("ingen", web_address) == "");
    CHECK(unless_none("none", email_address) == "");
    CHECK(!unless_none("nej", email_address));
}

TEST_CASE("who is asked about the plan is both or one, as people say it [PLAN-7]") {
    CHECK(both_or_one("begge") == "both");
    CHECK(both_or_one("en") == "one");
    CHECK(both_or_one("én") == "one");
    for (auto const* wrong : {"", "ingen", "to", "Begge "})
        CHECK_MESSAGE(!both_or_one(wrong), wrong);
}
