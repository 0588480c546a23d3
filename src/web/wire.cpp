#include "web/wire.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

#include "web/characters.hpp"

namespace indgang::web {
namespace {

struct Reason {
    int status;
    std::string_view words;
};
constexpr Reason reasons[] = {
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
};

/// "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n", made anew once a second.
std::string_view date_line() {
    thread_local std::time_t made_at = -1;
    thread_local std::array<char, 64> line;
    thread_local std::size_t length = 0;
    auto const now = std::time(nullptr);
    if (now != made_at) {
        std::tm utc{};
        gmtime_r(&now, &utc);
        length =
            std::strftime(line.data(), line.size(), "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &utc);
        made_at = now;
    }
    return {line.data(), length};
}

void write_number(std::string& out, std::size_t number) {
    std::array<char, 20> digits;
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

bool may_have_body(int status) { return status >= 200 && status != 204 && status != 304; }

bool is_field_text(std::string_view text) {
    return std::ranges::none_of(text, is_forbidden_in_field);
}
bool can_be_sent(Response const& response) {
    return response.status >= 200 && response.status <= 599 &&
           is_field_text(response.content_type) &&
           std::ranges::all_of(response.headers, [](Header const& header) {
               return !header.name.empty() && std::ranges::all_of(header.name, is_token) &&
                      is_field_text(header.value);
           });
}

void write_fields(std::string& out, Response const& response, Delivery delivery) {
    out += date_line();
    if (!response.body.empty() || response.stream)
        out.append("Content-Type: ").append(response.content_type).append("\r\n");
    for (auto const& [name, value] : response.headers)
        out.append(name).append(": ").append(value).append("\r\n");
    if (may_have_body(response.status) && !response.stream) {
        out += "Content-Length: ";
        write_number(out, response.body.size());
        out += "\r\n";
    }
    out += "X-Content-Type-Options: nosniff\r\n";
    if (!delivery.keeps_open) out += "Connection: close\r\n";
    if (delivery.keeps_open && delivery.says_so) out += "Connection: keep-alive\r\n";
    out += "\r\n";
}

}  // namespace

std::string_view reason_of(int status) {
    auto const found = std::ranges::find(reasons, status, &Reason::status);
    return found == std::end(reasons) ? std::string_view{"Other"} : found->words;
}

void write_answer(std::string& out, Response const& response, Delivery delivery) {
    if (!can_be_sent(response)) return write_answer(out, refusal_page(500), delivery);
    out.reserve(out.size() + response.body.size() + 512);
    out += "HTTP/1.1 ";
    write_number(out, static_cast<std::size_t>(response.status));
    out.append(" ").append(reason_of(response.status)).append("\r\n");
    write_fields(out, response, delivery);
    if (!delivery.head_only && may_have_body(response.status)) out += response.body;
}

Response refusal_page(int status) {
    std::string words{reason_of(status)};
    auto response = plain_text(status, std::to_string(status) + " " + words + "\n");
    response.headers.push_back({"Cache-Control", "no-store"});
    if (status == 405) response.headers.push_back({"Allow", "GET, HEAD, POST"});
    return response;
}

}  // namespace indgang::web
