// The form that lets a family in: its fields, and what was typed as an opening.
#pragma once
#include "access/access.hpp"
#include "intake/intake.hpp"
#include "web/form.hpp"

namespace indgang::intake {

inline constexpr web::FormField opening_fields[] = {
    {.name = "criterion", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "criterion_note", .kind = web::FieldKind::long_text, .is_required = true},
    {.name = "model", .kind = web::FieldKind::choice},
    {.name = "family_name", .is_required = true},
    {.name = "child_name", .is_required = true},
    {.name = "child_cpr", .kind = web::FieldKind::cpr},
    {.name = "child_born_on", .kind = web::FieldKind::day},
    {.name = "child_telephone", .kind = web::FieldKind::telephone},
    {.name = "contact_name", .is_required = true},
    {.name = "contact_role", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "contact_relation"},
    {.name = "contact_telephone", .kind = web::FieldKind::telephone},
    {.name = "contact_has_custody", .kind = web::FieldKind::flag},
    {.name = "opened_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "coordinator", .kind = web::FieldKind::choice, .is_required = true},
};

/// Mistakes are noted in the form.
Opening read_opening(web::Form& form, access::Visit& visit);

}  // namespace indgang::intake
