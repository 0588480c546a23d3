#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "contact_wishes/contact_wishes.hpp"
#include "contacts/amount_rules.hpp"
#include "contacts/contacts.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::contacts {

struct ContactLine {
    ContactId id = {};
    Day on_day;
    ContactKind kind;
    std::string note;
    std::string written_by;
    std::string with, about;  // first names, with commas
    std::optional<Initiative> initiative;
    std::string because;  // of a correction: what was wrong
    std::string correct;  // where it is corrected; empty: not, or not any more
    bool is_corrected = false;
};
BOOST_DESCRIBE_STRUCT(ContactLine, (),
                      (id, on_day, kind, note, written_by, with, about, initiative, because,
                       is_corrected))
void render(ContactLine const& page, web::View& view);

/// One week of the picture: a bar for those who were reached, on top of it the attempts.
struct ContactBar {
    std::int64_t x = 0, y = 0, height = 0, attempts_y = 0, attempts_height = 0, label_x = 0;
    std::int64_t week = 0;
};
BOOST_DESCRIBE_STRUCT(ContactBar, (), (week, height, attempts_height))

/// How much contact there was, and how much somebody wishes.
struct AmountPart {
    Phrase said;
    std::vector<Phrase> against;
    std::vector<ContactBar> bars;
    bool is_anything = false;
};
BOOST_DESCRIBE_STRUCT(AmountPart, (), (said, against, bars))
void render(AmountPart const& page, web::View& view);

struct ContactsPage {
    cases::CasePlace place;
    Day today;
    std::vector<ContactLine> contacts;
    std::optional<cases::Withheld> withheld;  // in place of those
    std::vector<contact_wishes::WishView> wishes;
    std::string say_wish;
    AmountPart amount;
    std::vector<web::Choice> family, children;
    bool has_mistakes = false;
    web::FormState form;

    static constexpr auto const& kinds = contact_kinds;
    static constexpr auto const& every_initiative = initiatives;
};
BOOST_DESCRIBE_STRUCT(ContactsPage, (), (place, contacts, withheld, wishes, amount, form))
void render(ContactsPage const& page, web::View& view);
std::string title(ContactsPage const& page, Language language);

struct CorrectionPage {
    cases::CasePlace place;
    ContactLine wrong;
    std::vector<web::Choice> family, children;
    web::FormState form;
    static constexpr auto const& kinds = contact_kinds;
    static constexpr auto const& every_initiative = initiatives;
};
BOOST_DESCRIBE_STRUCT(CorrectionPage, (), (place, wrong, form))
void render(CorrectionPage const& page, web::View& view);
std::string title(CorrectionPage const& page, Language language);

struct OwnContactsPage {
    std::vector<contact_wishes::WishView> wishes;
    AmountPart amount;
    std::vector<ContactLine> contacts;
};
BOOST_DESCRIBE_STRUCT(OwnContactsPage, (), (wishes, amount, contacts))
void render(OwnContactsPage const& page, web::View& view);
std::string title(OwnContactsPage const& page, Language language);

inline constexpr web::FormField contact_form[] = {
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "note", .kind = web::FieldKind::text, .longest = 500},
    {.name = "with", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "about", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "initiative", .kind = web::FieldKind::choice, .words = words_of<Initiative>},
};
inline constexpr web::FormField correction_form[] = {
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "note", .kind = web::FieldKind::text, .longest = 500},
    {.name = "with", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "about", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "initiative", .kind = web::FieldKind::choice, .words = words_of<Initiative>},
    {.name = "because", .is_required = true, .longest = 300},
};

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response create(web::Request const& request, access::CaseScope& scope);
web::Response show_correction(web::Request const& request, access::CaseScope& scope);
web::Response save_correction(web::Request const& request, access::CaseScope& scope);
web::Response show_own(web::Request const& request, access::Visit& visit);

}  // namespace indgang::contacts
