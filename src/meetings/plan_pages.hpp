// A meeting is planned, changed or moved: first its type, then a form that the type's rules have filled in.
#pragma once
#include "meetings/pages.hpp"
#include "meetings/seats_rules.hpp"

namespace indgang::meetings {

struct KindChoice {
    std::string address = {}, name = {}, purpose = {};
    Phrase how_often;
    bool is_without_family = false;
};
BOOST_DESCRIBE_STRUCT(KindChoice, (), (address, name, purpose, how_often, is_without_family))

struct ChoosePage {
    cases::CasePlace place;
    std::vector<KindChoice> kinds = {};
};
BOOST_DESCRIBE_STRUCT(ChoosePage, (), (place, kinds))
void render(ChoosePage const& page, web::View& view);
std::string title(ChoosePage const& page, Language language);

struct PlanPage {
    cases::CasePlace place;
    std::string address = {}, back = {};  // of the meeting, or of the list while it is new
    Phrase name;
    std::string said = {};  // what it is for
    std::vector<web::Choice> children = {}, people = {}, family = {};
    std::vector<Phrase> full_weeks = {};
    std::string sought = {}, without_rule = {};
    bool is_new = true, found_none = false, may_be_without = false;
    web::FormState form;
    static constexpr auto const& every_place = appointments::places;
};
BOOST_DESCRIBE_STRUCT(PlanPage, (), (place, address, name, said, sought, found_none, form))
void render(PlanPage const& page, web::View& view);
std::string title(PlanPage const& page, Language language);

inline constexpr web::FormField plan_query[] = {{.name = "soeg"}, {.name = "barn"},
                                                {.name = "dag"},  {.name = "fra"},
                                                {.name = "til"},  {.name = "sted"}};
inline constexpr web::FormField plan_fields[] = {
    {.name = "about", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "from", .is_required = true, .longest = 20},
    {.name = "until", .is_required = true, .longest = 20},
    {.name = "place",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Place>},
    {.name = "at_home_of", .kind = web::FieldKind::choice},
    {.name = "place_note", .longest = 300},
    {.name = "family", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "without_family", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "people", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "must", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "others", .longest = 300},
    {.name = "chair", .kind = web::FieldKind::choice},
    {.name = "minute_taker", .kind = web::FieldKind::choice},
    {.name = "time_keeper", .kind = web::FieldKind::choice},
    {.name = "board_writer", .kind = web::FieldKind::choice},
    {.name = "interviewer", .kind = web::FieldKind::choice},
    {.name = "presenter", .kind = web::FieldKind::choice},
    {.name = "purpose", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
    {.name = "agenda", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_kinds_to_plan(web::Request const& request, access::CaseScope& scope);
web::Response show_new_plan(web::Request const& request, access::CaseScope& scope);
web::Response create_meeting(web::Request const& request, access::CaseScope& scope);
web::Response show_plan(web::Request const& request, access::CaseScope& scope);
web::Response update_plan(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::meetings
