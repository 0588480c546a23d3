// Where it is said how contact should be: by one of the family itself, or by the coordinator as it is heard.
#pragma once
#include <boost/describe.hpp>

#include "contact_wishes/store.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::contact_wishes {

struct OtherWisher {
    std::string name, address;
    bool is_shown = false;
};
BOOST_DESCRIBE_STRUCT(OtherWisher, (), (name, is_shown))

struct WishPage {
    cases::CasePlace place;
    std::string name, back;
    bool is_for_family = false;
    std::vector<OtherWisher> persons;
    Day ask_again_on;  // suggested
    std::string said_by;
    std::optional<Day> said_on;
    std::vector<web::Choice> first;  // the one box
    web::FormState form;
    static constexpr auto const& every_frequency = frequencies;
    static constexpr auto const& every_way = ways;
    static constexpr auto const& every_part = parts_of_day;
};
BOOST_DESCRIBE_STRUCT(WishPage, (), (place, name, persons, said_by, said_on, form))
void render(WishPage const& page, web::View& view);
std::string title(WishPage const& page, Language language);

inline constexpr web::FormField wish_query[] = {{.name = "hvem", .longest = 20}};
inline constexpr web::FormField wish_fields[] = {
    {.name = "frequency",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Frequency>},
    {.name = "ways", .kind = web::FieldKind::choice, .is_list = true, .words = words_of<Way>},
    {.name = "hours",
     .kind = web::FieldKind::choice,
     .is_list = true,
     .words = words_of<PartOfDay>},
    {.name = "is_first", .kind = web::FieldKind::flag},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "ask_again_on", .kind = web::FieldKind::day},
};

web::Response show_wish(web::Request const& request, access::CaseScope& scope);
web::Response save_wish(web::Request const& request, access::CaseScope& scope);
web::Response show_own_wish(web::Request const& request, access::Visit& visit);
web::Response save_own_wish(web::Request const& request, access::Visit& visit);

}  // namespace indgang::contact_wishes
