// The page where a coordinator, or the leader, says who is away, until when, and who stands in.
#pragma once
#include <boost/describe.hpp>

#include "absences/absences.hpp"
#include "access/access.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::absences {

struct AbsenceView {
    AbsenceId id;
    std::string away, substitute;
    Day from_on, last_day;
    bool is_now = false, may_change = false;
};
BOOST_DESCRIBE_STRUCT(AbsenceView, (), (id, away, substitute, from_on, last_day, is_now))

struct AbsencesPage {
    std::vector<AbsenceView> mine;     // when the reader is away
    std::vector<AbsenceView> of_team;  // of those the reader leads
    std::vector<AbsenceView> stood_in_for;
    std::vector<web::Choice> people;  // for a leader; a coordinator writes of nobody else
    std::vector<web::Choice> substitutes;
    bool chooses_person = false;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AbsencesPage, (), (mine, of_team, stood_in_for, form))
void render(AbsencesPage const& page, web::View& view);
std::string title(AbsencesPage const& page, Language language);

struct AbsencePage {
    AbsenceView absence;
    Day back_on;
    std::string substitute_word;
    std::vector<web::Choice> substitutes;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AbsencePage, (), (absence, back_on, form))
void render(AbsencePage const& page, web::View& view);
std::string title(AbsencePage const& page, Language language);

inline constexpr web::FormField absence_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "back_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "substitute", .kind = web::FieldKind::choice, .is_required = true},
};
inline constexpr web::FormField change_fields[] = {
    {.name = "back_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "substitute", .kind = web::FieldKind::choice, .is_required = true},
};

web::Response show_absences(web::Request const& request, access::Visit& visit);
web::Response create_absence(web::Request const& request, access::Visit& visit);
web::Response show_absence(web::Request const& request, access::Visit& visit);
web::Response change_absence(web::Request const& request, access::Visit& visit);

}  // namespace indgang::absences
