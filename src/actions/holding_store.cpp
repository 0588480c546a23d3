// The balls of somebody who leaves: another professional must have each of them from the same day (pain 5).
#include <algorithm>

#include "access/case_scope.hpp"
#include "access/colleagues.hpp"
#include "access/holdings.hpp"
#include "actions/actions.hpp"

namespace indgang::actions {
namespace {

struct Ball {
    plan::ElementId action;
    CaseId case_id;
    std::string case_number;
};
std::vector<Ball> balls_of(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT e.id, c.id, c.case_number FROM action_holder h JOIN plan_element e"
        " ON e.id = h.element_id JOIN family_case c ON c.id = e.case_id"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) WHERE h.user_id = $1 AND NOT EXISTS"
        " (SELECT 1 FROM action_holder n WHERE n.element_id = h.element_id AND n.id > h.id)"
        " AND COALESCE((SELECT a.event FROM action_event a WHERE a.element_id = e.id"
        " ORDER BY a.id DESC LIMIT 1), 'reopen') NOT IN ('finish', 'cancel')"
        " ORDER BY c.case_number, e.id",
        [](db::Row const& row) {
            return Ball{row.id<plan::ElementId>(0), row.id<CaseId>(1), row.text(2)};
        },
        user, visit.today());
}

std::vector<web::Choice> others_of_case(access::Visit& visit, CaseId case_id, UserId leaver) {
    return visit.db().rows(
        "SELECT DISTINCT u.id, u.name FROM access_grant g JOIN app_user u ON u.id = g.user_id"
        " WHERE g.case_id = $1 AND g.relation IN ('coordinator', 'partner', 'core_team_member')"
        " AND u.id <> $3 AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " AND (u.active_until IS NULL OR u.active_until > $2) ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return web::Choice{std::to_string(row.number(0)), row.text(1), {}};
        },
        case_id, visit.today(), leaver);
}

/// First the case's own people, then colleagues who may take the case over.
std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    auto const colleagues = access::colleagues_of(visit, user);
    for (auto const& ball : balls_of(visit, user)) {
        access::Holding holding{.key = std::to_string(ball.action.value),
                                .said = {"{0}", {ball.case_number}},
                                .needs_successor = true,
                                .successors = others_of_case(visit, ball.case_id, user),
                                .in_case = ball.case_id};
        for (auto one : colleagues) {
            one.word = one.word.substr(0, one.word.find('-'));  // the user, in whatever department
            if (std::ranges::find(holding.successors, one.word, &web::Choice::word) ==
                holding.successors.end())
                holding.successors.push_back(std::move(one));
        }
        all.push_back(std::move(holding));
    }
    return all;
}

void move(access::Visit& visit, UserId leaver, access::Holding const& holding,
          access::Handover const& handover) {
    plan::ElementId const action{std::stoll(holding.key)};
    for (auto const& ball : balls_of(visit, leaver)) {
        if (ball.action != action) continue;
        auto scope = access::open_to_hand_over(visit, ball.case_id);
        visit.db().run(
            "INSERT INTO action_holder (element_id, user_id, because, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            action, UserId{std::stoll(handover.to)}, handover.because, visit.user().id,
            visit.now());
        scope.record("action_given", phrase("Bolden med en handling i planen er givet videre."),
                     access::Folder{access::FolderKind::plan});
    }
}

}  // namespace

access::KindOfHolding actions_held() {
    return {"action", Text{"Har bolden med handlinger i planen"}, held_by, move};
}

}  // namespace indgang::actions
