#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "assessment/assessment.hpp"
#include "cases/cases.hpp"
#include "reports/sources.hpp"

namespace indgang::reports {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

Piece piece_of(assessment::Card const& card, PersonId child) {
    bool const works = card.side == assessment::Side::works;
    return {.source = fmt::format("assessment_card {}", card.id.value),
            .manner = card.observed ? Manner::observation : Manner::own_words,
            .side = works ? PartSide::works : PartSide::hard,
            .about = child,
            .said_by = card.said_by,
            .credit = assessment::source_of(card),
            .words = card.words};
}

}  // namespace

std::vector<SourceSection> from_board(access::CaseScope& scope) {
    std::vector<SourceSection> sections;
    auto const children = cases::children(scope);
    bool const several = children.size() > 1;
    for (auto const& child : children) {
        auto const board = assessment::board_of(scope, child.id);
        for (auto const& dimension : catalogue::ics_dimensions(board.set)) {
            SourceSection section{
                .key = fmt::format("ics {} {}", child.id.value, dimension.word),
                .heading = several ? first_name(child.name) + ": " + dimension.name(Language::da)
                                   : dimension.name(Language::da),
                .child = child.id};
            for (auto const& card : board.cards)
                if (card.dimension == dimension.word)
                    section.pieces.push_back(piece_of(card, child.id));
            sections.push_back(std::move(section));
        }
    }
    return sections;
}

}  // namespace indgang::reports
