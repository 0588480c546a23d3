#include <algorithm>

#include "reports/store.hpp"

namespace indgang::reports {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

void note(access::CaseScope& scope, std::string_view what, Text said, Report const& report) {
    scope.record(what, phrase(said, report.number), folder);
}

/// Two who begin at once: the second finds the first's, by UNIQUE (case_id, series, number).
ReportId insert_report(access::CaseScope& scope, Report const& report) {
    return ReportId{scope.db().insert(
        "INSERT INTO report (case_id, series, number, corrects, because, begun_by, begun_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        scope.case_id(), report.series, report.number, report.corrects, report.because,
        scope.user(), scope.now())};
}

SectionId insert_section(access::CaseScope& scope, ReportId report, Section const& section) {
    return SectionId{
        scope.db().insert("INSERT INTO report_section (report_id, place, key, heading, child_id)"
                          " SELECT $1, COALESCE(max(place), 0) + 1, $2, $3, $4 FROM report_section"
                          " WHERE report_id = $1 RETURNING id",
                          report, section.key, section.heading, section.child)};
}

std::string credit_of(Part const& part) {
    return part.credit.empty() ? std::string{} : stored(part.credit);
}

PartId insert_part(access::CaseScope& scope, SectionId section, Part const& part) {
    PartId const id{scope.db().insert(
        "INSERT INTO report_part (section_id, place, thread, source, manner, side, folder, about_id,"
        " said_by, credit, original, words, family_words, is_chosen, is_for_family, changed_by,"
        " changed_at) SELECT $1, COALESCE(max(place), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
        " $11, $12, $13, $14, $15, $16 FROM report_part WHERE section_id = $1 RETURNING id",
        section, part.thread, part.source, part.manner, part.side, access::written(part.folder),
        part.about, part.said_by, credit_of(part), part.original, part.words, part.family_words,
        part.is_chosen, part.is_for_family, scope.user(), scope.now())};
    if (part.thread == 0) scope.db().run("UPDATE report_part SET thread = $1 WHERE id = $1", id);
    return id;
}

Part part_of(Piece const& piece) {
    return {.source = piece.source,
            .manner = piece.manner,
            .side = piece.side,
            .folder = piece.folder,
            .about = piece.about,
            .said_by = piece.said_by,
            .credit = piece.credit,
            .original = piece.words,
            .words = piece.words,
            .family_words = piece.family_words,
            .is_for_family = piece.is_for_family};
}

void insert_texts(access::CaseScope& scope, ReportId report, std::optional<PersonId> about,
                  std::initializer_list<WrittenKind> kinds) {
    for (auto const kind : kinds) {
        auto const& words = wording(kind);
        auto const section = insert_section(
            scope, report, {.key = std::string(words.word), .heading = std::string(words.danish)});
        insert_part(scope, section, {.about = about});
    }
}

/// Nobody may write in what was signed, nor in what the team is asked to sign, whichever way they come.
void must_be_open(access::CaseScope& scope, Report const& report) {
    auto const open = scope.db().row(
        "SELECT id FROM report WHERE id = $1 AND case_id = $2 AND fixed_at IS NULL"
        " AND asked_at IS NULL",
        [](db::Row const& row) { return row.number(0); }, report.id, scope.case_id());
    if (!open) throw std::logic_error("a report that is signed or asked about was written in");
}

void raise_version(access::CaseScope& scope, Report const& report) {
    must_be_open(scope, report);
    scope.db().run("UPDATE report SET version = version + 1 WHERE id = $1", report.id);
}

/// What is taken later stands before what is concluded of it.
void put_before_the_assessment(access::CaseScope& scope, ReportId report, SectionId section) {
    auto const place = scope.db().row(
        "SELECT min(place) FROM report_section WHERE report_id = $1"
        " AND key IN ('assessment', 'meaning', 'next')",
        [](db::Row const& row) { return row.maybe_number(0); }, report);
    if (!place || !*place) return;
    scope.db().run(
        "UPDATE report_section SET place = place + 1 WHERE report_id = $1 AND place >= $2", report,
        **place);
    scope.db().run("UPDATE report_section SET place = $1 WHERE id = $2", **place, section);
}

SectionId section_for(access::CaseScope& scope, Report const& report, Section const& section) {
    auto const found = scope.db().row(
        "SELECT id FROM report_section WHERE report_id = $1 AND key = $2",
        [](db::Row const& row) { return row.id<SectionId>(0); }, report.id, section.key);
    if (found) return *found;
    auto const made = insert_section(scope, report.id, section);
    if (!section.written_kind()) put_before_the_assessment(scope, report.id, made);
    return made;
}

}  // namespace

ReportId begin(access::CaseScope& scope, std::vector<SourceSection> const& taken,
               std::optional<PersonId> about) {
    auto const before = scope.db().row(
        "SELECT COALESCE(max(series), 0) FROM report WHERE case_id = $1",
        [](db::Row const& row) { return row.number(0); }, scope.case_id());
    Report const report{.id = {}, .series = before.value_or(0) + 1, .begun = {{}, scope.now()}};
    auto const id = insert_report(scope, report);
    insert_texts(scope, id, about, {WrittenKind::summary});
    for (auto const& section : taken) {
        auto const made = insert_section(
            scope, id, {.key = section.key, .heading = section.heading, .child = section.child});
        for (auto const& piece : section.pieces) insert_part(scope, made, part_of(piece));
    }
    insert_texts(scope, id, about,
                 {WrittenKind::assessment, WrittenKind::meaning, WrittenKind::next});
    scope.record("report_begun", phrase("En samlet afrapportering er begyndt."), folder);
    return id;
}

ReportId correct(access::CaseScope& scope, Report const& report, std::string_view because) {
    Report const next{.id = {},
                      .series = report.series,
                      .number = report.number + 1,
                      .corrects = report.id,
                      .because = std::string(because),
                      .begun = {{}, scope.now()}};
    auto const id = insert_report(scope, next);
    scope.db().run(
        "INSERT INTO report_section (report_id, place, key, heading, child_id)"
        " SELECT $1, place, key, heading, child_id FROM report_section WHERE report_id = $2",
        id, report.id);
    // Also those that the corrector may not see: they are as they were.
    scope.db().run(
        "INSERT INTO report_part (section_id, place, thread, source, manner, side, folder, about_id,"
        " said_by, credit, original, words, family_words, is_chosen, is_for_family, version,"
        " changed_by, changed_at) SELECT n.id, p.place, p.thread, p.source, p.manner, p.side,"
        " p.folder, p.about_id, p.said_by, p.credit, p.original, p.words, p.family_words,"
        " p.is_chosen, p.is_for_family, 1, p.changed_by, p.changed_at FROM report_part p"
        " JOIN report_section s ON s.id = p.section_id"
        " JOIN report_section n ON n.report_id = $1 AND n.key = s.key"
        " WHERE s.report_id = $2 ORDER BY p.id",
        id, report.id);
    note(scope, "report_corrected", "En rettelse af afrapporteringen er begyndt: version {0}.",
         next);
    return id;
}

void take_in(access::CaseScope& scope, Report const& report,
             std::vector<SourceSection> const& pieces) {
    raise_version(scope, report);
    for (auto const& section : pieces) {
        auto const into =
            section_for(scope, report,
                        {.key = section.key, .heading = section.heading, .child = section.child});
        for (auto const& piece : section.pieces) insert_part(scope, into, part_of(piece));
    }
    note(scope, "report_composed", "Der er taget mere med i afrapporteringen, version {0}.",
         report);
}

PartId add_text(access::CaseScope& scope, Report const& report, WrittenKind kind,
                Part const& part) {
    raise_version(scope, report);
    auto const& words = wording(kind);
    auto const section = section_for(
        scope, report, {.key = std::string(words.word), .heading = std::string(words.danish)});
    note(scope, "report_text_added", "Der er skrevet en tekst til afrapporteringen, version {0}.",
         report);
    return insert_part(scope, section, part);
}

void choose(access::CaseScope& scope, Report const& report, std::vector<Choice> const& choices) {
    raise_version(scope, report);
    for (auto const& choice : choices)
        scope.db().run(
            "UPDATE report_part SET is_chosen = $1, is_for_family = $2 WHERE id = $3"
            " AND (is_chosen <> $1 OR is_for_family <> $2)",
            choice.is_chosen, choice.is_for_family, choice.part);
    note(scope, "report_composed", "Det er valgt, hvad der står i afrapporteringen, version {0}.",
         report);
}

void put_sections(access::CaseScope& scope, Report const& report,
                  std::vector<SectionId> const& order) {
    must_be_open(scope, report);
    std::int64_t place = 0;
    for (auto const section : order)
        scope.db().run("UPDATE report_section SET place = $1 WHERE id = $2 AND report_id = $3",
                       ++place, section, report.id);
}

void put_parts(access::CaseScope& scope, Report const& report, std::vector<PartId> const& order) {
    must_be_open(scope, report);
    std::int64_t place = 0;
    for (auto const part : order)
        scope.db().run("UPDATE report_part SET place = $1 WHERE id = $2", ++place, part);
}

void update_part(access::CaseScope& scope, Report const& report, Part const& part) {
    must_be_open(scope, report);
    scope.db().run(
        "UPDATE report_part SET original = $1, words = $2, family_words = $3, is_for_family = $4,"
        " credit = $5, version = version + 1, changed_by = $6, changed_at = $7 WHERE id = $8",
        part.original, part.words, part.family_words, part.is_for_family, credit_of(part),
        scope.user(), scope.now(), part.id);
    note(scope, "report_part_changed", "En tekst i afrapporteringen er rettet, version {0}.",
         report);
}

}  // namespace indgang::reports
