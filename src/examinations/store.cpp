#include "examinations/store.hpp"

#include <algorithm>
#include <tuple>

#include "cases/cases.hpp"

namespace indgang::examinations {
namespace {

Examination read_examination(db::Row const& row) {
    return {.id = row.id<ExaminationId>(0),
            .kind = row.text(1),
            .about = row.id<PersonId>(2),
            .about_name = row.text(3),
            .is_about_adult = row.flag(4),
            .state = row.worded(5, states),
            .holder = row.id<UserId>(6),
            .holder_name = row.text(7),
            .outside = row.text(8),
            .question = row.text(9),
            .asked_on = row.day(10),
            .due_on = row.day(11),
            .aware_on = row.maybe_day(12),
            .provisional_on = row.maybe_day(13),
            .provisional = row.text(14),
            .reported_on = row.maybe_day(15),
            .result = row.text(16),
            .family_words = row.text(17),
            .because = row.text(18),
            .version = row.number(19),
            .written_by = row.text(20),
            .written_at = row.instant(21)};
}

/// Who it is about is the family's to say: another folder.
void name_as_allowed(access::CaseScope& scope, Examination& one) {
    bool const may_name = one.is_about_adult ||
                          scope.may_see(access::FolderKind::family, one.about).yes ||
                          scope.person() == one.about;
    if (!may_name) one.about_name = std::string(in(scope.language(), Text{"barnet"}));
}

/// Of an old case only what was chosen; at home only what is the reader's to see.
bool is_shown(access::CaseScope& scope, Examination const& one) {
    auto const decision = one.is_about_adult ? scope.may_see(folder_of(one))
                                             : scope.may_see(folder_of(one), one.about);
    return decision.yes && !(decision.since && *decision.since > one.asked_on);
}

/// In the order in which they are due, the open ones first.
void keep_shown(access::CaseScope& scope, std::vector<Examination>& all) {
    std::erase_if(all, [&](Examination const& one) { return !is_shown(scope, one); });
    for (auto& one : all) name_as_allowed(scope, one);
    if (scope.relation() == access::Relation::family_member)
        for (auto& one : all) one.result = one.provisional = one.because = {};
    std::ranges::sort(all, {}, [](Examination const& one) {
        return std::tuple{!one.is_open(), due_day(one), one.id};
    });
}

Phrase said_of(Act act, Examination const& one) {
    Phrase const kind{catalogue::examination_kind(one.kind).name_da, {}};
    switch (act) {
        case Act::ask: return phrase("{0} er bestilt. {1} har bolden.", kind, one.holder_name);
        case Act::start: return phrase("{0} er gået i gang.", kind);
        case Act::move: return phrase("{0} er flyttet til {1}.", kind, one.due_on);
        case Act::hand_over: return phrase("{0}: {1} har fået bolden.", kind, one.holder_name);
        case Act::provisional: return phrase("{0}: en foreløbig vurdering er skrevet.", kind);
        case Act::report: return phrase("{0}: der er kommet svar.", kind);
        case Act::correct: return phrase("{0}: svaret er rettet.", kind);
        case Act::cancel: return phrase("{0} er aflyst.", kind);
        case Act::reopen: break;
    }
    return phrase("{0} er taget op igen.", kind);
}

}  // namespace

bool may_see(access::CaseScope& scope, Examination const& examination) {
    return is_shown(scope, examination);
}

Asked<std::vector<Examination>> ask_examinations(access::CaseScope& scope) {
    auto answer = scope.db().later(
        "SELECT e.id, e.kind, e.about_id, p.name, CASE WHEN m.role IN ('parent', 'other_adult')"
        " THEN 1 ELSE 0 END, s.state, s.holder_id, h.name, s.outside, s.question, s.asked_on,"
        " s.due_on, s.aware_on, s.provisional_on, s.provisional, s.reported_on, s.result,"
        " s.family_words, s.because, s.number, u.name, s.written_at FROM examination e"
        " JOIN examination_step s ON s.examination_id = e.id AND s.number = e.steps"
        " JOIN person p ON p.id = e.about_id JOIN app_user h ON h.id = s.holder_id"
        " JOIN app_user u ON u.id = s.written_by LEFT JOIN case_person m"
        " ON m.case_id = e.case_id AND m.person_id = e.about_id WHERE e.case_id = $1",
        read_examination, scope.case_id());
    return [&scope, answer]() mutable {
        auto all = answer.get();
        keep_shown(scope, all);
        return all;
    };
}

std::vector<Examination> examinations_of(access::CaseScope& scope) {
    return ask_examinations(scope)();
}

std::optional<Examination> examination_of(access::CaseScope& scope, ExaminationId id) {
    for (auto const& one : examinations_of(scope))
        if (one.id == id) return one;
    return std::nullopt;
}

std::vector<Step> steps_of(access::CaseScope& scope, ExaminationId id) {
    auto all = scope.db().rows(
        "SELECT e.id, e.kind, e.about_id, p.name, CASE WHEN m.role IN ('parent', 'other_adult')"
        " THEN 1 ELSE 0 END, s.state, s.holder_id, h.name, s.outside, s.question, s.asked_on,"
        " s.due_on, s.aware_on, s.provisional_on, s.provisional, s.reported_on, s.result,"
        " s.family_words, s.because, s.number, u.name, s.written_at, s.act FROM examination e"
        " JOIN examination_step s ON s.examination_id = e.id"
        " JOIN person p ON p.id = e.about_id JOIN app_user h ON h.id = s.holder_id"
        " JOIN app_user u ON u.id = s.written_by LEFT JOIN case_person m"
        " ON m.case_id = e.case_id AND m.person_id = e.about_id"
        " WHERE e.case_id = $1 AND e.id = $2 ORDER BY s.number DESC",
        [](db::Row const& row) {
            return Step{row.worded(22, acts), read_examination(row)};
        },
        scope.case_id(), id);
    std::erase_if(all, [&](Step const& one) { return !is_shown(scope, one.after); });
    return all;
}

ExaminationId keep(access::CaseScope& scope, Act act, Examination const& after) {
    auto id = after.id;
    auto const number = after.version + 1;
    if (after.version == 0)
        id = ExaminationId{scope.db().insert(
            "INSERT INTO examination (case_id, about_id, kind, steps) VALUES ($1, $2, $3, $4)"
            " RETURNING id",
            scope.case_id(), after.about, after.kind, number)};
    else
        scope.db().run("UPDATE examination SET steps = $1 WHERE id = $2 AND case_id = $3", number,
                       id, scope.case_id());
    scope.db().run(
        "INSERT INTO examination_step (examination_id, number, act, state, holder_id, outside,"
        " question, asked_on, due_on, aware_on, provisional_on, provisional, reported_on, result,"
        " family_words, because, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
        " $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        id, number, act, after.state, after.holder, after.outside, after.question, after.asked_on,
        after.due_on, after.aware_on, after.provisional_on, after.provisional, after.reported_on,
        after.result, after.family_words, after.because, scope.user(), scope.now());
    scope.record("examination_step", said_of(act, after), folder_of(after));
    return id;
}

}  // namespace indgang::examinations
