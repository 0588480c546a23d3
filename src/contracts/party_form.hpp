// One party as the reader sees it, and what was typed of who talks with it.
#pragma once
#include "contracts/pages.hpp"

namespace indgang::contracts {

struct Reading {
    Reading(access::CaseScope& scope, network_map::Node party);

    access::CaseScope& scope;
    network_map::Node party;
    plan::FamilyFacts facts;
    std::vector<Contract> contracts;  // with this party
    bool is_family = false;

    /// What was said of it all so far, as a form carries it.
    std::string version() const;
    Contract const* about(std::optional<PersonId> person) const;
};

struct Written {
    Contract contract;
    Term term;
};
Written read_agreement(web::Form& form, Reading const& reading);
Written read_wish(web::Form& form, Reading const& reading);
/// With what holds now, until something was typed.
web::FormState begun(Reading const& reading, web::FormState form);

PartyPage party_page(Reading const& reading, web::FormState form);
/// 409: somebody else agreed or wished something meanwhile.
web::Response said_meanwhile(web::Request const& request, Reading const& reading,
                             web::FormState const& typed);

}  // namespace indgang::contracts
