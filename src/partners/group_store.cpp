#include "partners/group_pages.hpp"

namespace indgang::partners {

std::vector<GroupView> groups(access::Visit& visit) {
    return visit.db().rows(
        "SELECT id, name, partner_because, partner_from FROM target_group WHERE valid_from <= $1"
        " AND (valid_until IS NULL OR valid_until > $1) ORDER BY name, id",
        [](db::Row const& row) {
            return GroupView{row.id<GroupId>(0), row.text(1), row.text(2), row.worded(3, origins)};
        },
        visit.today());
}

void choose(access::Visit& visit, GroupView const& group) {
    visit.db().run("UPDATE target_group SET partner_from = $2, partner_because = $3 WHERE id = $1",
                   group.id, group.origin, group.because);
}

}  // namespace indgang::partners
