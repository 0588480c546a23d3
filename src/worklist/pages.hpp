#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "web/page.hpp"
#include "worklist/rules.hpp"

namespace indgang::worklist {

struct Line {
    CaseId case_id;
    PersonId child_id;  // of a follow-up; 0: of something else
    std::string what;   // "Opfølgning", "Møde", "Din tur"
    std::string child;  // of a follow-up
    std::optional<int> age;
    std::string said;  // of something else: what there is to do
    std::string family;
    std::string case_number;
    std::optional<Day> due_on, plan_by;
    std::string due_said;  // "torsdag 19. november", "i 4 dage"
    Phrase when;           // "4 dage over frist", "siden 12. november"
    bool is_late = false;
    std::string why;
    Phrase also;        // "og 2 ting mere"
    std::string meets;  // "Tæller som opfølgning for Sofie …"
    bool is_extended = false;
    bool is_counted = false;     // a date that the rules page says how is worked out
    std::string to_do;           // "Hold opfølgning", "Svar"
    std::string address;         // where it is done
    bool is_to_be_seen = false;  // it is done by saying that it is seen …
    std::int64_t up_to = 0;      // … up to this line
    std::string contact;
    std::string telephone;
    std::string call;         // the telephone as an address can carry it; empty: nobody to call
    std::string in_place_of;  // the coordinator who is away; empty: the reader's own
    Day on;                   // by which it stands in order
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (case_id, child_id, what, child, age, said, family, case_number, due_on,
                       plan_by, due_said, when, is_late, why, also, meets, is_extended, to_do,
                       address, is_to_be_seen, up_to, contact, telephone, in_place_of))

/// A part of the day that has something in it.
struct Part {
    std::string id;
    Text heading;
    std::string style;  // of its heading
    std::int64_t count = 0;
    std::vector<Line> lines;
    std::int64_t more_count = 0;
    std::vector<Line> more;  // folded, so that the day is seen at a glance
};
BOOST_DESCRIBE_STRUCT(Part, (), (id, count, lines, more))

/// Somebody else who has something to do, and how long it has waited.
struct HolderLine {
    std::string holder;
    std::int64_t longest = 0;  // days
    Phrase said;               // "3 ting, siden 12. november"
    std::string families;      // "Holm, Lund"
    std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(HolderLine, (), (holder, longest, said, lines))

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
    std::vector<Part> parts;  // what is the reader's to do, in the order of the day
    std::vector<HolderLine> others;
    std::int64_t others_count = 0, others_more = 0;  // of holders; of them not shown
    std::vector<WeekAhead> later;
    std::vector<Line> paused;
    std::vector<FamilyWithoutDate> without_date;
    std::int64_t later_count = 0;
    std::optional<Phrase> calm;  // nothing waits for the reader: what comes next
    bool shows_others = true, shows_later = true;
    bool only_overdue = false, only_this_week = false, only_later = false;
    bool is_empty = false;
    bool may_create = false;
    std::int64_t list_of = 0;  // the coordinator's number where it is not the reader's own
};
BOOST_DESCRIBE_STRUCT(WorklistPage, (),
                      (today, of_whom, families, seen_today, only, orders, team_meetings, parts,
                       others, others_count, later, paused, without_date, calm))

inline constexpr web::FormField worklist_query[] = {
    {.name = "vis"},
    {.name = "sorter", .kind = web::FieldKind::choice},
    {.name = "koordinator", .kind = web::FieldKind::number},
};

void render(WorklistPage const& page, web::View& view);
void render(Line const& line, web::View& view);
std::string title(WorklistPage const& page, Language language);

inline constexpr web::FormField seen_fields[] = {
    {.name = "up_to", .kind = web::FieldKind::number, .is_required = true},
};

web::Response show(web::Request const& request, access::Visit& visit);
/// What the family did itself is seen.
web::Response see_news(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::worklist
