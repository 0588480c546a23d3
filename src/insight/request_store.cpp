#include <algorithm>

#include "cases/cases.hpp"
#include "corrections/corrections.hpp"
#include "insight/requests.hpp"
#include "outbox/outbox.hpp"

namespace indgang::insight {
namespace {

/// Nothing about the other parent's affairs reaches the one who reads the timeline at home.
std::optional<access::Folder> folder_of(access::CaseScope& scope, PersonId asked_by) {
    for (auto const& one : cases::family(scope).members)
        if (one.id == asked_by)
            if (auto const folder = cases::folder_about(one.id, one.role);
                folder.kind == access::FolderKind::adult)
                return folder;
    return std::nullopt;
}

void tell(access::CaseScope& scope, PersonId asked_by) {
    for (auto const user : scope.db().rows(
             "SELECT user_id FROM family_login WHERE person_id = $1 ORDER BY user_id",
             [](db::Row const& row) { return row.id<UserId>(0); }, asked_by))
        outbox::tell_news(scope.visit(), user);
    outbox::tell_news(scope.visit(), cases::heading(scope).to_call().user);
}

Phrase said_of(Act act) {
    switch (act) {
        case Act::extend: return phrase("Fristen for indsigt er forlænget.");
        case Act::deliver: return phrase("Indsigt er udleveret.");
        case Act::withdraw: break;
    }
    return phrase("En anmodning om indsigt er trukket tilbage.");
}

}  // namespace

Day Request::due() const {
    std::optional<Day> extended;
    for (auto const& step : steps)
        if (step.due_on) extended = step.due_on;
    return corrections::answer_by(asked_on, extended);
}

std::vector<Request> requests_of(access::CaseScope& scope) {
    auto all = scope.db().rows(
        "SELECT r.id, r.subject_id, r.asked_by, s.name, a.name, r.asked_on, r.how, r.note FROM insight_request r"
        " JOIN person s ON s.id = r.subject_id JOIN person a ON a.id = r.asked_by WHERE r.case_id = $1 ORDER BY r.id DESC",
        [](db::Row const& row) {
            return Request{.id = row.id<RequestId>(0),
                           .subject = row.id<PersonId>(1),
                           .asked_by = row.id<PersonId>(2),
                           .subject_name = row.text(3),
                           .asked_by_name = row.text(4),
                           .asked_on = row.day(5),
                           .how = row.worded(6, ways),
                           .note = row.text(7)};
        },
        scope.case_id());
    scope.db().rows(
        "SELECT t.request_id, t.act, t.due_on, t.because, t.done_on, u.name FROM insight_step t"
        " JOIN insight_request r ON r.id = t.request_id JOIN app_user u ON u.id = t.written_by WHERE r.case_id = $1"
        " ORDER BY t.request_id, t.number",
        [&](db::Row const& row) {
            auto const at = std::ranges::find(all, row.id<RequestId>(0), &Request::id);
            at->steps.push_back(
                {row.worded(1, acts), row.maybe_day(2), row.text(3), row.day(4), row.text(5)});
            return 0;
        },
        scope.case_id());
    return all;
}

void register_request(access::CaseScope& scope, Request const& request) {
    scope.db().run(
        "INSERT INTO insight_request (case_id, subject_id, asked_by, asked_on, how, note, registered_by, registered_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        scope.case_id(), request.subject, request.asked_by, request.asked_on, request.how,
        request.note, scope.user(), scope.now());
    scope.record("insight_asked", phrase("Der er bedt om indsigt."),
                 folder_of(scope, request.asked_by));
    tell(scope, request.asked_by);
}

void take_step(access::CaseScope& scope, Request const& request, RequestStep const& step) {
    scope.db().run(
        "INSERT INTO insight_step (request_id, number, act, due_on, because, done_on, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        request.id, request.version() + 1, step.act, step.due_on, step.because, step.done_on,
        scope.user(), scope.now());
    scope.record("insight_step", said_of(step.act), folder_of(scope, request.asked_by));
    tell(scope, request.asked_by);
}

}  // namespace indgang::insight
