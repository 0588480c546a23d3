// Meetings of every kind: who was asked, what was planned, what each wrote before, who came, invitations and agreements.
#include "agreements/agreements.hpp"
#include "appointments/appointments.hpp"
#include "insight/sources.hpp"
#include "invitations/invitations.hpp"
#include "meeting_kinds/meeting_kinds.hpp"
#include "meetings/meetings.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"meetings", Topic::meetings, "Møder", FolderKind::meetings,
     "SELECT t.id, a.person_id, NULL, NULL, NULL, t.kind, t.planned_by, t.planned_at, h.held_on, h.from_minute, h.until_minute,"
     " h.recorded_by, h.recorded_at, c.because, c.cancelled_by, c.cancelled_at FROM meeting t"
     " LEFT JOIN meeting_about a ON a.meeting_id = t.id LEFT JOIN meeting_held h ON h.meeting_id = t.id"
     " LEFT JOIN meeting_cancellation c ON c.meeting_id = t.id WHERE t.case_id = $1 ORDER BY t.id",
     {text("kind", "Slags"), by("planned_by"), at("planned_at"), day("held_on", "Dag"), minute("from", "Fra klokken"),
      minute("until", "Til klokken"), user("held_by", "Holdt af"), moment("recorded_at", "Skrevet"),
      text("cancelled_because", "Hvorfor det blev aflyst"), user("cancelled_by", "Aflyst af"), moment("cancelled_at", "Aflyst")}},
    {"meeting_plans", Topic::meetings, "Hvordan møderne var planlagt", FolderKind::meetings,
     "SELECT t.id, a.person_id, NULL, NULL, NULL, t.meeting_id, t.version, t.on_day, t.from_minute, t.until_minute, t.place,"
     " t.at_home_of, t.place_note, t.purpose, t.others, t.without_family_because, t.because, t.planned_by, t.planned_at"
     " FROM meeting_plan t JOIN meeting m ON m.id = t.meeting_id LEFT JOIN meeting_about a ON a.meeting_id = m.id"
     " WHERE m.case_id = $1 ORDER BY t.id",
     {number("meeting", "Møde nummer"), number("version", "Udgave"), day("on_day", "Dag"), minute("from", "Fra klokken"),
      minute("until", "Til klokken"), word("place", "Sted", said_in<appointments::places>), one_person("at_home_of", "Hjemme hos"),
      text("place_note", "Hvor"), text("purpose", "Formål"), text("others", "Andre med"),
      text("without_family_because", "Uden familien fordi"), why(), by("planned_by"), at("planned_at")}},
    {"meeting_participants", Topic::meetings, "Hvem der blev bedt om at komme", FolderKind::meetings,
     "SELECT t.id, a.person_id, t.person_id, NULL, NULL, p.meeting_id, t.user_id, t.person_id, t.must_come, t.roles"
     " FROM meeting_participant t JOIN meeting_plan p ON p.id = t.plan_id JOIN meeting m ON m.id = p.meeting_id"
     " LEFT JOIN meeting_about a ON a.meeting_id = m.id WHERE m.case_id = $1 ORDER BY t.id",
     {number("meeting", "Møde nummer"), user("user", "Fagperson"), one_person("person", "Hvem"), flag("must_come", "Skal komme"),
      listed("roles", "Rolle", said_in<meeting_kinds::roles>)}},
    {"meeting_points", Topic::meetings, "Dagsordener", FolderKind::meetings,
     "SELECT t.id, a.person_id, NULL, NULL, NULL, p.meeting_id, t.position, t.words, t.minutes, t.brought_by FROM meeting_point t"
     " JOIN meeting_plan p ON p.id = t.plan_id JOIN meeting m ON m.id = p.meeting_id"
     " LEFT JOIN meeting_about a ON a.meeting_id = m.id WHERE m.case_id = $1 ORDER BY t.id",
     {number("meeting", "Møde nummer"), number("position", "Plads"), text("words", "Ord"), number("minutes", "Minutter"),
      user("brought_by", "Lægges frem af")}},
    {"meeting_contacts", Topic::meetings, "Samtaler før møder", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.on_day, t.manner, t.focus, t.hopes, t.made_by, t.recorded_at"
     " FROM meeting_contact t JOIN meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), day("on_day", "Dag"), word("manner", "Måde", said_in<meetings::manners>),
      text("focus", "Vil tale om"), text("hopes", "Håber"), by("made_by"), at("recorded_at")}},
    {"meeting_focus", Topic::meetings, "Det, du ville tale om", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.words, t.written_at FROM meeting_focus t"
     " JOIN meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), text("words", "Ord"), at("written_at")}},
    {"meeting_attendance", Topic::meetings, "Hvem der kom", FolderKind::meetings,
     "SELECT t.meeting_id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.user_id, t.person_id, t.came, t.must_come, t.because"
     " FROM meeting_attendance t JOIN meeting m ON m.id = t.meeting_id WHERE m.case_id = $1"
     " AND (t.person_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM meeting_about x JOIN case_person y ON y.person_id = x.person_id"
     " AND y.case_id = m.case_id WHERE x.meeting_id = m.id AND y.role IN ('parent', 'other_adult')))",
     {number("meeting", "Møde nummer"), user("user", "Fagperson"), one_person("person", "Hvem"),
      word("came", "Kom", said_in<meetings::attendances>), flag("must_come", "Skal komme"), why()}},
    {"meeting_duties", Topic::meetings, "Pligter, som møder opfyldte", FolderKind::meetings,
     "SELECT t.id, t.person_id, NULL, NULL, NULL, t.meeting_id, t.duty FROM meeting_duty t JOIN meeting m ON m.id = t.meeting_id"
     " WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), word("duty", "Hvad", said_in<meeting_kinds::duties>)}},
    {"meeting_concerns", Topic::meetings, "Hvor bekymret kommunen var", FolderKind::meetings,
     "SELECT 0, NULL, NULL, NULL, NULL, t.from_on, t.level, t.interval_days, t.because, t.recorded_by, t.recorded_at"
     " FROM meeting_concern t WHERE t.case_id = $1 ORDER BY t.from_on",
     {day("from_on", "Fra"), word("level", "Hvor meget", said_in<agreements::concerns>), number("interval_days", "Dage mellem møder"),
      why(), by("recorded_by"), at("recorded_at")}},
    {"meeting_intervals", Topic::meetings, "Hvor tit kerneteamet mødes", FolderKind::meetings,
     "SELECT 0, NULL, NULL, NULL, NULL, t.from_on, t.interval_days, t.because, t.recorded_by, t.recorded_at FROM meeting_interval t"
     " WHERE t.case_id = $1 ORDER BY t.from_on",
     {day("from_on", "Fra"), number("interval_days", "Dage mellem møder"), why(), by("recorded_by"), at("recorded_at")}},
    {"invitations", Topic::meetings, "Indkaldelser til dig", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.source, t.number, t.address, t.on_day, t.from_minute, t.until_minute, t.place,"
     " t.is_withdrawn, t.invited_at, t.told_at FROM invitation t WHERE t.case_id = $1 AND t.person_id IS NOT NULL",
     {text("source", "Slags"), number("meeting", "Møde nummer"), text("email", "E-mail"), day("on_day", "Dag"),
      minute("from", "Fra klokken"), minute("until", "Til klokken"), word("place", "Sted", said_in<appointments::places>),
      flag("is_withdrawn", "Trukket tilbage"), moment("invited_at", "Sendt"), moment("told_at", "Sidst ændret")}},
    {"invitation_answers", Topic::meetings, "Svar på indkaldelser", FolderKind::meetings,
     "SELECT t.id, i.person_id, i.person_id, NULL, NULL, t.invitation_id, t.answer, t.words, t.on_day, t.from_minute, t.until_minute,"
     " t.given_by, t.given_at FROM invitation_answer t JOIN invitation i ON i.id = t.invitation_id WHERE i.case_id = $1"
     " AND i.person_id IS NOT NULL",
     {number("invitation", "Indkaldelse nummer"), word("answer", "Svar", said_in<invitations::answers>), text("words", "Ord"),
      day("on_day", "Dag"), minute("from", "Fra klokken"), minute("until", "Til klokken"), by("given_by"), at("given_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> meeting_sources() { return table; }

}  // namespace indgang::insight
