#include "web/compression.hpp"

#include <doctest/doctest.h>
#include <zlib.h>

using namespace indgang::web;

namespace {

std::string unpacked(std::string const& packed) {
    z_stream stream{};
    inflateInit2(&stream, MAX_WBITS + 16);
    std::string out(200'000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

std::string value(Response const& response, std::string_view name) {
    for (auto const& header : response.headers)
        if (header.name == name) return header.value;
    return {};
}

Request taking(std::string codings) {
    Request request;
    request.headers = {{"Accept-Encoding", std::move(codings)}};
    return request;
}

std::string page(std::size_t size) {
    std::string text;
    while (text.size() < size)
        text += "<td>Opfølgning " + std::to_string(text.size() * 7919) + "</td>";
    return text;
}

}  // namespace

TEST_CASE("a large page is packed, and is the same when it is unpacked, time after time") {
    for (std::size_t const size : {1500, 20'000, 100'000}) {
        Response response{.body = page(size)};
        auto const original = response.body;
        compress(taking("br;q=1.0, GZIP;q=0.8"), response);
        CHECK(value(response, "Content-Encoding") == "gzip");
        CHECK(value(response, "Vary") == "Accept-Encoding");
        CHECK(response.body.size() < original.size() / 2);
        CHECK(unpacked(response.body) == original);
    }
}

TEST_CASE("a client that does not take gzip gets the page as it is, and caches are told") {
    for (std::string const codings : {"", "br", "gzip;q=0", "*;q=0", "gzip;q=0.000, *", "xgzip"}) {
        INFO(codings);
        Response response{.body = page(2000)};
        response.headers = {{"Vary", "Cookie"}};
        compress(taking(codings), response);
        CHECK(value(response, "Content-Encoding").empty());
        CHECK(value(response, "Vary") == "Cookie, Accept-Encoding");
        CHECK(response.body == page(2000));
    }
}

TEST_CASE("what is small, packed already, in part or not text is left alone") {
    auto const left_alone = [](Response response) {
        auto const before = response.body;
        compress(taking("gzip"), response);
        CHECK(response.body == before);
    };
    left_alone({.body = page(1000)});
    left_alone({.content_type = "image/png", .body = page(2000)});
    left_alone({.body = page(2000), .headers = {{"content-encoding", "br"}}});
    left_alone({.body = page(2000), .headers = {{"Content-Range", "bytes 0-1999/9000"}}});
    left_alone({.body = page(2000), .headers = {{"Cache-Control", "no-store, no-transform"}}});
}

TEST_CASE("weights and the star are understood") {
    CHECK(takes_coding("gzip", "gzip"));
    CHECK(takes_coding("br , gzip ; q=0.5", "gzip"));
    CHECK(takes_coding("*", "gzip"));
    CHECK(takes_coding("identity;q=0, *;q=0.1", "gzip"));
    CHECK(takes_coding("gzip;q=0.01", "gzip"));
    CHECK(!takes_coding("*, gzip;q=0", "gzip"));
    CHECK(!takes_coding("deflate", "gzip"));
}
