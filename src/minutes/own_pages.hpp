// The minutes as the family has them on its phone: while they are written, when they are shared, and with its own view.
#pragma once
#include "minutes/pages.hpp"

namespace indgang::minutes {

struct OwnMinutesPage {
    MeetingId id = {};
    Phrase name;
    SheetPart sheet;
    std::string call_name, call_telephone;
    bool is_shared = false, is_being_written = false, may_comment = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OwnMinutesPage, (), (id, name, sheet, is_shared, is_being_written, form))
void render(OwnMinutesPage const& page, web::View& view);
std::string title(OwnMinutesPage const& page, Language language);

inline constexpr web::FormField comment_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
};

web::Response show_own_minutes(web::Request const& request, access::Visit& visit);
web::Response show_own_pdf(web::Request const& request, access::Visit& visit);
web::Response comment_on_minutes(web::Request const& request, access::Visit& visit);
web::Response finish_own_line(web::Request const& request, access::Visit& visit);

}  // namespace indgang::minutes
