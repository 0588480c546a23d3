#include "contracts/party_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "contracts/rules.hpp"
#include "contracts/store.hpp"
#include "web/compared.hpp"

namespace indgang::contracts {
namespace {

constexpr std::string_view whole_family = "family";

std::string typed_about(std::optional<PersonId> about) {
    return about ? web::typed(*about) : std::string(whole_family);
}

/// Whom it may be about for this reader; an adult's own only where the reader sees that adult's folder.
std::vector<web::Choice> abouts_of(Reading const& reading) {
    auto& scope = reading.scope;
    std::vector<web::Choice> all{
        {std::string(whole_family), std::string(in(scope.language(), Text{"Hele familien"})), {}}};
    for (auto const& person : reading.facts.people)
        if (may_see(scope, person.id, reading.facts))
            all.push_back({web::typed(person.id), person.called, {}});
    return all;
}

std::vector<web::Choice> holders_of(Reading const& reading) {
    return actions::possible_holders(reading.scope, reading.facts, {}, {});
}

std::string name_of(Reading const& reading, std::string_view holder) {
    for (auto const& one : holders_of(reading))
        if (one.word == holder) return one.label;
    return {};
}

Written read_both(web::Form& form, Reading const& reading) {
    Written written;
    written.contract.node = reading.party.id;
    written.contract.party = reading.party.name;
    auto const abouts = abouts_of(reading);
    auto const about = form.maybe_text("about");
    if (std::ranges::find(abouts, about, &web::Choice::word) == abouts.end())
        form.mistake("about", Text{"Vælg, hvem det handler om."});
    else if (about != whole_family)
        written.contract.about = PersonId{std::stoll(about)};
    written.contract.folder = folder_for(written.contract.about, reading.facts);
    if (auto const* there = reading.about(written.contract.about)) written.contract = *there;
    auto const holder = form.maybe_text("holder");
    auto const holders = holders_of(reading);
    if (std::ranges::find(holders, holder, &web::Choice::word) == holders.end())
        form.mistake("holder", Text{"Vælg den ene, der holder kontakten."});
    else
        written.term.holder = *actions::holder_from(holder);
    written.term.covers = form.text("covers", "Skriv, hvad det handler om.");
    written.term.because = form.maybe_text("because");
    return written;
}

TermView view_of(Term const& term) {
    return {.act = term.act,
            .who = term.name,
            .covers = term.covers,
            .because = term.because,
            .by = term.by,
            .agreed_on = term.agreed_on,
            .look_again_on = term.look_again_on,
            .at = term.at};
}

ThreadView thread_of(Reading const& reading, Contract const& contract) {
    auto const at = fmt::format("{}/aftaler/{}", base_of(reading.scope), contract.id.value);
    ThreadView view{.id = contract.id,
                    .about = contract.about_name,
                    .answer_to = at + "/svar",
                    .end_at = at + "/slut",
                    .withdraw_at = at + "/tilbage",
                    .agreed = {},
                    .wish = {},
                    .history = {},
                    .is_own = contract.folder.kind == access::FolderKind::adult,
                    .is_late = is_to_be_looked_at(contract, reading.scope.today()),
                    .may_withdraw = reading.is_family};
    if (auto const* term = contract.agreed()) view.agreed = view_of(*term);
    if (auto const* term = contract.wish()) view.wish = view_of(*term);
    for (auto one = contract.terms.rbegin(); one != contract.terms.rend(); ++one)
        view.history.push_back(view_of(*one));
    return view;
}

constexpr web::ComparedField compared_fields[] = {
    {"holder", "Hvem taler med dem?"},
    {"covers", "Hvad handler det om?"},
    {"look_again_on", "Vi ser på det igen"},
};

web::Pairs values_of(Contract const& contract) {
    auto const* term = contract.agreed();
    if (!term) return {};
    return {{"about", typed_about(contract.about)},
            {"holder", actions::word_of(term->holder)},
            {"covers", term->covers},
            {"look_again_on", web::typed(term->look_again_on)}};
}

}  // namespace

Reading::Reading(access::CaseScope& scope, network_map::Node with)
    : scope{scope},
      party{std::move(with)},
      facts{plan::family_facts(scope)},
      contracts{contracts_of(scope)},
      is_family{plan::is_family(scope)} {
    std::erase_if(contracts, [&](Contract const& one) { return one.node != party.id; });
}

std::string Reading::version() const {
    std::size_t said = 0;
    for (auto const& one : contracts) said += one.terms.size();
    return std::to_string(said);
}

Contract const* Reading::about(std::optional<PersonId> person) const {
    auto const found = std::ranges::find(contracts, person, &Contract::about);
    return found == contracts.end() ? nullptr : &*found;
}

Written read_agreement(web::Form& form, Reading const& reading) {
    auto written = read_both(form, reading);
    auto& term = written.term;
    term.act = Act::agreed;
    term.agreed_on = form.day("agreed_on", "Skriv, hvornår I blev enige.");
    term.look_again_on = form.day("look_again_on", "Vælg, hvornår I ser på det igen.");
    bool const has_days =
        form.state().mistake("agreed_on").empty() && form.state().mistake("look_again_on").empty();
    if (has_days)
        for (auto const objection : objections_to(term, reading.scope.today()))
            form.mistake(
                objection == Objection::agreed_later_than_today ? "agreed_on" : "look_again_on",
                objection);
    return written;
}

Written read_wish(web::Form& form, Reading const& reading) {
    auto written = read_both(form, reading);
    written.term.act = Act::wished;
    return written;
}

web::FormState begun(Reading const& reading, web::FormState form) {
    if (form.from_draft) return form;
    for (auto const& one : reading.contracts)
        if (one.agreed()) {
            form.values = values_of(one);
            // What is wished is another holder; what is agreed anew gets a new day.
            std::erase_if(form.values, [&](auto const& value) {
                return value.first == "look_again_on" ||
                       (reading.is_family && value.first == "holder");
            });
            break;
        }
    if (!reading.is_family)
        form.values.emplace_back("agreed_on", web::typed(reading.scope.today()));
    return form;
}

PartyPage party_page(Reading const& reading, web::FormState form) {
    PartyPage page{.place = cases::place(reading.scope),
                   .party = reading.party.name,
                   .base = base_of(reading.scope),
                   .telephone = reading.party.telephone,
                   .call = {},
                   .threads = {},
                   .abouts = {},
                   .holders = {},
                   .is_for_family = reading.is_family,
                   .may_write = may_write(reading.scope),
                   .has_any = false,
                   .today = reading.scope.today(),
                   .form = std::move(form)};
    for (char const c : page.telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && page.call.empty())) page.call += c;
    for (auto const& one : reading.contracts) {
        page.threads.push_back(thread_of(reading, one));
        page.has_any = page.has_any || one.agreed();
    }
    page.is_open = !page.has_any || !page.form.mistakes.empty() || page.form.from_draft;
    if (!page.may_write) return page;
    page.abouts = abouts_of(reading);
    page.holders = holders_of(reading);
    return page;
}

web::Response said_meanwhile(web::Request const& request, Reading const& reading,
                             web::FormState const& typed) {
    web::Pairs theirs;
    for (auto const& one : reading.contracts)
        if (theirs.empty()) theirs = values_of(one);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        return field == "holder" ? name_of(reading, value) : std::string{};
    };
    return web::conflict(
        request, typed,
        {.version = reading.version(),
         .address = base_of(reading.scope) + "/" + web::typed(reading.party.id)},
        web::compared(compared_fields, theirs, typed.values, reading.scope.language(), words));
}

}  // namespace indgang::contracts
