// What the pages of the brief are made of.
#pragma once
#include "briefs/drafted.hpp"
#include "briefs/pages.hpp"

namespace indgang::briefs {

/// One box to tick.
std::vector<web::Choice> ticked(Text text, Language language);

std::string address_of(access::CaseScope const& scope);
/// The meeting in hand, not held yet; throws access::NotFound where there is none or it may not be seen.
analysis::Meeting meeting_in_hand(access::CaseScope& scope);
BriefPage brief_page(access::CaseScope& scope, analysis::Meeting const& meeting,
                     web::FormState form);
std::vector<ReadPart> read_parts(std::vector<ReleasedPart> const& parts);

}  // namespace indgang::briefs
