// What the pages of closing show, made of what is stored.
#pragma once
#include "closing/pages.hpp"

namespace indgang::closing {

/// All that the page of an open case is made of.
struct Facts {
    std::vector<Hold> holds;
    std::vector<Handover> handed;
    DayLimits limits;
    std::vector<cases::Member> family;
};
Facts facts_of(access::CaseScope& scope);

std::string version_of(Facts const& facts);
/// What was handed over, as that version says it.
std::string_view handed_part(std::string_view version);

std::vector<Blocked> blocked_by(Facts const& facts);
ClosingView view_of(Closing const& closing);
std::vector<ClosingView> views_of(std::vector<Closing> const& closings, std::size_t from);
ClosingPage page_of(access::CaseScope& scope, Facts const& facts, web::FormState form);
std::string field_of_words(PersonId person);

}  // namespace indgang::closing
