// How things are written in their kept row: a line for each, its fields parted by tabs. Read by the thousand, so it
// is no JSON. Pure.
#pragma once
#include <string_view>

#include "todo/thing.hpp"

namespace indgang::todo {

std::string written(std::vector<Thing> const& things);
/// Of what written() wrote; throws std::invalid_argument for anything else.
std::vector<Thing> read_things(std::string_view text);

}  // namespace indgang::todo
