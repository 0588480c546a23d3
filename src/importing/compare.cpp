#include <algorithm>
#include <set>

#include "access/case_scope.hpp"
#include "importing/importing.hpp"
#include "importing/known_family.hpp"
#include "importing/store.hpp"

namespace indgang::importing {
namespace {

constexpr std::size_t told_every = 100;
constexpr access::RelationSet may_add{access::Relation::coordinator, access::Relation::partner,
                                      access::Relation::leader};

void note(PlannedFamily& family, Weight weight, int row, Field field, Phrase said) {
    family.findings.push_back(
        {weight, row, std::string(wording(field).danish), {}, std::move(said)});
}

std::vector<Sought> sought_in(PlannedFamily const& family) {
    std::vector<Sought> sought;
    for (auto const& person : family.persons)
        sought.push_back(
            {person.facts.cpr, cases::search_name(person.facts.name), person.facts.born_on});
    return sought;
}

/// The children say which case it is; adults only where no child does.
std::set<CaseId> cases_of(PlannedFamily const& family,
                          std::vector<std::optional<KnownPerson>> const& known) {
    std::set<CaseId> of_children, of_all;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!known[i] || !known[i]->open_case) continue;
        of_all.insert(*known[i]->open_case);
        if (family.persons[i].role == cases::FamilyRole::child)
            of_children.insert(*known[i]->open_case);
    }
    return of_children.empty() ? of_all : of_children;
}

/// Who stands in another open case cannot come into this one as well.
void refuse_elsewhere(access::Visit& visit, PlannedFamily& family,
                      std::vector<std::optional<KnownPerson>> const& known) {
    for (std::size_t i = 0; i < known.size(); ++i) {
        auto& person = family.persons[i];
        if (!known[i]) continue;
        if (!known[i]->open_case) {
            note(
                family, Weight::look, person.facts.row, Field::cpr,
                phrase(
                    "{0} er kendt fra et forløb, der er lukket. Oplysningerne rettes til dem, der står "
                    "i arket.",
                    person.facts.name));
        } else if (*known[i]->open_case != family.there) {
            note(family, Weight::wrong, person.facts.row, Field::cpr,
                 person.facts.cpr && visit.is_signed_in()
                     ? cases::said(*cases::open_case_of(visit, *person.facts.cpr))
                     : phrase("{0} står allerede i et andet familieforløb i kommunen.",
                              person.facts.name));
        } else {
            person.there = known[i]->person;
        }
    }
}

void compare(access::Visit& visit, PlannedFamily& family) {
    auto const known = known_persons(visit, sought_in(family));
    auto const cases = cases_of(family, known);
    if (cases.size() > 1)
        return note(family, Weight::wrong, family.row(), Field::cpr,
                    phrase("Familiens personer står i flere forskellige forløb. Del rækkerne, som "
                           "forløbene er delt."));
    if (!cases.empty()) family.there = *cases.begin();
    refuse_elsewhere(visit, family, known);
    if (!family.there) return;
    if (visit.is_signed_in() && access::may_open(visit, *family.there, may_add)) {
        auto scope = access::open_case(visit, *family.there, may_add);
        return compare_with_known(scope, family);
    }
    family.adds_something = false;
    note(
        family, Weight::there, family.row(), Field::family,
        phrase("Familien {0} står der allerede. Kun dens koordinator og leder kan føje til den, så "
               "rækkerne springes over.",
               family.name));
}

}  // namespace

void compare(access::Visit& visit, Plan& plan, Progress const& progress) {
    for (std::size_t i = 0; i < plan.families.size(); ++i) {
        auto& family = plan.families[i];
        if (family.is_good()) compare(visit, family);
        if (progress && i % told_every == 0) progress(Phase::checking, i, plan.families.size());
    }
}

}  // namespace indgang::importing
