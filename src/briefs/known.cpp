// Stays Danish: what stands in a name's place is part of a Danish text.
#include "briefs/known.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cases/cases.hpp"
#include "matters/matters.hpp"
#include "network_map/network_map.hpp"

namespace indgang::briefs {
namespace {

std::string said_of(cases::Member const& member, bool is_only_child) {
    if (member.role == cases::FamilyRole::child && is_only_child) return "Barnet";
    auto said = pseudonyms::stand_in_for(member.relation);
    if (!said.empty() && said != "Barnet") return said;
    switch (member.role) {
        case cases::FamilyRole::child: return "Barn";
        case cases::FamilyRole::sibling: return "Søskende";
        case cases::FamilyRole::parent: return "Forælder";
        case cases::FamilyRole::other_adult: return "Voksen";
    }
    return "Person";
}

void add_family(access::CaseScope& scope, pseudonyms::Known& known) {
    auto const members = cases::family(scope).members;
    auto const stand_ins = stand_ins_of(members);
    auto const aliases = aliases_of(scope);
    for (std::size_t i = 0; i < members.size(); ++i) {
        pseudonyms::Person person{members[i].name, stand_ins[i], {}, members[i].born_on};
        for (auto const& alias : aliases)
            if (alias.person == members[i].id) person.also_called.push_back(alias.called);
        known.persons.push_back(std::move(person));
        known.literals.push_back({members[i].telephone, "[telefonnummer]"});
        known.addresses.push_back(members[i].address);
    }
}

void add_people(pseudonyms::Known& known, std::string const& name, std::string_view kind,
                int& number) {
    if (name.empty() || std::ranges::count(known.persons, name, &pseudonyms::Person::name) > 0)
        return;
    known.persons.push_back({name, fmt::format("[{} {}]", kind, ++number)});
}

bool is_of_people(network_map::Domain domain) {
    return domain == network_map::Domain::kin || domain == network_map::Domain::friends ||
           domain == network_map::Domain::other;
}

void add_network(access::CaseScope& scope, pseudonyms::Known& known) {
    int persons = 0;
    auto const& words = pseudonyms::danish_words();
    for (auto const& node : network_map::nodes_of(scope)) {
        auto const name = name_in(node.name, words);
        known.literals.push_back({node.telephone, "[telefonnummer]"});
        if (name.empty()) continue;
        if (is_of_people(node.domain))
            add_people(known, name, "person", persons);
        else
            known.places.push_back(
                {name, node.domain == network_map::Domain::school ? "skole" : "sted"});
    }
}

}  // namespace

std::vector<std::string> stand_ins_of(std::vector<cases::Member> const& members) {
    auto const children =
        std::ranges::count(members, cases::FamilyRole::child, &cases::Member::role);
    std::vector<std::string> said;
    for (auto const& member : members) said.push_back(said_of(member, children == 1));
    auto numbered = said;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (std::ranges::count(said, said[i]) > 1)
            numbered[i] = fmt::format(
                "[{} {}]", said[i],
                1 + std::count(said.begin(), said.begin() + std::ptrdiff_t(i), said[i]));
    return numbered;
}

std::string name_in(std::string_view text, pseudonyms::Words const& words) {
    pseudonyms::Disguise disguise{{}, words};
    auto const runs = disguise.of(text.substr(0, text.find(',')));
    std::string name;
    for (auto const& run : runs) {
        bool const is_gap = run.fate == pseudonyms::Fate::kept && run.original == " ";
        if (run.fate != pseudonyms::Fate::kept || (is_gap && !name.empty())) name += run.original;
    }
    while (name.ends_with(' ')) name.pop_back();
    return name;
}

pseudonyms::Known known_in(access::CaseScope& scope) {
    pseudonyms::Known known;
    add_family(scope, known);
    int professionals = 0;
    for (auto const& one : analysis::involved_in(scope))
        if (one.is_professional)
            add_people(known, one.name.substr(0, one.name.find(',')), "fagperson", professionals);
    add_network(scope, known);
    known.literals.push_back({cases::heading(scope).case_number, "[sagsnummer]"});
    for (auto const& matter : matters::ask_matters(scope)())
        known.literals.push_back({matter.outside_number, "[sagsnummer]"});
    known.places.push_back({scope.visit().municipality().name, "kommune"});
    return known;
}

}  // namespace indgang::briefs
