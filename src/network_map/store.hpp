#pragma once
#include "access/case_scope.hpp"
#include "network_map/network_map.hpp"

namespace indgang::network_map {

void add(access::CaseScope& scope, Node const& node);
/// As it was read, with what has changed: raises its version.
void update(access::CaseScope& scope, Node const& node);
/// Moving is drawing, not a decision: it leaves no line on the timeline. False when the version is stale.
bool move(access::CaseScope& scope, NodeId node, std::int64_t version, Point to, Domain domain);
void remove(access::CaseScope& scope, Node const& node);

}  // namespace indgang::network_map
