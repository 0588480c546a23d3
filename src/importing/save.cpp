#include <algorithm>

#include "access/case_scope.hpp"
#include "agreements/agreements.hpp"
#include "importing/importing.hpp"

namespace indgang::importing {
namespace {

using cases::FamilyRole;

constexpr std::size_t told_every = 100;
constexpr access::RelationSet may_add{access::Relation::coordinator, access::Relation::partner,
                                      access::Relation::leader};
// Stays Danish: kept as it is, like all that people write.
constexpr std::string_view not_written = "Ikke skrevet i regnearket";
constexpr std::string_view content_elsewhere =
    "Opfølgningen er holdt, før familien kom ind i Indgang. Indholdet står i kommunens fagsystem.";
constexpr std::string_view end_of_grant = "Slutdato i regnearket";

cases::PersonEntry entry_of(PlannedFamily const& family, PlannedPerson const& person,
                            std::optional<std::size_t> first_contact) {
    auto const& facts = person.facts;
    auto const place = std::size_t(&person - family.persons.data());
    cases::PersonEntry entry{.name = facts.name,
                             .role = person.role,
                             .relation = facts.relation,
                             .cpr = facts.cpr,
                             .born_on = facts.born_on,
                             .telephone = facts.telephone,
                             .email = facts.email,
                             .address = facts.address,
                             .home = facts.home,
                             .is_address_protected = facts.is_address_protected.value_or(false),
                             .is_first_contact = first_contact == place,
                             .custody_of = {}};
    for (auto const child : person.custody_of)
        if (auto const& there = family.persons[child].there) entry.custody_of.push_back(*there);
    return entry;
}

/// Who is marked; else the only adult, as nobody else can be meant.
std::optional<std::size_t> first_contact_of(PlannedFamily const& family) {
    std::optional<std::size_t> only;
    std::size_t adults = 0;
    for (std::size_t i = 0; i < family.persons.size(); ++i) {
        auto const& person = family.persons[i];
        if (person.facts.is_first_contact) return i;
        if (person.role != FamilyRole::parent && person.role != FamilyRole::other_adult) continue;
        only = i;
        ++adults;
    }
    return adults == 1 ? only : std::nullopt;
}

/// Children before adults: custody is written with the adult.
void save_persons(access::CaseScope& scope, PlannedFamily& family) {
    auto const first_contact = family.there ? std::nullopt : first_contact_of(family);
    for (bool const adults : {false, true})
        for (auto& person : family.persons) {
            bool const is_adult =
                person.role == FamilyRole::parent || person.role == FamilyRole::other_adult;
            if (person.there || is_adult != adults) continue;
            person.there = cases::add_member(scope, entry_of(family, person, first_contact));
        }
}

void save_matters(access::CaseScope& scope, PlannedPerson const& person,
                  std::vector<access::Department> const& departments) {
    for (auto const& fact : person.facts.matters) {
        if (fact.is_there) continue;
        matters::Matter matter{.person = *person.there,
                               .department = *fact.department_id,
                               .department_name = {},
                               .title = fact.title,
                               .record_system = fact.record_system,
                               .outside_number = fact.outside_number,
                               .caseworker = fact.caseworker,
                               .opened_on = fact.opened_on,
                               .closed_on = fact.closed_on};
        for (auto const& one : departments)
            if (one.id == matter.department) matter.department_name = one.name;
        matters::add(scope, matter, person.facts.name);
    }
}

void save_interventions(access::CaseScope& scope, PlannedPerson const& person) {
    for (auto const& fact : person.facts.interventions) {
        if (fact.is_there) continue;
        interventions::Intervention one{.person = *person.there,
                                        .provision = fact.provision,
                                        .started_on = fact.started_on,
                                        .examination_until = fact.examination_until,
                                        .department = fact.department_id,
                                        .provider = fact.provider,
                                        .note = fact.note};
        one.id = interventions::add(scope, one, person.facts.name);
        if (fact.ended_on)
            interventions::end(scope, one, *fact.ended_on, end_of_grant, person.facts.name);
    }
}

void save_days(access::CaseScope& scope, PlannedPerson const& person) {
    auto const& facts = person.facts;
    if (facts.start_conversation_on && !facts.is_start_there)
        agreements::save_start_conversation(scope, *person.there, facts.name,
                                            *facts.start_conversation_on);
    if (facts.held_on && !facts.is_held_there)
        follow_up::save(scope, *person.there, facts.name,
                        {.held_on = *facts.held_on,
                         .manner = facts.held_how.value_or(follow_up::Manner::carried_over),
                         .took_part = std::string(not_written),
                         .wellbeing = std::string(content_elsewhere),
                         .goals = {},
                         .fit = follow_up::Fit::not_told,
                         .fit_note = {},
                         .coming = {},
                         .new_needs = {}});
    if (facts.next_on)
        scope.record("imported", phrase("I regnearket stod næste opfølgning med {0} til {1}.",
                                        facts.name, *facts.next_on));
}

void save_family(access::Visit& visit, PlannedFamily& family, intake::CaseNumbers& numbers,
                 std::vector<access::Department> const& departments) {
    auto scope = family.there ? access::open_case(visit, *family.there, may_add)
                              : intake::begin(visit,
                                              {.criterion = family.criterion,
                                               .criterion_note = family.criterion_note,
                                               .model = family.model,
                                               .family_name = family.name,
                                               .opened_on = *family.opened_on,
                                               .coordinator = *family.coordinator},
                                              numbers);
    scope.record("imported",
                 phrase("Overført fra et regneark, fra række {0}.", std::int64_t(family.row())));
    save_persons(scope, family);
    for (auto const& person : family.persons) {
        save_matters(scope, person, departments);
        save_interventions(scope, person);
        save_days(scope, person);
    }
    follow_up::renew_due(scope);
}

}  // namespace

Saved save(access::Visit& visit, Plan& plan, Progress const& progress) {
    Saved saved;
    intake::CaseNumbers numbers{visit.db()};
    auto const departments = access::departments(visit.db());
    follow_up::RenewTogether together;
    for (std::size_t i = 0; i < plan.families.size(); ++i) {
        auto& family = plan.families[i];
        if (progress && i % told_every == 0) progress(Phase::saving, i, plan.families.size());
        if (!family.is_good() || family.is_left_out) {
            ++saved.left_out;
        } else if (!family.adds_something) {
            ++saved.there_already;
        } else {
            ++(family.there ? saved.added_to : saved.opened);
            save_family(visit, family, numbers, departments);
        }
    }
    together.settle(visit.db(), visit.today());
    return saved;
}

}  // namespace indgang::importing
