#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "web/page.hpp"
#include "worklist/rules.hpp"

namespace indgang::worklist {

struct Line {
    CaseId case_id;
    PersonId child_id;
    std::string child;
    std::optional<int> age;
    std::string family;
    std::string case_number;
    Day due_on;
    Day plan_by;
    Text what;             // "Opfølgning", or "Kerneteammøde" where the clock is the family's
    Text what_to_do;       // "Hold opfølgning"
    std::string due_said;  // "torsdag 19. november"
    Phrase when;           // "4 dage over frist"
    bool is_late = false;
    std::string why;
    bool is_extended = false;
    std::string contact;
    std::string telephone;
    std::string call;         // the telephone as an address can carry it; empty: nobody to call
    std::string in_place_of;  // the coordinator who is away; empty: the reader's own
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (case_id, child_id, child, age, family, case_number, due_on, plan_by, what,
                       when, is_late, why, is_extended, contact, telephone, in_place_of))

struct WeekAhead {
    int number = 0;
    int count = 0;
    int most = 1;       // in the fullest week: how long the bar may be
    Phrase count_said;  // "4 opfølgninger"
    bool is_open = false;
    std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(WeekAhead, (), (number, count, lines))

struct OrderChoice {
    Order order;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(OrderChoice, (), (order, is_chosen))

BOOST_DESCRIBE_STRUCT(FamilyWithoutDate, (), (case_id, family, case_number))

/// The next meeting of a fixed team that the reader is in, when it is near.
struct TeamMeetingLine {
    std::string team, address;
    Phrase said;
    bool is_late = false, is_to_begin = false;
};
BOOST_DESCRIBE_STRUCT(TeamMeetingLine, (), (team, address, said, is_late, is_to_begin))

struct WorklistPage {
    explicit WorklistPage(Day day) : today{day} {}

    Day today;
    std::string day_said;  // "mandag 23. november"
    std::string of_whom;   // empty: the reader's own list
    std::int64_t families = 0;
    std::int64_t seen_today = 0;  // due today or overdue
    std::string only;             // a word to filter by: "overskredet", "uge", "senere" or empty
    std::vector<OrderChoice> orders;
    std::vector<TeamMeetingLine> team_meetings;
    std::vector<Line> overdue;
    std::vector<Line> this_week;
    std::vector<WeekAhead> later;
    std::vector<Line> paused;
    std::vector<FamilyWithoutDate> without_date;
    std::size_t overdue_count = 0, this_week_count = 0, later_count = 0;
    bool shows_overdue = true, shows_this_week = true, shows_later = true;
    bool only_overdue = false, only_this_week = false, only_later = false;
    bool is_empty = false;
    bool may_create = false;
    std::int64_t list_of = 0;  // the coordinator's number where it is not the reader's own
};
BOOST_DESCRIBE_STRUCT(WorklistPage, (),
                      (today, of_whom, families, seen_today, only, orders, team_meetings, overdue,
                       this_week, later, paused, without_date))

inline constexpr web::FormField worklist_query[] = {
    {.name = "vis"},
    {.name = "sorter", .kind = web::FieldKind::choice},
    {.name = "koordinator", .kind = web::FieldKind::number},
};

void render(WorklistPage const& page, web::View& view);
void render(Line const& line, web::View& view);
std::string title(WorklistPage const& page, Language language);

web::Response show(web::Request const& request, access::Visit& visit);

}  // namespace indgang::worklist
