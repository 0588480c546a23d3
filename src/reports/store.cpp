#include "reports/store.hpp"

#include "cases/cases.hpp"

namespace indgang::reports {
namespace {

std::optional<Signature> maybe_by(db::Row const& row, int name, int at) {
    if (row.is_null(at)) return std::nullopt;
    return Signature{row.text(name), row.instant(at)};
}

Report read_report(db::Row const& row) {
    return {.id = row.id<ReportId>(0),
            .series = row.number(1),
            .number = row.number(2),
            .version = row.number(3),
            .round = row.number(4),
            .corrects = row.maybe_id<ReportId>(5),
            .because = row.text(6),
            .begun = {row.text(7), row.instant(8)},
            .asked = maybe_by(row, 9, 10),
            .fixed = maybe_by(row, 11, 12),
            .released = maybe_by(row, 13, 14)};
}

struct Kept {
    Section section;  // without parts
    Part part;
    std::optional<cases::FamilyRole> role;  // of whoever said it
};

access::Folder folder_in(db::Row const& row, int column) {
    if (auto const folder = access::folder_from(row.view(column))) return *folder;
    throw std::logic_error("a report's part lies in no folder");
}

Kept read_part(db::Row const& row) {
    Section section{.id = row.id<SectionId>(0),
                    .key = row.text(1),
                    .heading = row.text(2),
                    .child = row.maybe_id<PersonId>(3)};
    auto const credit = row.view(12);
    Part part{.id = row.id<PartId>(4),
              .section = section.id,
              .thread = row.number(5),
              .source = row.text(6),
              .manner = row.worded(7, manners),
              .side = row.worded(8, part_sides),
              .folder = folder_in(row, 9),
              .about = row.maybe_id<PersonId>(10),
              .said_by = row.maybe_id<PersonId>(11),
              .credit = credit.empty() ? Phrase{} : phrase_from_stored(credit),
              .original = row.text(13),
              .words = row.text(14),
              .family_words = row.text(15),
              .is_chosen = row.flag(16),
              .is_for_family = row.flag(17),
              .version = row.number(18),
              .changed_by = row.text(19),
              .changed_at = row.instant(20)};
    return {std::move(section), std::move(part), row.maybe_worded(21, cases::family_roles)};
}

bool is_of_family(access::CaseScope& scope) {
    return scope.relation() == access::Relation::family_member;
}

/// What is being written is for those who write it; the family has what was released.
bool may_open(access::CaseScope& scope, Report const& report) {
    if (is_of_family(scope)) return report.released.has_value();
    if (access::coordination.has(scope.relation())) return true;
    if (scope.relation() == access::Relation::core_team_member)
        return report.stage() != Stage::written;
    return report.stage() == Stage::fixed;
}

bool shows(access::CaseScope& scope, Report const& report, Kept const& kept) {
    auto const& part = kept.part;
    auto const decision = scope.may_see(part.folder, part.about);
    if (!decision) return false;
    auto const made = report.fixed ? report.fixed->at : report.begun.at;
    if (decision.since && *decision.since > Day{std::chrono::floor<days>(made.at)}) return false;
    if (!is_of_family(scope)) return true;
    return part.stands_in_report() && part.is_for_family &&
           may_read_at_home(part.said_by, kept.role, scope.person()) &&
           !is_kept_from_home(scope, part.source);
}

/// What was edited out may be just what others should not read: the original is for those who edit.
void keep_back_original(access::CaseScope& scope, Part& part) {
    if (access::coordination.has(scope.relation())) return;
    bool const was_edited = part.is_edited();
    part.original = part.words;
    part.is_edited_unseen = was_edited;
}

void fill(access::CaseScope& scope, Report& report) {
    auto all = scope.db().rows(
        "SELECT s.id, s.key, s.heading, s.child_id, p.id, p.thread, p.source, p.manner, p.side,"
        " p.folder, p.about_id, p.said_by, p.credit, p.original, p.words, p.family_words,"
        " p.is_chosen, p.is_for_family, p.version, u.name, p.changed_at, m.role"
        " FROM report_section s JOIN report_part p ON p.section_id = s.id"
        " JOIN app_user u ON u.id = p.changed_by"
        " LEFT JOIN case_person m ON m.case_id = $2 AND m.person_id = p.said_by"
        " WHERE s.report_id = $1 ORDER BY s.place, s.id, p.place, p.id",
        read_part, report.id, scope.case_id());
    for (auto& one : all) {
        bool const counts = one.part.stands_in_report();
        report.parts_in_all += counts;
        if (!shows(scope, report, one)) continue;
        report.parts_seen += counts;
        keep_back_original(scope, one.part);
        if (report.sections.empty() || report.sections.back().id != one.section.id)
            report.sections.push_back(std::move(one.section));
        report.sections.back().parts.push_back(std::move(one.part));
    }
}

}  // namespace

std::vector<Report> reports_of(access::CaseScope& scope) {
    auto all = scope.db().rows(
        "SELECT r.id, r.series, r.number, r.version, r.round, r.corrects, r.because, b.name,"
        " r.begun_at, COALESCE(a.name, ''), r.asked_at, COALESCE(f.name, ''), r.fixed_at,"
        " COALESCE(g.name, ''), r.released_at FROM report r JOIN app_user b ON b.id = r.begun_by"
        " LEFT JOIN app_user a ON a.id = r.asked_by LEFT JOIN app_user f ON f.id = r.fixed_by"
        " LEFT JOIN app_user g ON g.id = r.released_by WHERE r.case_id = $1"
        " ORDER BY r.series DESC, r.number DESC",
        read_report, scope.case_id());
    std::erase_if(all, [&](Report const& one) { return !may_open(scope, one); });
    return all;
}

std::optional<Progress> progress_of(access::CaseScope& scope) {
    auto const all = reports_of(scope);
    if (all.empty()) return std::nullopt;
    auto const& one = all.front();
    auto const& last = one.fixed ? *one.fixed : one.asked ? *one.asked : one.begun;
    return Progress{one.id, one.stage(), Day{std::chrono::floor<days>(last.at.at)}};
}

std::vector<Report> versions_of(access::CaseScope& scope, std::int64_t series) {
    auto all = reports_of(scope);
    std::erase_if(all, [&](Report const& one) { return one.series != series; });
    std::ranges::reverse(all);
    return all;
}

std::optional<Report> report(access::CaseScope& scope, ReportId id) {
    for (auto& one : reports_of(scope)) {
        if (one.id != id) continue;
        fill(scope, one);
        return std::move(one);
    }
    return std::nullopt;
}

std::vector<Signature> openings_of(access::CaseScope& scope, ReportId report) {
    return scope.db().rows(
        "SELECT u.name, o.opened_at FROM report_opening o JOIN app_user u ON u.id = o.user_id"
        " JOIN report r ON r.id = o.report_id WHERE o.report_id = $1 AND r.case_id = $2"
        " ORDER BY o.opened_at, o.id",
        [](db::Row const& row) {
            return Signature{row.text(0), row.instant(1)};
        },
        report, scope.case_id());
}

void note_opened(db::Db& db, CaseId case_id, UserId user, ReportId report, Instant at) {
    db.run(
        "INSERT INTO report_opening (report_id, user_id, opened_at)"
        " SELECT r.id, $2, $3 FROM report r WHERE r.id = $1 AND r.case_id = $4"
        " ON CONFLICT DO NOTHING",
        report, user, at, case_id);
}

}  // namespace indgang::reports
