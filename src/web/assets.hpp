// Style sheet, script, icons and fonts, built from assets/ by tools/build_assets.mjs and carried in the
// program. Each has its content in its name, so a browser may keep it for ever.
#pragma once
#include <span>

#include "web/http.hpp"

namespace indgang::web {

struct Asset {
    std::string_view name;     // "indgang.css"
    std::string_view address;  // "/static/indgang-0123456789.css"
    std::string_view content_type;
    std::string_view content;
    std::string_view gzip;  // empty where compressing gains nothing
    std::string_view brotli;
};

/// Generated; sorted by name.
std::span<Asset const> assets();

/// Where a page finds it; throws std::logic_error for a name that is not built.
std::string_view asset_path(std::string_view name);

/// The answer to GET /static/…, in the smallest form the browser takes; none: there is no such asset.
std::optional<Response> asset(Request const& request);

/// A picture from assets/icons.txt beside words that say the same: hidden from screen readers.
void icon(std::string& out, std::string_view name);

}  // namespace indgang::web
