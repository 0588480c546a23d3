// From where the pieces of a report are taken. A new source is one file, from_….cpp, with one function,
// and its line in sources.cpp. A source gives only what the reader may see.
#pragma once
#include "reports/reports.hpp"

namespace indgang::reports {

/// One thing that was said, seen or found, as its source has it now.
struct Piece {
    std::string source;  // names it for ever: "assessment_card 12"
    Manner manner = Manner::text;
    PartSide side = PartSide::none;
    access::Folder folder{access::FolderKind::assessment};
    std::optional<PersonId> about = {}, said_by = {};
    Phrase credit = {};
    std::string words;
    std::string family_words = {};  // where the source has told the family in words of its own
    bool is_for_family = true;      // to begin with
};

struct SourceSection {
    std::string key;      // names it within a report: "ics 33 health"
    std::string heading;  // in Danish
    std::optional<PersonId> child = {};
    std::vector<Piece> pieces = {};
};
using Source = std::vector<SourceSection> (*)(access::CaseScope&);

/// All of them, in the order of a new report.
std::vector<SourceSection> taken_from_all(access::CaseScope& scope);

std::vector<SourceSection> from_board(access::CaseScope& scope);
std::vector<SourceSection> from_meetings(access::CaseScope& scope);
std::vector<SourceSection> from_voices(access::CaseScope& scope);
std::vector<SourceSection> from_examinations(access::CaseScope& scope);
std::vector<SourceSection> from_talk_boards(access::CaseScope& scope);
std::vector<SourceSection> from_scales(access::CaseScope& scope);
std::vector<SourceSection> from_analysis(access::CaseScope& scope);

/// Whether the reader, who is one of the family, may not have what was taken from there: a child's words
/// that the child does not let this one read. Asked each time, since a yes may be taken back.
bool is_kept_from_home(access::CaseScope& scope, std::string_view source);

}  // namespace indgang::reports
