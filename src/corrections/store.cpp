#include "corrections/store.hpp"

#include <algorithm>

#include "cases/cases.hpp"
#include "corrections/rules.hpp"
#include "outbox/outbox.hpp"

namespace indgang::corrections {
namespace {

Correction read_correction(db::Row const& row) {
    return {.id = row.id<CorrectionId>(0),
            .about = row.id<PersonId>(1),
            .asked_by = row.id<PersonId>(2),
            .about_name = row.text(3),
            .asked_by_name = row.text(4),
            .place = row.text(5),
            .what = row.text(6),
            .because = row.text(7),
            .wanted = row.text(8),
            .asked_on = row.day(9)};
}

Step read_step(db::Row const& row) {
    return {.act = row.worded(1, acts),
            .words = row.text(2),
            .statement = row.text(3),
            .told = row.text(4),
            .due_on = row.maybe_day(5),
            .by = row.text(6),
            .at = row.instant(7)};
}

/// What the other parent may not know of is told to those who coordinate alone.
std::optional<access::Folder> folder_of(access::CaseScope& scope, PersonId asked_by) {
    for (auto const& one : cases::family(scope).members)
        if (one.id == asked_by)
            if (auto const folder = cases::folder_about(one.id, one.role);
                folder.kind == access::FolderKind::adult)
                return folder;
    return std::nullopt;
}

void tell(access::CaseScope& scope, PersonId asked_by) {
    outbox::tell_news(scope.visit(), cases::heading(scope).to_call().user);
    for (auto const user : logins_of(scope, asked_by)) outbox::tell_news(scope.visit(), user);
}

Phrase said_of(Act act) {
    switch (act) {
        case Act::corrected: return phrase("Noget, der var meldt som forkert, er rettet.");
        case Act::kept: return phrase("Noget, der var meldt som forkert, er ikke rettet.");
        case Act::extend: return phrase("Svaret på en rettelse kommer senere.");
        case Act::object: return phrase("Svaret på en rettelse er stadig forkert.");
        case Act::withdraw: break;
    }
    return phrase("En rettelse er trukket tilbage.");
}

}  // namespace

std::vector<UserId> logins_of(access::CaseScope& scope, PersonId person) {
    return scope.db().rows(
        "SELECT user_id FROM family_login WHERE person_id = $1 ORDER BY user_id",
        [](db::Row const& row) { return row.id<UserId>(0); }, person);
}

std::vector<Correction> corrections_of(access::CaseScope& scope) {
    auto all = scope.db().rows(
        "SELECT c.id, c.about_id, c.asked_by, p.name, a.name, c.place, c.what, c.because, c.wanted, c.asked_on"
        " FROM correction c JOIN person p ON p.id = c.about_id JOIN person a ON a.id = c.asked_by"
        " WHERE c.case_id = $1 ORDER BY c.id DESC",
        read_correction, scope.case_id());
    scope.db().rows(
        "SELECT s.correction_id, s.act, s.words, s.statement, s.told, s.due_on, u.name, s.written_at FROM correction_step s"
        " JOIN correction c ON c.id = s.correction_id JOIN app_user u ON u.id = s.written_by WHERE c.case_id = $1"
        " ORDER BY s.correction_id, s.number",
        [&](db::Row const& row) {
            auto const at = std::ranges::find(all, row.id<CorrectionId>(0), &Correction::id);
            at->steps.push_back(read_step(row));
            return 0;
        },
        scope.case_id());
    bool const coordinates = access::coordination.has(scope.relation());
    std::erase_if(
        all, [&](Correction const& one) { return !may_read(one, coordinates, scope.person()); });
    return all;
}

CorrectionId ask(access::CaseScope& scope, Correction const& asked) {
    CorrectionId const id{scope.db().insert(
        "INSERT INTO correction (case_id, about_id, place, what, because, wanted, asked_by, asked_on, registered_by,"
        " registered_at, steps) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0) RETURNING id",
        scope.case_id(), asked.about, asked.place, asked.what, asked.because, asked.wanted,
        asked.asked_by, asked.asked_on, scope.user(), scope.now())};
    scope.record("correction_asked", phrase("Noget, der står, er meldt som forkert."),
                 folder_of(scope, asked.asked_by));
    tell(scope, asked.asked_by);
    return id;
}

void answer(access::CaseScope& scope, Correction const& correction, Step const& step) {
    auto const number = correction.version() + 1;
    scope.db().run(
        "INSERT INTO correction_step (correction_id, number, act, words, statement, told, due_on, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        correction.id, number, step.act, step.words, step.statement, step.told, step.due_on,
        scope.user(), scope.now());
    scope.db().run("UPDATE correction SET steps = $1 WHERE id = $2", number, correction.id);
    scope.record("correction_answered", said_of(step.act), folder_of(scope, correction.asked_by));
    tell(scope, correction.asked_by);
}

}  // namespace indgang::corrections
