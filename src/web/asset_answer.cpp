#include <algorithm>

#include "web/assets.hpp"
#include "web/compression.hpp"

namespace indgang::web {
namespace {

std::string etag_of(Asset const& asset) {
    auto const dash = asset.address.rfind('-') + 1;
    return '"' + std::string(asset.address.substr(dash, asset.address.rfind('.') - dash)) + '"';
}

void put_body(Request const& request, Asset const& asset, Response& response) {
    auto const accepted = request.header("accept-encoding");
    auto const coded = [&](std::string_view content, std::string_view coding) {
        if (content.empty() || !takes_coding(accepted, coding)) return false;
        response.body = content;
        response.headers.push_back({"Content-Encoding", std::string(coding)});
        return true;
    };
    if (!coded(asset.brotli, "br") && !coded(asset.gzip, "gzip")) response.body = asset.content;
}

}  // namespace

std::optional<Response> asset(Request const& request) {
    auto const found = std::ranges::find(assets(), request.path, &Asset::address);
    if (found == assets().end()) return std::nullopt;
    auto const etag = etag_of(*found);
    Response response;
    response.content_type = found->content_type;
    response.headers = {{"Cache-Control", "public, max-age=31536000, immutable"},
                        {"ETag", etag},
                        {"Vary", "Accept-Encoding"}};
    if (request.header("if-none-match") == etag)
        response.status = 304;
    else
        put_body(request, *found, response);
    return response;
}

}  // namespace indgang::web
