// The pages where times are said: one of the family for itself on its phone, or the coordinator as it is heard.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "family_times/family_times.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::family_times {

struct NotView {
    NotId id = {};
    Kind kind = Kind::never;
    Phrase when;
    std::string words, said_by;
    std::string take_back;  // where; empty: not by this reader
};
BOOST_DESCRIBE_STRUCT(NotView, (), (id, kind, when, words, said_by))

struct OtherPerson {
    std::string name, address;
    bool is_shown = false;
};
BOOST_DESCRIBE_STRUCT(OtherPerson, (), (name, is_shown))

struct TimesPage {
    cases::CasePlace place;
    std::string name;  // first name
    std::string address, add, weeks;
    bool is_for_family = false, may_say = false, says_anything = false;
    std::vector<OtherPerson> persons;
    std::vector<NotView> nots;
    std::vector<web::Choice> places;
    std::string words, said_by;
    std::optional<Day> said_on;
    web::FormState form;
    static constexpr auto const& every_half = halves;
};
BOOST_DESCRIBE_STRUCT(TimesPage, (), (place, name, persons, nots, words, said_by, said_on, form))
void render(TimesPage const& page, web::View& view);
std::string title(TimesPage const& page, Language language);

struct NotPage {
    cases::CasePlace place;
    std::string name, back;
    bool is_for_family = false;
    Day today;
    web::FormState form;
    static constexpr auto const& every_kind = kinds;
    static constexpr auto const& every_weekday = weekdays;
};
BOOST_DESCRIBE_STRUCT(NotPage, (), (place, name, form))
void render(NotPage const& page, web::View& view);
std::string title(NotPage const& page, Language language);

inline constexpr web::FormField whose_query[] = {{.name = "hvem", .longest = 20}};
inline constexpr web::FormField times_fields[] = {
    {.name = "suits", .kind = web::FieldKind::choice, .is_list = true, .words = words_of<Half>},
    {.name = "places",
     .kind = web::FieldKind::choice,
     .is_list = true,
     .words = words_of<appointments::Place>},
    {.name = "travel_minutes", .kind = web::FieldKind::number},
    {.name = "school_minutes", .kind = web::FieldKind::number},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
};
inline constexpr web::FormField not_fields[] = {
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Kind>},
    {.name = "weekday", .kind = web::FieldKind::choice, .words = words_of<Weekday>},
    {.name = "on_day", .kind = web::FieldKind::day},
    {.name = "from", .is_required = true, .longest = 20},
    {.name = "until", .is_required = true, .longest = 20},
    {.name = "last_on", .kind = web::FieldKind::day},
    {.name = "words", .longest = 200},
};

web::Response show_times(web::Request const& request, access::CaseScope& scope);
web::Response save_times(web::Request const& request, access::CaseScope& scope);
web::Response show_not(web::Request const& request, access::CaseScope& scope);
web::Response save_not(web::Request const& request, access::CaseScope& scope);
web::Response remove_not(web::Request const& request, access::CaseScope& scope);

/// The same from the family's own login.
web::Response show_own_times(web::Request const& request, access::Visit& visit);
web::Response save_own_times(web::Request const& request, access::Visit& visit);
web::Response show_own_not(web::Request const& request, access::Visit& visit);
web::Response save_own_not(web::Request const& request, access::Visit& visit);
web::Response remove_own_not(web::Request const& request, access::Visit& visit);

}  // namespace indgang::family_times
