// Messages that the person sent or got, and contacts; what was written and corrected about corrections and insight.
#include "contacts/contacts.hpp"
#include "corrections/corrections.hpp"
#include "insight/sources.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"messages", Topic::messages, "Beskeder, du har sendt eller fået", FolderKind::correspondence,
     "SELECT t.id, l.person_id, l.person_id, NULL, NULL, t.thread_id, h.subject, h.is_to_all, h.started_by, h.started_at, t.words,"
     " t.corrects_id, t.written_by, t.written_at, s.because, s.settled_by, s.settled_at FROM message t"
     " JOIN message_thread h ON h.id = t.thread_id JOIN message_member b ON b.thread_id = h.id"
     " JOIN family_login l ON l.user_id = b.user_id LEFT JOIN message_settled s ON s.message_id = t.id WHERE h.case_id = $1"
     " ORDER BY t.id, l.person_id",
     {number("thread", "Tråd nummer"), text("subject", "Emne"), flag("is_to_all", "Til alle, der arbejder med jer"),
      user("started_by", "Begyndt af"), moment("started_at", "Begyndt"), text("words", "Ord"), number("corrects", "Retter nummer"),
      by("written_by"), at("written_at"), text("settled_because", "Hvorfor den ikke skulle besvares"), user("settled_by", "Afsluttet af"),
      moment("settled_at", "Afsluttet")}, true},
    {"messages_read", Topic::messages, "Hvad du har læst", FolderKind::correspondence,
     "SELECT t.thread_id, l.person_id, l.person_id, NULL, NULL, t.thread_id, t.up_to_id, t.read_at FROM message_read t"
     " JOIN message_thread h ON h.id = t.thread_id JOIN family_login l ON l.user_id = t.user_id WHERE h.case_id = $1",
     {number("thread", "Tråd nummer"), number("up_to", "Til og med nummer"), moment("read_at", "Læst")}, true},
    {"contacts", Topic::messages, "Kontakter", FolderKind::correspondence,
     "SELECT t.id, COALESCE(p.person_id, t.child_id), NULL, NULL, NULL, t.on_day, t.kind, t.note, t.initiative, t.corrects, t.because,"
     " t.recorded_by, t.recorded_at FROM contact t LEFT JOIN contact_person p ON p.contact_id = t.id WHERE t.case_id = $1"
     " ORDER BY t.id, p.person_id",
     {day("on_day", "Dag"), word("kind", "Måde", said_in<contacts::contact_kinds>), text("note", "Ord"),
      word("initiative", "Hvem tog kontakt", said_in<contacts::initiatives>), number("corrects", "Retter nummer"), why(),
      by("recorded_by"), at("recorded_at")}},
    {"corrections", Topic::messages, "Det, du har sagt er forkert", FolderKind::family,
     "SELECT t.id, t.asked_by, t.asked_by, 'own', NULL, t.about_id, t.place, t.what, t.because, t.wanted, t.asked_on, t.registered_by,"
     " t.registered_at FROM correction t WHERE t.case_id = $1",
     {one_person("about", "Om"), text("place", "Hvor"), text("what", "Det, der er forkert"), why(), text("wanted", "Det, der skal stå"),
      day("asked_on", "Dag"), by("registered_by"), at("registered_at")}},
    {"correction_steps", Topic::messages, "Svar på det, du har sagt er forkert", FolderKind::family,
     "SELECT t.correction_id * 1000 + t.number, c.asked_by, c.asked_by, 'own', NULL, t.correction_id, t.act, t.words, t.statement, t.told,"
     " t.due_on, t.written_by, t.written_at FROM correction_step t JOIN correction c ON c.id = t.correction_id WHERE c.case_id = $1"
     " ORDER BY t.correction_id, t.number",
     {number("correction", "Rettelse nummer"), word("act", "Svar", said_in<corrections::acts>), text("words", "Ord"),
      text("statement", "Dine egne ord ved siden af"), text("told", "Hvem der har fået besked"), day("due_on", "Senest"),
      by("written_by"), at("written_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> message_sources() { return table; }

}  // namespace indgang::insight
