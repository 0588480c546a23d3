#include "importing/row_facts.hpp"

#include <algorithm>

#include "catalogue/provision_key.hpp"
#include "importing/row_cells.hpp"
#include "importing/words.hpp"
#include "web/typed_values.hpp"

namespace indgang::importing {
namespace {

constexpr int most_of_a_kind = 9;

/// The columns of one person in the row.
struct Of {
    RowCells& cells;
    Slot slot;
    int who;

    ColumnMeaning at(Field field, int set = 1) const {
        return {.slot = slot, .who = who, .field = field, .set = set};
    }
    std::string text(Field field, int set = 1) const { return cells.text(at(field, set)); }
    std::optional<Day> day(Field field, int set = 1) const { return cells.day(at(field, set)); }
    /// The person's own column, else the row's.
    ColumnMeaning nearest(Field field, int set = 1) const {
        if (slot == Slot::person || cells.has(at(field, set))) return at(field, set);
        return {.slot = Slot::person, .who = 1, .field = field, .set = set};
    }
};

std::string name_in(Of const& of) {
    auto const whole = name_of(of.text(Field::name));
    auto const first = of.text(Field::first_name), last = of.text(Field::last_name);
    if (!whole.empty() && first.empty()) return whole;
    return name_of(cleaned(first + " " + (last.empty() ? whole : last)));
}

std::string address_in(Of const& of) {
    auto address = of.text(Field::address);
    auto const place = cleaned(of.text(Field::postal) + " " + of.text(Field::city));
    if (!address.empty() && !place.empty()) address += ", ";
    address += place;
    std::ranges::replace(address, '\n', ' ');
    return address;
}

void read_role(Of const& of, PersonFacts& person) {
    person.relation = of.text(Field::relation);
    switch (of.slot) {
        case Slot::child: person.role = cases::FamilyRole::child; break;
        case Slot::sibling: person.role = cases::FamilyRole::sibling; break;
        case Slot::mother:
        case Slot::father:
        case Slot::parent: person.role = cases::FamilyRole::parent; break;
        case Slot::person:
            if (of.cells.rows_are_children()) person.role = cases::FamilyRole::child;
            break;
    }
    if (of.slot == Slot::mother && person.relation.empty()) person.relation = "mor";
    if (of.slot == Slot::father && person.relation.empty()) person.relation = "far";
    for (auto const field : {Field::role, Field::relation}) {
        auto const typed = of.text(field);
        if (typed.empty() || person.role) continue;
        auto const* meaning = meaning_of("role", typed);
        if (!meaning && field == Field::role)
            of.cells.find(
                Weight::wrong, of.at(field),
                phrase("Rollen kendes ikke. Skriv barn, søskende, mor, far, forælder eller "
                       "anden voksen."));
        if (!meaning) continue;
        person.role = value_of(cases::family_roles, meaning->means);
        if (person.relation.empty() || field == Field::relation)
            person.relation = meaning->relation;
    }
}

void read_reach(Of const& of, PersonFacts& person) {
    person.telephone = web::with_plain_hyphens(of.text(Field::telephone));
    if (!person.telephone.empty() && !web::is_like_telephone(person.telephone))
        of.cells.find(Weight::wrong, of.at(Field::telephone),
                      phrase("Skriv ét telefonnummer med mindst otte cifre, fx 12 34 56 78."));
    person.email = of.text(Field::email);
    if (!person.email.empty() && !web::is_like_email(person.email))
        of.cells.find(Weight::wrong, of.at(Field::email),
                      phrase("Skriv en e-mailadresse med @, fx anna@eksempel.dk."));
    person.address = address_in(of);
    person.home = of.text(Field::home);
    person.is_address_protected = of.cells.yes_or_no(of.at(Field::is_address_protected));
}

std::string system_named_in(std::string_view heading) {
    auto const plain = folded(heading);
    for (auto const& [word, system] :
         {std::pair{"sbsys", "SBSYS"}, std::pair{"nova", "KMD Nova"}, std::pair{"dubu", "DUBU"}})
        if (plain.find(word) != plain.npos) return system;
    return {};
}

void read_matter(Of const& of, int set, PersonFacts& person) {
    MatterFacts matter{.department = of.cells.cell(of.nearest(Field::department, set)),
                       .title = of.text(Field::matter_title, set),
                       .record_system = of.text(Field::record_system, set),
                       .outside_number = of.text(Field::outside_number, set),
                       .caseworker = of.text(Field::caseworker, set),
                       .opened_on = of.day(Field::matter_opened_on, set),
                       .closed_on = of.day(Field::matter_closed_on, set),
                       .row = of.cells.number()};
    if (matter.outside_number.empty() && matter.title.empty()) return;
    if (matter.record_system.empty() && !matter.outside_number.empty())
        matter.record_system =
            system_named_in(of.cells.column_name(of.at(Field::outside_number, set)));
    person.matters.push_back(std::move(matter));
}

/// The last day, "til og med", or the first day without.
std::optional<Day> end_in(Of const& of, int set) {
    if (auto const from = of.day(Field::ended_from, set)) return from;
    auto const last = of.day(Field::ended_on, set);
    return last ? std::optional{*last + days{1}} : std::nullopt;
}

/// By its number, or by what people call it where that means one only.
std::vector<catalogue::Provision const*> read_provisions(Of const& of, int set, Day on) {
    auto const numbered = of.at(Field::provision, set), called = of.at(Field::intervention, set);
    auto const typed = of.cells.text(numbered);
    auto const name = typed.empty() ? of.cells.text(called) : "";
    auto const read = provisions_of(typed.empty() ? name : typed, on);
    if (read) return *read;
    if (!name.empty()) {
        auto const found = catalogue::provisions_found(name, on);
        if (found.size() == 1) {
            of.cells.find(Weight::look, called,
                          phrase("Er læst som {0}.", catalogue::written_out(*found.front())));
            return found;
        }
    }
    of.cells.find(
        Weight::wrong, typed.empty() ? called : numbered,
        typed.empty() ? phrase("Skriv den paragraf, indsatsen er bevilget efter.") : read.error());
    return {};
}

void read_interventions(Of const& of, int set, PersonFacts& person) {
    auto const called = of.text(Field::intervention, set);
    if (of.text(Field::provision, set).empty() && called.empty()) return;
    auto const before = of.cells.wrong_count();
    auto const start = of.day(Field::started_on, set);
    if (!start) {
        if (of.cells.wrong_count() == before)
            of.cells.find(Weight::wrong, of.at(Field::started_on, set),
                          phrase("Skriv den dag, indsatsen begyndte."));
        return;
    }
    InterventionFacts fact{.provision = {},
                           .started_on = *start,
                           .ended_on = end_in(of, set),
                           .examination_until = of.day(Field::examination_until, set),
                           .department = of.cells.cell(of.nearest(Field::department, set)),
                           .provider = of.text(Field::provider, set),
                           .note = called,
                           .row = of.cells.number()};
    if (fact.ended_on && *fact.ended_on < *start)
        of.cells.find(Weight::wrong, of.at(Field::ended_on, set),
                      phrase("Indsatsen kan ikke slutte, før den startede."));
    for (auto const* provision : read_provisions(of, set, *start)) {
        fact.provision = provision->key;
        person.interventions.push_back(fact);
    }
}

void read_follow_up(Of const& of, PersonFacts& person) {
    person.start_conversation_on = of.day(Field::start_conversation_on);
    person.held_on = of.day(Field::held_on);
    person.next_on = of.day(Field::next_on);
    auto const how = of.text(Field::held_how);
    if (how.empty()) return;
    auto const* meaning = meaning_of("manner", how);
    if (meaning)
        person.held_how = value_of(follow_up::manners, meaning->means);
    else
        of.cells.find(
            Weight::look, of.at(Field::held_how),
            phrase("Formen kendes ikke og bruges ikke. Skriv møde, hjemmebesøg, video eller "
                   "telefon."));
}

PersonFacts read_person(Of const& of) {
    PersonFacts person{.row = of.cells.number(), .name = name_in(of)};
    read_role(of, person);
    person.cpr = of.cells.cpr(of.at(Field::cpr));
    person.born_on = of.day(Field::born_on);
    read_reach(of, person);
    person.is_first_contact = of.cells.yes_or_no(of.at(Field::is_first_contact)).value_or(false);
    person.custody = of.cells.cell(of.at(Field::custody));
    for (int set = 1; set <= most_of_a_kind; ++set) {
        read_matter(of, set, person);
        read_interventions(of, set, person);
    }
    read_follow_up(of, person);
    return person;
}

bool is_total(spreadsheets::Row const& row) {
    for (auto const& cell : row.cells) {
        auto const text = cleaned(cell);
        if (text.empty()) continue;
        auto const colon = text.find(':');
        return meaning_of("total", colon == text.npos ? text : text.substr(0, colon)) != nullptr;
    }
    return true;
}

}  // namespace

std::optional<RowFacts> facts_of(Headings const& headings, spreadsheets::Row const& row) {
    if (is_total(row)) return std::nullopt;
    RowFacts facts{.number = row.number, .persons = {}, .findings = {}};
    RowCells cells{headings, row, facts.findings};
    auto const of_row = [](Field field) { return ColumnMeaning{.field = field}; };
    facts.family = cells.cell(of_row(Field::family));
    facts.family_name = cells.text(of_row(Field::family_name));
    facts.coordinator = cells.cell(of_row(Field::coordinator));
    facts.criterion = cells.cell(of_row(Field::criterion));
    facts.model = cells.cell(of_row(Field::model));
    facts.criterion_note = cells.text(of_row(Field::criterion_note), 20'000);
    facts.opened_on = cells.day(of_row(Field::opened_on));
    for (auto const slot :
         {Slot::child, Slot::person, Slot::sibling, Slot::mother, Slot::father, Slot::parent})
        for (int who = 1; who <= most_of_a_kind; ++who) {
            if (!cells.is_about(slot, who)) continue;
            auto person = read_person({cells, slot, who});
            if (!person.says_nothing()) facts.persons.push_back(std::move(person));
        }
    if (facts.persons.empty())
        facts.findings.push_back({Weight::wrong,
                                  row.number,
                                  {},
                                  {},
                                  phrase("Rækken nævner ingen person. Skriv navn eller CPR-nummer, "
                                         "eller slet rækken.")});
    return facts;
}

}  // namespace indgang::importing
