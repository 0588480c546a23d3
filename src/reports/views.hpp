// From a report to what its pages show.
#pragma once
#include <map>

#include "foundation/readability.hpp"
#include "reports/store.hpp"
#include "reports/writing_pages.hpp"

namespace indgang::reports {

/// The version in the address, where it may still be written in.
Report open_report_in(access::CaseScope& scope, web::Request const& request);

std::string address_of(access::CaseScope& scope, ReportId report);
Phrase state_of(Report const& report);

/// What the sources say by now, by the name of each piece.
using Pieces = std::map<std::string, Piece>;
Pieces pieces_now(access::CaseScope& scope);
Piece const* piece_of(Pieces const& now, Part const& part);

/// Who of the family alone reads a part at home: an adult's own. Empty where all may who see the rest.
class Adults {
public:
    explicit Adults(access::CaseScope& scope);
    Phrase only_for(Part const& part) const;
    Phrase about(Part const& part) const;
    /// Children, the whole family, and each adult: to whom a text may be about.
    std::vector<web::Choice> choices(Language language) const;
    /// What was chosen; none for what was not among the choices.
    std::optional<Part> part_about(std::string_view word) const;
    /// Protected addresses of the family, which nothing in a report may give away.
    std::vector<std::string> const& protected_addresses() const { return protected_; }
    std::optional<PersonId> only_child() const;

private:
    cases::Family family_;
    std::vector<std::string> protected_;
};

/// The sections with what stands in the report; `family` as the family reads it.
std::vector<SectionView> sections_of(access::CaseScope& scope, Report const& report,
                                     Adults const& adults, bool for_family);

/// "LIX 34: let at læse"; nothing of a text without words.
Phrase said_of_reading(std::string_view text);

std::vector<WordsView> words_of(std::vector<ChangedWords> const& changes);

}  // namespace indgang::reports
