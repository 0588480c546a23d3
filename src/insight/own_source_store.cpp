// Traces: who looked, what happened, insight that was asked for and fetched, letters and drafts of the person itself.
#include "insight/sources.hpp"
#include "outbox/outbox.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    // One line a day, page and reader: the same person opening the same page again is counted.
    {"looks", Topic::traces, "Hvem har kigget", FolderKind::family,
     "SELECT MIN(t.sequence), NULL, NULL, NULL, NULL, MIN(t.at), COUNT(*), t.user_id, t.act, t.because FROM access_log t"
     " WHERE t.case_id = $1 AND t.because NOT LIKE 'family_member%' GROUP BY substr(t.at, 1, 10), t.user_id, t.act, t.because"
     " ORDER BY MIN(t.sequence)",
     {moment("first_at", "Første gang den dag"), number("times", "Gange"), function("function", "I hvilken rolle"),
      act("act", "Så eller ændrede"), right("because", "Grundlag")}},
    {"own_looks", Topic::traces, "Hvad du selv har åbnet", FolderKind::family,
     "SELECT MIN(t.sequence), l.person_id, l.person_id, NULL, NULL, MIN(t.at), COUNT(*), t.act FROM access_log t"
     " JOIN family_login l ON l.user_id = t.user_id WHERE t.case_id = $1 GROUP BY substr(t.at, 1, 10), l.person_id, t.act"
     " ORDER BY MIN(t.sequence)",
     {moment("first_at", "Første gang den dag"), number("times", "Gange"),
      act("act", "Så eller ændrede")}, true},
    {"timeline", Topic::traces, "Tidslinjen", FolderKind::family,
     "SELECT t.id, NULL, l.person_id, NULLIF(t.folder, ''), NULL, t.at, t.user_id, t.said FROM timeline t"
     " LEFT JOIN family_login l ON l.user_id = t.user_id WHERE t.case_id = $1 ORDER BY t.id",
     {moment("at", "Hvornår"), user("user", "Hvem"), phrased("said", "Hvad")}, false, true},
    {"insight_requests", Topic::traces, "Når der er bedt om indsigt", FolderKind::family,
     "SELECT t.id, t.asked_by, t.asked_by, 'own', NULL, t.subject_id, t.asked_by, t.asked_on, t.how, t.note, t.registered_by,"
     " t.registered_at FROM insight_request t WHERE t.case_id = $1",
     {one_person("subject", "Om"), one_person("asked_by", "Bedt om af"), day("asked_on", "Dag"), word("how", "Måde", said_in<ways>),
      text("note", "Ord"), by("registered_by"), at("registered_at")}},
    {"insight_steps", Topic::traces, "Hvad der skete med det", FolderKind::family,
     "SELECT t.request_id * 1000 + t.number, r.asked_by, r.asked_by, 'own', NULL, t.request_id, t.act, t.due_on, t.because, t.done_on,"
     " t.written_by, t.written_at FROM insight_step t JOIN insight_request r ON r.id = t.request_id WHERE r.case_id = $1"
     " ORDER BY t.request_id, t.number",
     {number("request", "Nummer"), word("act", "Hvad", said_in<acts>), day("due_on", "Senest"), why(), day("done_on", "Dag"),
      by("written_by"), at("written_at")}},
    {"insight_downloads", Topic::traces, "Når alt om dig er hentet", FolderKind::family,
     "SELECT t.id, t.reader_id, NULL, 'own', NULL, t.subject_id, t.format, t.fetched_by, t.fetched_at FROM insight_download t"
     " WHERE t.case_id = $1",
     {one_person("subject", "Om"), word("format", "Slags", said_in<formats>), user("fetched_by", "Hentet af"),
      moment("fetched_at", "Hentet")}},
    {"letters", Topic::traces, "Mail, vi har sendt dig", FolderKind::family,
     "SELECT t.id, l.person_id, l.person_id, NULL, NULL, t.kind, t.standing, t.made_at, t.settled_at FROM outgoing_letter t"
     " JOIN family_login l ON l.user_id = t.user_id JOIN case_person m ON m.person_id = l.person_id WHERE m.case_id = $1",
     {word("kind", "Slags", said_in<outbox::kinds>), text("standing", "Hvor langt"), moment("made_at", "Skrevet"),
      moment("settled_at", "Sendt")}, true},
    {"drafts", Topic::traces, "Dine kladder", FolderKind::family,
     "SELECT 0, l.person_id, l.person_id, NULL, NULL, t.fields, t.saved_at FROM draft t JOIN family_login l ON l.user_id = t.user_id"
     " JOIN case_person m ON m.person_id = l.person_id WHERE m.case_id = $1 ORDER BY t.saved_at",
     {text("fields", "Ord"), moment("saved_at", "Skrevet")}, true},
    {"news_seen", Topic::traces, "Nyt, du har set", FolderKind::family,
     "SELECT 0, l.person_id, l.person_id, NULL, NULL, t.what, t.seen_at FROM news_seen t JOIN family_login l ON l.user_id = t.user_id"
     " WHERE t.case_id = $1 ORDER BY t.seen_at",
     {text("what", "Hvad"), moment("seen_at", "Set")}, true},
    {"calendar_feeds", Topic::traces, "Kalendere, der følger med", FolderKind::family,
     "SELECT t.id, l.person_id, l.person_id, NULL, NULL, t.made_at, t.ended_at FROM calendar_feed t"
     " JOIN family_login l ON l.user_id = t.user_id JOIN case_person m ON m.person_id = l.person_id WHERE m.case_id = $1",
     {moment("made_at", "Begyndt"), moment("ended_at", "Afsluttet")}, true},
};
// clang-format on

}  // namespace

std::span<Source const> own_sources() { return table; }

}  // namespace indgang::insight
