#include "briefs/drafted.hpp"

#include <algorithm>

namespace indgang::briefs {
namespace {

std::vector<std::string> texts_of(std::vector<DraftedPiece> const& pieces) {
    std::vector<std::string> texts;
    for (auto const& one : pieces)
        if (!one.piece.is_out) texts.push_back(pseudonyms::shown(one.runs));
    return texts;
}

}  // namespace

std::vector<DraftedPiece const*> Drafted::pieces() const {
    std::vector<DraftedPiece const*> all;
    for (auto const& part : parts)
        for (auto const* side : {&part.strengths, &part.needs})
            for (auto const& one : *side) all.push_back(&one);
    return all;
}

std::vector<ReleasedPart> Drafted::released() const {
    std::vector<ReleasedPart> released;
    for (auto const& part : parts) {
        ReleasedPart one{part.name, texts_of(part.strengths), texts_of(part.needs)};
        if (!one.strengths.empty() || !one.needs.empty()) released.push_back(std::move(one));
    }
    return released;
}

Drafted drafted_from(std::vector<Piece> const& pieces, pseudonyms::Known const& known,
                     std::vector<pseudonyms::Ruling> const& rulings) {
    pseudonyms::Disguise disguise{known, pseudonyms::danish_words(), rulings};
    for (auto const& piece : pieces) disguise.look_ahead(piece.text());
    Drafted brief;
    std::string part_name;
    for (auto const& piece : pieces) {
        if (brief.parts.empty() || part_name != piece.part) {
            part_name = piece.part;
            brief.parts.push_back({pseudonyms::shown(disguise.of(part_name)), {}, {}});
        }
        auto& part = brief.parts.back();
        (piece.weight == Weight::strength ? part.strengths : part.needs)
            .push_back({piece, disguise.of(piece.text())});
    }
    for (auto const& part : brief.released())
        for (auto const* side : {&part.strengths, &part.needs})
            for (auto const& text : *side)
                brief.gives_away = brief.gives_away || disguise.gives_away(text);
    return brief;
}

Drafted drafted(access::CaseScope& scope, analysis::MeetingId meeting) {
    return drafted_from(pieces_of(scope, meeting), known_in(scope), rulings_of(scope, meeting));
}

}  // namespace indgang::briefs
