#include "importing/family_checks.hpp"

#include <algorithm>

#include "collaboration_model/collaboration_model.hpp"
#include "importing/merging.hpp"
#include "importing/person_checks.hpp"
#include "importing/words.hpp"

namespace indgang::importing {
namespace {

using cases::FamilyRole;

void wrong(PlannedFamily& family, TypedCell const& cell, Phrase said) {
    family.findings.push_back({Weight::wrong, cell.row ? cell.row : family.row(), cell.column,
                               shown(cell.text), std::move(said)});
}

/// The first of the rows' cells that is filled; another one that differs is told.
TypedCell one_of(PlannedFamily& family, RowGroup const& group, TypedCell RowFacts::*cell) {
    TypedCell found;
    for (auto const& row : group.rows) {
        auto const& here = row.*cell;
        if (found.row == 0 || (found.empty() && !here.empty())) found = here;
        if (!here.empty() && folded(here.text) != folded(found.text))
            wrong(
                family, here,
                phrase(
                    "Her står noget andet end i række {0}, og det er samme familie. Skriv det ens.",
                    std::int64_t(found.row)));
    }
    return found;
}

std::string name_for(RowGroup const& group, PlannedFamily const& family) {
    for (auto const& row : group.rows)
        if (!row.family_name.empty()) return row.family_name;
    auto const& typed = group.rows.front().family.text;
    bool const is_name = typed.find_first_of("0123456789") == typed.npos;
    if (!typed.empty() && is_name) return typed;
    for (auto const& person : family.persons)
        if (person.role == FamilyRole::child) {
            auto const& name = person.facts.name;
            return name.substr(name.rfind(' ') == name.npos ? 0 : name.rfind(' ') + 1);
        }
    return typed;
}

void settle_opening(PlannedFamily& family, RowGroup const& group, Defaults const& defaults,
                    Day today) {
    for (auto const& row : group.rows) {
        if (row.opened_on && family.opened_on && row.opened_on != family.opened_on)
            wrong(
                family, {{}, {}, row.number},
                phrase(
                    "Forløbet begynder en anden dag i en af familiens andre rækker. Skriv det ens."));
        if (!family.opened_on) family.opened_on = row.opened_on;
        if (family.criterion_note.empty()) family.criterion_note = row.criterion_note;
    }
    if (!family.opened_on) family.opened_on = defaults.opened_on;
    if (!family.opened_on)
        return wrong(family, {},
                     phrase("Skriv den dag, forløbet begyndte, eller vælg en dag for hele "
                            "filen."));
    if (auto const objection = intake::objection_to(*family.opened_on, today))
        wrong(family, {}, Phrase{std::string(wording(*objection).danish), {}});
}

void settle_criterion(PlannedFamily& family, TypedCell const& cell, Lists const& lists,
                      Defaults const& defaults) {
    if (cell.empty()) {
        if (defaults.criterion)
            family.criterion = *defaults.criterion;
        else if (lists.criteria.size() == 1)
            family.criterion = lists.criteria[0].id;
        else
            wrong(family, cell,
                  phrase("Skriv det kriterium, familien opfylder, eller vælg et for hele "
                         "filen."));
        return;
    }
    auto const typed = folded(cell.text);
    std::vector<std::int64_t> found;
    for (auto const& one : lists.criteria)
        if (folded(one.wording) == typed || folded(one.target_group) == typed)
            found.push_back(one.id);
    if (found.size() == 1)
        family.criterion = found[0];
    else
        wrong(family, cell,
              phrase("Kriteriet er ikke et af kommunens. Skriv det, som det står under "
                     "Nyt forløb."));
}

void settle_model(PlannedFamily& family, TypedCell const& cell, Lists const& lists,
                  Defaults const& defaults) {
    auto const wanted = folded(cell.text);
    std::vector<CollaborationModel const*> found;
    for (auto const& word : lists.models) {
        auto const* model = model_named(word);
        if (!model) continue;
        auto const names = {folded(model->danish), folded(model->word), folded(model->slug)};
        bool const is_it = std::ranges::any_of(names, [&](std::string const& name) {
            return !wanted.empty() && name.starts_with(wanted);
        });
        if (cell.empty() ? defaults.model.empty() || model == model_named(defaults.model) : is_it)
            found.push_back(model);
    }
    if (found.size() == 1)
        family.model = found[0]->word;
    else
        wrong(family, cell,
              phrase("Skriv, hvilken af kommunens modeller forløbet følger, eller vælg én "
                     "for hele filen."));
}

void settle_coordinator(PlannedFamily& family, TypedCell cell, Lists const& lists,
                        Defaults const& defaults, Day today) {
    if (cell.empty()) cell.text = defaults.coordinator;
    if (cell.empty())
        return wrong(family, cell,
                     phrase("Skriv familiens koordinator, eller vælg en for hele filen."));
    family.coordinator_typed = cell.text;
    auto const adviser = lists.adviser(cell.text, family.opened_on.value_or(today));
    if (adviser)
        family.coordinator = *adviser;
    else
        wrong(family, cell, adviser.error());
}

void check_members(PlannedFamily& family, Lists const& lists, Day today) {
    for (auto& person : family.persons) check_person(family, person, lists, today);
    bool const has_child = std::ranges::any_of(family.persons, [](PlannedPerson const& person) {
        return person.role == FamilyRole::child;
    });
    if (!has_child)
        wrong(family, {},
              phrase("Familien har intet barn i arket. Skriv barnet i en række, eller ret "
                     "rollen."));
}

}  // namespace

PlannedFamily family_of(RowGroup group, Lists const& lists, Defaults const& defaults, Day today) {
    PlannedFamily family{.key = group.key,
                         .name = {},
                         .rows = {},
                         .opened_on = {},
                         .model = {},
                         .criterion_note = {},
                         .coordinator_typed = {},
                         .coordinator = {},
                         .persons = {},
                         .findings = {}};
    for (auto& row : group.rows) {
        if (family.rows.empty() || family.rows.back() != row.number)
            family.rows.push_back(row.number);
        std::ranges::move(row.findings, std::back_inserter(family.findings));
    }
    settle_opening(family, group, defaults, today);
    settle_criterion(family, one_of(family, group, &RowFacts::criterion), lists, defaults);
    settle_model(family, one_of(family, group, &RowFacts::model), lists, defaults);
    settle_coordinator(family, one_of(family, group, &RowFacts::coordinator), lists, defaults,
                       today);
    merge_persons(group, family);
    check_members(family, lists, today);
    settle_custody(family);
    family.name = name_for(group, family);
    std::ranges::stable_sort(family.findings, {}, &Finding::row);
    return family;
}

bool PlannedFamily::is_good() const {
    return std::ranges::count(findings, Weight::wrong, &Finding::weight) == 0;
}

}  // namespace indgang::importing
