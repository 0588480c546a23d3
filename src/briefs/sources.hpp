// Where a brief's pieces come from. Another source is another row in the list of sources.cpp.
#pragma once
#include "access/case_scope.hpp"
#include "briefs/briefs.hpp"

namespace indgang::briefs {

/// By child and dimension, strengths before needs. Nothing for those who may not see it.
std::vector<Piece> pieces_from_sources(access::CaseScope& scope);

}  // namespace indgang::briefs
