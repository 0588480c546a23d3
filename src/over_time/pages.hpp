// The page of the case over time, for staff and for the family.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "over_time/chart.hpp"
#include "over_time/sheet.hpp"
#include "web/page.hpp"

namespace indgang::over_time {

struct WaitView {
    std::string on, address;
    std::optional<Day> expected_on;
    bool is_ready = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(WaitView, (), (on, expected_on, is_ready, is_late))

struct SpanView {
    std::string name, address, department;
    Day from;
    std::optional<Day> until, judged_on;
    bool is_over = false, is_coming = false, is_late = false;
    std::vector<WaitView> waits;
};
BOOST_DESCRIBE_STRUCT(SpanView, (),
                      (name, department, from, until, judged_on, is_over, is_coming, is_late,
                       waits))

struct PersonView {
    std::string name;
    Phrase at_once;  // empty: not more than one today
    std::vector<SpanView> spans;
};
BOOST_DESCRIBE_STRUCT(PersonView, (), (name, at_once, spans))

struct DayView {
    Day on;
    std::string said, about, address;
    Text what;
    std::string number;  // of its sign in the picture
    bool is_late = false;
};
BOOST_DESCRIBE_STRUCT(DayView, (), (on, what, said, about, is_late))

struct OverlapView {
    Phrase said;
    std::string goal, address;
};
BOOST_DESCRIBE_STRUCT(OverlapView, (), (said, goal))

struct WaitingView {
    std::string waits, address, about;
    std::vector<WaitView> on;
};
BOOST_DESCRIBE_STRUCT(WaitingView, (), (waits, about, on))

struct OverTimePage {
    cases::CasePlace place;
    std::string plan, write_waits;  // addresses; empty: not by the reader
    std::vector<PersonView> persons;
    std::vector<DayView> ahead, behind;  // days from today on, and those that have gone
    std::vector<OverlapView> overlaps;
    std::vector<WaitingView> waiting;
    std::optional<Sheet> sheet;
    std::optional<Chart> chart;
    Phrase sentence;  // what the picture shows
    bool is_for_family = false, is_empty = false, is_partial = false, has_meetings = false;
    bool has_goals = false;
};
BOOST_DESCRIBE_STRUCT(OverTimePage, (),
                      (place, persons, ahead, behind, overlaps, waiting, is_partial))
void render(OverTimePage const& page, web::View& view);
std::string title(OverTimePage const& page, Language language);
void render(Sheet const& page, web::View& view);
void render(Chart const& page, web::View& view);

web::Response show_over_time(web::Request const& request, access::CaseScope& scope);
web::Response show_own_over_time(web::Request const& request, access::Visit& visit);

}  // namespace indgang::over_time
