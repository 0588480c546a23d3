// The guides in their versions.
#pragma once
#include "access/case_scope.hpp"
#include "interview_guides/interview_guides.hpp"

namespace indgang::interview_guides {

/// The newest first; the one that comes with the program last.
std::vector<Guide> versions_of(access::Visit& visit, Beginning of);
void write(access::Visit& visit, Guide const& guide);

}  // namespace indgang::interview_guides
