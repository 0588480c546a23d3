// The core team of a case: who is in it, what it lacks, and the forms by which members come and go.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "core_team/core_team.hpp"
#include "practice/practice.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::core_team {

struct MemberView {
    MemberId id;
    std::string name, telephone, email, department;
    Discipline discipline;
    Day joined_on;
    std::optional<Day> last_day;  // of an agreed period, or of one who leaves
    bool is_ad_hoc = false, is_of_fixed_team = false, has_confirmed = false, may_end = false;
    bool is_current = false;  // with us today
    std::string because, left_because, replaced_by;
    std::vector<Phrase> covers;
    CaseId case_id;
};
BOOST_DESCRIBE_STRUCT(MemberView, (),
                      (id, name, telephone, email, department, discipline, joined_on, last_day,
                       is_ad_hoc, is_of_fixed_team, has_confirmed, because, left_because,
                       replaced_by, covers))
void render(MemberView const& page, web::View& view);

struct GapView {
    Phrase name;
    std::vector<Phrase> because;
};
BOOST_DESCRIBE_STRUCT(GapView, (), (name, because))
void render(GapView const& page, web::View& view);

struct FixedTeamView {
    std::string name, meets;
    Rhythm rhythm;
};
BOOST_DESCRIBE_STRUCT(FixedTeamView, (), (name, meets, rhythm))

struct TeamPage {
    cases::CasePlace place;
    std::optional<FixedTeamView> fixed;
    std::string coordinator;
    std::vector<GapView> missing;
    std::vector<MemberView> members, coming, former;
    std::optional<practice::Hint> practice;
    bool may_edit = false, may_change = false, may_confirm = false;
};
BOOST_DESCRIBE_STRUCT(TeamPage, (), (place, fixed, coordinator, missing, members, coming, former))
void render(TeamPage const& page, web::View& view);
std::string title(TeamPage const& page, Language language);

struct JoinPage {
    cases::CasePlace place;
    std::vector<web::Choice> people;  // found by what was looked for, else suggested
    std::string sought;
    bool is_suggested = false, found_none = false;
    Day today;
    web::FormState form;
    static constexpr auto const& disciplines = core_team::disciplines;
};
BOOST_DESCRIBE_STRUCT(JoinPage, (), (place, sought, found_none, form))
void render(JoinPage const& page, web::View& view);
std::string title(JoinPage const& page, Language language);

struct MemberPage {
    cases::CasePlace place;
    MemberView member;
    std::vector<web::Choice> successors;
    std::int64_t balls = 0;  // that the member has, and others can take
    std::vector<web::Choice> takers;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(MemberPage, (), (place, member, balls, form))
void render(MemberPage const& page, web::View& view);
std::string title(MemberPage const& page, Language language);

inline constexpr web::FormField join_query[] = {{.name = "soeg"}};

inline constexpr web::FormField join_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "discipline",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Discipline>},
    {.name = "joined_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "last_day", .kind = web::FieldKind::day},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

inline constexpr web::FormField leave_fields[] = {
    {.name = "left_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "successor", .kind = web::FieldKind::choice},
    {.name = "balls_to", .kind = web::FieldKind::choice},
};

web::Response show_team(web::Request const& request, access::CaseScope& scope);
web::Response show_join(web::Request const& request, access::CaseScope& scope);
web::Response create_member(web::Request const& request, access::CaseScope& scope);
web::Response show_member(web::Request const& request, access::CaseScope& scope);
web::Response end_member(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::core_team
