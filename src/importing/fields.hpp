// What a column of a spreadsheet can hold, and about whom. Which headings mean which field is data:
// catalogue/import_headings.csv.
#pragma once
#include <compare>

#include "foundation/wording.hpp"

namespace indgang::importing {

enum class Field {
    family,
    family_name,
    opened_on,
    model,
    criterion,
    criterion_note,
    coordinator,
    name,
    first_name,
    last_name,
    role,
    relation,
    cpr,
    born_on,
    telephone,
    email,
    address,
    postal,
    city,
    home,
    is_address_protected,
    custody,
    is_first_contact,
    department,
    matter_title,
    record_system,
    outside_number,
    caseworker,
    matter_opened_on,
    matter_closed_on,
    provision,
    intervention,
    started_on,
    ended_on,
    ended_from,
    provider,
    examination_until,
    start_conversation_on,
    held_on,
    held_how,
    next_on,
};

/// In words: the headings of the template that can be downloaded.
inline constexpr Wording<Field> fields[] = {
    {Field::family, "family", "Familienr."},
    {Field::family_name, "family_name", "Familienavn"},
    {Field::opened_on, "opened_on", "Forløbet begyndt"},
    {Field::model, "model", "Model"},
    {Field::criterion, "criterion", "Kriterium"},
    {Field::criterion_note, "criterion_note", "Begrundelse"},
    {Field::coordinator, "coordinator", "Koordinator"},
    {Field::name, "name", "Navn"},
    {Field::first_name, "first_name", "Fornavn"},
    {Field::last_name, "last_name", "Efternavn"},
    {Field::role, "role", "Rolle"},
    {Field::relation, "relation", "Relation"},
    {Field::cpr, "cpr", "CPR-nummer"},
    {Field::born_on, "born_on", "Fødselsdato"},
    {Field::telephone, "telephone", "Telefon"},
    {Field::email, "email", "E-mail"},
    {Field::address, "address", "Adresse"},
    {Field::postal, "postal", "Postnr."},
    {Field::city, "city", "By"},
    {Field::home, "home", "Bor hos"},
    {Field::is_address_protected, "is_address_protected", "Adressebeskyttelse"},
    {Field::custody, "custody", "Forældremyndighed"},
    {Field::is_first_contact, "is_first_contact", "Ring først til"},
    {Field::department, "department", "Afdeling"},
    {Field::matter_title, "matter_title", "Sag"},
    {Field::record_system, "record_system", "Fagsystem"},
    {Field::outside_number, "outside_number", "Sagsnummer"},
    {Field::caseworker, "caseworker", "Sagsbehandler"},
    {Field::matter_opened_on, "matter_opened_on", "Sag åbnet"},
    {Field::matter_closed_on, "matter_closed_on", "Sag lukket"},
    {Field::provision, "provision", "Paragraf"},
    {Field::intervention, "intervention", "Indsats"},
    {Field::started_on, "started_on", "Bevilget fra"},
    {Field::ended_on, "ended_on", "Bevilget til og med"},
    {Field::ended_from, "ended_from", "Ophørt pr."},
    {Field::provider, "provider", "Leverandør"},
    {Field::examination_until, "examination_until", "Undersøgelse til"},
    {Field::start_conversation_on, "start_conversation_on", "Opstartssamtale"},
    {Field::held_on, "held_on", "Sidste opfølgning"},
    {Field::held_how, "held_how", "Mødeform"},
    {Field::next_on, "next_on", "Næste opfølgning"},
};
constexpr auto const& wording(Field field) { return find(fields, field); }

/// About whom: the person that the row is about, or one who has columns of their own in it.
enum class Slot { person, child, sibling, mother, father, parent };

/// "Barn 2 paragraf": the second child; "Paragraf 2": the row's own person, its second intervention.
struct ColumnMeaning {
    Slot slot = Slot::person;
    int who = 1;
    Field field = Field::name;
    int set = 1;
    friend auto operator<=>(ColumnMeaning const&, ColumnMeaning const&) = default;
};

}  // namespace indgang::importing
