// Where the clouds lie, where a new node is put and which cloud a moved one lies in. Pure. The model says
// that domains are drawn around the family, not where: the places are ours.
#pragma once
#include "network_map/network_map.hpp"

namespace indgang::network_map {

inline constexpr Point family_at{500, 350};
inline constexpr std::size_t most_nodes = 150;

/// The middle of a cloud.
Point middle_of(Domain domain);
/// The cloud whose middle is nearest.
Domain domain_at(Point point);
/// On the sheet, however far it was dragged.
Point on_sheet(std::int64_t x, std::int64_t y);
/// As it can stand on the map: at most 13 characters.
std::string short_name(std::string_view name);
/// As it is read aloud and said by voice: what can be seen first, then the whole of it (WCAG 2.5.3).
std::string spoken_name(std::string_view name);

}  // namespace indgang::network_map
