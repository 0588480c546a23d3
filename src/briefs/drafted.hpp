// The brief as it would be released now: every piece with what became of each of its words.
#pragma once
#include "briefs/known.hpp"

namespace indgang::briefs {

struct DraftedPiece {
    Piece piece;
    std::vector<pseudonyms::Run> runs;
};
struct DraftedPart {
    std::string name;  // replaced as well
    std::vector<DraftedPiece> strengths, needs;
};

struct Drafted {
    std::vector<DraftedPart> parts;
    bool gives_away = false;  // something that is known for sure can still be read

    std::vector<DraftedPiece const*> pieces() const;
    std::vector<ReleasedPart> released() const;
};

Drafted drafted(access::CaseScope& scope, analysis::MeetingId meeting);
/// The same from its facts.
Drafted drafted_from(std::vector<Piece> const& pieces, pseudonyms::Known const& known,
                     std::vector<pseudonyms::Ruling> const& rulings);

}  // namespace indgang::briefs
