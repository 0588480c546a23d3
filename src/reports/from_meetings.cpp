#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "reports/sources.hpp"

namespace indgang::reports {
namespace {

using assessment_meetings::Account;
using assessment_meetings::Meeting;

/// What was said at a meeting belongs at home to those who were there: to the one who was, and else to
/// nobody until the coordinator says so.
Piece piece_of(Meeting const& meeting, std::string_view what, Phrase credit, std::string words) {
    auto const& family = meeting.accounts.front().family;
    bool const is_one_alone = family.size() == 1;
    return {.source = fmt::format("assessment_meeting {} {}", meeting.id.value, what),
            .manner = Manner::text,
            .folder = {access::FolderKind::meetings},
            .about = meeting.child,
            .said_by = is_one_alone ? std::optional{family.front().person} : std::nullopt,
            .credit = std::move(credit),
            .words = std::move(words),
            .is_for_family = is_one_alone};
}

SourceSection section_of(Meeting const& meeting) {
    Account const& account = meeting.accounts.front();
    SourceSection section{
        .key = fmt::format("assessment_meeting {}", meeting.id.value),
        .heading = say(phrase("{0}, {1}", assessment_meetings::name_of(meeting), account.held_on),
                       Language::da),
        .child = meeting.child};
    if (!account.family_words.empty())
        section.pieces.push_back(
            piece_of(meeting, "family_words", phrase("Familiens egne ord"), account.family_words));
    if (!account.agreed.empty())
        section.pieces.push_back(
            piece_of(meeting, "agreed", phrase("Det blev aftalt"), account.agreed));
    if (!account.next_step.empty())
        section.pieces.push_back(
            piece_of(meeting, "next_step", phrase("Det næste skridt"), account.next_step));
    return section;
}

}  // namespace

std::vector<SourceSection> from_meetings(access::CaseScope& scope) {
    std::vector<SourceSection> sections;
    for (auto const& meeting : assessment_meetings::meetings_of(scope))
        if (meeting.standing() == assessment_meetings::Standing::held)
            sections.push_back(section_of(meeting));
    return sections;
}

}  // namespace indgang::reports
