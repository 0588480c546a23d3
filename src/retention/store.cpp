#include "retention/store.hpp"

#include "access/settings.hpp"

namespace indgang::retention {
namespace {

std::optional<std::int64_t> number_set(db::Db& db, access::Setting which) {
    auto const chosen = access::setting(db, which);
    return chosen ? std::optional{std::stoll(chosen->value)} : std::nullopt;
}

std::optional<Day> youngest_born_on(access::CaseScope& scope) {
    auto const found = scope.db().row(
        "SELECT max(p.born_on) FROM case_person m JOIN person p ON p.id = m.person_id"
        " WHERE m.case_id = $1 AND m.role = 'child'",
        [](db::Row const& row) { return row.maybe_day(0); }, scope.case_id());
    return found.value_or(std::nullopt);
}

Mark read_mark(db::Row const& row, int first) {
    return {row.day(first), row.worded(first + 1, rules), row.number(first + 2),
            row.flag(first + 3)};
}

}  // namespace

void mark(access::CaseScope& scope, std::int64_t closing, Day closed_on) {
    auto& db = scope.db();
    auto const mark =
        mark_of(closed_on, youngest_born_on(scope),
                {.after_closing = number_set(db, access::Setting::years_kept_after_closing),
                 .after_childhood = number_set(db, access::Setting::years_kept_after_18)});
    db.run(
        "INSERT INTO retention_mark (closing_id, case_id, keep_until, rule, years, is_chosen_by_us)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        closing, scope.case_id(), mark.keep_until, mark.rule, mark.years, mark.is_chosen_by_us);
}

std::optional<Mark> mark_of(access::CaseScope& scope) {
    return scope.db().row(
        "SELECT m.keep_until, m.rule, m.years, m.is_chosen_by_us FROM retention_mark m"
        " JOIN family_case c ON c.id = m.case_id AND c.closed_on <= $2 WHERE m.case_id = $1"
        " ORDER BY m.closing_id DESC LIMIT 1",
        [](db::Row const& row) { return read_mark(row, 0); }, scope.case_id(), scope.today());
}

std::vector<Word> holds_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT h.id, h.is_held, h.because, u.name, h.recorded_at FROM retention_hold h"
        " JOIN app_user u ON u.id = h.recorded_by WHERE h.case_id = $1 ORDER BY h.id DESC",
        [](db::Row const& row) {
            return Word{row.number(0), row.flag(1), row.text(2), row.text(3), row.instant(4)};
        },
        scope.case_id());
}

void hold(access::CaseScope& scope, bool is_held, std::string_view because) {
    scope.db().run(
        "INSERT INTO retention_hold (case_id, is_held, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        scope.case_id(), is_held, because, scope.user(), scope.now());
    scope.record(is_held ? "retention_held" : "retention_let_go",
                 is_held ? phrase("Forløbet holdes tilbage fra sletning.")
                         : phrase("Forløbet holdes ikke længere tilbage fra sletning."));
}

std::vector<KeptCase> kept_cases(access::Visit& visit) {
    return visit.db().rows(
        "SELECT c.id, c.case_number, c.closed_on, COALESCE((SELECT CASE WHEN h.is_held = 1"
        " THEN h.because ELSE '' END FROM retention_hold h WHERE h.case_id = c.id"
        " ORDER BY h.id DESC LIMIT 1), ''), m.keep_until, m.rule, m.years, m.is_chosen_by_us"
        " FROM family_case c JOIN retention_mark m ON m.closing_id = (SELECT max(n.closing_id)"
        " FROM retention_mark n WHERE n.case_id = c.id) WHERE c.closed_on <= $1"
        " ORDER BY m.keep_until, c.case_number",
        [](db::Row const& row) {
            return KeptCase{row.id<CaseId>(0), row.text(1), row.day(2), read_mark(row, 4),
                            row.text(3)};
        },
        visit.today());
}

}  // namespace indgang::retention
