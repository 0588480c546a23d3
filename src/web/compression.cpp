#include "web/compression.hpp"

#include <zlib.h>

#include <charconv>
#include <memory>

#include "web/characters.hpp"

namespace indgang::web {
namespace {

constexpr std::size_t worth_it = 1400;  // one packet: smaller answers do not come sooner
constexpr int fastest = 1;              // higher levels cost several times more for a tenth less

struct Deflater {
    z_stream stream{};
    Deflater() {
        deflateInit2(&stream, fastest, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    }
    ~Deflater() { deflateEnd(&stream); }
};

/// The thread's own, made once: setting one up costs more than a small page.
z_stream& fresh_stream() {
    thread_local Deflater deflater;
    deflateReset(&deflater.stream);
    return deflater.stream;
}

bool gzip(std::string const& body, std::string& out) {
    auto& stream = fresh_stream();
    out.resize(deflateBound(&stream, body.size()));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    bool const is_done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(stream.total_out);
    return is_done;
}

bool is_text(std::string_view content_type) {
    return content_type.starts_with("text/") || content_type.starts_with("application/json") ||
           content_type.find("+xml") != std::string_view::npos ||
           content_type.find("+json") != std::string_view::npos;
}

bool is_to_be_left_alone(Response const& response) {
    for (auto const& [name, value] : response.headers) {
        if (same_name(name, "content-encoding") || same_name(name, "content-range")) return true;
        bool const is_control = same_name(name, "cache-control");
        if (is_control && value.find("no-transform") != std::string::npos) return true;
    }
    return false;
}

/// "q=0", "q=0.0" and so on: not acceptable.
bool is_zero(std::string_view weight) {
    return weight.starts_with("q=0") && weight.find_first_not_of("0.", 2) == std::string_view::npos;
}

}  // namespace

bool takes_coding(std::string_view accept_encoding, std::string_view coding) {
    bool named = false, takes_named = false, takes_any = false;
    each_item(accept_encoding, ',', [&](std::string_view item) {
        auto const end = std::min(item.find(';'), item.size());
        auto const name = trimmed(item.substr(0, end));
        bool const is_taken = end == item.size() || !is_zero(trimmed(item.substr(end + 1)));
        if (same_name(name, coding)) named = true, takes_named = is_taken;
        if (name == "*") takes_any = is_taken;
    });
    return named ? takes_named : takes_any;
}

void add_vary(Response& response, std::string_view header_name) {
    for (auto& [name, value] : response.headers) {
        if (!same_name(name, "vary")) continue;
        bool is_there = false;
        each_item(value, ',', [&](std::string_view item) {
            is_there = is_there || same_name(item, header_name);
        });
        if (!is_there) value.append(", ").append(header_name);
        return;
    }
    response.headers.push_back({"Vary", std::string{header_name}});
}

void compress(Request const& request, Response& response) {
    if (response.body.size() <= worth_it || !is_text(response.content_type)) return;
    if (is_to_be_left_alone(response)) return;
    add_vary(response, "Accept-Encoding");
    if (!takes_coding(request.header("accept-encoding"), "gzip")) return;
    std::string packed;
    if (!gzip(response.body, packed)) return;
    response.body = std::move(packed);
    response.headers.push_back({"Content-Encoding", "gzip"});
}

}  // namespace indgang::web
