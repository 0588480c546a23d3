#include "contracts/store.hpp"

#include <algorithm>

#include "contracts/rules.hpp"

namespace indgang::contracts {
namespace {

Contract read_contract(db::Row const& row) {
    return {.id = row.id<ContractId>(0),
            .node = row.id<network_map::NodeId>(1),
            .about = row.maybe_id<PersonId>(2),
            .begun_at = row.instant(3)};
}

using TermRow = std::pair<ContractId, Term>;
TermRow read_term(db::Row const& row) {
    return {row.id<ContractId>(0),
            Term{.act = row.worded(1, acts),
                 .holder = {.person = row.maybe_id<PersonId>(2), .user = row.maybe_id<UserId>(3)},
                 .name = row.text(4),
                 .covers = row.text(5),
                 .agreed_on = row.maybe_day(6),
                 .look_again_on = row.maybe_day(7),
                 .because = row.text(8),
                 .by = row.text(9),
                 .at = row.instant(10)}};
}

/// Of an old case only what was chosen for sharing.
bool is_shown(access::CaseScope& scope, Contract const& contract, plan::FamilyFacts const& facts) {
    auto const* about = contract.about ? facts.person(*contract.about) : nullptr;
    bool const is_of_child = about && about->role == cases::FamilyRole::child;
    auto const decision =
        scope.may_see(contract.folder, is_of_child ? contract.about : std::nullopt);
    if (!decision) return false;
    return !decision.since ||
           *decision.since <= Day{std::chrono::floor<days>(contract.begun_at.at)};
}

Phrase said_of(Act act, std::string const& party) {
    switch (act) {
        case Act::agreed: return phrase("Det er aftalt, hvem der taler med {0}.", party);
        case Act::wished: return phrase("Familien har et ønske om, hvem der taler med {0}.", party);
        case Act::declined: return phrase("Der er svaret på, hvem der taler med {0}.", party);
        case Act::withdrawn:
            return phrase("Et ønske om, hvem der taler med {0}, er taget tilbage.", party);
        case Act::ended: break;
    }
    return phrase("Aftalen om, hvem der taler med {0}, er ophørt.", party);
}

}  // namespace

access::Folder folder_for(std::optional<PersonId> about, plan::FamilyFacts const& facts) {
    auto const* person = about ? facts.person(*about) : nullptr;
    bool const is_adult = person && (person->role == cases::FamilyRole::parent ||
                                     person->role == cases::FamilyRole::other_adult);
    return is_adult ? access::adult_folder(*about) : access::Folder{access::FolderKind::plan};
}

bool may_see(access::CaseScope& scope, std::optional<PersonId> about,
             plan::FamilyFacts const& facts) {
    auto const* person = about ? facts.person(*about) : nullptr;
    bool const is_of_child = person && person->role == cases::FamilyRole::child;
    return scope.may_see(folder_for(about, facts), is_of_child ? about : std::nullopt).yes;
}

std::vector<network_map::Node> parties_of(access::CaseScope& scope) {
    if (!scope.may_see(access::FolderKind::plan)) return {};
    auto nodes = network_map::nodes_of(scope);
    std::erase_if(nodes, [](auto const& node) { return !is_outside(node.domain); });
    return nodes;
}

std::vector<Contract> contracts_of(access::CaseScope& scope) {
    auto found = scope.db().rows(
        "SELECT id, node_id, about_id, begun_at FROM coordination_contract WHERE case_id = $1"
        " ORDER BY id",
        read_contract, scope.case_id());
    if (found.empty()) return found;
    auto const parties = parties_of(scope);
    auto const facts = plan::family_facts(scope);
    std::vector<Contract> shown;
    for (auto& one : found) {
        auto const party = std::ranges::find(parties, one.node, &network_map::Node::id);
        auto const* about = one.about ? facts.person(*one.about) : nullptr;
        if (party == parties.end() || (one.about && !about)) continue;
        one.party = party->name;
        one.folder = folder_for(one.about, facts);
        if (about) one.about_name = about->called;
        if (is_shown(scope, one, facts)) shown.push_back(std::move(one));
    }
    for (auto& [id, term] : scope.db().rows(
             "SELECT t.contract_id, t.act, t.person_id, t.user_id, coalesce(k.name, ''), t.covers,"
             " t.agreed_on, t.look_again_on, t.because, u.name, t.written_at"
             " FROM coordination_contract c JOIN coordination_term t ON t.contract_id = c.id"
             " JOIN app_user u ON u.id = t.written_by LEFT JOIN app_user k ON k.id = t.user_id"
             " WHERE c.case_id = $1 ORDER BY t.id",
             read_term, scope.case_id())) {
        auto const contract = std::ranges::find(shown, id, &Contract::id);
        if (contract == shown.end()) continue;
        auto const* person = term.holder.person ? facts.person(*term.holder.person) : nullptr;
        if (person) term.name = person->called;
        contract->terms.push_back(std::move(term));
    }
    return shown;
}

void say_of(access::CaseScope& scope, Contract const& contract, Term const& term) {
    auto id = contract.id;
    if (id == ContractId{})
        id = ContractId{scope.db().insert(
            "INSERT INTO coordination_contract (case_id, node_id, about_id, begun_by, begun_at)"
            " VALUES ($1, $2, $3, $4, $5) RETURNING id",
            scope.case_id(), contract.node, contract.about, scope.user(), scope.now())};
    scope.db().run(
        "INSERT INTO coordination_term (contract_id, act, person_id, user_id, covers, agreed_on,"
        " look_again_on, because, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
        " $9, $10)",
        id, term.act, term.holder.person, term.holder.user, term.covers, term.agreed_on,
        term.look_again_on, term.because, scope.user(), scope.now());
    scope.record("contract_" + std::string(word(term.act)), said_of(term.act, contract.party),
                 contract.folder);
}

}  // namespace indgang::contracts
