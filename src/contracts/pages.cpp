#include "contracts/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "contracts/party_form.hpp"
#include "contracts/rules.hpp"
#include "contracts/store.hpp"

namespace indgang::contracts {
namespace {

/// The thread that the address names, for whoever sees it.
Contract contract_in(access::CaseScope& scope, web::Request const& request) {
    auto const wanted = request.path_number("contract");
    for (auto& one : contracts_of(scope))
        if (wanted && one.id == ContractId{*wanted}) return std::move(one);
    throw access::NotFound{};
}

network_map::Node party_of(access::CaseScope& scope, network_map::NodeId id) {
    for (auto& one : parties_of(scope))
        if (one.id == id) return std::move(one);
    throw access::NotFound{};
}
network_map::Node party_in(access::CaseScope& scope, web::Request const& request) {
    return party_of(scope, {request.path_number("node").value_or(0)});
}

web::Response shown(web::Request const& request, Reading const& reading, web::FormState form,
                    int status = 200) {
    return web::page(request, party_page(reading, std::move(form)), status);
}

std::string back_to(access::CaseScope& scope, network_map::NodeId party) {
    return base_of(scope) + "/" + web::typed(party);
}

/// Says it, where the rules and the version allow it; shows the page anew where not.
web::Response said(web::Request const& request, access::CaseScope& scope, Contract const& contract,
                   Term const& term, web::Form& form, std::string_view field) {
    Reading const reading{scope, party_of(scope, contract.node)};
    if (auto const objection = objection_to(term.act, contract)) form.mistake(field, *objection);
    if (form.state().version != reading.version() && form.ok())
        return said_meanwhile(request, reading, form.state());
    if (!form.ok()) return shown(request, reading, form.state(), 422);
    say_of(scope, contract, term);
    return web::see_other(back_to(scope, contract.node));
}

}  // namespace

bool may_write(access::CaseScope& scope) {
    return plan::is_family(scope) ||
           (access::professionals.has(scope.relation()) && scope.may_see(access::FolderKind::plan));
}

web::Response show_contracts(web::Request const& request, access::CaseScope& scope) {
    ContractsPage page{.place = cases::place(scope),
                       .list = short_list(scope),
                       .is_for_family = plan::is_family(scope),
                       .withheld = {}};
    page.is_empty = page.list.lines.empty() && page.list.lacking.empty();
    if (!page.is_for_family) page.withheld = cases::withheld(scope, access::FolderKind::plan);
    return web::page(request, page);
}

web::Response show_party(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope, party_in(scope, request)};
    return shown(request, reading,
                 begun(reading, access::form_for(scope.visit(), request, reading.version())));
}

web::Response agree(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope, party_in(scope, request)};
    web::Form form{request, agreement_fields};
    auto const written = read_agreement(form, reading);
    if (form.state().version != reading.version())
        return said_meanwhile(request, reading, form.state());
    if (!form.ok()) return shown(request, reading, form.state(), 422);
    say_of(scope, written.contract, written.term);
    return web::see_other(back_to(scope, reading.party.id));
}

web::Response wish(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope, party_in(scope, request)};
    web::Form form{request, wish_fields};
    auto const written = read_wish(form, reading);
    if (form.state().version != reading.version())
        return said_meanwhile(request, reading, form.state());
    if (!form.ok()) return shown(request, reading, form.state(), 422);
    say_of(scope, written.contract, written.term);
    return web::see_other(back_to(scope, reading.party.id));
}

web::Response answer_wish(web::Request const& request, access::CaseScope& scope) {
    auto const contract = contract_in(scope, request);
    web::Form form{request, answer_fields};
    auto const is_yes = form.choice("answer", PartyPage::answers, "Vælg ja eller nej.");
    Term term{.act = is_yes ? Act::agreed : Act::declined,
              .because = form.maybe_text("answer_because")};
    if (auto const* wished = contract.wish()) {
        term.holder = wished->holder;
        term.covers = wished->covers;
    } else {
        form.mistake("answer", Objection::no_wish_to_answer);
    }
    if (is_yes) {
        term.agreed_on = scope.today();
        term.look_again_on = form.day("answer_look_again_on", "Vælg, hvornår I ser på det igen.");
        if (form.state().mistake("answer_look_again_on").empty())
            for (auto const objection : objections_to(term, scope.today()))
                form.mistake("answer_look_again_on", objection);
    } else {
        term.holder = {};
        if (term.because.empty()) form.mistake("answer_because", Text{"Skriv, hvorfor."});
    }
    return said(request, scope, contract, term, form, "answer");
}

web::Response withdraw_wish(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, std::span<web::FormField const>{}};
    return said(request, scope, contract_in(scope, request), {.act = Act::withdrawn}, form, "");
}

web::Response end_contract(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, end_fields};
    Term const term{.act = Act::ended,
                    .because = form.text("end_because", "Skriv, hvorfor det hører op.")};
    return said(request, scope, contract_in(scope, request), term, form, "end_because");
}

}  // namespace indgang::contracts
