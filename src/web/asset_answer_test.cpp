#include <doctest/doctest.h>

#include "web/assets.hpp"

using namespace indgang::web;

namespace {

Request asking_for(std::string_view address, std::string accepted = {}) {
    Request request;
    request.path = address;
    if (!accepted.empty()) request.headers.push_back({"Accept-Encoding", accepted});
    return request;
}

std::string header_of(Response const& response, std::string_view name) {
    for (auto const& header : response.headers)
        if (header.name == name) return header.value;
    return {};
}

}  // namespace

TEST_CASE("an asset is kept by the browser for ever, under a name made of its content") {
    auto const address = asset_path("indgang.css");
    CHECK(address.starts_with("/static/indgang-"));
    auto const answer = asset(asking_for(address));
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->content_type == "text/css; charset=utf-8");
    CHECK(header_of(*answer, "Cache-Control") == "public, max-age=31536000, immutable");
    CHECK(answer->body.find(".work-row") != std::string::npos);
    CHECK(header_of(*answer, "Content-Encoding").empty());
}

TEST_CASE("an asset comes in the smallest form that the browser takes") {
    auto const address = asset_path("indgang.css");
    auto const plain = asset(asking_for(address));
    auto const gzip = asset(asking_for(address, "gzip"));
    auto const brotli = asset(asking_for(address, "gzip, deflate, br"));
    CHECK(header_of(*gzip, "Content-Encoding") == "gzip");
    CHECK(header_of(*brotli, "Content-Encoding") == "br");
    CHECK(header_of(*brotli, "Vary") == "Accept-Encoding");
    CHECK(brotli->body.size() < gzip->body.size());
    CHECK(gzip->body.size() * 3 < plain->body.size());
    CHECK(asset(asking_for(address, "br;q=0"))->body == plain->body);
}

TEST_CASE("a browser that has the asset is told so without its content") {
    auto const address = asset_path("indgang.js");
    auto request = asking_for(address);
    request.headers.push_back({"If-None-Match", header_of(*asset(request), "ETag")});
    auto const answer = asset(request);
    CHECK(answer->status == 304);
    CHECK(answer->body.empty());
}

TEST_CASE("what is no asset is not found, and no name of one leads to a file") {
    CHECK_FALSE(asset(asking_for("/static/indgang.css")));
    CHECK_FALSE(asset(asking_for("/static/../../etc/passwd")));
    CHECK_FALSE(asset(asking_for("/static/")));
    CHECK_THROWS(asset_path("indgang.exe"));
}

TEST_CASE("style, script and icons of a first visit weigh less than 40 KB") {
    std::size_t sum = 0;
    for (auto const name : {"indgang.css", "indgang.js", "icons.svg"})
        sum += asset(asking_for(asset_path(name), "gzip"))->body.size();
    CHECK(sum < 40'000);
}
