// The meeting by which the assessment begins.
#include "assessment_meetings/assessment_meetings.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "insight/sources.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"assessment_meetings", Topic::meetings, "Udredningsmøder", FolderKind::meetings,
     "SELECT t.id, t.child_id, NULL, NULL, NULL, t.form, t.planned_by, t.planned_at, c.because, c.cancelled_by, c.cancelled_at"
     " FROM assessment_meeting t LEFT JOIN assessment_meeting_cancellation c ON c.meeting_id = t.id WHERE t.case_id = $1",
     {text("form", "Slags"), by("planned_by"), at("planned_at"), text("cancelled_because", "Hvorfor det blev aflyst"),
      user("cancelled_by", "Aflyst af"), moment("cancelled_at", "Aflyst")}},
    {"assessment_meeting_plans", Topic::meetings, "Hvordan udredningsmøderne var planlagt", FolderKind::meetings,
     "SELECT t.id, m.child_id, NULL, NULL, NULL, t.meeting_id, t.version, t.on_day, t.from_minute, t.until_minute, t.place, t.at_home_of,"
     " t.place_note, t.purpose, t.others, t.provisions, t.because, t.planned_by, t.planned_at FROM assessment_meeting_plan t"
     " JOIN assessment_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), number("version", "Udgave"), day("on_day", "Dag"), minute("from", "Fra klokken"),
      minute("until", "Til klokken"), word("place", "Sted", said_in<assessment_meetings::places>), one_person("at_home_of", "Hjemme hos"),
      text("place_note", "Hvor"), text("purpose", "Formål"), text("others", "Andre med"), text("provisions", "Paragraf"), why(),
      by("planned_by"), at("planned_at")}},
    {"assessment_meeting_participants", Topic::meetings, "Hvem der blev bedt om at komme til udredningsmødet", FolderKind::meetings,
     "SELECT t.plan_id, m.child_id, t.person_id, NULL, NULL, p.meeting_id, t.user_id, t.person_id, t.roles"
     " FROM assessment_meeting_participant t JOIN assessment_meeting_plan p ON p.id = t.plan_id"
     " JOIN assessment_meeting m ON m.id = p.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), user("user", "Fagperson"), one_person("person", "Hvem"),
      listed("roles", "Rolle", said_in<assessment_meetings::meeting_roles>)}},
    {"assessment_meeting_contacts", Topic::meetings, "Samtaler før udredningsmøder", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.on_day, t.manner, t.focus, t.made_by, t.recorded_at"
     " FROM assessment_meeting_contact t JOIN assessment_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), day("on_day", "Dag"), word("manner", "Måde", said_in<assessment_meetings::manners>),
      text("focus", "Vil tale om"), by("made_by"), at("recorded_at")}},
    {"assessment_meeting_focus", Topic::meetings, "Det, du ville tale om på udredningsmødet", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.words, t.written_at FROM assessment_meeting_focus t"
     " JOIN assessment_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), text("words", "Ord"), at("written_at")}},
    {"assessment_meeting_accounts", Topic::meetings, "Hvordan udredningsmøderne gik", FolderKind::meetings,
     "SELECT t.id, m.child_id, NULL, NULL, NULL, t.meeting_id, t.version, t.held_on, t.others, t.family_words, t.agreed, t.next_step,"
     " t.too_few_because, t.because, t.written_by, t.written_at FROM assessment_meeting_account t"
     " JOIN assessment_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), number("version", "Udgave"), day("held_on", "Dag"), text("others", "Andre med"),
      text("family_words", "Familien siger"), text("agreed", "Aftalt"), text("next_step", "Det sker nu"),
      text("too_few_because", "Hvorfor mødet gælder"), why(), by("written_by"), at("written_at")}},
    {"assessment_meeting_present", Topic::meetings, "Hvem der kom til udredningsmødet", FolderKind::meetings,
     "SELECT t.account_id, m.child_id, t.person_id, NULL, NULL, a.meeting_id, t.user_id, t.person_id FROM assessment_meeting_present t"
     " JOIN assessment_meeting_account a ON a.id = t.account_id JOIN assessment_meeting m ON m.id = a.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), user("user", "Fagperson"), one_person("person", "Hvem")}},
    {"assessment_meeting_mandates", Topic::meetings, "Ja, der var hentet på forhånd", FolderKind::meetings,
     "SELECT t.id, m.child_id, NULL, NULL, NULL, t.meeting_id, t.gap, t.given_by, t.words, t.noted_by, t.noted_at"
     " FROM assessment_meeting_mandate t JOIN assessment_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), text("gap", "Det mangler"), text("given_by", "Givet af"), text("words", "Ord"), by("noted_by"),
      at("noted_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> assessment_meeting_sources() { return table; }

}  // namespace indgang::insight
