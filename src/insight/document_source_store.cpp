// Documents in their versions and places, files that went with messages, and conversations that another answers. The
// files themselves are opened where they stand.
#include "insight/sources.hpp"
#include "sealed_files/sealed_files.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// Of what is older than the case only what was chosen for sharing (documents::is_shared, SHARE-5); that there is more,
// the choices say.
// clang-format off
constexpr Source table[] = {
    {"documents", Topic::heard, "Dokumenter", FolderKind::documents,
     "SELECT d.id, p.about_id, l.person_id, p.folder, NULL, d.id, v.number, v.title, v.documented_on, v.origin, v.because, f.kind,"
     " f.size, f.pages, f.checked, d.is_from_family, d.added_by, d.added_at, v.written_by, v.written_at FROM document d"
     " JOIN family_case c ON c.id = d.case_id JOIN document_version v ON v.document_id = d.id JOIN sealed_file f ON f.id = v.file_id"
     " JOIN document_place p ON p.id = (SELECT MAX(o.id) FROM document_place o WHERE o.document_id = d.id)"
     " LEFT JOIN family_login l ON l.user_id = v.written_by WHERE d.case_id = $1"
     " AND COALESCE((SELECT s.is_shared FROM document_share s WHERE s.document_id = d.id ORDER BY s.id DESC LIMIT 1), CASE WHEN d.is_from_family = 1 OR c.opened_on <= (SELECT n.documented_on FROM document_version n"
     " WHERE n.document_id = d.id ORDER BY n.number DESC LIMIT 1) THEN 1 ELSE 0 END) = 1 ORDER BY d.id, v.number",
     {number("document", "Dokument nummer"), number("version", "Udgave"), text("title", "Hvad"), day("documented_on", "Dokumentets dag"),
      text("origin", "Hvor det kommer fra"), why(), text("kind", "Slags"), number("size", "Bytes"), number("pages", "Sider"),
      word("checked", "Kontrol for virus", said_in<sealed_files::checks>), flag("is_from_family", "Fra familien"),
      user("added_by", "Lagt ind af"), moment("added_at", "Lagt ind"), by("written_by"), at("written_at")}},
    {"document_places", Topic::heard, "Dokumenter, der er flyttet", FolderKind::documents,
     "SELECT t.id, t.about_id, NULL, t.folder, NULL, t.document_id, t.because, t.placed_by, t.placed_at FROM document_place t"
     " JOIN document d ON d.id = t.document_id JOIN family_case c ON c.id = d.case_id WHERE d.case_id = $1"
     " AND t.because <> '' AND COALESCE((SELECT s.is_shared FROM document_share s WHERE s.document_id = d.id ORDER BY s.id DESC LIMIT 1), CASE WHEN d.is_from_family = 1 OR c.opened_on <= (SELECT n.documented_on FROM document_version n"
     " WHERE n.document_id = d.id ORDER BY n.number DESC LIMIT 1) THEN 1 ELSE 0 END) = 1 ORDER BY t.id",
     {number("document", "Dokument nummer"), why(), by("placed_by"), at("placed_at")}},
    {"document_choices", Topic::heard, "Ældre dokumenter, og om de er delt", FolderKind::documents,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.document_id, t.is_shared, t.chosen_by, t.chosen_at FROM document_share t"
     " JOIN document d ON d.id = t.document_id WHERE d.case_id = $1 ORDER BY t.id",
     {number("document", "Dokument nummer"), flag("is_shared", "Delt"), by("chosen_by"), at("chosen_at")}},
    {"message_files", Topic::messages, "Filer i dine beskeder", FolderKind::correspondence,
     "SELECT t.file_id, l.person_id, l.person_id, NULL, NULL, t.message_id, f.kind, f.size, f.added_by, f.added_at FROM message_file t"
     " JOIN sealed_file f ON f.id = t.file_id JOIN message m ON m.id = t.message_id JOIN message_thread h ON h.id = m.thread_id"
     " JOIN message_member b ON b.thread_id = h.id JOIN family_login l ON l.user_id = b.user_id WHERE h.case_id = $1"
     " ORDER BY t.file_id, l.person_id",
     {number("message", "Besked nummer"), text("kind", "Slags"), number("size", "Bytes"), by("added_by"), at("added_at")}, true},
    {"messages_given_on", Topic::messages, "Samtaler, som en anden svarer på", FolderKind::correspondence,
     "SELECT t.id, l.person_id, NULL, NULL, NULL, t.thread_id, t.from_id, t.to_id, t.because, t.handed_by, t.handed_at"
     " FROM message_handover t JOIN message_thread h ON h.id = t.thread_id JOIN message_member b ON b.thread_id = h.id"
     " JOIN family_login l ON l.user_id = b.user_id WHERE h.case_id = $1 ORDER BY t.id, l.person_id",
     {number("thread", "Tråd nummer"), user("from", "Fra"), user("to", "Til"), why(), by("handed_by"), at("handed_at")}, true},
};
// clang-format on

}  // namespace

std::span<Source const> document_sources() { return table; }

}  // namespace indgang::insight
