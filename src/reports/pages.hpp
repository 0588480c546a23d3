// The reports of a case, one of them as it reads, what was changed between two versions, and the family's
// version as the coordinator sees it before it is given to them.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "reports/reports.hpp"
#include "reports/rules.hpp"
#include "reports/word_changes.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::reports {

struct ReportLine {
    ReportId id;
    std::string address;
    std::int64_t number = 1;
    Stage stage;
    Phrase said;  // "Underskrevet af Mette Kjær"
    Instant at;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(ReportLine, (), (id, number, stage, said, at, because))
void render(ReportLine const& page, web::View& view);

struct ReportsPage {
    cases::CasePlace place;
    std::vector<ReportLine> open, fixed;
    std::optional<cases::Withheld> withheld;
    bool may_begin = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ReportsPage, (), (place, open, fixed, withheld, may_begin, form))
void render(ReportsPage const& page, web::View& view);
std::string title(ReportsPage const& page, Language language);

/// One part as it reads, with what it was taken from where that says something else.
struct PartView {
    PartId id;
    std::string words, original, now, address;
    Phrase credit;
    Phrase only_for;        // of an adult's own: who alone of the family reads it
    std::string side_said;  // the heading where the column changes
    Phrase readability;
    bool is_own_words = false, is_edited = false, is_changed = false, is_gone = false;
    bool has_original = false;  // that reads otherwise
};
BOOST_DESCRIBE_STRUCT(PartView, (),
                      (id, words, original, now, credit, only_for, is_own_words, is_edited,
                       is_changed, is_gone))
void render(PartView const& page, web::View& view);

struct SectionView {
    SectionId id;
    std::string heading;
    std::vector<PartView> parts;
};
BOOST_DESCRIBE_STRUCT(SectionView, (), (id, heading, parts))

struct ReportPage {
    ReportHead head;
    Phrase state;
    std::vector<SectionView> sections;
    std::int64_t not_seen = 0;
    std::vector<Phrase> lacks;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ReportPage, (), (head, state, sections, not_seen, lacks, form))
void render(ReportPage const& page, web::View& view);
std::string title(ReportPage const& page, Language language);

struct WordsView {
    Change change;
    std::string words;
    bool is_put_in = false, is_taken_out = false;
};
BOOST_DESCRIBE_STRUCT(WordsView, (), (change, words))

struct ChangedPart {
    Phrase what;  // "Rettet", "Ny", "Taget ud"
    std::string heading;
    std::vector<WordsView> words;
};
BOOST_DESCRIBE_STRUCT(ChangedPart, (), (what, heading, words))

struct ChangesPage {
    ReportHead head;
    std::int64_t before = 0, after = 0;
    std::vector<web::Choice> versions;
    std::vector<ChangedPart> parts;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ChangesPage, (), (head, before, after, parts, form))
void render(ChangesPage const& page, web::View& view);
std::string title(ChangesPage const& page, Language language);

struct Opening {
    std::string name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (name, at))

struct FamilyPreviewPage {
    ReportHead head;
    std::vector<SectionView> sections;
    std::vector<Opening> openings;
    std::string released_by;
    std::optional<Instant> released_at;
    bool may_release = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(FamilyPreviewPage, (),
                      (head, sections, openings, released_by, released_at, may_release, form))
void render(FamilyPreviewPage const& page, web::View& view);
std::string title(FamilyPreviewPage const& page, Language language);

inline constexpr web::FormField correction_fields[] = {
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 500},
};
inline constexpr web::FormField changes_query[] = {
    {.name = "fra", .kind = web::FieldKind::number},
};

web::Response show_reports(web::Request const& request, access::CaseScope& scope);
web::Response begin_report(web::Request const& request, access::CaseScope& scope);
web::Response show_report(web::Request const& request, access::CaseScope& scope);
web::Response correct_report(web::Request const& request, access::CaseScope& scope);
web::Response show_changes(web::Request const& request, access::CaseScope& scope);
web::Response show_for_family(web::Request const& request, access::CaseScope& scope);
web::Response release_report(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::reports
