// The partnerships of somebody who leaves: each ends, or goes to a colleague of the same department.
#include "access/holdings.hpp"
#include "partners/store.hpp"

namespace indgang::partners {
namespace {

struct Held {
    CaseId case_id;
    std::string number;
    Partnership partnership;
};
std::vector<Held> partnerships_of(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT p.id, p.case_id, c.case_number, u.name, p.from_on FROM partnership p"
        " JOIN family_case c ON c.id = p.case_id AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " JOIN app_user u ON u.id = p.user_id LEFT JOIN partnership_end e"
        " ON e.partnership_id = p.id WHERE p.user_id = $1"
        " AND (e.ended_on IS NULL OR e.ended_on > $2) ORDER BY c.case_number, p.id",
        [&](db::Row const& row) {
            return Held{row.id<CaseId>(1),
                        row.text(2),
                        {.id = row.id<PartnershipId>(0),
                         .user = user,
                         .name = row.text(3),
                         .from_on = row.day(4)}};
        },
        user, visit.today());
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    auto const beside = access::colleagues_of(visit, user);
    for (auto const& one : partnerships_of(visit, user))
        all.push_back({.key = web::typed(one.partnership.id),
                       .said = {"{0}", {one.number}},
                       .successors = beside});
    return all;
}

void move(access::Visit& visit, UserId user, access::Holding const& holding,
          access::Handover const& handover) {
    for (auto const& one : partnerships_of(visit, user)) {
        if (web::typed(one.partnership.id) != holding.key) continue;
        end(visit, one.case_id, one.partnership, handover.on, handover.because);
        auto const next = access::professional_named(visit, handover.to, handover.on);
        if (next)
            begin(visit, one.case_id,
                  {.user = next->professional.user,
                   .name = next->professional.name,
                   .from_on = handover.on,
                   .because = handover.because});
    }
}

}  // namespace

access::KindOfHolding partnerships_held() {
    return {"partner", Text{"Makker i forløbene"}, held_by, move};
}

}  // namespace indgang::partners
