#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "reports/sources.hpp"
#include "talk_boards/talk_boards.hpp"

namespace indgang::reports {
namespace {

PartSide side_of(board_kinds::Look look) {
    if (look == board_kinds::Look::strength) return PartSide::works;
    return look == board_kinds::Look::worry ? PartSide::hard : PartSide::none;
}

SourceSection section_of(talk_boards::TalkBoard const& board) {
    auto const& line = board.line;
    SourceSection section{
        .key = fmt::format("talk_board {}", line.id.value),
        .heading = line.about_name.empty() ? line.name : line.name + ": " + line.about_name,
        .child = line.about};
    for (auto const& column : board.kind.columns)
        for (auto const& card : board.on(column.position))
            section.pieces.push_back(
                {.source = fmt::format("talk_board_card {}", card.id.value),
                 .manner = card.source.is_own_words() ? Manner::own_words : Manner::observation,
                 .side = side_of(column.look),
                 .about = line.about,
                 .said_by = card.source.said_by,
                 .credit = phrase("{0}. {1}", attribution::said(card.source), column.heading),
                 .words = card.words});
    return section;
}

}  // namespace

std::vector<SourceSection> from_talk_boards(access::CaseScope& scope) {
    std::vector<SourceSection> sections;
    for (auto const& line : talk_boards::boards_of(scope))
        if (auto const board = talk_boards::talk_board(scope, line.id))
            sections.push_back(section_of(*board));
    return sections;
}

}  // namespace indgang::reports
