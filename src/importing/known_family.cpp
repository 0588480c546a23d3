#include "importing/known_family.hpp"

#include <algorithm>

#include "agreements/agreements.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "importing/words.hpp"

namespace indgang::importing {
namespace {

using cases::FamilyRole;

std::string digits_of(std::string_view text) {
    std::string digits;
    for (char const c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

/// One person of the sheet beside the one who is there.
struct Beside {
    PlannedFamily& family;
    PersonFacts const& typed;

    void differs(Field field, PhraseValue there) const {
        family.findings.push_back(
            {Weight::look,
             typed.row,
             std::string(wording(field).danish),
             {},
             phrase(
                 "For {0} står der “{1}” i Indgang. Det bliver stående; ret det der, hvis arket har ret.",
                 typed.name, std::move(there))});
    }
    void text(Field field, std::string const& here, std::string const& there) const {
        if (!here.empty() && folded(here) != folded(there)) differs(field, there);
    }
};

void compare_person(PlannedFamily& family, PlannedPerson const& person,
                    cases::Member const& there) {
    auto const& typed = person.facts;
    Beside const beside{family, typed};
    beside.text(Field::name, typed.name, there.name);
    if (typed.born_on && typed.born_on != there.born_on)
        beside.differs(Field::born_on,
                       there.born_on ? PhraseValue{*there.born_on} : PhraseValue{""});
    if (person.role != there.role)
        beside.differs(Field::role, std::string(wording(there.role).danish));
    beside.text(Field::relation, typed.relation, there.relation);
    if (!typed.telephone.empty() && digits_of(typed.telephone) != digits_of(there.telephone))
        beside.differs(Field::telephone, there.telephone);
    beside.text(Field::email, typed.email, there.email);
    if (!there.is_address_hidden) {
        beside.text(Field::address, typed.address, there.address);
        beside.text(Field::home, typed.home, there.home);
    }
    if (typed.cpr && !there.has_cpr) beside.differs(Field::cpr, std::string{});
    if (typed.is_address_protected && *typed.is_address_protected != there.is_address_protected)
        beside.differs(Field::is_address_protected,
                       std::string(there.is_address_protected ? "ja" : "nej"));
}

/// Adults without a CPR number are known by their name in the family.
void find_by_name(PlannedFamily& family, cases::Family const& there) {
    for (auto& person : family.persons) {
        if (person.there) continue;
        for (auto const& member : there.members) {
            bool const is_other =
                person.facts.born_on && member.born_on && person.facts.born_on != member.born_on;
            if (!is_other && folded(member.name) == folded(person.facts.name))
                person.there = member.id;
        }
    }
}

void compare_matters(access::CaseScope& scope, PlannedFamily& family) {
    auto const there = matters::ask_matters(scope)();
    for (auto& person : family.persons)
        for (auto& fact : person.facts.matters)
            fact.is_there = std::ranges::any_of(there, [&](matters::Matter const& one) {
                bool const is_numbered = !fact.outside_number.empty();
                return person.there == one.person && fact.department_id == one.department &&
                       (is_numbered ? one.outside_number == fact.outside_number
                                    : folded(one.title) == folded(fact.title));
            });
}

void compare_one(PlannedFamily& family, PlannedPerson const& person, InterventionFacts& fact,
                 std::vector<interventions::Intervention> const& there) {
    auto const field = std::string(wording(Field::provision).danish);
    std::vector<interventions::Intervention> own;
    for (auto const& one : there)
        if (one.person == person.there) own.push_back(one);
    for (auto const& one : own) {
        if (one.provision != fact.provision || one.started_on != fact.started_on) continue;
        fact.is_there = true;
        if (fact.ended_on && one.ended_on != fact.ended_on)
            family.findings.push_back(
                {Weight::look,
                 fact.row,
                 std::string(wording(Field::ended_on).danish),
                 {},
                 phrase(
                     "Indsatsen står i Indgang med en anden slutdato eller uden. Det bliver stående; "
                     "afslut den der, hvis arket har ret.")});
        return;
    }
    interventions::Intervention const one{.person = {},
                                          .provision = fact.provision,
                                          .started_on = fact.started_on,
                                          .ended_on = fact.ended_on};
    for (auto const objection : interventions::objections_to_start(
             one, catalogue::provision(fact.provision), own, std::nullopt))
        family.findings.push_back({Weight::wrong,
                                   fact.row,
                                   field,
                                   {},
                                   Phrase{std::string(wording(objection).danish), {}}});
}

void compare_days(access::CaseScope& scope, PlannedFamily& family, PlannedPerson& person) {
    auto& facts = person.facts;
    if (facts.held_on) {
        auto const held = follow_up::held_with(scope, *person.there);
        facts.is_held_there = std::ranges::any_of(
            held, [&](auto const& one) { return one.follow_up.held_on == *facts.held_on; });
        if (!facts.is_held_there && !held.empty() &&
            *facts.held_on < held.front().follow_up.held_on) {
            facts.is_held_there = true;
            family.findings.push_back(
                {Weight::look,
                 facts.row,
                 std::string(wording(Field::held_on).danish),
                 {},
                 phrase(
                     "I Indgang er den seneste opfølgning med {0} holdt {1}. Den ældre i arket føjes ikke "
                     "til.",
                     facts.name, held.front().follow_up.held_on)});
        }
    }
    if (facts.start_conversation_on) {
        auto const there = follow_up::start_conversation_on(scope, *person.there);
        facts.is_start_there = there.has_value();
        if (there && *there != *facts.start_conversation_on)
            Beside{family, facts}.differs(Field::start_conversation_on, *there);
    }
}

/// Something of the person is not saved yet.
bool adds(PlannedPerson const& person) {
    auto const& facts = person.facts;
    auto const is_new = [](auto const& fact) { return !fact.is_there; };
    return !person.there || std::ranges::any_of(facts.matters, is_new) ||
           std::ranges::any_of(facts.interventions, is_new) ||
           (facts.held_on && !facts.is_held_there) ||
           (facts.start_conversation_on && !facts.is_start_there);
}

void compare_case(access::CaseScope& scope, PlannedFamily& family) {
    auto const there = cases::heading(scope);
    Beside const beside{family, {.row = family.row(), .name = family.name}};
    if (family.coordinator && family.coordinator->user != there.coordinator.user)
        beside.differs(Field::coordinator, there.coordinator.name);
    if (family.opened_on && *family.opened_on != there.opened_on)
        beside.differs(Field::opened_on, there.opened_on);
    if (family.model != scope.model().word)
        beside.differs(Field::model, std::string(scope.model().danish));
}

}  // namespace

void compare_with_known(access::CaseScope& scope, PlannedFamily& family) {
    auto const there = cases::family(scope);
    compare_case(scope, family);
    find_by_name(family, there);
    compare_matters(scope, family);
    auto const interventions = interventions::ask_interventions(scope)();
    for (auto& person : family.persons) {
        if (!person.there) continue;
        if (auto const* member = there.member(*person.there))
            compare_person(family, person, *member);
        for (auto& fact : person.facts.interventions)
            compare_one(family, person, fact, interventions);
        compare_days(scope, family, person);
    }
    family.adds_something = std::ranges::any_of(family.persons, adds);
    family.findings.push_back(
        {Weight::there,
         family.row(),
         {},
         {},
         family.adds_something
             ? phrase("Familien {0} står der allerede. Kun det, der er nyt, føjes til.",
                      family.name)
             : phrase("Familien {0} står der allerede med alt, hvad rækkerne siger.",
                      family.name)});
}

}  // namespace indgang::importing
