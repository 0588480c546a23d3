#include "assessment/views.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::assessment {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

Phrase spoken(DimensionLine const& line) {
    if (!line.is_talked_about)
        return phrase("{0}. {1}: ikke talt om endnu", line.number, line.name);
    return phrase("{0}. {1}: {2} virker, {3} er svært", line.number, line.name, line.works,
                  line.hard);
}

}  // namespace

Phrase source_of(Card const& card) { return attribution::said(card.source()); }

BoardPlace board_place(access::CaseScope& scope, cases::Member const& child) {
    return {cases::place(scope), child.id, first_name(child.name)};
}

std::string address_of(BoardPlace const& place) {
    return fmt::format("/forloeb/{}/boern/{}/udredning", place.of_case.case_id.value,
                       place.child_id.value);
}

std::optional<cases::Withheld> withheld(access::CaseScope& scope, PersonId child) {
    if (may_see(scope, child)) return std::nullopt;
    return cases::withheld(scope, access::FolderKind::assessment);
}

bool may_write(access::CaseScope& scope, PersonId child) {
    return access::professionals.has(scope.relation()) && may_see(scope, child);
}

std::vector<DimensionLine> lines_of(BoardPlace const& place, Board const& board,
                                    std::string_view current, Language language) {
    auto const dimensions = catalogue::ics_dimensions(board.set);
    auto const segments = segments_of(dimensions);
    std::vector<DimensionLine> lines;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        auto const& dimension = dimensions[i];
        auto const& at = segments[i];
        DimensionLine line{.word = dimension.word,
                           .name = dimension.name(language),
                           .address = address_of(place) + "/" + dimension.word,
                           .side = dimension.side,
                           .number = std::int64_t(i) + 1,
                           .spoken = {},
                           .is_current = dimension.word == current,
                           .x1 = at.from.x,
                           .y1 = at.from.y,
                           .x2 = at.to.x,
                           .y2 = at.to.y,
                           .x = at.middle.x,
                           .y = at.middle.y,
                           .label_y = at.middle.y + 9};
        for (auto const& card : board.cards)
            if (card.dimension == dimension.word)
                ++(card.side == Side::works ? line.works : line.hard);
        line.is_talked_about = line.works + line.hard > 0;
        line.spoken = spoken(line);
        lines.push_back(std::move(line));
    }
    return lines;
}

ColumnView column_of(BoardPlace const& place, Board const& board, std::string_view dimension,
                     Side side, bool is_to_correct) {
    ColumnView column{.side = side, .own_words = {}, .observations = {}};
    for (auto const& card : board.cards) {
        if (card.dimension != dimension || card.side != side) continue;
        (card.observed ? column.observations : column.own_words)
            .push_back({.id = card.id,
                        .address = is_to_correct
                                       ? fmt::format("{}/kort/{}", address_of(place), card.id.value)
                                       : std::string{},
                        .words = card.words,
                        .source = source_of(card),
                        .is_own_words = !card.observed,
                        .disciplines = card.disciplines});
    }
    column.is_empty = column.own_words.empty() && column.observations.empty();
    column.is_of_needs = side == Side::hard;
    return column;
}

}  // namespace indgang::assessment
