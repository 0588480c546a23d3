// Whoever answers in a conversation gives it to somebody else who may read the family's messages.
#pragma once
#include "correspondence/pages.hpp"

namespace indgang::correspondence {

struct GiveOnPage {
    cases::CasePlace place;
    std::string subject, back;
    std::vector<web::Choice> to;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(GiveOnPage, (), (place, subject, form))
void render(GiveOnPage const& page, web::View& view);
std::string title(GiveOnPage const& page, Language language);

// clang-format off
inline constexpr web::FormField give_on_fields[] = {
    {.name = "to", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 300},
};
// clang-format on

web::Response show_give_on(web::Request const& request, access::CaseScope& scope);
web::Response give_thread_on(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::correspondence
