// The cases somebody coordinates, when that one leaves: each needs a coordinator the same day.
#include <algorithm>

#include "access/holdings.hpp"
#include "coordinators/store.hpp"

namespace indgang::coordinators {
namespace {

struct Load {
    Candidate who;
    bool is_beside = false;  // works in a department of the one who leaves
    std::int64_t cases = 0;
};

/// Everybody who may take over: colleagues of the department first, those with fewest cases first.
std::vector<Load> able_to_take_over(access::Visit& visit, UserId leaver) {
    return visit.db().rows(
        "SELECT u.id, u.name, CASE WHEN EXISTS (SELECT 1 FROM user_department mine"
        " JOIN user_department theirs ON theirs.department_id = mine.department_id"
        " WHERE mine.user_id = $1 AND theirs.user_id = u.id) THEN 1 ELSE 0 END,"
        " (SELECT count(*) FROM access_grant g JOIN family_case c ON c.id = g.case_id"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) WHERE g.user_id = u.id"
        " AND g.relation = 'coordinator' AND g.until_on IS NULL) FROM app_user u"
        " WHERE u.id <> $1 AND u.active_from <= $2"
        " AND (u.active_until IS NULL OR u.active_until > $2)"
        " AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.role = 'coordinator'"
        " AND r.from_on <= $2 AND (r.until_on IS NULL OR r.until_on > $2))"
        " AND EXISTS (SELECT 1 FROM user_department m JOIN department d ON d.id = m.department_id"
        " WHERE m.user_id = u.id AND d.area = 'child_disability' AND m.from_on <= $2"
        " AND (m.until_on IS NULL OR m.until_on > $2)) ORDER BY 3 DESC, 4, u.name, u.id",
        [](db::Row const& row) {
            return Load{{row.id<UserId>(0), row.text(1)}, row.flag(2), row.number(3)};
        },
        leaver, visit.today());
}

struct HeldCase {
    CaseId id;
    std::string number;
    Day since;
};
std::vector<HeldCase> cases_of(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT c.id, c.case_number, k.from_on FROM coordinator_change k JOIN family_case c"
        " ON c.id = k.case_id AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " WHERE k.user_id = $1 AND NOT EXISTS (SELECT 1 FROM coordinator_change n"
        " WHERE n.case_id = k.case_id AND n.from_on > k.from_on) ORDER BY c.case_number",
        [](db::Row const& row) {
            return HeldCase{row.id<CaseId>(0), row.text(1), row.day(2)};
        },
        user, visit.today());
}

bool comes_first(Load const& a, Load const& b) {
    if (a.is_beside != b.is_beside) return a.is_beside;
    return a.cases < b.cases;
}

/// The cases are spread: each suggestion counts in the next.
std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    auto able = able_to_take_over(visit, user);
    for (auto const& one : cases_of(visit, user)) {
        access::Holding holding{.key = std::to_string(one.id.value),
                                .said = {"{0}", {one.number}},
                                .needs_successor = true};
        if (one.since >= visit.today())
            holding.blocked =
                phrase("Koordinatoren begyndte i dag. Det kan først flyttes i morgen.");
        std::ranges::stable_sort(able, comes_first);
        for (auto const& load : able)
            holding.successors.push_back({std::to_string(load.who.user.value), load.who.name, {}});
        if (!able.empty()) ++able.front().cases;
        all.push_back(std::move(holding));
    }
    return all;
}

void move(access::Visit& visit, UserId, access::Holding const& holding,
          access::Handover const& handover) {
    auto scope = access::open_to_hand_over(visit, CaseId{std::stoll(holding.key)});
    auto const now = ask_coordinators(scope)().front();
    UserId const next{std::stoll(handover.to)};
    for (auto const& one : candidates(visit, handover.on))
        if (one.user == next)
            return save(scope, {.from = {now.user, now.name},
                                .to = one,
                                .from_on = handover.on,
                                .because = handover.because});
    throw std::logic_error("a case was handed to somebody who may not coordinate");
}

}  // namespace

access::KindOfHolding cases_to_coordinate() {
    return {"coordinator", Text{"Koordinator i forløbene"}, held_by, move};
}

}  // namespace indgang::coordinators
