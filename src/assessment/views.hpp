// From a board to what its pages show.
#pragma once
#include "assessment/pages.hpp"
#include "assessment/rules.hpp"

namespace indgang::assessment {

BoardPlace board_place(access::CaseScope& scope, cases::Member const& child);
std::string address_of(BoardPlace const& place);

std::optional<cases::Withheld> withheld(access::CaseScope& scope, PersonId child);
/// Those who work with the family put cards on the board that they may see.
bool may_write(access::CaseScope& scope, PersonId child);

/// In the order of the set; the current one is that of the page.
std::vector<DimensionLine> lines_of(BoardPlace const& place, Board const& board,
                                    std::string_view current, Language language);
ColumnView column_of(BoardPlace const& place, Board const& board, std::string_view dimension,
                     Side side, bool is_to_correct);

}  // namespace indgang::assessment
