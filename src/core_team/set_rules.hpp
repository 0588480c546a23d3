// Sets of provisions (paragrafsæt), as a person writes them down. Pure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core_team/core_team.hpp"

namespace indgang::core_team {

/// "BL 86, § 41": the provisions that are meant, each with all its items, and what means none.
struct TypedSet {
    std::vector<std::string> provisions;  // keys in the catalogue, in its order
    std::vector<std::string> unknown;
};
TypedSet typed_set(std::string_view text);

}  // namespace indgang::core_team
