#pragma once
#include "access/access.hpp"
#include "board_kinds/board_kinds.hpp"

namespace indgang::board_kinds {

using KindId = Id<struct BoardKindTag>;

/// "own-7" is 7; none for the program's own kinds.
std::optional<KindId> own_number(std::string_view word);
std::string own_word(KindId kind);

/// The municipality's own, each in its newest version, by name; those that are retired last.
std::vector<Kind> own_kinds(access::Visit& visit);
/// The newest first; none where there is no such kind.
std::vector<Kind> versions_of(access::Visit& visit, KindId kind);

KindId create(access::Visit& visit, Kind const& kind);
/// As the version that the kind says.
void write(access::Visit& visit, KindId id, Kind const& kind);
void retire(access::Visit& visit, KindId kind);

}  // namespace indgang::board_kinds
