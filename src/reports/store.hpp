#pragma once
#include "access/case_scope.hpp"
#include "reports/rules.hpp"

namespace indgang::reports {

/// One version in the list, without its parts; the newest report first, of one the newest version.
std::vector<Report> reports_of(access::CaseScope& scope);
/// The versions of one report that the reader may open, the first version first.
std::vector<Report> versions_of(access::CaseScope& scope, std::int64_t series);

/// A new report with all pieces in it, and an empty text of each written kind about that child.
ReportId begin(access::CaseScope& scope, std::vector<SourceSection> const& taken,
               std::optional<PersonId> about);
/// A new version of a signed one, with all its parts; the old one stays as it is.
ReportId correct(access::CaseScope& scope, Report const& report, std::string_view because);

/// What has come to the sources since, at the end of its section.
void take_in(access::CaseScope& scope, Report const& report,
             std::vector<SourceSection> const& pieces);
PartId add_text(access::CaseScope& scope, Report const& report, WrittenKind kind, Part const& part);

struct Choice {
    PartId part;
    bool is_chosen, is_for_family;
};
/// Raises the report's version.
void choose(access::CaseScope& scope, Report const& report, std::vector<Choice> const& choices);
void put_sections(access::CaseScope& scope, Report const& report,
                  std::vector<SectionId> const& order);
void put_parts(access::CaseScope& scope, Report const& report, std::vector<PartId> const& order);
/// Its texts, and what it was taken from; raises the part's version.
void update_part(access::CaseScope& scope, Report const& report, Part const& part);

void release(access::CaseScope& scope, Report const& report);

/// Who of the family has opened it, and when first.
std::vector<Signature> openings_of(access::CaseScope& scope, ReportId report);

}  // namespace indgang::reports
