// The family's own page (min familie): what happens next, and whom to reach, in words without
// paragraphs or case numbers. Only reads; shows what is the family's own. Asks: cases, follow_up,
// appointments, meetings, assessment_meetings, open_items, planning, progress, news.
#pragma once
#include <boost/describe.hpp>

#include "access/route.hpp"
#include "news/news.hpp"
#include "portal/goal_picture.hpp"
#include "web/form.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct Next {
    std::string child;
    Day due_on;
    bool is_meeting = false;
    std::string due_said = {};  // "torsdag 17. december"
    std::string called = {};    // the child's first name
    bool is_late = false;
};
BOOST_DESCRIBE_STRUCT(Next, (), (child, due_on, is_meeting))

/// One thing that is open, and who has the ball with it.
struct Ball {
    Phrase what;
    std::string holder;
    bool is_own = false, is_late = false;
    Day since;
    std::optional<Day> due_on;
    Phrase when;                // by when, and how long it has waited
    std::string address, tick;  // addresses
};
BOOST_DESCRIBE_STRUCT(Ball, (), (what, holder, is_own, is_late, since, due_on))
void render(Ball const& ball, web::View& view);

/// The reader's, or everybody else's: the first ones, and the rest folded.
struct Turn {
    std::vector<Ball> first, rest;
    std::int64_t count = 0, more = 0;
};
BOOST_DESCRIBE_STRUCT(Turn, (), (first, rest, count))

/// The next meeting that this one of the family takes part in.
struct ComingMeeting {
    std::string address;
    Phrase name;
    std::string when;       // "I dag kl. 13.00–14.00"
    bool has_said = false;  // what it wants to talk about
};
BOOST_DESCRIBE_STRUCT(ComingMeeting, (), (address, name, when, has_said))

struct MyFamilyPage {
    std::string first_name;
    std::string family;
    std::optional<ComingMeeting> meeting;
    std::vector<Next> next;
    std::string coordinator;
    std::string to_call;            // the coordinator, or who stands in today
    std::optional<Day> away_until;  // the coordinator's last day away
    std::string partner;
    std::string telephone;  // of whom to call
    std::string call;       // digits; empty where there is none
    std::string email;
    bool has_case = false;
    Turn own, others;
    std::string first_wish;
    std::optional<Day> plan_agreed_on;
    bool has_plan = false;
    std::int64_t goals = 0;
    std::optional<GoalPicture> goal;     // how one of them is going
    std::optional<news::NewsPart> news;  // none: nothing is new
};
BOOST_DESCRIBE_STRUCT(MyFamilyPage, (),
                      (first_name, family, meeting, next, coordinator, to_call, away_until, partner,
                       telephone, email, has_case, own, others, first_wish, plan_agreed_on, goals,
                       goal, news))

void render(MyFamilyPage const& page, web::View& view);
std::string title(MyFamilyPage const& page, Language language);

web::Response show(web::Request const& request, access::Visit& visit);

/// Whom the family calls today, on every page it sees (CASE-4).
struct Reach {
    std::string name, call, email;
    bool stands_in = false;
};
std::optional<Reach> whom_to_call(db::Db& db, UserId family_member, Day today);

}  // namespace indgang::portal
