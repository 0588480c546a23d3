// A date, or a thing to do, as a line of the list.
#pragma once
#include "todo/todo.hpp"
#include "worklist/pages.hpp"

namespace indgang::worklist {

/// Whose things these are, and how the family is reached.
struct FamilyWords {
    std::string family, contact = {}, telephone = {}, in_place_of = {};
};

Line line_of(Due due, Day today, Language language);
Line line_of(CaseId case_id, todo::Thing const& thing, todo::Section section,
             FamilyWords const& words, Day today, Language language);
/// "Tæller som opfølgning for Sofie, senest 4. december".
std::string meets(Due const& due, Day today, Language language);

}  // namespace indgang::worklist
