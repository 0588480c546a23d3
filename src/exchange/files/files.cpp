#include "exchange/files/files.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <mutex>

#include "exchange/child.hpp"
#include "exchange/pictures/pictures.hpp"
#include "foundation/embedded.hpp"

namespace indgang::files {
namespace {

namespace json = boost::json;
using exchange::ChildEnd;

constexpr std::string_view debians_python = "/usr/bin/python3";
constexpr exchange::ChildLimits limits{.time = std::chrono::seconds{50}, .output = 64 * 1024};
constexpr std::string_view picture = "picture";

struct Form {
    Kind kind;
    std::string_view endings;  // the first is given to what has none
    std::string_view content_type;
};
constexpr Form forms[] = {
    {Kind::pdf, ".pdf", "application/pdf"},
    {Kind::jpeg, ".jpg .jpeg .jpe .jfif .webp", "image/jpeg"},
    {Kind::png, ".png .webp", "image/png"},
    {Kind::docx, ".docx",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {Kind::xlsx, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {Kind::pptx, ".pptx",
     "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {Kind::odt, ".odt", "application/vnd.oasis.opendocument.text"},
    {Kind::ods, ".ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {Kind::odp, ".odp", "application/vnd.oasis.opendocument.presentation"},
    {Kind::text, ".txt .csv .text .log .md .ics .json", "text/plain"},
};
Form const& form_of(Kind kind) { return *std::ranges::find(forms, kind, &Form::kind); }

struct Told {
    std::string kind;
    std::int64_t pages = 0;
};
Result<Told, Why> told(std::string_view bytes) {
    static std::mutex one_at_a_time;  // each may take all the memory that one is allowed
    std::lock_guard const lock{one_at_a_time};
    auto const script = std::string(embedded_file("src/exchange/files/inspect.py"));
    auto const answer =
        exchange::run_child({std::string(debians_python), "-I", "-c", script}, bytes, limits);
    if (answer.end == ChildEnd::not_found) return Unexpected{Why::no_reader};
    if (answer.end == ChildEnd::took_too_long) return Unexpected{Why::took_too_long};
    if (answer.end != ChildEnd::well || answer.output.empty()) return Unexpected{Why::is_damaged};
    auto const said = json::parse(answer.output).as_object();
    if (auto const* why = said.if_contains("why"))
        return Unexpected{
            value_of(whys, std::string_view{why->as_string()}).value_or(Why::unknown)};
    return Told{std::string(said.at("kind").as_string()), said.at("pages").as_int64()};
}

Why why_of(pictures::Why why) {
    if (why == pictures::Why::too_large || why == pictures::Why::too_many_pixels)
        return Why::too_much_inside;
    return value_of(whys, word(why)).value_or(Why::is_damaged);
}

Result<Kept, Why> read_picture(std::string_view bytes) {
    auto const kept = pictures::read(bytes, bytes.size());
    if (!kept) return Unexpected{why_of(kept.error())};
    return Kept{.kind = kept->kind == pictures::Kind::png ? Kind::png : Kind::jpeg,
                .pages = 1,
                .width = kept->width,
                .height = kept->height,
                .content = kept->content};
}

std::string ending_in(std::string_view name) {
    auto const dot = name.rfind('.');
    if (dot == name.npos || dot + 1 == name.size()) return {};
    std::string ending{name.substr(dot)};
    for (auto& c : ending) c = char(std::tolower(static_cast<unsigned char>(c)));
    return ending;
}

bool is_an_ending(std::string_view ending) {
    constexpr std::size_t longest = 5;
    return ending.size() > 1 && ending.size() <= longest + 1 &&
           std::ranges::all_of(ending.substr(1),
                               [](unsigned char c) { return std::isalnum(c) != 0; });
}

}  // namespace

bool has_ending_of(std::string_view name, Kind kind) {
    auto const ending = ending_in(name);
    auto endings = form_of(kind).endings;
    while (!ending.empty() && !endings.empty()) {
        auto const end = std::min(endings.find(' '), endings.size());
        if (endings.substr(0, end) == ending) return true;
        endings.remove_prefix(std::min(end + 1, endings.size()));
    }
    return false;
}

bool goes_with(std::string_view name, Kind kind) {
    return !is_an_ending(ending_in(name)) || has_ending_of(name, kind);
}

std::string_view ending_of(Kind kind) {
    auto const endings = form_of(kind).endings;
    return endings.substr(0, endings.find(' '));
}

std::string_view content_type_of(Kind kind) { return form_of(kind).content_type; }

Result<Kept, Why> read(std::string_view name, std::string_view bytes) {
    if (bytes.empty()) return Unexpected{Why::empty};
    auto const what = told(bytes);
    if (!what) return Unexpected{what.error()};
    auto kept = what->kind == picture
                    ? read_picture(bytes)
                    : Result<Kept, Why>{Kept{.kind = value_of(kinds, what->kind).value(),
                                             .pages = what->pages,
                                             .content = std::string(bytes)}};
    if (kept && !goes_with(name, kept->kind)) return Unexpected{Why::other_than_named};
    return kept;
}

}  // namespace indgang::files
