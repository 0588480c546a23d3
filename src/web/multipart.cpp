#include "web/multipart.hpp"

#include <algorithm>

#include "web/characters.hpp"

namespace indgang::web {
namespace {

constexpr std::string_view multipart = "multipart/form-data";
constexpr std::size_t most_parts = 400;  // many files at once are told so, not lost
constexpr std::size_t longest_head = 4096;
constexpr std::size_t longest_boundary = 70;  // RFC 2046 § 5.1.1

/// name="value" or name=value among what stands after the first semicolon; none where it is broken.
std::optional<std::string> parameter(std::string_view field, std::string_view wanted) {
    for (auto at = field.find(';'); at != field.npos;) {
        field = trimmed(field.substr(at + 1));
        auto const equals = field.find('=');
        if (equals == field.npos) return std::nullopt;
        auto const name = trimmed(field.substr(0, equals));
        field = field.substr(equals + 1);
        bool const is_quoted = field.starts_with('"');
        auto const end = is_quoted ? field.find('"', 1) : std::min(field.find(';'), field.size());
        if (end == field.npos) return std::nullopt;
        auto const value = is_quoted ? field.substr(1, end - 1) : trimmed(field.substr(0, end));
        if (same_name(name, wanted)) return std::string(value);
        at = field.find(';', end);
    }
    return std::nullopt;
}

/// Browsers write %22 for a quote in a name; older ones send the whole path.
std::string plain_file_name(std::string name) {
    for (auto at = name.find("%22"); at != name.npos; at = name.find("%22", at))
        name.replace(at, 3, "'");
    name.erase(0, name.find_last_of("/\\") + 1);
    std::erase_if(name, is_control);
    return name;
}

/// The part's name and file name from its head; none where it is no form field.
std::optional<Part> part_with_head(std::string_view head) {
    while (!head.empty()) {
        auto const end = std::min(head.find("\r\n"), head.size());
        auto const line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        auto const colon = line.find(':');
        if (colon == line.npos) return std::nullopt;
        if (!same_name(line.substr(0, colon), "content-disposition")) continue;
        auto const value = trimmed(line.substr(colon + 1));
        auto const name = parameter(value, "name");
        if (!same_name(trimmed(value.substr(0, value.find(';'))), "form-data") || !name)
            return std::nullopt;
        auto file = parameter(value, "filename");
        if (file) file = plain_file_name(std::move(*file));
        return Part{*name, std::move(file), {}};
    }
    return std::nullopt;
}

std::optional<std::string> boundary_of(Request const& request) {
    auto boundary = parameter(request.header("content-type"), "boundary");
    if (!boundary || boundary->empty() || boundary->size() > longest_boundary) return std::nullopt;
    if (std::ranges::any_of(*boundary, is_control)) return std::nullopt;
    return "--" + *boundary;
}

/// Takes one part off the body, which stands behind a boundary's line; false where it is broken.
bool take_part(std::string_view& body, std::string const& boundary, std::vector<Part>& parts) {
    auto const head_end = body.substr(0, longest_head).find("\r\n\r\n");
    if (head_end == body.npos || parts.size() >= most_parts) return false;
    auto part = part_with_head(body.substr(0, head_end));
    auto const content = body.substr(head_end + 4);
    auto const end = content.find("\r\n" + boundary);
    if (!part || end == content.npos) return false;
    part->content = content.substr(0, end);
    parts.push_back(*std::move(part));
    body = content.substr(end + 2 + boundary.size());
    return true;
}

}  // namespace

bool is_multipart(Request const& request) {
    auto const type = request.header("content-type");
    return type.size() > multipart.size() &&
           same_name(type.substr(0, multipart.size()), multipart) &&
           (type[multipart.size()] == ';' || type[multipart.size()] == ' ');
}

std::optional<std::vector<Part>> parts_of(Request const& request) {
    auto const boundary = boundary_of(request);
    std::string_view body = request.body;
    if (!is_multipart(request) || !boundary || !body.starts_with(*boundary)) return std::nullopt;
    body.remove_prefix(boundary->size());
    std::vector<Part> parts;
    while (body.starts_with("\r\n")) {
        body.remove_prefix(2);
        if (!take_part(body, *boundary, parts)) return std::nullopt;
    }
    bool const is_whole = body == "--" || body == "--\r\n";
    return is_whole ? std::optional{std::move(parts)} : std::nullopt;
}

std::optional<UploadedFile> uploaded_file(Request const& request, std::string_view field) {
    auto const parts = parts_of(request);
    if (!parts) return std::nullopt;
    for (auto const& part : *parts)
        if (part.name == field && part.file_name &&
            (!part.file_name->empty() || !part.content.empty()))
            return UploadedFile{*part.file_name, part.content};
    return std::nullopt;
}

}  // namespace indgang::web
