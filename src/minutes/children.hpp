// What is written of each child where a meeting counts as its follow-up too.
#pragma once
#include "follow_up/follow_up.hpp"
#include "minutes/pages.hpp"

namespace indgang::minutes {

/// None where the meeting cannot meet that duty, or it is met already.
std::vector<ChildToTell> children_to_tell(access::CaseScope& scope,
                                          meetings::Meeting const& meeting,
                                          web::FormState const& form);
std::vector<meetings::WrittenOfChild> read_children(web::Form& form,
                                                    std::vector<ChildToTell> const& children);

}  // namespace indgang::minutes
