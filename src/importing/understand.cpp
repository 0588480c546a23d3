#include "importing/understand.hpp"

#include <algorithm>
#include <map>

#include "importing/family_checks.hpp"

namespace indgang::importing {
namespace {

constexpr std::size_t told_every = 500;

struct Chosen {
    spreadsheets::Sheet const* sheet = nullptr;
    Headings headings;
};

/// The sheet with most columns that we know; the others are named as not read.
std::optional<Chosen> chosen_sheet(spreadsheets::Workbook const& workbook, Plan& plan) {
    std::optional<Chosen> best;
    for (auto const& sheet : workbook.sheets)
        if (auto headings = headings_of(sheet))
            if (!best || headings->columns.size() > best->headings.columns.size())
                best = Chosen{&sheet, std::move(*headings)};
    if (!best) return best;
    plan.sheet = best->sheet->name;
    for (auto const& sheet : workbook.sheets)
        if (&sheet != best->sheet && !sheet.rows.empty())
            plan.findings.push_back(
                {Weight::look,
                 0,
                 {},
                 {},
                 phrase("Arket “{0}” er ikke læst; “{1}” er. Læs ét ark ad gangen.", sheet.name,
                        plan.sheet)});
    return best;
}

std::vector<RowFacts> read_rows(Chosen const& chosen, Plan& plan, Progress const& progress) {
    std::vector<RowFacts> rows;
    auto const& all = chosen.sheet->rows;
    for (auto at = chosen.headings.at + 1; at < all.size(); ++at) {
        if (all[at].is_empty()) continue;
        ++plan.rows;
        // Headings that come again on each printed page say nothing new.
        if (all[at].cells == all[chosen.headings.at].cells) continue;
        if (auto facts = facts_of(chosen.headings, all[at])) rows.push_back(std::move(*facts));
        if (progress && at % told_every == 0) progress(Phase::reading, at, all.size());
    }
    return rows;
}

/// Nobody is part of two families: the second one is named with the first's row.
void refuse_persons_twice(Plan& plan) {
    std::map<std::string, int> row_of;
    for (auto& family : plan.families)
        for (auto const& person : family.persons) {
            if (!person.facts.cpr) continue;
            auto const [found, is_new] =
                row_of.try_emplace(person.facts.cpr->reveal(), person.facts.row);
            if (!is_new)
                family.findings.push_back(
                    {Weight::wrong, person.facts.row, std::string(wording(Field::cpr).danish),
                     person.facts.cpr->masked(),
                     phrase(
                         "CPR-nummeret står også i række {0} under en anden familie. En person hører "
                         "til ét forløb.",
                         std::int64_t(found->second))});
        }
}

}  // namespace

Plan understood(spreadsheets::Workbook const& workbook, Lists const& lists,
                Defaults const& defaults, Day today, Progress const& progress) {
    Plan plan{.sheet = {}, .findings = {}, .families = {}};
    auto const chosen = chosen_sheet(workbook, plan);
    if (!chosen) {
        plan.findings.push_back(
            {Weight::wrong,
             0,
             {},
             {},
             phrase(
                 "Der er ingen række med overskrifter, vi kender. Skriv overskrifter som Familie, Navn, "
                 "CPR-nummer, Rolle og Koordinator over kolonnerne, eller brug skabelonen.")});
        return plan;
    }
    std::ranges::copy(chosen->headings.remarks, std::back_inserter(plan.findings));
    auto rows = read_rows(*chosen, plan, progress);
    bool const has_family = chosen->headings.column({.field = Field::family}).has_value();
    for (auto& group : grouped(std::move(rows), has_family))
        plan.families.push_back(family_of(std::move(group), lists, defaults, today));
    refuse_persons_twice(plan);
    if (plan.families.empty())
        plan.findings.push_back(
            {Weight::wrong, 0, {}, {}, phrase("Der er ingen familier under overskrifterne.")});
    return plan;
}

bool Plan::is_hopeless() const {
    return std::ranges::count(findings, Weight::wrong, &Finding::weight) > 0;
}

}  // namespace indgang::importing
