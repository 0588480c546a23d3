// The analysis meeting with outsiders, what they read, and reports.
#include "analysis/analysis.hpp"
#include "insight/sources.hpp"
#include "reports/reports.hpp"
#include "sign_off/sign_off.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"analysis_choices", Topic::heard, "Om der skal være analysemøde", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.choice, t.because, t.chosen_by, t.chosen_at FROM analysis_choice t WHERE t.case_id = $1",
     {word("choice", "Valg", said_in<analysis::choices>), why(), by("chosen_by"), at("chosen_at")}},
    {"analysis_meetings", Topic::heard, "Analysemøder", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.meets_on, t.starts_at, t.place, t.purpose, t.planned_by, t.planned_at"
     " FROM analysis_meeting t WHERE t.case_id = $1",
     {day("meets_on", "Dag"), text("starts_at", "Klokken"), text("place", "Sted"), text("purpose", "Formål"), by("planned_by"),
      at("planned_at")}},
    {"analysis_participants", Topic::heard, "Hvem fra kerneteamet der var med til analysen", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.meeting_id, t.user_id FROM analysis_participant t"
     " JOIN analysis_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), user("user", "Hvem")}},
    // Outsiders do not know whose case it is; here they are told by what they are, and never how to reach them.
    {"analysis_outsiders", Topic::heard, "Udenforstående, der var med", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.meeting_id, t.name, t.profession, t.confirmed_by, t.confirmed_at, t.withdrawn_by,"
     " t.withdrawn_at FROM analysis_outsider t JOIN analysis_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), text("name", "Navn"), text("profession", "Faggruppe"), by("confirmed_by"), at("confirmed_at"),
      user("withdrawn_by", "Taget af igen af"), moment("withdrawn_at", "Taget af igen")}},
    {"analysis_records", Topic::heard, "Referater af analysemøder", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.held_on, t.came, t.facts, t.assessment, t.direction, t.recorded_by, t.recorded_at"
     " FROM analysis_record t JOIN analysis_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {day("held_on", "Dag"), text("came", "Med var"), text("facts", "Det, man ved"), text("assessment", "Det, man mener"),
      text("direction", "Det, der så sker"), by("recorded_by"), at("recorded_at")}},
    {"analysis_told", Topic::heard, "Det, familien fik at vide om analysen", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.words, t.told_on, t.told_by, t.told_at FROM analysis_told t"
     " JOIN analysis_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {text("words", "Ord"), day("told_on", "Dag"), by("told_by"), at("told_at")}},
    {"briefs", Topic::heard, "Oplæg uden navne, som udenforstående læste", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.number, t.content, t.seen_until, t.released_by, t.released_at FROM brief_release t"
     " JOIN analysis_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {number("number", "Udgave"), text("content", "Indhold"), day("seen_until", "Kunne læses til"), by("released_by"),
      at("released_at")}},
    {"brief_pieces", Topic::heard, "Rettelser i oplægget", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.source, t.is_out, t.words, t.changed_by, t.changed_at FROM brief_piece t"
     " JOIN analysis_meeting m ON m.id = t.meeting_id WHERE m.case_id = $1",
     {text("source", "Fra"), flag("is_out", "Taget ud"), text("words", "Ord"), by("changed_by"), at("changed_at")}},
    {"brief_notes", Topic::heard, "Det, udenforstående skrev", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, o.profession, t.words, t.written_at FROM brief_note t"
     " JOIN analysis_outsider o ON o.id = t.outsider_id JOIN analysis_meeting m ON m.id = o.meeting_id WHERE m.case_id = $1"
     " AND t.is_sent = 1",
     {text("profession", "Faggruppe"), text("words", "Ord"), at("written_at")}},
    {"brief_looks", Topic::traces, "Hvornår udenforstående læste oplægget", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, o.profession, r.number, t.at FROM brief_look t JOIN brief_release r ON r.id = t.release_id"
     " JOIN brief_link l ON l.id = t.link_id JOIN analysis_outsider o ON o.id = l.outsider_id"
     " JOIN analysis_meeting m ON m.id = o.meeting_id WHERE m.case_id = $1",
     {text("profession", "Faggruppe"), number("release", "Udgave"), moment("at", "Læst")}},
    {"brief_links", Topic::traces, "Links til oplægget", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, o.profession, t.made_by, t.made_at, t.ended_by, t.ended_at FROM brief_link t"
     " JOIN analysis_outsider o ON o.id = t.outsider_id JOIN analysis_meeting m ON m.id = o.meeting_id WHERE m.case_id = $1",
     {text("profession", "Faggruppe"), by("made_by"), at("made_at"), user("ended_by", "Lukket af"), moment("ended_at", "Lukket")}},
    {"reports", Topic::heard, "Afrapporteringer", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.series, t.number, t.corrects, t.because, t.begun_by, t.begun_at, t.asked_by, t.asked_at,"
     " t.fixed_by, t.fixed_at, t.released_by, t.released_at FROM report t WHERE t.case_id = $1",
     {number("series", "Afrapportering"), number("number", "Udgave"), number("corrects", "I stedet for nummer"), why(), by("begun_by"),
      at("begun_at"), user("asked_by", "Sendt rundt af"), moment("asked_at", "Sendt rundt"), user("fixed_by", "Underskrevet af"),
      moment("fixed_at", "Underskrevet"), user("released_by", "Givet til familien af"), moment("released_at", "Givet til familien")}},
    // What is still being written is no record of anybody yet; from the last signature on it is.
    {"report_parts", Topic::heard, "Det, der står i afrapporteringerne", FolderKind::assessment,
     "SELECT t.id, COALESCE(t.about_id, s.child_id), t.said_by, t.folder, NULL, s.report_id, s.heading, t.manner, t.side, t.said_by,"
     " t.credit, t.original, t.words, t.family_words, t.is_chosen, t.changed_by, t.changed_at FROM report_part t"
     " JOIN report_section s ON s.id = t.section_id JOIN report r ON r.id = s.report_id WHERE r.case_id = $1 AND r.fixed_at IS NOT NULL",
     {number("report", "Afrapportering"), text("heading", "Afsnit"), word("manner", "Slags", said_in<reports::manners>),
      word("side", "Side", said_in<reports::part_sides>), one_person("said_by", "Sagt af"), phrased("credit", "Hvem siger det"),
      text("original", "Som det stod"), text("words", "Ord"), text("family_words", "Til familien"), flag("is_chosen", "Valgt med"),
      by("changed_by"), at("changed_at")}},
    {"report_answers", Topic::heard, "Teamets svar på afrapporteringer", FolderKind::assessment,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.report_id, t.user_id, t.answer, t.words, t.recorded_by, t.recorded_at FROM report_answer t"
     " JOIN report r ON r.id = t.report_id WHERE r.case_id = $1 AND r.fixed_at IS NOT NULL",
     {number("report", "Afrapportering"), user("user", "Hvem"), word("answer", "Svar", said_in<sign_off::answers>), text("words", "Ord"),
      by("recorded_by"), at("recorded_at")}},
    {"report_openings", Topic::traces, "Hvornår du har åbnet afrapporteringer", FolderKind::assessment,
     "SELECT t.id, l.person_id, l.person_id, NULL, NULL, t.report_id, t.opened_at FROM report_opening t"
     " JOIN report r ON r.id = t.report_id JOIN family_login l ON l.user_id = t.user_id WHERE r.case_id = $1",
     {number("report", "Afrapportering"), moment("opened_at", "Åbnet")}, true},
};
// clang-format on

}  // namespace

std::span<Source const> analysis_sources() { return table; }

}  // namespace indgang::insight
