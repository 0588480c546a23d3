#include "web/notice.hpp"

#include <doctest/doctest.h>

using namespace indgang::web;

TEST_CASE("what was done is said on the next page, once") {
    Request request;
    auto saved = see_other("/forloeb/42");
    say_next(request, saved, "matter_added");
    say_next(request, saved, "saved");  // the first word stands
    REQUIRE(saved.headers.size() == 2);
    CHECK(saved.headers[1].value ==
          "besked=matter_added; Path=/; Max-Age=30; HttpOnly; SameSite=Lax");

    Request next;
    next.headers = {{"Cookie", "indgang=x; besked=matter_added"}};
    Response page;
    CHECK(take_notice(next, page) == "matter_added");
    CHECK(page.headers.at(0).value == "besked=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
}

TEST_CASE("where nothing was done, nothing is said and no cookie is set") {
    Response page;
    CHECK(take_notice({}, page).empty());
    CHECK(page.headers.empty());
}
