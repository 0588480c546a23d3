// An application in words: how far it is, who has the ball, and what was done.
#pragma once
#include "applications/pages.hpp"

namespace indgang::applications {

LineView line_of(access::CaseScope& scope, Application const& one);
StepView step_of(Step const& step);
/// What the reader may do with it; what is most likely comes first.
std::vector<ActLink> acts_of(access::CaseScope& scope, Application const& one);
/// What the act is called to whoever reads: the family sends, the staff writes that it was sent.
Phrase said(Act act, bool to_family);

}  // namespace indgang::applications
