// The interview guide (interviewguide): what is asked at an assessment meeting or a start conversation,
// so that all sides are talked about: resources first, then the three sides of ICS, the child's own view
// and what the family wishes (ASSESS-1). The municipality keeps its own versions; until it has one, the
// guide that comes with the program is in force. A version is never overwritten.
//
// Never stored: which guide a case uses; the model's row says how it begins.
// Asks: collaboration_model.  Is asked by: assessment_overview, assessment.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "catalogue/ics.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "foundation/asked.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
}  // namespace indgang::access
namespace indgang::web {
struct View;
}

namespace indgang::interview_guides {

/// The parts of a guide, in the order in which they are asked.
enum class GuidePart {
    welcome,
    resources,
    child,
    child_voice,
    parents,
    surroundings,
    wishes,
    closing
};
inline constexpr Wording<GuidePart> guide_parts[] = {
    {GuidePart::welcome, "welcome", "Velkommen"},
    {GuidePart::resources, "resources", "Først det, der virker"},
    {GuidePart::child, "child", "Barnets udvikling"},
    {GuidePart::child_voice, "child_voice", "Barnets eget syn"},
    {GuidePart::parents, "parents", "Forældrene"},
    {GuidePart::surroundings, "surroundings", "Familien og dem omkring jer"},
    {GuidePart::wishes, "wishes", "Det, I ønsker jer"},
    {GuidePart::closing, "closing", "Til sidst"},
};
constexpr auto const& wording(GuidePart part) { return find(guide_parts, part); }

/// One question a line in each part.
struct Guide {
    Beginning of = Beginning::meeting;
    std::int64_t version = 0;        // 0: the one that comes with the program
    std::vector<std::string> parts;  // as many as there are parts, in their order
    std::string because = {}, written_by = {};
    std::optional<Instant> written_at = {};

    std::string const& text(GuidePart part) const { return parts.at(std::size_t(part)); }
};

std::vector<std::string> questions_in(std::string const& text);

/// Beside the board: what is asked about one side of the triangle, resources first.
struct Questions {
    Beginning guide;
    std::vector<std::string> resources, of_side;
};
void render(Questions const& page, web::View& view);
Asked<Questions> ask_questions(access::CaseScope& scope, catalogue::IcsSide side);

}  // namespace indgang::interview_guides
