#include "meeting_count/store.hpp"

namespace indgang::meeting_count {

constexpr access::Folder meetings_folder{access::FolderKind::meetings};

std::optional<Before> before_of(access::CaseScope& scope) {
    if (!scope.may_see(meetings_folder)) return std::nullopt;
    return scope.db().row(
        "SELECT b.id, b.meetings, b.parties, b.words, u.name, b.written_at FROM meeting_count_before b"
        " JOIN app_user u ON u.id = b.written_by WHERE b.case_id = $1 ORDER BY b.id DESC LIMIT 1",
        [](db::Row const& row) {
            return Before{.id = row.number(0),
                          .meetings = row.number(1),
                          .parties = row.number(2),
                          .words = row.text(3),
                          .written_by = row.text(4),
                          .written_at = row.instant(5)};
        },
        scope.case_id());
}

void say_before(access::CaseScope& scope, Before const& before) {
    scope.db().run(
        "INSERT INTO meeting_count_before (case_id, meetings, parties, words, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        scope.case_id(), before.meetings, before.parties, before.words, scope.user(), scope.now());
    scope.record("meeting_count_said",
                 phrase("Familien har sagt, hvor mange møder der var om måneden før."),
                 meetings_folder);
}

}  // namespace indgang::meeting_count
