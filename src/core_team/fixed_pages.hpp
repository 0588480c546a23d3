// The pages where administrators and leaders keep the fixed teams, and where a case is given one.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "core_team/fixed_rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::core_team {

struct TeamRow {
    FixedTeamId id;
    std::string name, meets;
    Rhythm rhythm;
    std::int64_t members = 0, cases = 0;
};
BOOST_DESCRIBE_STRUCT(TeamRow, (), (id, name, meets, rhythm, members, cases))

struct FixedTeamsPage {
    std::vector<TeamRow> teams;
    web::FormState form;
    static constexpr auto const& rhythms = core_team::rhythms;
};
BOOST_DESCRIBE_STRUCT(FixedTeamsPage, (), (teams, form))
void render(FixedTeamsPage const& page, web::View& view);
std::string title(FixedTeamsPage const& page, Language language);

struct FixedMemberView {
    FixedMemberId id;
    std::string name, department;
    Discipline discipline;
    Day joined_on;
    std::optional<Day> left_on;
    std::string because, left_because;
};
BOOST_DESCRIBE_STRUCT(FixedMemberView, (),
                      (id, name, department, discipline, joined_on, left_on, because, left_because))

struct FixedTeamPage {
    FixedTeamId id;
    std::string name, meets, because;
    Rhythm rhythm;
    std::int64_t cases = 0;
    std::vector<FixedMemberView> members, former;
    web::FormState form;
    static constexpr auto const& rhythms = core_team::rhythms;
};
BOOST_DESCRIBE_STRUCT(FixedTeamPage, (),
                      (id, name, meets, because, rhythm, cases, members, former, form))
void render(FixedTeamPage const& page, web::View& view);
std::string title(FixedTeamPage const& page, Language language);

struct FixedJoinPage {
    FixedTeamId id;
    std::string name;
    std::int64_t cases = 0;
    std::vector<web::Choice> people;
    std::string sought;
    bool found_none = false;
    Day today;
    web::FormState form;
    static constexpr auto const& disciplines = core_team::disciplines;
};
BOOST_DESCRIBE_STRUCT(FixedJoinPage, (), (id, name, cases, sought, found_none, form))
void render(FixedJoinPage const& page, web::View& view);
std::string title(FixedJoinPage const& page, Language language);

struct FixedLeavePage {
    FixedTeamId id;
    std::string team;
    std::int64_t cases = 0;
    FixedMemberView member;
    std::vector<web::Choice> successors;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(FixedLeavePage, (), (id, team, cases, member, form))
void render(FixedLeavePage const& page, web::View& view);
std::string title(FixedLeavePage const& page, Language language);

struct ArrangementPage {
    cases::CasePlace place;
    std::string now;  // the fixed team's name; empty: a team of its own
    std::vector<web::Choice> choices;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ArrangementPage, (), (place, now, form))
void render(ArrangementPage const& page, web::View& view);
std::string title(ArrangementPage const& page, Language language);

inline constexpr web::FormField fixed_team_fields[] = {
    {.name = "name", .is_required = true, .longest = 100},
    {.name = "rhythm",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Rhythm>},
    {.name = "meets", .longest = 100},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
inline constexpr web::FormField fixed_join_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "discipline",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Discipline>},
    {.name = "joined_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
inline constexpr web::FormField arrangement_fields[] = {
    {.name = "team", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_fixed_teams(web::Request const& request, access::Visit& visit);
web::Response create_fixed_team(web::Request const& request, access::Visit& visit);
web::Response show_fixed_team(web::Request const& request, access::Visit& visit);
web::Response change_fixed_team(web::Request const& request, access::Visit& visit);
web::Response show_fixed_join(web::Request const& request, access::Visit& visit);
web::Response join_fixed_team(web::Request const& request, access::Visit& visit);
web::Response show_fixed_leave(web::Request const& request, access::Visit& visit);
web::Response leave_fixed_team(web::Request const& request, access::Visit& visit);
web::Response show_arrangement(web::Request const& request, access::CaseScope& scope);
web::Response change_arrangement(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::core_team
