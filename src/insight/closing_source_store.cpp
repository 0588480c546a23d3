// How the case was closed and opened again, what was handed to others then, and how long it is kept.
#include "closing/closing.hpp"
#include "insight/sources.hpp"
#include "retention/retention.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"closings", Topic::traces, "Når forløbet er afsluttet", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.closed_on, t.reason, t.because, t.told_on, t.told_how, t.no_words_because, t.turn_to,"
     " t.turn_to_reach, t.recorded_by, t.recorded_at FROM case_closing t WHERE t.case_id = $1 ORDER BY t.id",
     {day("closed_on", "Fra"), word("reason", "Grund", said_in<closing::reasons>), why(), day("told_on", "I fik det at vide"),
      word("told_how", "Hvordan", said_in<closing::told_ways>), text("no_words_because", "Hvorfor familien ikke har sagt noget om det"),
      text("turn_to", "Hvem I kan gå til"), text("turn_to_reach", "Sådan når I dem"), by("recorded_by"), at("recorded_at")}},
    {"closing_words", Topic::traces, "Det, du sagde om afslutningen", FolderKind::family,
     "SELECT t.closing_id, t.person_id, t.person_id, NULL, NULL, c.closed_on, t.words FROM closing_words t JOIN case_closing c"
     " ON c.id = t.closing_id WHERE c.case_id = $1 ORDER BY t.closing_id",
     {day("closed_on", "Fra"), text("words", "Ord")}, true},
    {"closing_handovers", Topic::traces, "Det, andre tog over, da forløbet sluttede", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.what, t.holder, t.party, t.organisation, t.reach, t.handed_by, t.handed_at, r.received_by,"
     " r.received_on, r.how, r.recorded_by, r.recorded_at FROM closing_handover t LEFT JOIN closing_receipt r ON r.handover_id = t.id"
     " WHERE t.case_id = $1 ORDER BY t.id",
     {phrased("what", "Hvad"), text("holder", "Hvem havde det"), text("party", "Hvem tog over"), text("organisation", "Hvor"),
      text("reach", "Sådan når du dem"), by("handed_by"), at("handed_at"), text("received_by", "Modtaget af"),
      day("received_on", "Modtaget"), word("how", "Måde", said_in<closing::ways>), user("receipt_by", "Kvittering skrevet af"),
      moment("receipt_at", "Kvittering skrevet")}, false, true},
    {"reopenings", Topic::traces, "Når forløbet er åbnet igen", FolderKind::family,
     "SELECT t.closing_id, NULL, NULL, NULL, NULL, t.from_on, t.because, t.coordinator_id, t.recorded_by, t.recorded_at"
     " FROM case_reopening t WHERE t.case_id = $1 ORDER BY t.closing_id",
     {day("from_on", "Fra"), why(), user("coordinator", "Koordinator"), by("recorded_by"), at("recorded_at")}},
    {"kept_until", Topic::traces, "Hvor længe forløbet gemmes", FolderKind::family,
     "SELECT t.closing_id, NULL, NULL, NULL, NULL, t.keep_until, t.rule, t.years, t.is_chosen_by_us FROM retention_mark t"
     " WHERE t.case_id = $1 ORDER BY t.closing_id",
     {day("keep_until", "Til"), word("rule", "Efter hvilken regel", said_in<retention::rules>), number("years", "År"),
      flag("is_chosen_by_us", "Tallet er systemets eget")}},
    {"kept_longer", Topic::traces, "Når forløbet gemmes længere", FolderKind::family,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.is_held, t.because, t.recorded_by, t.recorded_at FROM retention_hold t"
     " WHERE t.case_id = $1 ORDER BY t.id",
     {flag("is_held", "Gemmes længere"), why(), by("recorded_by"), at("recorded_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> closing_sources() { return table; }

}  // namespace indgang::insight
