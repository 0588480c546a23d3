// A form with files, as browsers send it: multipart/form-data (RFC 7578), read strictly. What a part says
// of its content is not believed; what a file is called is kept without the folders.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/http.hpp"

namespace indgang::web {

/// It views the request's body and lives no longer.
struct Part {
    std::string name;
    std::optional<std::string> file_name;  // none: a field that was typed
    std::string_view content;
};

bool is_multipart(Request const& request);

/// None where the body is not well-formed to its last boundary, or has more than 400 parts.
std::optional<std::vector<Part>> parts_of(Request const& request);

struct UploadedFile {
    std::string name;
    std::string_view content;
};
/// The file of that field; none where none was chosen.
std::optional<UploadedFile> uploaded_file(Request const& request, std::string_view field);

}  // namespace indgang::web
