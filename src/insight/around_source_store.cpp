// Who is around the family: coordinator, partner, core team, and who may see the case.
#include "access/roles.hpp"
#include "core_team/core_team.hpp"
#include "insight/sources.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"coordinators", Topic::person, "Familiens koordinatorer", FolderKind::family,
     "SELECT 0, NULL, NULL, NULL, NULL, t.from_on, t.user_id, t.because, t.recorded_by, t.recorded_at FROM coordinator_change t"
     " WHERE t.case_id = $1 ORDER BY t.from_on",
     {day("from_on", "Fra"), user("user", "Hvem"), why(), by("recorded_by"), at("recorded_at")}},
    {"models", Topic::person, "Hvordan der bliver arbejdet", FolderKind::family,
     "SELECT 0, NULL, NULL, NULL, NULL, t.from_on, t.model, t.because, t.recorded_by, t.recorded_at FROM model_change t"
     " WHERE t.case_id = $1 ORDER BY t.from_on",
     {day("from_on", "Fra"), text("model", "Model"), why(), by("recorded_by"), at("recorded_at")}},
    {"substitutes", Topic::person, "Stedfortrædere for koordinatoren", FolderKind::family,
     "SELECT t.absence_id, NULL, NULL, NULL, NULL, t.user_id, t.from_on, t.until_on FROM substitution t WHERE t.case_id = $1",
     {user("user", "Hvem"), day("from_on", "Fra"), day("until_on", "Til")}},
    {"partners", Topic::person, "Makkere", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.user_id, t.from_on, t.because, t.recorded_by, t.recorded_at, e.ended_on,"
     " e.because, e.recorded_by, e.recorded_at FROM partnership t LEFT JOIN partnership_end e ON e.partnership_id = t.id"
     " WHERE t.case_id = $1",
     {user("user", "Hvem"), day("from_on", "Fra"), why(), by("recorded_by"), at("recorded_at"), day("ended_on", "Til"),
      text("ended_because", "Hvorfor det sluttede"), user("ended_by", "Afsluttet af"), moment("ended_at", "Afsluttet")}},
    {"partner_tasks", Topic::person, "Hvem af de to gør hvad", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.tasks, t.recorded_by, t.recorded_at FROM partnership_agreement t"
     " JOIN partnership p ON p.id = t.partnership_id WHERE p.case_id = $1",
     {text("tasks", "Opgaver"), by("recorded_by"), at("recorded_at")}},
    {"core_team", Topic::person, "Kerneteamet", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.user_id, d.name, t.discipline, t.joined_on, t.until_on, t.because,"
     " t.recorded_by, t.recorded_at, l.left_on, l.because, l.recorded_by, l.recorded_at FROM core_team_member t"
     " JOIN department d ON d.id = t.department_id LEFT JOIN core_team_leave l ON l.member_id = t.id WHERE t.case_id = $1",
     {user("user", "Hvem"), text("department", "Afdeling"), word("discipline", "Faggruppe", said_in<core_team::disciplines>),
      day("joined_on", "Fra"), day("until_on", "Aftalt til"), why(), by("recorded_by"), at("recorded_at"),
      day("left_on", "Til"), text("left_because", "Hvorfor det sluttede"), user("left_by", "Afsluttet af"),
      moment("left_at", "Afsluttet")}},
    {"teams", Topic::person, "Fast kerneteam eller eget", FolderKind::family,
     "SELECT 0, NULL, NULL, NULL, NULL, t.from_on, f.name, t.because, t.recorded_by, t.recorded_at FROM case_team t"
     " LEFT JOIN fixed_team f ON f.id = t.team_id WHERE t.case_id = $1 ORDER BY t.from_on",
     {day("from_on", "Fra"), text("team", "Team"), why(), by("recorded_by"), at("recorded_at")}},
    {"grants", Topic::sharing, "Hvem der har adgang til forløbet", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.user_id, t.relation, t.from_on, t.until_on, t.because FROM access_grant t"
     " WHERE t.case_id = $1",
     {user("user", "Hvem"), word("relation", "Som", said_in<access::relations>), day("from_on", "Fra"), day("until_on", "Til"),
      text("because", "Grundlag")}},
    {"emergencies", Topic::sharing, "Nødadgange", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.user_id, t.because, t.from_at, t.until_at, t.seen_by, t.seen_at"
     " FROM emergency_access t WHERE t.case_id = $1",
     {user("user", "Hvem"), why(), moment("from_at", "Fra"), moment("until_at", "Til"), user("seen_by", "Set af lederen"),
      moment("seen_at", "Set")}},
};
// clang-format on

}  // namespace

std::span<Source const> around_sources() { return table; }

}  // namespace indgang::insight
