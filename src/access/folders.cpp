#include "access/folders.hpp"

#include <charconv>

namespace indgang::access {

std::string written(Folder folder) {
    std::string text{word(folder.kind)};
    return is_numbered(folder.kind) ? text + " " + std::to_string(folder.number) : text;
}

std::optional<Folder> folder_from(std::string_view text) {
    auto const space = text.find(' ');
    auto const kind = value_of(folder_kinds, text.substr(0, space));
    if (!kind || is_numbered(*kind) != (space != text.npos)) return std::nullopt;
    if (!is_numbered(*kind)) return Folder{*kind};
    std::int64_t number = 0;
    auto const digits = text.substr(space + 1);
    auto const [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    bool const is_number = failed == std::errc{} && end == digits.data() + digits.size();
    if (!is_number || number <= 0) return std::nullopt;
    return Folder{*kind, number};
}

}  // namespace indgang::access
