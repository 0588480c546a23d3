// A file under a key of its own (a document, a picture): the file's key is sealed with the municipality's, together
// with what the file belongs to. So sealing a large file needs neither its number nor the writer, another row's file
// does not open in its place, and a file is gone when its key is. Source of the ways: libsodium.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "access/keys.hpp"

namespace indgang::access {

struct SealedContent {
    std::string content, key;  // the key is not to be stored like this
};
SealedContent seal_file(std::string_view plain);

/// The file's key as it may be stored.
std::string seal_file_key(Keys const& keys, std::string_view file_key, std::string_view belongs_to);
/// None where a byte was changed, or the file belongs to something else.
std::optional<std::string> open_file(Keys const& keys, std::string_view sealed_key,
                                     std::string_view content, std::string_view belongs_to);

}  // namespace indgang::access
