// Consents and their answers, legal bases, folders, and what is shared of an old case.
#include "access/decision.hpp"
#include "consent/consent.hpp"
#include "insight/sources.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"consent_requests", Topic::sharing, "Samtykker, der er bedt om", FolderKind::family,
     "SELECT t.id, g.person_id, NULL, NULL, NULL, t.recipient_user, d.name, t.recipient_function, t.folders, t.purpose,"
     " t.from_on, t.until_on, t.narrows, t.asked_by, t.asked_at FROM consent_request t"
     " JOIN consent_giver g ON g.request_id = t.id LEFT JOIN department d ON d.id = t.recipient_department"
     " WHERE t.case_id = $1 ORDER BY t.id, g.person_id",
     {user("recipient_user", "Til"), text("recipient_department", "Til afdelingen"),
      word("recipient_function", "Til dem, der er", said_in<consent::functions>), folders("folders", "Mapper"),
      text("purpose", "Formål"), day("from_on", "Fra"), day("until_on", "Til"), number("narrows", "I stedet for nummer"),
      user("asked_by", "Bedt om af"), moment("asked_at", "Bedt om")}},
    {"consent_answers", Topic::sharing, "Dine svar på samtykker", FolderKind::family,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.request_id, t.answer, t.how, t.note, t.recorded_by, t.recorded_at"
     " FROM consent_answer t JOIN consent_request r ON r.id = t.request_id WHERE r.case_id = $1",
     {number("request", "Samtykke nummer"), word("answer", "Svar", said_in<access::answers>),
      word("how", "Måde", said_in<consent::ways>), text("note", "Med egne ord"), by("recorded_by"), at("recorded_at")}},
    {"legal_bases", Topic::sharing, "Deling med hjemmel i loven", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.basis, t.recipient_user, d.name, t.folders, t.because, t.from_on, t.until_on,"
     " t.recorded_by, t.recorded_at FROM case_legal_basis t LEFT JOIN department d ON d.id = t.recipient_department"
     " WHERE t.case_id = $1",
     {text("basis", "Grundlag"), user("recipient_user", "Til"), text("recipient_department", "Til afdelingen"),
      folders("folders", "Mapper"), why(), day("from_on", "Fra"), day("until_on", "Til"), by("recorded_by"), at("recorded_at")}},
    {"share_choices", Topic::sharing, "Hvad der deles af det gamle", FolderKind::family,
     "SELECT t.id, NULL, NULL, t.folder, NULL, t.folder, t.is_shared, t.from_on, t.chosen_by, t.chosen_at FROM share_choice t"
     " WHERE t.case_id = $1",
     {folders("folder", "Mapper"), flag("is_shared", "Deles"), day("from_on", "Fra"), by("chosen_by"), at("chosen_at")}},
    {"own_folders", Topic::sharing, "Forløbets egne mapper", FolderKind::family,
     "SELECT t.id, NULL, NULL, 'own ' || t.id, NULL, t.name, t.made_by, t.made_at FROM case_folder t WHERE t.case_id = $1",
     {text("name", "Navn"), by("made_by"), at("made_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> sharing_sources() { return table; }

}  // namespace indgang::insight
