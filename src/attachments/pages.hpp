// Putting a picture or a PDF beside something in a case, correcting what is said of it, taking it away, and the file
// itself.
#pragma once
#include "access/case_scope.hpp"
#include "attachments/attachments.hpp"
#include "cases/cases.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::attachments {

struct AddPage {
    cases::CasePlace place;
    Phrase owner;
    std::string back;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AddPage, (), (place, owner, form))
void render(AddPage const& page, web::View& view);
std::string title(AddPage const& page, Language language);

struct AttachmentPage {
    cases::CasePlace place;
    AttachmentId id;
    Phrase owner;
    std::string back, address, alternative;
    bool is_picture = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AttachmentPage, (), (place, id, owner, alternative, is_picture, form))
void render(AttachmentPage const& page, web::View& view);
std::string title(AttachmentPage const& page, Language language);

inline constexpr std::size_t longest_alternative = 500;
inline constexpr web::FormField add_fields[] = {
    {.name = "file", .kind = web::FieldKind::file, .is_required = true},
    {.name = "alternative", .is_required = true, .longest = longest_alternative},
};
inline constexpr web::FormField alternative_fields[] = {
    {.name = "alternative", .is_required = true, .longest = longest_alternative},
};
inline constexpr web::FormField removal_fields[] = {
    {.name = "because", .is_required = true, .longest = 300},
};

web::Response show_add(web::Request const& request, access::CaseScope& scope);
/// Reads and seals outside the writer, then hands it over.
web::Response create(web::Request const& request, access::CaseScope& scope);
web::Response show_attachment(web::Request const& request, access::CaseScope& scope);
web::Response update(web::Request const& request, access::CaseScope& scope);
web::Response take_away(web::Request const& request, access::CaseScope& scope);
web::Response send_file(web::Request const& request, access::CaseScope& scope);
web::Response send_thumbnail(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::attachments
