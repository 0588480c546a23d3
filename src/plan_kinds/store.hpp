#pragma once
#include "access/access.hpp"
#include "plan_kinds/known.hpp"

namespace indgang::plan_kinds {

/// The municipality's own, each in its newest version, by name; those that are retired last.
std::vector<Kind> own_kinds(access::Visit& visit);
/// The newest first; none where there is no such kind.
std::vector<Kind> versions_of(access::Visit& visit, KindId kind);

KindId create(access::Visit& visit, Kind const& kind);
/// As the version that the kind says.
void write(access::Visit& visit, KindId id, Kind const& kind);
void retire(access::Visit& visit, KindId kind);

}  // namespace indgang::plan_kinds
