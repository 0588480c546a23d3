// Times for all families of a fixed team in one go: seen, changed, locked, solved again, and planned.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "time_proposals/team_question.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::time_proposals {

struct SlotChoice {
    std::string word, label;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(SlotChoice, (), (word, label, is_chosen))
struct TeamRow {
    CaseId id = {};
    std::string name, due_said, when;
    std::vector<Phrase> duties, good, breaks;
    std::vector<SlotChoice> times;
    bool is_late = false, is_in = true, is_locked = false;
};
BOOST_DESCRIBE_STRUCT(TeamRow, (),
                      (id, name, due_said, when, duties, good, breaks, times, is_late, is_in,
                       is_locked))
void render(TeamRow const& page, web::View& view);
struct TeamWeek {
    std::int64_t week = 0;
    Day monday;
    std::vector<TeamRow> rows;
};
BOOST_DESCRIBE_STRUCT(TeamWeek, (), (week, rows))

struct TeamTimesPage {
    core_team::FixedTeamId id = {};
    std::string name;
    std::vector<TeamWeek> weeks;
    std::vector<TeamRow> without_time, left_out;
    std::vector<std::string> taken;  // families whose hour was taken meanwhile
    std::int64_t meetings = 0, in_time = 0, over = 0, planned = 0, planned_already = 0;
    std::int64_t not_readers = 0;
    bool is_best = false, is_busy = false, is_anything = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(TeamTimesPage, (),
                      (id, name, weeks, without_time, left_out, taken, meetings, in_time, over,
                       planned, planned_already, is_best, is_busy, form))
void render(TeamTimesPage const& page, web::View& view);
std::string title(TeamTimesPage const& page, Language language);

inline constexpr web::FormField team_times_fields[] = {
    {.name = "tid", .kind = web::FieldKind::choice, .is_list = true, .longest = 100},
    {.name = "med", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "laas", .kind = web::FieldKind::choice, .is_list = true},
};
inline constexpr web::FormField team_times_query[] = {{.name = "planlagt", .longest = 4}};

web::Response show_team_times(web::Request const& request, access::Visit& visit);
/// With what was locked and left out.
web::Response solve_team_times(web::Request const& request, access::Visit& visit);
web::Response plan_team_times(web::Request const& request, access::Visit& visit);

}  // namespace indgang::time_proposals
