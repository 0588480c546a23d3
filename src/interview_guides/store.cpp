#include "interview_guides/store.hpp"

#include "interview_guides/default_guides.hpp"

namespace indgang::interview_guides {
namespace {

Guide read_guide(db::Row const& row) {
    Guide guide{.of = row.worded(0, beginnings),
                .version = row.number(1),
                .parts = {},
                .because = row.text(2),
                .written_by = row.text(3),
                .written_at = row.instant(4)};
    for (int column = 5; column < 13; ++column) guide.parts.push_back(row.text(column));
    return guide;
}

}  // namespace

std::vector<Guide> versions_of(access::Visit& visit, Beginning of) {
    auto versions = visit.db().rows(
        "SELECT t.guide, t.version, t.because, u.name, t.written_at, t.welcome, t.resources,"
        " t.child, t.child_voice, t.parents, t.surroundings, t.wishes, t.closing"
        " FROM interview_guide_text t JOIN app_user u ON u.id = t.written_by WHERE t.guide = $1"
        " ORDER BY t.version DESC",
        read_guide, of);
    versions.push_back(default_guide(of));
    return versions;
}

void write(access::Visit& visit, Guide const& guide) {
    using enum GuidePart;
    visit.db().run(
        "INSERT INTO interview_guide_text (guide, version, welcome, resources, child, child_voice,"
        " parents, surroundings, wishes, closing, because, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        guide.of, guide.version, guide.text(welcome), guide.text(resources), guide.text(child),
        guide.text(child_voice), guide.text(parents), guide.text(surroundings), guide.text(wishes),
        guide.text(closing), guide.because, visit.user().id, visit.now());
}

Asked<Questions> ask_questions(access::CaseScope& scope, catalogue::IcsSide side) {
    auto const of = scope.model().beginning.form;
    auto rows = scope.db().later(
        "SELECT t.guide, t.version, t.because, u.name, t.written_at, t.welcome, t.resources,"
        " t.child, t.child_voice, t.parents, t.surroundings, t.wishes, t.closing"
        " FROM interview_guide_text t JOIN app_user u ON u.id = t.written_by WHERE t.guide = $1"
        " ORDER BY t.version DESC LIMIT 1",
        read_guide, of);
    return [rows, of, side]() mutable {
        auto const all = rows.get();
        auto const guide = all.empty() ? default_guide(of) : all.front();
        auto const part = side == catalogue::IcsSide::child     ? GuidePart::child
                          : side == catalogue::IcsSide::parents ? GuidePart::parents
                                                                : GuidePart::surroundings;
        return Questions{of, questions_in(guide.text(GuidePart::resources)),
                         questions_in(guide.text(part))};
    };
}

}  // namespace indgang::interview_guides
