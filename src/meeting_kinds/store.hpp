#pragma once
#include "access/access.hpp"
#include "meeting_kinds/known.hpp"

namespace indgang::meeting_kinds {

/// The municipality's own, each in its newest version, by name; those that are retired last.
std::vector<Kind> own_kinds(access::Visit& visit);
/// The newest first; none where there is no such type.
std::vector<Kind> versions_of(access::Visit& visit, KindId kind);

KindId create(access::Visit& visit, Kind const& kind);
/// As the version that the type says.
void write(access::Visit& visit, KindId id, Kind const& kind);
void retire(access::Visit& visit, KindId kind);

}  // namespace indgang::meeting_kinds
