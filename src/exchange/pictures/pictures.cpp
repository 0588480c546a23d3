#include "exchange/pictures/pictures.hpp"

#include <boost/json.hpp>
#include <mutex>

#include "exchange/child.hpp"
#include "foundation/embedded.hpp"

namespace indgang::pictures {
namespace {

namespace json = boost::json;
using exchange::ChildEnd;

// Debian's own: python3-pil is for it alone, and another may stand before it in the PATH.
constexpr std::string_view debians_python = "/usr/bin/python3";

constexpr exchange::ChildLimits limits{.time = std::chrono::seconds{40},
                                       .output = 40 * 1024 * 1024};

Why why_of(ChildEnd end) {
    switch (end) {
        case ChildEnd::not_found: return Why::no_reader;
        case ChildEnd::took_too_long: return Why::took_too_long;
        case ChildEnd::wrote_too_much: return Why::too_many_pixels;
        case ChildEnd::well:
        case ChildEnd::badly: break;
    }
    return Why::is_damaged;
}

/// The first line says what follows it.
Result<Kept, Why> kept_of(std::string_view output, std::string_view bytes) {
    auto const line_end = output.find('\n');
    if (line_end == output.npos) return Unexpected{Why::is_damaged};
    auto const said = json::parse(output.substr(0, line_end)).as_object();
    if (auto const* why = said.if_contains("why"))
        return Unexpected{value_of(whys, std::string_view{why->as_string()}).value()};
    auto const number = [&](char const* name) { return said.at(name).as_int64(); };
    auto const size = std::size_t(number("size")), small = std::size_t(number("thumbnail"));
    auto const rest = output.substr(line_end + 1);
    if (rest.size() != size + small) return Unexpected{Why::is_damaged};
    Kept kept{.kind = value_of(kinds, std::string_view{said.at("kind").as_string()}).value(),
              .width = number("width"),
              .height = number("height"),
              .content = std::string(rest.substr(0, size)),
              .thumbnail = std::string(rest.substr(size))};
    if (kept.kind == Kind::pdf) kept.content = bytes;
    return kept;
}

}  // namespace

Result<Kept, Why> read(std::string_view bytes, std::size_t most) {
    if (bytes.empty()) return Unexpected{Why::empty};
    if (bytes.size() > most) return Unexpected{Why::too_large};
    static std::mutex one_at_a_time;  // each may take all the memory that one is allowed
    std::lock_guard const lock{one_at_a_time};
    auto const script = std::string(embedded_file("src/exchange/pictures/picture.py"));
    auto const answer =
        exchange::run_child({std::string(debians_python), "-I", "-c", script}, bytes, limits);
    if (answer.end != ChildEnd::well) return Unexpected{why_of(answer.end)};
    return kept_of(answer.output, bytes);
}

}  // namespace indgang::pictures
