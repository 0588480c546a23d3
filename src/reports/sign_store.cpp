#include "reports/store.hpp"

namespace indgang::reports {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

void note(access::CaseScope& scope, std::string_view what, Text said, Report const& report) {
    scope.record(what, phrase(said, report.number), folder);
}

void must_be_one(std::int64_t changed) {
    if (changed != 1) throw std::logic_error("a report was at another stage than its page said");
}

}  // namespace

void ask_team(access::CaseScope& scope, Report const& report) {
    must_be_one(scope.db().changed(
        "UPDATE report SET asked_by = $1, asked_at = $2, round = round + 1, version = version + 1"
        " WHERE id = $3 AND case_id = $4 AND asked_at IS NULL AND fixed_at IS NULL",
        scope.user(), scope.now(), report.id, scope.case_id()));
    note(scope, "report_asked", "Teamet er bedt om at godkende afrapporteringen, version {0}.",
         report);
}

void write_again(access::CaseScope& scope, Report const& report) {
    must_be_one(scope.db().changed(
        "UPDATE report SET asked_by = NULL, asked_at = NULL, version = version + 1"
        " WHERE id = $1 AND case_id = $2 AND asked_at IS NOT NULL AND fixed_at IS NULL",
        report.id, scope.case_id()));
    note(scope, "report_reopened", "Afrapporteringen, version {0}, rettes, før den underskrives.",
         report);
}

void fix(access::CaseScope& scope, Report const& report) {
    must_be_one(scope.db().changed(
        "UPDATE report SET fixed_by = $1, fixed_at = $2 WHERE id = $3 AND case_id = $4"
        " AND asked_at IS NOT NULL AND fixed_at IS NULL",
        scope.user(), scope.now(), report.id, scope.case_id()));
    note(scope, "report_signed", "Afrapporteringen, version {0}, er underskrevet.", report);
}

void release(access::CaseScope& scope, Report const& report) {
    must_be_one(scope.db().changed(
        "UPDATE report SET released_by = $1, released_at = $2 WHERE id = $3 AND case_id = $4"
        " AND fixed_at IS NOT NULL AND released_at IS NULL",
        scope.user(), scope.now(), report.id, scope.case_id()));
    note(scope, "report_released", "Familien har fået afrapporteringen, version {0}.", report);
}

}  // namespace indgang::reports
