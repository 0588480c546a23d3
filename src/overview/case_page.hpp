// A case at a glance (forløb): who it is about, what comes next and why, what runs, who has it.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "applications/applications.hpp"
#include "assessment_overview/assessment_overview.hpp"
#include "cases/cases.hpp"
#include "closing/closing.hpp"
#include "meetings/meetings.hpp"
#include "overview/examinations_part.hpp"
#include "overview/team_part.hpp"
#include "web/page.hpp"

namespace indgang::overview {

struct PersonView {
    PersonId id;
    std::string name;
    std::string role, relation;
    bool is_child = false;
    std::optional<int> age;
    std::optional<Day> born_on;
    std::string telephone, email, address;
    bool is_address_protected = false, is_address_hidden = false;
    std::string custody;  // of a child: who holds it
};
BOOST_DESCRIBE_STRUCT(PersonView, (),
                      (id, name, role, relation, is_child, age, born_on, telephone, email, address,
                       is_address_protected, is_address_hidden, custody))
void render(PersonView const& page, web::View& view);

/// Those who live together.
struct HomeView {
    std::string name;  // empty: nobody has said where
    std::vector<PersonView> persons;
};
BOOST_DESCRIBE_STRUCT(HomeView, (), (name, persons))

struct MatterView {
    MatterId id;
    std::string person, department, title, record_system, outside_number, caseworker;
    std::optional<Day> closed_on;
};
BOOST_DESCRIBE_STRUCT(MatterView, (),
                      (id, person, department, title, record_system, outside_number, caseworker,
                       closed_on))

struct InterventionView {
    InterventionId id;
    PersonId person_id;
    std::string person, title, law, provision, department, provider, note;
    Day started_on;
    std::optional<Day> ended_on;
    std::string ended_because;
};
BOOST_DESCRIBE_STRUCT(InterventionView, (),
                      (id, person_id, person, title, law, provision, department, provider, note,
                       started_on, ended_on, ended_because))

/// What follow_up answers of a child, or of the family where the clock is the family's.
struct DueView {
    CaseId case_id;
    PersonId child_id;
    std::string child;
    bool is_meeting = false;  // the core team's, with the whole family
    Day due_on;
    std::optional<Day> plan_by;  // where it is another day
    Phrase because;
    bool is_extended = false;
    bool is_overdue = false;
    std::string due_said, plan_said;  // "torsdag 19. november"; empty: no other day to plan by
    Phrase how_long;                  // "4 dage over frist"
    std::optional<Day> hidden_until;
    bool may_hold = false;
    bool is_first = false;
};
BOOST_DESCRIBE_STRUCT(DueView, (),
                      (case_id, child_id, child, is_meeting, due_on, plan_by, because, is_extended,
                       is_overdue, hidden_until))
void render(DueView const& page, web::View& view);

struct TimelineView {
    Instant at;
    std::string by, what;
    Phrase said;
};
BOOST_DESCRIBE_STRUCT(TimelineView, (), (at, by, what, said))
void render(TimelineView const& page, web::View& view);

struct ColleagueView {
    std::string name, telephone, email;
    Day since;
};
BOOST_DESCRIBE_STRUCT(ColleagueView, (), (name, telephone, email, since))

/// Who is called while the coordinator is away.
struct StandInView {
    std::string name, telephone;
    Day last_day;
};
BOOST_DESCRIBE_STRUCT(StandInView, (), (name, telephone, last_day))

/// Whom to call first in the family.
struct ContactView {
    std::string name, telephone, email;
};
BOOST_DESCRIBE_STRUCT(ContactView, (), (name, telephone, email))

struct CoordinatorView {
    std::string name;
    Day from_on;
    std::optional<Day> until_on;
};
BOOST_DESCRIBE_STRUCT(CoordinatorView, (), (name, from_on, until_on))

/// PLANEN and HVEM HAR BOLDEN: how it stands, in two lines.
struct PlanPart {
    CaseId case_id;
    bool is_withheld = false, is_empty = false, is_draft = false;
    std::optional<Day> agreed_on;
    std::int64_t goals = 0, proposals = 0, balls = 0;
    std::int64_t source_goals = 0, source_decided = 0, source_left = 0;  // of plans from elsewhere
    std::vector<std::string> wishes;
    struct HandLine {
        std::string holder;
        std::int64_t count = 0;
        Phrase waited;  // of the oldest
    };
    std::vector<HandLine> hands;
    Phrase burden = {};  // how full the family's weeks are; empty: not said
};
BOOST_DESCRIBE_STRUCT(PlanPart::HandLine, (), (holder, count))
BOOST_DESCRIBE_STRUCT(PlanPart, (),
                      (is_withheld, is_empty, is_draft, agreed_on, goals, proposals, wishes,
                       source_goals, source_decided, hands, burden))
void render(PlanPart const& page, web::View& view);
PlanPart plan_part(access::CaseScope& scope);

struct CasePage {
    CaseId case_id;
    std::string case_number, family_name, model;
    Day opened_on;
    std::optional<Day> closed_on;
    std::string target_group, criterion, criterion_note;
    ColleagueView coordinator;
    std::optional<ColleagueView> partner;
    std::optional<StandInView> standing_in;
    std::optional<ContactView> contact;
    std::vector<PersonView> persons;
    std::vector<HomeView> homes;
    std::vector<DueView> due;
    std::vector<MatterView> matters, closed_matters;
    std::vector<InterventionView> in_force, coming, ended;
    std::vector<CoordinatorView> coordinators;
    TeamPart team;
    PlanPart plan;
    ExaminationsPart examinations;
    applications::ShortList applications;
    meetings::ShortList meetings = {};
    std::optional<assessment_overview::NextPart> assessment;
    std::optional<closing::ClosedPart> closed = {};
    std::vector<TimelineView> timeline;
    std::optional<cases::Withheld> family_withheld = {}, matters_withheld = {};  // in their place
    bool is_partial = false;  // of the timeline and the adults' own, what the reader may see
    bool has_named_homes = false;
    std::int64_t ended_count = 0, closed_matters_count = 0;
    bool may_edit = false, may_change = false;
    bool may_change_model = false;
    bool lacks_interventions = false, lacks_matters = false, lacks_others = false;
    bool is_being_set_up = false;  // one of the three
    Phrase analysis = {};          // what is missing before interventions start, or is to be told
};
BOOST_DESCRIBE_STRUCT(CasePage, (),
                      (case_id, case_number, family_name, model, opened_on, closed_on, target_group,
                       criterion, criterion_note, coordinator, partner, standing_in, contact,
                       persons, homes, due, matters, closed_matters, in_force, coming, ended,
                       coordinators, team, plan, examinations, applications, meetings, closed,
                       timeline, family_withheld, matters_withheld, is_partial, analysis, may_edit,
                       may_change_model, lacks_interventions, lacks_matters, lacks_others))
void render(CasePage const& page, web::View& view);
std::string title(CasePage const& page, Language language);

web::Response show_case(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::overview
