#include "sign_in/sign_in.hpp"

namespace indgang::sign_in {

std::vector<DemoRole> demo_people(access::Visit& visit) {
    std::vector<DemoRole> found;
    for (auto const& role : access::roles) {
        auto people = visit.db().rows(
            "SELECT u.login, u.name FROM user_role r JOIN app_user u ON u.id = r.user_id"
            " WHERE r.role = $1 AND r.from_on <= $2 AND (r.until_on IS NULL OR r.until_on > $2)"
            " AND u.password_hash IS NOT NULL ORDER BY r.user_id LIMIT 4",
            [](db::Row const& row) {
                return DemoPerson{row.text(0), row.text(1)};
            },
            role.value, visit.today());
        if (!people.empty()) found.push_back({role.value, std::move(people)});
    }
    return found;
}

}  // namespace indgang::sign_in
