// Grunddata: the person itself, the family around it, and the login.
#include "assessment/assessment.hpp"
#include "cases/cases.hpp"
#include "insight/sources.hpp"
#include "network_map/network_map.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"person", Topic::person, "Navn, fødselsdag og hvordan vi får fat i dig", FolderKind::family,
     "SELECT t.id, t.id, NULL, NULL, NULL, t.name, t.born_on, t.telephone, t.email,"
     " CASE WHEN t.cpr_sealed IS NULL THEN 0 ELSE 1 END FROM case_person m JOIN person t ON t.id = m.person_id"
     " WHERE m.case_id = $1",
     {text("name", "Navn"), day("born_on", "Født"), text("telephone", "Telefon"), text("email", "E-mail"),
      flag("has_cpr", "CPR-nummer er gemt (låst)")}},
    {"address", Topic::person, "Adresse", FolderKind::family,
     "SELECT t.id, t.id, NULL, CASE WHEN EXISTS (SELECT 1 FROM case_person o JOIN person op ON op.id = o.person_id"
     " WHERE o.case_id = m.case_id AND op.is_address_protected = 1 AND (op.id = t.id OR (m.home <> '' AND o.home = m.home)"
     " OR (t.address <> '' AND op.address = t.address))) THEN 'address ' || t.id ELSE NULL END, NULL,"
     " t.address, m.home, t.is_address_protected FROM case_person m JOIN person t ON t.id = m.person_id"
     " WHERE m.case_id = $1",
     {text("address", "Adresse"), text("home", "Hjem"), flag("is_address_protected", "Adressen er beskyttet")}},
    {"part_in_case", Topic::person, "Din plads i familien", FolderKind::family,
     "SELECT t.person_id, t.person_id, NULL, NULL, NULL, t.role, t.relation, t.joined_on, t.left_on"
     " FROM case_person t WHERE t.case_id = $1",
     {word("role", "Rolle", said_in<cases::family_roles>), text("relation", "Hvem i familien"),
      day("joined_on", "Fra"), day("left_on", "Til")}},
    {"custody", Topic::person, "Forældremyndighed", FolderKind::family,
     "SELECT 0, t.child_id, t.holder_id, NULL, NULL, t.child_id, t.holder_id FROM custody t WHERE t.case_id = $1"
     " ORDER BY t.child_id, t.holder_id",
     {one_person("child", "Barn"), one_person("holder", "Har forældremyndighed")}},
    {"case", Topic::person, "Forløbet", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.case_number, t.family_name, t.opened_on, t.closed_on, c.wording,"
     " t.criterion_note, t.first_contact_id, t.created_by, t.created_at FROM family_case t"
     " LEFT JOIN target_criterion c ON c.id = t.criterion_id WHERE t.id = $1",
     {text("case_number", "Forløbets nummer"), text("family_name", "Familiens navn"), day("opened_on", "Begyndt"),
      day("closed_on", "Sluttet"), text("criterion", "Hvorfor I er med"), text("criterion_note", "Hvordan det passer"),
      one_person("first_contact", "Hvem vi ringer til først"), by("created_by"), at("created_at")}},
    {"also_called", Topic::person, "Hvad du også kaldes", FolderKind::assessment,
     "SELECT t.id, t.person_id, NULL, NULL, NULL, t.called, t.added_by, t.added_at FROM brief_alias t WHERE t.case_id = $1",
     {text("called", "Kaldes"), by("added_by"), at("added_at")}},
    {"network", Topic::person, "Familiens netværk", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.domain, t.name, t.what, t.standing, t.added_by, t.added_at, t.removed_by,"
     " t.removed_at FROM network_node t WHERE t.case_id = $1",
     {word("domain", "Hvor i netværket", said_in<network_map::domains>), text("name", "Navn"), text("what", "Hvad"),
      word("standing", "Hvordan det går", said_in<network_map::standings>), by("added_by"), at("added_at"),
      user("removed_by", "Fjernet af"), moment("removed_at", "Fjernet")}},
    {"login", Topic::person, "Dit login", FolderKind::family,
     "SELECT t.id, l.person_id, l.person_id, NULL, NULL, t.login, t.name, t.telephone, t.email, t.language, t.active_from,"
     " t.active_until FROM family_login l JOIN app_user t ON t.id = l.user_id JOIN case_person m ON m.person_id = l.person_id"
     " WHERE m.case_id = $1",
     {text("login", "Brugernavn"), text("name", "Navn"), text("telephone", "Telefon"), text("email", "E-mail"),
      text("language", "Sprog"), day("active_from", "Fra"), day("active_until", "Til")}, true},
    {"login_sessions", Topic::person, "Hvornår du har været logget ind", FolderKind::family,
     "SELECT 0, l.person_id, l.person_id, NULL, NULL, t.started_at, t.seen_at, t.ended_at, t.expires_at FROM family_login l"
     " JOIN login_session t ON t.user_id = l.user_id JOIN case_person m ON m.person_id = l.person_id WHERE m.case_id = $1"
     " ORDER BY t.started_at",
     {moment("started_at", "Begyndt"), moment("seen_at", "Sidst set"), moment("ended_at", "Logget ud"),
      moment("expires_at", "Udløber")}, true},
};
// clang-format on

}  // namespace

std::span<Source const> family_sources() { return table; }

}  // namespace indgang::insight
