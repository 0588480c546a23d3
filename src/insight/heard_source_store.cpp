// What was said and seen: boards and cards, scales, worries, readiness, the child's voice, attachments.
#include "assessment/assessment.hpp"
#include "attribution/attribution.hpp"
#include "core_team/core_team.hpp"
#include "insight/sources.hpp"
#include "voices/voices.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"assessment_cards", Topic::heard, "Kort på ICS-tavlen", FolderKind::assessment,
     "SELECT t.id, b.child_id, t.said_by, NULL, NULL, t.dimension, t.side, t.words, t.said_by, t.observer, t.observed_on, t.known_by,"
     " t.disciplines, t.added_by, t.added_at, t.changed_by, t.changed_at, t.removed_by, t.removed_at FROM assessment_card t"
     " JOIN assessment_board b ON b.id = t.board_id WHERE b.case_id = $1",
     {text("dimension", "Område"), word("side", "Side", said_in<assessment::sides>), text("words", "Ord"),
      one_person("said_by", "Sagt af"), text("observer", "Set af"), day("observed_on", "Set"),
      word("known_by", "Hvordan det vides", said_in<attribution::ways_of_knowing>),
      listed("disciplines", "Faggruppe", said_in<core_team::disciplines>), by("added_by"), at("added_at"),
      user("changed_by", "Rettet af"), moment("changed_at", "Rettet"), user("removed_by", "Fjernet af"),
      moment("removed_at", "Fjernet")}},
    {"assessment_boards", Topic::heard, "ICS-tavler", FolderKind::assessment,
     "SELECT t.id, t.child_id, NULL, NULL, NULL, t.dimension_set, t.began_by, t.began_at FROM assessment_board t WHERE t.case_id = $1",
     {text("dimension_set", "Områder"), by("began_by"), at("began_at")}},
    {"talk_boards", Topic::heard, "Samtaletavler", FolderKind::assessment,
     "SELECT t.id, t.about, NULL, NULL, NULL, t.kind, t.began_by, t.began_at FROM talk_board t WHERE t.case_id = $1",
     {text("kind", "Slags"), by("began_by"), at("began_at")}},
    {"talk_board_cards", Topic::heard, "Kort på samtaletavler", FolderKind::assessment,
     "SELECT t.id, b.about, t.said_by, NULL, NULL, t.board_id, t.position, t.words, t.said_by, t.observer, t.observed_on, t.known_by,"
     " t.added_by, t.added_at, t.changed_by, t.changed_at, t.removed_by, t.removed_at FROM talk_board_card t"
     " JOIN talk_board b ON b.id = t.board_id WHERE b.case_id = $1",
     {number("board", "Tavle nummer"), number("position", "Plads"), text("words", "Ord"), one_person("said_by", "Sagt af"),
      text("observer", "Set af"), day("observed_on", "Set"),
      word("known_by", "Hvordan det vides", said_in<attribution::ways_of_knowing>), by("added_by"), at("added_at"),
      user("changed_by", "Rettet af"), moment("changed_at", "Rettet"), user("removed_by", "Fjernet af"),
      moment("removed_at", "Fjernet")}},
    {"scales", Topic::heard, "Skalaer", FolderKind::assessment,
     "SELECT t.id, t.about, NULL, NULL, NULL, t.question, t.means_0, t.means_10, t.asked_by, t.asked_at, t.closed_by, t.closed_at"
     " FROM scale t WHERE t.case_id = $1",
     {text("question", "Spørgsmål"), text("means_0", "0 er"), text("means_10", "10 er"), by("asked_by"), at("asked_at"),
      user("closed_by", "Afsluttet af"), moment("closed_at", "Afsluttet")}},
    {"scale_ratings", Topic::heard, "Svar på skalaer", FolderKind::assessment,
     "SELECT t.id, s.about, t.said_by, NULL, NULL, t.scale_id, t.said_by, t.rater, t.rated_on, t.value, t.reason, t.recorded_by,"
     " t.recorded_at FROM scale_rating t JOIN scale s ON s.id = t.scale_id WHERE s.case_id = $1",
     {number("scale", "Skala nummer"), one_person("said_by", "Sagt af"), text("rater", "Fagperson"), day("rated_on", "Dag"),
      number("value", "Tal fra 0 til 10"), text("reason", "Hvorfor"), by("recorded_by"), at("recorded_at")}},
    {"worries", Topic::heard, "Bekymringer", FolderKind::assessment,
     "SELECT t.id, t.child_id, NULL, NULL, NULL, t.worried, t.others, t.what, t.if_unchanged, t.goal, t.scale_id, t.added_by, t.added_at,"
     " t.changed_by, t.changed_at, t.settled_by, t.settled_at FROM worry t WHERE t.case_id = $1",
     {those("worried", "Bekymret i familien"), text("others", "Andre, der er bekymrede"), text("what", "Hvad"),
      text("if_unchanged", "Hvis intet ændres"), text("goal", "Mål"), number("scale", "Skala nummer"), by("added_by"), at("added_at"),
      user("changed_by", "Rettet af"), moment("changed_at", "Rettet"), user("settled_by", "Afsluttet af"),
      moment("settled_at", "Afsluttet")}},
    {"readiness", Topic::heard, "Klar til ændringer", FolderKind::assessment,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.stated_on, t.change, t.willing, t.able, t.words, t.recorded_by, t.recorded_at"
     " FROM readiness t WHERE t.case_id = $1",
     {day("stated_on", "Dag"), text("change", "Ændring"), number("willing", "Vil (0 til 10)"), number("able", "Kan (0 til 10)"),
      text("words", "Ord"), by("recorded_by"), at("recorded_at")}},
    // What a child said is for a parent only so far as the child said so (rules.md § 8).
    {"voices", Topic::heard, "Det, barnet eller den unge selv har sagt", FolderKind::assessment,
     "SELECT t.voice_id * 1000 + t.number, v.child_id, v.child_id, CASE WHEN t.folder = 'youth' THEN 'youth ' || v.child_id ELSE NULL"
     " END, CASE WHEN t.sharing = 'yes' AND z.sharing = 'yes' THEN z.shown_to ELSE '0' END, t.state, t.way, t.holder_id, t.planned_on, t.held_on, t.held_by,"
     " t.place, t.present, t.own_words, t.seen, t.because, t.other_means, t.sharing, t.shown_to, t.written_by, t.written_at"
     " FROM voice_version t JOIN voice v ON v.id = t.voice_id JOIN voice_version z ON z.voice_id = v.id"
     " AND z.number = v.versions WHERE v.case_id = $1 ORDER BY t.voice_id, t.number",
     {word("state", "Hvor langt", said_in<voices::states>), word("way", "Måde", said_in<voices::ways>), user("holder", "Har bolden"),
      day("planned_on", "Planlagt"), day("held_on", "Dag"), text("held_by", "Talte med"), text("place", "Sted"),
      text("present", "Med var"), text("own_words", "Ord"), text("seen", "Set"), why(), text("other_means", "På anden måde"),
      word("sharing", "Må vises hjemme", said_in<voices::sharings>), those("shown_to", "Vises til"), by("written_by"), at("written_at")}},
    {"voices_for_home", Topic::heard, "Det, der må vises hjemme", FolderKind::assessment,
     "SELECT t.voice_id * 1000 + t.number, v.child_id, v.child_id, NULL, t.shown_to, t.held_on, t.for_home FROM voice_version t"
     " JOIN voice v ON v.id = t.voice_id AND v.versions = t.number WHERE v.case_id = $1 AND t.sharing = 'parts' AND t.for_home <> ''"
     " AND t.state = 'held'",
     {day("held_on", "Dag"), text("for_home", "Ord")}},
    {"attachments", Topic::heard, "Billeder og filer", FolderKind::family,
     "SELECT t.id, COALESCE(v.child_id, e.about_id, s.about_id), NULL, CASE WHEN w.folder = 'youth' THEN 'youth ' || v.child_id"
     " ELSE NULL END, CASE WHEN t.owner_kind = 'stemme' AND w.sharing = 'yes' THEN w.shown_to WHEN t.owner_kind = 'stemme' THEN '0'"
     " ELSE NULL END, t.owner_kind, t.owner_number, t.kind, t.file_name, t.alternative, t.size, t.added_by, t.added_at, t.changed_by,"
     " t.changed_at, t.removed_by, t.removed_at, t.removed_because FROM attachment t"
     " LEFT JOIN voice v ON t.owner_kind = 'stemme' AND v.id = t.owner_number"
     " LEFT JOIN voice_version w ON w.voice_id = v.id AND w.number = v.versions"
     " LEFT JOIN examination e ON t.owner_kind = 'undersoegelse' AND e.id = t.owner_number"
     " LEFT JOIN source_plan s ON t.owner_kind = 'plan' AND s.id = t.owner_number WHERE t.case_id = $1",
     {text("owner_kind", "Hører til"), number("owner", "Nummer der"), text("kind", "Slags"), text("file_name", "Fil"),
      text("alternative", "Hvad man ser"), number("size", "Størrelse i byte"), by("added_by"), at("added_at"),
      user("changed_by", "Rettet af"), moment("changed_at", "Rettet"), user("removed_by", "Fjernet af"),
      moment("removed_at", "Fjernet"), text("removed_because", "Hvorfor den blev fjernet")}},
};
// clang-format on

}  // namespace

std::span<Source const> heard_sources() { return table; }

}  // namespace indgang::insight
