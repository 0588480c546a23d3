// What somebody who leaves has not answered yet: another answers it (rules.md § 6).
#include "access/holdings.hpp"
#include "correspondence/store.hpp"

namespace indgang::correspondence {
namespace {

struct Held {
    CaseId case_id;
    std::string case_number;
    Thread thread;
};

struct CaseWithMessages {
    CaseId case_id;
    std::string case_number;
};
std::vector<CaseWithMessages> cases_written_in(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT DISTINCT c.id, c.case_number FROM message_member b JOIN message_thread t"
        " ON t.id = b.thread_id JOIN family_case c ON c.id = t.case_id WHERE b.user_id = $1"
        " ORDER BY c.case_number",
        [](db::Row const& row) {
            return CaseWithMessages{row.id<CaseId>(0), row.text(1)};
        },
        user);
}

/// What went to all is the next coordinator's by itself; what was written to this one is not.
std::vector<Held> held_in_all_cases(access::Visit& visit, UserId user) {
    std::vector<Held> held;
    for (auto const& one : cases_written_in(visit, user))
        for (auto& thread : all_threads(visit.db(), one.case_id))
            if (unanswered(thread) && who_answers(thread, UserId{}) == user)
                held.push_back({one.case_id, one.case_number, std::move(thread)});
    return held;
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& one : held_in_all_cases(visit, user))
        all.push_back({.key = std::to_string(one.thread.id.value),
                       .said = {"{0}", {one.case_number}},
                       .needs_successor = true,
                       .successors = access::successors_in(visit, one.case_id, user),
                       .in_case = one.case_id});
    return all;
}

void move(access::Visit& visit, UserId user, access::Holding const& holding,
          access::Handover const& handover) {
    for (auto const& one : held_in_all_cases(visit, user)) {
        if (std::to_string(one.thread.id.value) != holding.key) continue;
        auto scope = access::open_to_hand_over(visit, one.case_id);
        give_on(scope, one.thread, user, UserId{std::stoll(handover.to)}, handover.because);
    }
}

}  // namespace

access::KindOfHolding conversations_to_answer() {
    return {"message", Text{"Beskeder, der venter på svar"}, held_by, move};
}

}  // namespace indgang::correspondence
