// The balls of somebody who leaves: another professional of the case must have each of them (rules.md § 6).
#include "access/case_scope.hpp"
#include "access/holdings.hpp"
#include "status_deck/balls.hpp"

namespace indgang::status_deck {
namespace {

struct Held {
    BallId ball;
    CaseId case_id;
    std::string case_number;
};
std::vector<Held> balls_of(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT b.id, c.id, c.case_number FROM team_ball_holder h JOIN team_ball b"
        " ON b.id = h.ball_id JOIN family_case c ON c.id = b.case_id AND (c.closed_on IS NULL"
        " OR c.closed_on > $2) WHERE h.user_id = $1 AND NOT EXISTS (SELECT 1 FROM team_ball_holder n"
        " WHERE n.ball_id = h.ball_id AND n.id > h.id) AND NOT EXISTS (SELECT 1 FROM team_ball_end e"
        " WHERE e.ball_id = b.id) ORDER BY c.case_number, b.id",
        [](db::Row const& row) {
            return Held{row.id<BallId>(0), row.id<CaseId>(1), row.text(2)};
        },
        user, visit.today());
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& one : balls_of(visit, user))
        all.push_back({.key = std::to_string(one.ball.value),
                       .said = {"{0}", {one.case_number}},
                       .needs_successor = true,
                       .successors = access::successors_in(visit, one.case_id, user),
                       .in_case = one.case_id});
    return all;
}

void move(access::Visit& visit, UserId leaver, access::Holding const& holding,
          access::Handover const& handover) {
    for (auto const& one : balls_of(visit, leaver)) {
        if (std::to_string(one.ball.value) != holding.key) continue;
        auto scope = access::open_to_hand_over(visit, one.case_id);
        give(scope, one.ball, UserId{std::stoll(handover.to)}, handover.because);
    }
}

}  // namespace

access::KindOfHolding balls_held() {
    return {"team_ball", Text{"Har bolden efter teammøder"}, held_by, move};
}

}  // namespace indgang::status_deck
