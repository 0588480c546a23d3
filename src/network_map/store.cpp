#include "network_map/store.hpp"

namespace indgang::network_map {

namespace {

constexpr access::Folder family{access::FolderKind::family};

}  // namespace

std::vector<Node> nodes_of(access::CaseScope& scope) {
    if (!scope.may_see(family)) return {};
    return scope.db().rows(
        "SELECT id, domain, name, what, telephone, standing, x, y, version FROM network_node"
        " WHERE case_id = $1 AND removed_at IS NULL ORDER BY id",
        [](db::Row const& row) {
            return Node{.id = row.id<NodeId>(0),
                        .domain = row.worded(1, domains),
                        .name = row.text(2),
                        .what = row.text(3),
                        .telephone = row.text(4),
                        .standing = row.worded(5, standings),
                        .at = {row.number(6), row.number(7)},
                        .version = row.number(8)};
        },
        scope.case_id());
}

void add(access::CaseScope& scope, Node const& node) {
    scope.db().run(
        "INSERT INTO network_node (case_id, domain, name, what, telephone, standing, x, y,"
        " added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        scope.case_id(), node.domain, node.name, node.what, node.telephone, node.standing,
        node.at.x, node.at.y, scope.user(), scope.now());
    scope.record("network_node_added", phrase("{0} er tegnet på netværkskortet.", node.name),
                 family);
}

void update(access::CaseScope& scope, Node const& node) {
    scope.db().run(
        "UPDATE network_node SET domain = $1, name = $2, what = $3, telephone = $4, standing = $5,"
        " x = $6, y = $7, version = version + 1 WHERE id = $8 AND case_id = $9",
        node.domain, node.name, node.what, node.telephone, node.standing, node.at.x, node.at.y,
        node.id, scope.case_id());
    scope.record("network_node_changed",
                 phrase("{0} på netværkskortet: {1}.", node.name,
                        Phrase{std::string(wording(node.standing).danish), {}}),
                 family);
}

bool move(access::CaseScope& scope, NodeId node, std::int64_t version, Point to, Domain domain) {
    return scope.db().changed(
               "UPDATE network_node SET x = $1, y = $2, domain = $3, version = version + 1"
               " WHERE id = $4 AND case_id = $5 AND version = $6 AND removed_at IS NULL",
               to.x, to.y, domain, node, scope.case_id(), version) == 1;
}

void remove(access::CaseScope& scope, Node const& node) {
    scope.db().run(
        "UPDATE network_node SET removed_at = $1, removed_by = $2, version = version + 1"
        " WHERE id = $3 AND case_id = $4",
        scope.now(), scope.user(), node.id, scope.case_id());
    scope.record("network_node_removed", phrase("{0} er taget af netværkskortet.", node.name),
                 family);
}

}  // namespace indgang::network_map
