#include "applications/store.hpp"

#include <algorithm>

#include "cases/cases.hpp"
#include "plan/plan.hpp"

namespace indgang::applications {
namespace {

std::string first_name(std::string name) { return name.substr(0, name.find(' ')); }

Step read_step(db::Row const& row) {
    return {row.worded(1, acts), Application{.id = row.id<ApplicationId>(0),
                                             .what = row.text(2),
                                             .about = row.maybe_id<PersonId>(3),
                                             .about_name = first_name(row.text(4)),
                                             .is_about_adult = row.flag(5),
                                             .applied_on = row.day(6),
                                             .applied_by = row.maybe_id<PersonId>(7),
                                             .applied_by_name = first_name(row.text(8)),
                                             .state = row.worded(9, states),
                                             .handler = row.id<UserId>(10),
                                             .handler_name = row.text(11),
                                             .treated_by = row.text(12),
                                             .answer_by = row.maybe_day(13),
                                             .next_step = row.text(14),
                                             .asked_of = row.maybe_id<PersonId>(15),
                                             .asked_of_name = first_name(row.text(16)),
                                             .lacks = row.text(17),
                                             .lacks_by = row.maybe_day(18),
                                             .outcome = row.maybe_worded(19, outcomes),
                                             .decided_on = row.maybe_day(20),
                                             .answer = row.text(21),
                                             .because = row.text(22),
                                             .version = row.number(23),
                                             .written_by = row.text(24),
                                             .written_at = row.instant(25)}};
}

std::vector<Step> steps_in(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT a.id, s.act, a.what, a.about_id, COALESCE(p.name, ''), CASE WHEN m.role IN"
        " ('parent', 'other_adult') THEN 1 ELSE 0 END, a.applied_on, a.applied_by,"
        " COALESCE(b.name, ''), s.state, s.handler_id, h.name, s.treated_by, s.answer_by,"
        " s.next_step, s.asked_of, COALESCE(k.name, ''), s.lacks, s.lacks_by, s.outcome,"
        " s.decided_on, s.answer, s.because, s.number, u.name, s.written_at FROM application a"
        " JOIN application_step s ON s.application_id = a.id JOIN app_user h ON h.id = s.handler_id"
        " JOIN app_user u ON u.id = s.written_by LEFT JOIN person p ON p.id = a.about_id"
        " LEFT JOIN person b ON b.id = a.applied_by LEFT JOIN person k ON k.id = s.asked_of"
        " LEFT JOIN case_person m ON m.case_id = a.case_id AND m.person_id = a.about_id"
        " WHERE a.case_id = $1 ORDER BY a.id, s.number",
        read_step, scope.case_id());
}

/// Of an old case only what was chosen for sharing.
bool is_shown(access::CaseScope& scope, Application const& one) {
    auto const decision =
        scope.may_see(folder_of(one), one.is_about_adult ? std::nullopt : one.about);
    return decision && (!decision.since || *decision.since <= one.applied_on);
}

Phrase said_of(Act act, Application const& one) {
    switch (act) {
        case Act::apply: return phrase("Der er søgt om: {0}", one.what);
        case Act::start: return phrase("Ansøgningen bliver behandlet: {0}", one.what);
        case Act::ask_family: return phrase("Der mangler noget til ansøgningen: {0}", one.what);
        case Act::send: return phrase("Det, der manglede, er sendt: {0}", one.what);
        case Act::move: return phrase("Ansøgningen har fået en ny dag for svar: {0}", one.what);
        case Act::hand_over: return phrase("En anden har bolden med ansøgningen: {0}", one.what);
        case Act::decide: return phrase("Der er svar på ansøgningen: {0}", one.what);
        case Act::correct: return phrase("Svaret på ansøgningen er rettet: {0}", one.what);
        case Act::withdraw: return phrase("Ansøgningen er trukket tilbage: {0}", one.what);
        case Act::reopen: break;
    }
    return phrase("Ansøgningen er taget op igen: {0}", one.what);
}

}  // namespace

access::Folder folder_of(Application const& application) {
    return application.is_about_adult ? access::adult_folder(*application.about)
                                      : access::Folder{access::FolderKind::matters};
}

bool may_see(access::CaseScope& scope, Application const& application) {
    return is_shown(scope, application);
}

namespace {

std::vector<Course> read_courses(access::CaseScope& scope) {
    std::vector<Course> courses;
    for (auto& step : steps_in(scope)) {
        if (!is_shown(scope, step.after)) continue;
        if (courses.empty() || courses.back().now.id != step.after.id) courses.push_back({});
        courses.back().now = step.after;
        courses.back().steps.push_back(std::move(step));
    }
    sort_by_need(courses);
    return courses;
}

}  // namespace

std::vector<Course> applications_of(access::CaseScope& scope) {
    return scope.once<std::vector<Course>>([&] { return read_courses(scope); });
}

ApplicationId keep(access::CaseScope& scope, Act act, Application const& after) {
    auto id = after.id;
    if (act == Act::apply)
        id = ApplicationId{scope.db().insert(
            "INSERT INTO application (case_id, about_id, what, applied_on, applied_by,"
            " registered_by, registered_at, steps) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)"
            " RETURNING id",
            scope.case_id(), after.about, after.what, after.applied_on, after.applied_by,
            scope.user(), scope.now())};
    else
        scope.db().run("UPDATE application SET steps = $1 WHERE id = $2", after.version + 1, id);
    scope.db().run(
        "INSERT INTO application_step (application_id, number, act, state, handler_id, treated_by,"
        " answer_by, next_step, asked_of, lacks, lacks_by, outcome, decided_on, answer, because,"
        " written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
        " $14, $15, $16, $17)",
        id, after.version + 1, act, after.state, after.handler, after.treated_by, after.answer_by,
        after.next_step, after.asked_of, after.lacks, after.lacks_by, after.outcome,
        after.decided_on, after.answer, after.because, scope.user(), scope.now());
    scope.record("application_step", said_of(act, after), folder_of(after));
    return id;
}

}  // namespace indgang::applications
