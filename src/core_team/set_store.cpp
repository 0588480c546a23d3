#include "core_team/set_store.hpp"

namespace indgang::core_team {
namespace {

void put_provisions(access::Visit& visit, ProvisionSetId id, std::vector<std::string> const& keys) {
    visit.db().run("DELETE FROM provision_of_set WHERE set_id = $1", id);
    for (auto const& key : keys)
        visit.db().run("INSERT INTO provision_of_set (set_id, provision) VALUES ($1, $2)", id, key);
}

void touch(access::Visit& visit, ProvisionSetId id) {
    visit.db().run("UPDATE provision_set SET version = version + 1 WHERE id = $1", id);
}

}  // namespace

std::vector<ProvisionSet> provision_sets(access::Visit& visit) {
    auto sets = visit.db().rows("SELECT id, name, version FROM provision_set ORDER BY name, id",
                                [](db::Row const& row) {
                                    return ProvisionSet{.id = row.id<ProvisionSetId>(0),
                                                        .name = row.text(1),
                                                        .provisions = {},
                                                        .version = row.number(2)};
                                });
    for (auto& set : sets) {
        set.provisions = visit.db().rows(
            "SELECT provision FROM provision_of_set WHERE set_id = $1 ORDER BY provision",
            [](db::Row const& row) { return row.text(0); }, set.id);
        set.holders = visit.db().rows(
            "SELECT h.user_id, u.name, h.from_on FROM provision_set_holder h"
            " JOIN app_user u ON u.id = h.user_id WHERE h.set_id = $1 AND h.from_on <= $2"
            " AND (h.until_on IS NULL OR h.until_on > $2) ORDER BY u.name, u.id",
            [](db::Row const& row) {
                return Holder{row.id<UserId>(0), row.text(1), row.day(2)};
            },
            set.id, visit.today());
    }
    return sets;
}

bool is_set_name_taken(access::Visit& visit, std::string_view name,
                       ProvisionSetId by_another_than) {
    return visit.db()
        .row(
            "SELECT id FROM provision_set WHERE name = $1 AND id <> $2",
            [](db::Row const& row) { return row.number(0); }, name, by_another_than)
        .has_value();
}

ProvisionSetId create_set(access::Visit& visit, ProvisionSet const& set) {
    ProvisionSetId const id{
        visit.db().insert("INSERT INTO provision_set (name) VALUES ($1) RETURNING id", set.name)};
    put_provisions(visit, id, set.provisions);
    return id;
}

void change_set(access::Visit& visit, ProvisionSet const& set) {
    visit.db().run("UPDATE provision_set SET name = $2 WHERE id = $1", set.id, set.name);
    put_provisions(visit, set.id, set.provisions);
    touch(visit, set.id);
}

std::vector<Adviser> advisers(access::Visit& visit) {
    return visit.db().rows(
        "SELECT u.id, u.name FROM app_user u WHERE u.active_from <= $1"
        " AND (u.active_until IS NULL OR u.active_until > $1)"
        " AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.role = 'coordinator'"
        " AND r.from_on <= $1 AND (r.until_on IS NULL OR r.until_on > $1)) ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return Adviser{row.id<UserId>(0), row.text(1)};
        },
        visit.today());
}

void give_set(access::Visit& visit, ProvisionSetId set, UserId user) {
    visit.db().run(
        "INSERT INTO provision_set_holder (set_id, user_id, from_on) VALUES ($1, $2, $3)"
        " ON CONFLICT (set_id, user_id, from_on) DO UPDATE SET until_on = NULL",
        set, user, visit.today());
    touch(visit, set);
}

void take_set(access::Visit& visit, ProvisionSetId set, UserId user) {
    visit.db().run(
        "UPDATE provision_set_holder SET until_on = $3 WHERE set_id = $1 AND user_id = $2"
        " AND until_on IS NULL",
        set, user, visit.today());
    touch(visit, set);
}

}  // namespace indgang::core_team
