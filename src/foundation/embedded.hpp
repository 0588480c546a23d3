// The text files that travel inside the program: migrations and the catalogue.
#pragma once
#include <span>
#include <string_view>

namespace indgang {

struct EmbeddedFile {
    std::string_view path;  // from the repository's root: "db/migrations/0001_….sql"
    std::string_view content;
};

/// All embedded files, sorted by path.
std::span<EmbeddedFile const> embedded_files();

/// The content of one; throws std::logic_error for a path that is not embedded.
std::string_view embedded_file(std::string_view path);

}  // namespace indgang
