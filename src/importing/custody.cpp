#include <algorithm>

#include "importing/family_checks.hpp"
#include "importing/words.hpp"

namespace indgang::importing {
namespace {

using cases::FamilyRole;

bool is_adult(PlannedPerson const& person) {
    return person.role == FamilyRole::parent || person.role == FamilyRole::other_adult;
}

/// The places of those for whom it holds.
template <class Holds>
std::vector<std::size_t> places(PlannedFamily const& family, Holds holds) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < family.persons.size(); ++i)
        if (holds(family.persons[i])) found.push_back(i);
    return found;
}

/// By full name, or by a first name that only one of them has.
std::vector<std::size_t> named(PlannedFamily const& family, std::string_view typed) {
    auto const plain = folded(typed);
    return places(family, [&](PlannedPerson const& person) {
        auto const name = folded(person.facts.name);
        return !plain.empty() && (name == plain || name.starts_with(plain + " "));
    });
}

void hold(PlannedFamily& family, std::size_t holder, std::size_t child) {
    auto& of = family.persons[holder].custody_of;
    if (std::ranges::find(of, child) == of.end()) of.push_back(child);
}

/// Beside a child: "fælles", "mor", or names.
void beside_child(PlannedFamily& family, std::size_t child, TypedCell const& cell) {
    auto const* meaning = meaning_of("custody", cell.text);
    auto holders = places(family, [&](PlannedPerson const& person) {
        if (!meaning || person.role != FamilyRole::parent) return false;
        return meaning->means == "both" || person.facts.relation == meaning->means;
    });
    if (!meaning) {
        std::string_view rest = cell.text;
        while (!rest.empty()) {
            auto const end = std::min({rest.find(" og "), rest.find(','), rest.size()});
            for (auto const holder : named(family, rest.substr(0, end)))
                if (is_adult(family.persons[holder])) holders.push_back(holder);
            rest.remove_prefix(end);
            rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(", og")));
        }
    }
    for (auto const holder : holders) hold(family, holder, child);
    auto const* answer = meaning_of("yes", cell.text);
    if (!holders.empty() || (answer && answer->means == "no")) return;
    family.findings.push_back(
        {Weight::wrong, cell.row, cell.column, shown(cell.text),
         phrase("Skriv fælles, mor, far eller navnet på en voksen, der står i "
                "arket under samme familie.")});
}

/// Beside an adult: yes, no, or the names of children.
void beside_adult(PlannedFamily& family, std::size_t adult, TypedCell const& cell) {
    auto const children = places(
        family, [](PlannedPerson const& person) { return person.role == FamilyRole::child; });
    auto const* answer = meaning_of("yes", cell.text);
    auto const* joint = meaning_of("custody", cell.text);
    if (answer && answer->means == "no") return;
    if (answer || joint) {
        for (auto const child : children) hold(family, adult, child);
        return;
    }
    bool any = false;
    for (auto const child : named(family, cell.text))
        if (!is_adult(family.persons[child])) hold(family, adult, child), any = true;
    if (!any)
        family.findings.push_back({Weight::wrong, cell.row, cell.column, shown(cell.text),
                                   phrase("Skriv ja eller nej ud for en voksen, eller navnet på "
                                          "barnet.")});
}

}  // namespace

void settle_custody(PlannedFamily& family) {
    for (std::size_t i = 0; i < family.persons.size(); ++i) {
        auto const cell = family.persons[i].facts.custody;
        if (cell.empty()) continue;
        if (is_adult(family.persons[i]))
            beside_adult(family, i, cell);
        else if (family.persons[i].role == FamilyRole::child)
            beside_child(family, i, cell);
    }
}

}  // namespace indgang::importing
