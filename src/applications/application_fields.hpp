// What a step of an application may carry; each act asks for some of it.
#pragma once
#include "applications/words.hpp"
#include "web/form.hpp"

namespace indgang::applications {

// clang-format off
inline constexpr web::FormField application_fields[] = {
    {.name = "what", .kind = web::FieldKind::long_text, .longest = 300},
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "applied_on", .kind = web::FieldKind::day},
    {.name = "applied_by", .kind = web::FieldKind::choice},
    {.name = "handler", .kind = web::FieldKind::choice},
    {.name = "treated_by", .longest = 160},
    {.name = "answer_by", .kind = web::FieldKind::day},
    {.name = "next_step", .kind = web::FieldKind::long_text, .longest = 500},
    {.name = "asked_of", .kind = web::FieldKind::choice},
    {.name = "lacks", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "lacks_by", .kind = web::FieldKind::day},
    {.name = "outcome", .kind = web::FieldKind::choice, .words = words_of<Outcome>},
    {.name = "decided_on", .kind = web::FieldKind::day},
    {.name = "answer", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
};
// clang-format on

}  // namespace indgang::applications
