#include "web/assets.hpp"

#include <algorithm>
#include <stdexcept>

namespace indgang::web {

std::string_view asset_path(std::string_view name) {
    auto const found = std::ranges::find(assets(), name, &Asset::name);
    if (found == assets().end()) throw std::logic_error("no such asset: " + std::string(name));
    return found->address;
}

void icon(std::string& out, std::string_view name) {
    static std::string const before =
        R"(<svg class="icon-svg" focusable="false" aria-hidden="true"><use href=")" +
        std::string(asset_path("icons.svg")) + '#';
    ((out += before) += name) += R"("></use></svg>)";
}

}  // namespace indgang::web
