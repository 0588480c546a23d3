// The form of a person: its fields, what was typed as an entry, and an entry as what stands in it.
#pragma once
#include "cases/cases.hpp"
#include "web/form.hpp"

namespace indgang::cases {

inline constexpr web::FormField person_fields[] = {
    {.name = "name", .is_required = true},
    {.name = "role", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "relation"},
    {.name = "cpr", .kind = web::FieldKind::cpr},
    {.name = "born_on", .kind = web::FieldKind::day},
    {.name = "telephone", .kind = web::FieldKind::telephone},
    {.name = "email", .kind = web::FieldKind::email},
    {.name = "address"},
    {.name = "is_address_protected", .kind = web::FieldKind::flag},
    {.name = "home"},
    {.name = "custody_of", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "is_first_contact", .kind = web::FieldKind::flag},
};

/// Mistakes are noted in the form. `self` is the person that is corrected, none for a new one.
PersonEntry read_person(web::Form& form, access::CaseScope& scope, Family const& family,
                        std::optional<PersonId> self);

/// What the form shows of a person who is there.
web::Pairs values_of(Member const& member, Family const& family,
                     std::optional<PersonId> first_contact);

}  // namespace indgang::cases
