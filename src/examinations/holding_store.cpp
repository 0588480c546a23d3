// What others may hang on an examination: its files, and the open ones of somebody who leaves.
#include "access/holdings.hpp"
#include "attachments/attachments.hpp"
#include "examinations/store.hpp"

namespace indgang::examinations {
namespace {

std::optional<attachments::OwnerPlace> place_of(access::CaseScope& scope, std::int64_t number) {
    bool const is_at_home = scope.relation() == access::Relation::family_member;
    auto const one = examination_of(scope, ExaminationId{number});
    if (!one || is_at_home) return std::nullopt;
    return attachments::OwnerPlace{
        .called = phrase("{0}", catalogue::examination_kind(one->kind).name(scope.language())),
        .address = "/forloeb/" + std::to_string(scope.case_id().value) + "/undersoegelser/" +
                   std::to_string(number),
        .folder = folder_of(*one),
        .may_add = access::professionals.has(scope.relation())};
}

struct Held {
    CaseId case_id;
    std::int64_t examination = 0;
    std::string case_number, kind;
    PersonId about;
    bool is_about_adult = false;
};
std::vector<Held> held_in_all_cases(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT e.case_id, e.id, c.case_number, e.kind, e.about_id, CASE WHEN m.role IN ('parent',"
        " 'other_adult') THEN 1 ELSE 0 END FROM examination_step s JOIN examination e"
        " ON e.id = s.examination_id AND e.steps = s.number JOIN family_case c ON c.id = e.case_id"
        " LEFT JOIN case_person m ON m.case_id = e.case_id AND m.person_id = e.about_id"
        " WHERE s.holder_id = $1 AND s.state IN ('asked', 'underway') ORDER BY c.case_number, e.id",
        [](db::Row const& row) {
            return Held{row.id<CaseId>(0), row.number(1),       row.text(2),
                        row.text(3),       row.id<PersonId>(4), row.flag(5)};
        },
        user);
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& one : held_in_all_cases(visit, user))
        all.push_back({.key = std::to_string(one.examination),
                       .said = {"{0}", {one.case_number}},
                       .needs_successor = true,
                       .successors = access::successors_in(visit, one.case_id, user),
                       .in_case = one.case_id});
    return all;
}

/// The next step: all as it stood, with another who has the ball.
void move(access::Visit& visit, UserId user, access::Holding const& holding,
          access::Handover const& handover) {
    for (auto const& one : held_in_all_cases(visit, user)) {
        if (std::to_string(one.examination) != holding.key) continue;
        visit.db().run(
            "INSERT INTO examination_step (examination_id, number, act, state, holder_id, outside,"
            " question, asked_on, due_on, aware_on, provisional_on, provisional, reported_on,"
            " result, family_words, because, written_by, written_at)"
            " SELECT s.examination_id, s.number + 1, $1, s.state, $2, s.outside, s.question,"
            " s.asked_on, s.due_on, s.aware_on, s.provisional_on, s.provisional, s.reported_on,"
            " s.result, s.family_words, $3, $4, $5 FROM examination e JOIN examination_step s"
            " ON s.examination_id = e.id AND s.number = e.steps WHERE e.id = $6",
            Act::hand_over, UserId{std::stoll(handover.to)}, handover.because, visit.user().id,
            visit.now(), one.examination);
        visit.db().run("UPDATE examination SET steps = steps + 1 WHERE id = $1", one.examination);
        Examination about{.kind = one.kind, .about = one.about};
        about.is_about_adult = one.is_about_adult;
        access::open_to_hand_over(visit, one.case_id)
            .record("examination_step",
                    phrase("{0}: en anden har fået bolden. {1}",
                           catalogue::examination_kind(one.kind).name_da, handover.because),
                    folder_of(about));
    }
}

}  // namespace

attachments::KindOfOwner files_of_examinations() { return {"undersoegelse", place_of}; }

access::KindOfHolding examinations_to_hold() {
    return {"examination", Text{"Undersøgelser i gang"}, held_by, move};
}

}  // namespace indgang::examinations
