// The open applications of somebody who leaves: another answers for them.
#include "access/holdings.hpp"
#include "applications/store.hpp"

namespace indgang::applications {
namespace {

struct Held {
    CaseId case_id;
    ApplicationId application;
    std::string case_number;
};
std::vector<Held> held_in_all_cases(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT a.case_id, a.id, c.case_number FROM application_step s JOIN application a"
        " ON a.id = s.application_id AND a.steps = s.number JOIN family_case c ON c.id = a.case_id"
        " WHERE s.handler_id = $1 AND s.state IN ('received', 'examined', 'awaiting_family')"
        " ORDER BY c.case_number, a.id",
        [](db::Row const& row) {
            return Held{row.id<CaseId>(0), row.id<ApplicationId>(1), row.text(2)};
        },
        user);
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& one : held_in_all_cases(visit, user))
        all.push_back({.key = std::to_string(one.application.value),
                       .said = {"{0}", {one.case_number}},
                       .needs_successor = true,
                       .successors = access::successors_in(visit, one.case_id, user),
                       .in_case = one.case_id});
    return all;
}

/// The next step: all as it stood, with another who answers for it.
void move(access::Visit& visit, UserId user, access::Holding const& holding,
          access::Handover const& handover) {
    for (auto const& one : held_in_all_cases(visit, user)) {
        if (std::to_string(one.application.value) != holding.key) continue;
        visit.db().run(
            "INSERT INTO application_step (application_id, number, act, state, handler_id,"
            " treated_by, answer_by, next_step, asked_of, lacks, lacks_by, outcome, decided_on,"
            " answer, because, written_by, written_at) SELECT s.application_id, s.number + 1, $1,"
            " s.state, $2, s.treated_by, s.answer_by, s.next_step, s.asked_of, s.lacks, s.lacks_by,"
            " s.outcome, s.decided_on, s.answer, $3, $4, $5 FROM application a"
            " JOIN application_step s ON s.application_id = a.id AND s.number = a.steps"
            " WHERE a.id = $6",
            Act::hand_over, UserId{std::stoll(handover.to)}, handover.because, visit.user().id,
            visit.now(), one.application);
        visit.db().run("UPDATE application SET steps = steps + 1 WHERE id = $1", one.application);
        access::open_to_hand_over(visit, one.case_id)
            .record("application_step", phrase("En anden har fået bolden med en ansøgning."));
    }
}

}  // namespace

access::KindOfHolding applications_to_handle() {
    return {"application", Text{"Ansøgninger, der venter på svar"}, held_by, move};
}

}  // namespace indgang::applications
