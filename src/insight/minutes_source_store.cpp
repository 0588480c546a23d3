// Minutes once they are approved at the table, who spoke, and what the core team's own meetings took up.
#include "insight/sources.hpp"
#include "meetings/meetings.hpp"
#include "minutes/minutes.hpp"
#include "status_deck/status_deck.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"minutes_lines", Topic::meetings, "Det, der står i referaterne", FolderKind::meetings,
     "SELECT x.id, t.about_id, t.holder_person, NULL, NULL, t.meeting_id, t.kind, t.heading, x.words, x.is_struck, x.because,"
     " x.edition, t.without_family, t.without_because, t.holder_user, t.holder_person, t.due_on, t.element_id, t.added_by, x.written_by,"
     " x.written_at FROM minutes_text x JOIN minutes_line t ON t.id = x.line_id JOIN meeting m ON m.id = t.meeting_id WHERE m.case_id = $1"
     " AND EXISTS (SELECT 1 FROM minutes_edition e WHERE e.meeting_id = m.id AND e.number >= x.edition)",
     {number("meeting", "Møde nummer"), word("kind", "Slags", said_in<minutes::kinds>), text("heading", "Under punktet"),
      text("words", "Ord"), flag("is_struck", "Streget ud"), why(), number("edition", "Udgave"),
      word("without_family", "Uden familien fordi", said_in<minutes::ways_without_family>), text("without_because", "Hvordan det vides"),
      user("holder_user", "Fagperson"), one_person("holder_person", "Hvem"), day("due_on", "Senest"), number("element", "I planen nummer"),
      user("added_by", "Tilføjet af"), by("written_by"), at("written_at")}},
    {"minutes_editions", Topic::meetings, "Godkendelser af referater", FolderKind::meetings,
     "SELECT t.meeting_id * 1000 + t.number, a.person_id, t.feeling_of, NULL, NULL, t.meeting_id, t.number, t.is_read_out, t.others, t.feeling, t.feeling_words,"
     " t.feeling_of, t.because, t.approved_by, t.approved_at FROM minutes_edition t JOIN meeting m ON m.id = t.meeting_id"
     " LEFT JOIN meeting_about a ON a.meeting_id = m.id WHERE m.case_id = $1 ORDER BY t.meeting_id, t.number",
     {number("meeting", "Møde nummer"), number("number", "Udgave"), flag("is_read_out", "Læst op"), text("others", "Andre med"),
      word("feeling", "Hvordan mødet var", said_in<minutes::feelings>), text("feeling_words", "Ord"), one_person("feeling_of", "Sagt af"), why(),
      user("approved_by", "Godkendt af"), moment("approved_at", "Godkendt")}},
    {"minutes_comments", Topic::meetings, "Familiens ord til referater", FolderKind::meetings,
     "SELECT t.id, a.person_id, t.person_id, NULL, NULL, t.meeting_id, t.person_id, t.words, t.written_at FROM minutes_comment t"
     " JOIN meeting m ON m.id = t.meeting_id LEFT JOIN meeting_about a ON a.meeting_id = m.id WHERE m.case_id = $1 ORDER BY t.id",
     {number("meeting", "Møde nummer"), one_person("person", "Sagt af"), text("words", "Ord"), at("written_at")}},
    {"minutes_done", Topic::meetings, "Aftaler fra møder, der er gjort", FolderKind::meetings,
     "SELECT t.line_id, l.about_id, l.holder_person, NULL, NULL, l.meeting_id, t.done_by, t.done_at FROM minutes_done t"
     " JOIN minutes_line l ON l.id = t.line_id JOIN meeting m ON m.id = l.meeting_id WHERE m.case_id = $1",
     {number("meeting", "Møde nummer"), user("done_by", "Gjort af"), moment("done_at", "Gjort")}},
    {"minutes_starts", Topic::meetings, "Hjælp, der begyndte på et møde", FolderKind::meetings,
     "SELECT t.line_id, i.person_id, NULL, NULL, NULL, t.intervention_id, t.competence, t.competence_words, t.confirmed_by, t.confirmed_at"
     " FROM minutes_start t JOIN minutes_line l ON l.id = t.line_id JOIN meeting m ON m.id = l.meeting_id"
     " JOIN intervention i ON i.id = t.intervention_id WHERE m.case_id = $1",
     {number("intervention", "Indsats nummer"), word("competence", "Hvem kunne beslutte det", said_in<minutes::competences>),
      text("competence_words", "Hvor det står"), by("confirmed_by"), at("confirmed_at")}},
    {"minutes_presence", Topic::meetings, "Hvem der var ved bordet", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.person_id, t.came, t.because, t.noted_by, t.noted_at"
     " FROM minutes_presence t JOIN meeting m ON m.id = t.meeting_id WHERE m.case_id = $1 AND t.person_id IS NOT NULL",
     {number("meeting", "Møde nummer"), one_person("person", "Hvem"), word("came", "Kom", said_in<meetings::attendances>), why(),
      by("noted_by"), at("noted_at")}},
    {"heard", Topic::meetings, "Hvornår du kom til orde", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.meeting_id, t.point, t.is_heard, t.noted_by, t.noted_at"
     " FROM meeting_room_heard t JOIN meeting m ON m.id = t.meeting_id WHERE m.case_id = $1 AND t.person_id IS NOT NULL",
     {number("meeting", "Møde nummer"), text("point", "Under punktet"), flag("is_heard", "Kom til orde"), by("noted_by"), at("noted_at")}},
    {"speaking", Topic::meetings, "Taletid på møder", FolderKind::meetings,
     "SELECT t.id, a.person_id, NULL, NULL, NULL, t.meeting_id, t.side, t.seconds, t.measured_by, t.recorded_at FROM speaking_stretch t"
     " JOIN meeting m ON m.id = t.meeting_id LEFT JOIN meeting_about a ON a.meeting_id = m.id WHERE m.case_id = $1 ORDER BY t.id",
     {number("meeting", "Møde nummer"), text("side", "Hvem siger det"), number("seconds", "Sekunder"), by("measured_by"),
      at("recorded_at")}},
    {"speaking_estimates", Topic::meetings, "Skøn over familiens taletid", FolderKind::meetings,
     "SELECT t.id, a.person_id, NULL, NULL, NULL, t.meeting_id, t.family_percent, t.estimated_by, t.estimated_at FROM speaking_estimate t"
     " JOIN meeting m ON m.id = t.meeting_id LEFT JOIN meeting_about a ON a.meeting_id = m.id WHERE m.case_id = $1 ORDER BY t.id",
     {number("meeting", "Møde nummer"), number("family_percent", "Familiens del i procent"), by("estimated_by"), at("estimated_at")}},
    {"team_outcomes", Topic::meetings, "Hvad kerneteamets egne møder tog op", FolderKind::meetings,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.outcome, t.words, t.noted_by, t.noted_at FROM team_meeting_outcome t WHERE t.case_id = $1",
     {word("outcome", "Udfald", said_in<status_deck::outcomes>), text("words", "Ord"), by("noted_by"), at("noted_at")}},
    {"team_balls", Topic::meetings, "Opgaver fra kerneteamets møder", FolderKind::meetings,
     "SELECT h.id, NULL, NULL, NULL, NULL, t.words, t.due_on, h.user_id, h.because, h.given_by, h.given_at, e.is_done, e.because,"
     " e.ended_by, e.ended_at FROM team_ball t JOIN team_ball_holder h ON h.ball_id = t.id LEFT JOIN team_ball_end e ON e.ball_id = t.id"
     " WHERE t.case_id = $1",
     {text("words", "Ord"), day("due_on", "Senest"), user("user", "Hvem"), why(), by("given_by"), at("given_at"),
      flag("is_done", "Gjort"), text("ended_because", "Hvorfor det sluttede"), user("ended_by", "Afsluttet af"),
      moment("ended_at", "Afsluttet")}},
    {"team_choices", Topic::meetings, "Om forløbet kom med på kerneteamets møde", FolderKind::meetings,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.choice, t.because, t.chosen_by, t.chosen_at FROM team_meeting_choice t WHERE t.case_id = $1",
     {word("choice", "Valg", said_in<status_deck::choices>), why(), by("chosen_by"), at("chosen_at")}},
    {"team_put_off", Topic::meetings, "Udsat på kerneteamets møde", FolderKind::meetings,
     "SELECT t.meeting_id, NULL, NULL, NULL, NULL, t.because, t.put_off_by, t.put_off_at FROM team_meeting_put_off t WHERE t.case_id = $1",
     {why(), by("put_off_by"), at("put_off_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> minutes_sources() { return table; }

}  // namespace indgang::insight
