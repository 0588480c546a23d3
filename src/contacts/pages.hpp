#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "contacts/contacts.hpp"
#include "web/page.hpp"

namespace indgang::contacts {

struct ContactLine {
    Day on_day;
    ContactKind kind;
    std::string note;
    std::string written_by;
};
BOOST_DESCRIBE_STRUCT(ContactLine, (), (on_day, kind, note, written_by))

struct ContactsPage {
    cases::CasePlace place;
    Day today;
    std::vector<ContactLine> contacts;
    std::optional<cases::Withheld> withheld;  // in place of those
    web::FormState form;

    static constexpr auto const& kinds = contact_kinds;
};
BOOST_DESCRIBE_STRUCT(ContactsPage, (), (place, contacts, withheld, form))

inline constexpr web::FormField contact_form[] = {
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "note", .kind = web::FieldKind::text, .longest = 500},
};

void render(ContactsPage const& page, web::View& view);
std::string title(ContactsPage const& page, Language language);

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response create(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::contacts
