#include "status_deck/sight.hpp"

namespace indgang::status_deck {
namespace {

constexpr access::RelationSet at_work{access::Relation::coordinator, access::Relation::partner,
                                      access::Relation::substitute,
                                      access::Relation::core_team_member};

}  // namespace

Sight::Sight(access::Visit& visit) : visit_{visit}, rights_{access::rights_by_consent(visit)} {}

std::optional<access::Relation> Sight::relation_to(CaseId case_id) const {
    auto const rights = rights_.find(case_id);
    if (rights == rights_.end()) return std::nullopt;
    std::optional<access::Relation> best;
    for (auto const& one : rights->second.viewer.relations) {
        bool const counts = at_work.has(one.relation) && one.holds_on(visit_.today()) &&
                            access::goes_with(visit_.user().roles, one.relation);
        if (counts && (!best || one.relation < *best)) best = one.relation;
    }
    return best;
}

access::Decision const& Sight::decision_on(CaseId case_id, std::string const& folder) {
    auto found = known_.find({case_id, folder});
    if (found == known_.end()) {
        access::Decision decision;
        auto const parsed = access::folder_from(folder);
        auto const rights = rights_.find(case_id);
        if (parsed && rights != rights_.end()) decision = rights->second.may_see(*parsed);
        found = known_.emplace(std::pair{case_id, folder}, std::move(decision)).first;
    }
    return found->second;
}

bool Sight::sees(CaseId case_id, std::string const& folder, Instant at) {
    auto const relation = relation_to(case_id);
    if (!relation) return false;
    if (folder == "all") return true;
    if (!access::folder_from(folder)) return access::coordination.has(*relation);
    auto const& decision = decision_on(case_id, folder);
    return decision.yes && (!decision.since || at.at >= decision.since->count());
}

void Sight::log(CaseId case_id) {
    auto const relation = relation_to(case_id);
    if (!relation) return;
    visit_.log("", case_id, std::string(word(*relation)));
    for (auto const& [key, decision] : known_) {
        if (key.first != case_id || !decision.yes) continue;
        for (auto const request : decision.requests)
            visit_.log_also(case_id, "consent " + std::to_string(request));
        if (decision.because == access::Because::legal_basis)
            visit_.log_also(case_id, decision.basis);
    }
}

}  // namespace indgang::status_deck
