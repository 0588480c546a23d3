// The joint report (samlet afrapportering) of an assessment: composed, without retyping, of what stands
// on the boards and in the examinations, with connecting words, signed by the team, corrected by a new
// version (ASSESS-7). Each part keeps its folder and whom it is about, so that everybody reads exactly
// what they may see, on the screen, as JSON and as PDF.
//
// Never stored: whether a source has changed since, and what differs between two versions.
// Asks: cases, and what it is composed of (sources.hpp).  Is asked by: sign_off, portal.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "access/folders.hpp"
#include "cases/cases.hpp"
#include "foundation/instant.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::db {
class Db;
}

namespace indgang::reports {

using ReportId = Id<struct ReportTag>;
using SectionId = Id<struct ReportSectionTag>;
using PartId = Id<struct ReportPartTag>;

/// What is not taken from anywhere, but written for the report.
enum class WrittenKind { summary, assessment, meaning, next };
inline constexpr Wording<WrittenKind> written_kinds[] = {
    {WrittenKind::summary, "summary", "Sammenfatning"},
    {WrittenKind::assessment, "assessment", "Faglig vurdering"},
    {WrittenKind::meaning, "meaning", "Hvad det betyder"},
    {WrittenKind::next, "next", "Hvad der sker nu"},
};
constexpr auto const& wording(WrittenKind kind) { return find(written_kinds, kind); }

/// Somebody's own words stand in quotes, apart from what was observed.
enum class Manner { own_words, observation, text };
inline constexpr Wording<Manner> manners[] = {
    {Manner::own_words, "own_words", "Egne ord"},
    {Manner::observation, "observation", "Observation"},
    {Manner::text, "text", "Tekst"},
};
constexpr auto const& wording(Manner manner) { return find(manners, manner); }

/// ICS: resources before problems.
enum class PartSide { works, hard, none };
inline constexpr Wording<PartSide> part_sides[] = {
    {PartSide::works, "works", "Det, der virker"},
    {PartSide::hard, "hard", "Det, der er svært"},
    {PartSide::none, "none", "Uden side"},
};
constexpr auto const& wording(PartSide side) { return find(part_sides, side); }

enum class Stage { written, asked, fixed };
inline constexpr Wording<Stage> stages[] = {
    {Stage::written, "written", "Skrives"},
    {Stage::asked, "asked", "Hos teamet"},
    {Stage::fixed, "fixed", "Underskrevet"},
};
constexpr auto const& wording(Stage stage) { return find(stages, stage); }

struct Part {
    PartId id = {};
    SectionId section = {};
    std::int64_t thread = 0;
    std::string source = {};
    Manner manner = Manner::text;
    PartSide side = PartSide::none;
    access::Folder folder{access::FolderKind::assessment};
    std::optional<PersonId> about = {}, said_by = {};
    Phrase credit = {};
    std::string original = {}, words = {}, family_words = {};
    bool is_chosen = true, is_for_family = true;
    bool is_edited_unseen = false;  // by a reader from whom the original is kept back
    std::int64_t version = 0;
    std::string changed_by = {};
    std::optional<Instant> changed_at = {};

    bool is_written_here() const { return source.empty(); }
    bool is_edited() const { return is_edited_unseen || (!source.empty() && words != original); }
    bool stands_in_report() const { return is_chosen && !words.empty(); }
    std::string const& for_family() const { return family_words.empty() ? words : family_words; }
};

struct Section {
    SectionId id = {};
    std::string key, heading;
    std::optional<PersonId> child = {};
    std::vector<Part> parts = {};

    std::optional<WrittenKind> written_kind() const { return value_of(written_kinds, key); }
};

struct Signature {
    std::string name;
    Instant at;
};

struct Report {
    ReportId id;
    std::int64_t series = 1, number = 1, version = 1, round = 0;
    std::optional<ReportId> corrects = {};
    std::string because = {};
    Signature begun;
    std::optional<Signature> asked = {}, fixed = {}, released = {};
    std::vector<Section> sections = {};             // what the reader may see of it
    std::int64_t parts_in_all = 0, parts_seen = 0;  // of those that stand in it

    Stage stage() const { return fixed ? Stage::fixed : asked ? Stage::asked : Stage::written; }
};

/// As the reader may see it. While it is written only those who coordinate the case see it, then the
/// team; the family sees what was released. None for everybody else.
std::optional<Report> report(access::CaseScope& scope, ReportId id);

/// How far the newest is that the reader may open; none where there is none.
struct Progress {
    ReportId id;
    Stage stage;
    Day on;  // begun, asked or signed
};
std::optional<Progress> progress_of(access::CaseScope& scope);

/// A new round of answers begins; what the team is asked to sign is not changed meanwhile.
void ask_team(access::CaseScope& scope, Report const& report);
void write_again(access::CaseScope& scope, Report const& report);
/// From now on nothing of it is changed.
void fix(access::CaseScope& scope, Report const& report);

/// Which version of which report a page is about, and what one may go on to.
struct ReportHead {
    cases::CasePlace place;
    ReportId id;
    std::string address;
    std::int64_t number = 1;
    Stage stage;
    std::string because;
    bool is_written = false, is_asked = false, is_fixed = false, is_released = false;
    bool may_write = false, may_change = false, may_correct = false, has_versions = false;
};
BOOST_DESCRIBE_STRUCT(ReportHead, (), (place, id, number, stage, because))
void render(ReportHead const& page, web::View& view);

ReportHead head_of(access::CaseScope& scope, Report const& report);
/// The version in the address, for who may open it; throws access::NotFound for all others.
Report report_in(access::CaseScope& scope, web::Request const& request);

/// For paper: what stands in it that the reader may see, and who has signed.
std::string report_pdf(access::CaseScope& scope, Report const& report,
                       std::vector<Phrase> const& signatures);

/// Why the team cannot be asked yet; empty where it can.
std::vector<Phrase> what_it_lacks(access::CaseScope& scope, Report const& report);

/// The family's own version, as one of the family may see it: the first page, and then the rest.
struct FamilyPart {
    std::string words;
    Phrase credit;
    bool is_own_words = false;
    PartSide side = PartSide::none;
};
struct FamilySection {
    std::string heading;
    std::vector<FamilyPart> parts;
};
struct FamilyEdition {
    ReportId report;
    Day fixed_on;
    std::int64_t number = 1;
    std::vector<std::string> found, means, next;
    std::vector<FamilySection> rest;
};
/// The newest that was released; none where there is none, or nothing of it for this reader.
std::optional<FamilyEdition> family_edition(access::CaseScope& scope);
/// Notes the first time, for those who gave it.
void note_opened(db::Db& db, CaseId case_id, UserId user, ReportId report, Instant at);

struct WhomToCall {
    std::string name, telephone, email;
};
std::string family_pdf(FamilyEdition const& edition, WhomToCall const& call, Day today,
                       std::string const& municipality);

}  // namespace indgang::reports
