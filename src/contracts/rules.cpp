#include "contracts/rules.hpp"

namespace indgang::contracts {

Term const* Contract::agreed() const {
    for (auto one = terms.rbegin(); one != terms.rend(); ++one) {
        if (one->act == Act::ended) return nullptr;
        if (one->act == Act::agreed) return &*one;
    }
    return nullptr;
}

Term const* Contract::wish() const {
    for (auto one = terms.rbegin(); one != terms.rend(); ++one) {
        if (one->act == Act::wished) return &*one;
        if (one->act != Act::ended) return nullptr;
    }
    return nullptr;
}

std::optional<Objection> objection_to(Act act, Contract const& contract) {
    bool const answers = act == Act::declined || act == Act::withdrawn;
    if (answers && !contract.wish()) return Objection::no_wish_to_answer;
    if (act == Act::ended && !contract.agreed()) return Objection::nothing_to_end;
    return std::nullopt;
}

std::vector<Objection> objections_to(Term const& term, Day today) {
    constexpr int longest = 366;
    std::vector<Objection> all;
    if (term.agreed_on && *term.agreed_on > today)
        all.push_back(Objection::agreed_later_than_today);
    if (term.look_again_on && *term.look_again_on <= today)
        all.push_back(Objection::look_again_too_soon);
    if (term.look_again_on && *term.look_again_on > today + days{longest})
        all.push_back(Objection::look_again_too_late);
    return all;
}

bool is_to_be_looked_at(Contract const& contract, Day today) {
    auto const* term = contract.agreed();
    return term && term->look_again_on && *term->look_again_on <= today;
}

bool is_outside(network_map::Domain domain) {
    using network_map::Domain;
    return domain != Domain::kin && domain != Domain::friends && domain != Domain::other;
}

}  // namespace indgang::contracts
