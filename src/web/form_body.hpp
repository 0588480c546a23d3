// What a form's fields were filled with, whichever way they came: the query of a GET, or a body that
// is application/x-www-form-urlencoded, multipart/form-data or a JSON object. For Form and body_fingerprint() alone.
#pragma once
#include <optional>

#include "web/http.hpp"

namespace indgang::web {

struct FormBody {
    Pairs values = {};  // in order; not yet cleaned
    Pairs nested = {};  // JSON fields that hold an object or a list of such, as JSON
    std::optional<Text> unreadable = {};  // why nothing can be made of it
};
FormBody form_body(Request const& request);

/// More than any page of ours can send; a hostile body must not become a million small strings.
constexpr std::size_t most_values = 5000;
constexpr std::size_t deepest = 12;

}  // namespace indgang::web
