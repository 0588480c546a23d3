#include "importing/person_checks.hpp"

#include <algorithm>

#include "importing/words.hpp"

namespace indgang::importing {
namespace {

using cases::FamilyRole;

struct Judged {
    PlannedFamily& family;
    PlannedPerson& person;
    Day today;

    PersonFacts& facts() const { return person.facts; }
    void wrong(int row, Field field, Phrase said) const {
        find(Weight::wrong, row, field, std::move(said));
    }
    void find(Weight weight, int row, Field field, Phrase said) const {
        family.findings.push_back(
            {weight, row, std::string(wording(field).danish), {}, std::move(said)});
    }
    template <Worded T>
    void refuse(int row, Field field, T objection) const {
        wrong(row, field, Phrase{std::string(wording(objection).danish), {}});
    }
};

constexpr Field field_of(cases::PersonObjection objection) {
    return objection == cases::PersonObjection::custody_by_a_child ? Field::custody
                                                                   : Field::born_on;
}

void check_identity(Judged const& judged) {
    auto& facts = judged.facts();
    if (facts.name.empty())
        judged.wrong(facts.row, Field::name,
                     phrase("Skriv navnet på personen med det CPR-nummer i mindst én række."));
    if (!facts.role)
        judged.wrong(
            facts.row, Field::role,
            phrase("Skriv, hvem {0} er i familien: barn, søskende, mor, far eller anden voksen.",
                   facts.name));
    judged.person.role = facts.role.value_or(FamilyRole::other_adult);
    cases::PersonEntry entry{.name = facts.name,
                             .role = judged.person.role,
                             .relation = {},
                             .cpr = facts.cpr,
                             .born_on = facts.born_on,
                             .telephone = {},
                             .email = {},
                             .address = {},
                             .home = {},
                             .custody_of = {}};
    for (auto const objection : cases::objections_to(entry, judged.today))
        judged.refuse(facts.row, field_of(objection), objection);
}

/// By its name, or by its area where only one department has it.
std::optional<DepartmentId> department_named(Lists const& lists, std::string_view typed) {
    auto const wanted = folded(typed);
    std::vector<DepartmentId> of_area;
    for (auto const& one : lists.departments) {
        if (folded(one.name) == wanted) return one.id;
        if (folded(wording(one.area).danish) == wanted) of_area.push_back(one.id);
    }
    return of_area.size() == 1 ? std::optional{of_area[0]} : std::nullopt;
}

std::string all_departments(Lists const& lists) {
    std::string names;
    for (auto const& one : lists.departments) names += (names.empty() ? "" : ", ") + one.name;
    return names;
}

/// Where no column says it: the children's disability area, when it is one department.
std::optional<DepartmentId> own_department(Lists const& lists) {
    std::vector<DepartmentId> found;
    for (auto const& one : lists.departments)
        if (one.area == access::Area::child_disability) found.push_back(one.id);
    return found.size() == 1 ? std::optional{found[0]} : std::nullopt;
}

std::optional<DepartmentId> settled(Judged const& judged, Lists const& lists,
                                    TypedCell const& cell) {
    if (cell.empty()) return std::nullopt;
    auto const found = department_named(lists, cell.text);
    if (!found)
        judged.family.findings.push_back(
            {Weight::wrong, cell.row, cell.column, shown(cell.text),
             phrase("Afdelingen er ikke en af kommunens. Skriv en af disse: {0}.",
                    all_departments(lists))});
    return found;
}

void check_matters(Judged const& judged, Lists const& lists) {
    std::vector<matters::Matter> before;
    for (auto& fact : judged.facts().matters) {
        fact.department_id = fact.department.empty() ? own_department(lists)
                                                     : settled(judged, lists, fact.department);
        if (!fact.department_id && fact.department.empty())
            judged.wrong(fact.row, Field::department, phrase("Skriv den afdeling, der har sagen."));
        matters::Matter matter{.department = fact.department_id.value_or(DepartmentId{}),
                               .department_name = {},
                               .title = fact.title,
                               .record_system = {},
                               .outside_number = fact.outside_number,
                               .caseworker = {},
                               .opened_on = fact.opened_on,
                               .closed_on = fact.closed_on};
        for (auto const objection : matters::objections_to(matter, before, judged.today))
            judged.refuse(fact.row, Field::outside_number, objection);
        matter.id = MatterId{-1 - std::int64_t(before.size())};
        before.push_back(matter);
    }
}

void check_interventions(Judged const& judged, Lists const& lists) {
    auto& facts = judged.facts();
    auto const born_on = facts.born_on ? facts.born_on
                         : facts.cpr   ? std::optional{facts.cpr->born_on()}
                                       : std::nullopt;
    std::ranges::stable_sort(facts.interventions, {}, &InterventionFacts::started_on);
    std::vector<interventions::Intervention> before;
    for (auto& fact : facts.interventions) {
        fact.department_id = settled(judged, lists, fact.department);
        interventions::Intervention const one{.person = {},
                                              .provision = fact.provision,
                                              .started_on = fact.started_on,
                                              .ended_on = fact.ended_on,
                                              .examination_until = fact.examination_until};
        for (auto const objection : interventions::objections_to_start(
                 one, catalogue::provision(fact.provision), before, born_on))
            judged.refuse(fact.row, Field::provision, objection);
        before.push_back(one);
    }
}

/// Follow-up is about the children of the case; days are judged as when they are typed in.
void check_days(Judged const& judged) {
    auto& facts = judged.facts();
    bool const has_days = facts.held_on || facts.start_conversation_on || facts.next_on;
    if (!has_days) return;
    if (judged.person.role != FamilyRole::child) {
        judged.find(
            Weight::look, facts.row, Field::held_on,
            phrase("Opfølgning handler om barnet, så datoen ud for {0} bruges ikke.", facts.name));
        facts.held_on = facts.start_conversation_on = facts.next_on = std::nullopt;
        return;
    }
    auto const opened_on = judged.family.opened_on;
    auto const manner = facts.held_how.value_or(follow_up::Manner::carried_over);
    if (facts.held_on)
        if (auto const objection =
                follow_up::objection_to({*facts.held_on, manner, true}, opened_on,
                                        facts.start_conversation_on, judged.today))
            judged.refuse(facts.row, Field::held_on, *objection);
    if (facts.start_conversation_on && *facts.start_conversation_on > judged.today)
        judged.wrong(facts.row, Field::start_conversation_on, phrase("Dagen ligger efter i dag."));
    if (facts.start_conversation_on && opened_on && *facts.start_conversation_on < *opened_on)
        judged.wrong(facts.row, Field::start_conversation_on,
                     phrase("Dagen ligger før den dag, forløbet blev åbnet."));
}

}  // namespace

void check_person(PlannedFamily& family, PlannedPerson& person, Lists const& lists, Day today) {
    Judged const judged{family, person, today};
    check_identity(judged);
    check_matters(judged, lists);
    check_interventions(judged, lists);
    check_days(judged);
}

}  // namespace indgang::importing
