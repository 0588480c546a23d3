// What somebody of the family said of contact, times, room in everyday life and meetings, and who talks with whom.
#include "contact_wishes/contact_wishes.hpp"
#include "contracts/contracts.hpp"
#include "family_times/family_times.hpp"
#include "insight/sources.hpp"
#include "invitations/invitations.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"contact_wishes", Topic::plan, "Hvordan du helst vil have kontakt", FolderKind::correspondence,
     "SELECT t.id, t.person_id, t.person_id, 'own', NULL, t.frequency, t.ways, t.hours, t.is_first, t.words, t.ask_again_on, t.said_by,"
     " t.said_at FROM contact_wish t WHERE t.case_id = $1",
     {word("frequency", "Hvor tit", said_in<contact_wishes::frequencies>), listed("ways", "Måde", said_in<contact_wishes::ways>),
      listed("hours", "Hvornår", said_in<contact_wishes::parts_of_day>), flag("is_first", "Ringes op først"), text("words", "Ord"),
      day("ask_again_on", "Spørges igen"), by("said_by"), at("said_at")}},
    {"family_times", Topic::plan, "Hvornår og hvor du helst mødes", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, 'own', NULL, t.suits, t.places, t.travel_minutes, t.school_minutes, t.words, t.said_by,"
     " t.said_at FROM family_times t WHERE t.case_id = $1",
     {text("suits", "Passer"), text("places", "Sted"), number("travel_minutes", "Minutter til kommunen"),
      number("school_minutes", "Minutter til skolen"), text("words", "Ord"), by("said_by"), at("said_at")}},
    {"family_times_not", Topic::plan, "Tider, du ikke kan", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, 'own', NULL, t.kind, t.weekday, t.on_day, t.from_minute, t.until_minute, t.last_on, t.words,"
     " t.said_by, t.said_at, t.removed_by, t.removed_at FROM family_times_not t WHERE t.case_id = $1",
     {word("kind", "Slags", said_in<family_times::kinds>), number("weekday", "Ugedag (1 er mandag)"), day("on_day", "Dag"),
      minute("from", "Fra klokken"), minute("until", "Til klokken"), day("last_on", "Sidste gang"), text("words", "Ord"), by("said_by"),
      at("said_at"), user("removed_by", "Fjernet af"), moment("removed_at", "Fjernet")}},
    {"capacity", Topic::plan, "Hvor meget der er plads til", FolderKind::plan,
     "SELECT t.id, t.person_id, t.person_id, CASE WHEN t.person_id IS NULL THEN NULL ELSE 'own' END, NULL, t.hours, t.tasks, t.people,"
     " t.travel_minutes, t.words, t.written_by, t.written_at FROM burden_capacity t WHERE t.case_id = $1",
     {number("hours", "Timer om ugen med møder"), number("tasks", "Opgaver om ugen"), number("people", "Fagfolk om ugen"),
      number("travel_minutes", "Minutter frem og tilbage"), text("words", "Ord"), by("written_by"), at("written_at")}},
    {"contracts", Topic::plan, "Hvem der taler med hvem", FolderKind::plan,
     "SELECT t.id, t.about_id, NULL, NULL, NULL, n.name, t.begun_by, t.begun_at FROM coordination_contract t"
     " JOIN network_node n ON n.id = t.node_id WHERE t.case_id = $1",
     {text("party", "Med"), by("begun_by"), at("begun_at")}},
    {"contract_terms", Topic::plan, "Aftaler om, hvem der taler med hvem", FolderKind::plan,
     "SELECT t.id, c.about_id, t.person_id, NULL, NULL, t.contract_id, t.act, t.person_id, t.user_id, t.covers, t.agreed_on,"
     " t.look_again_on, t.because, t.written_by, t.written_at FROM coordination_term t"
     " JOIN coordination_contract c ON c.id = t.contract_id WHERE c.case_id = $1",
     {number("contract", "Aftale nummer"), word("act", "Hvad", said_in<contracts::acts>), one_person("person", "Hvem"),
      user("user", "Fagperson"), text("covers", "Om"), day("agreed_on", "Aftalt"), day("look_again_on", "Ses på"), why(),
      by("written_by"), at("written_at")}},
    {"meetings_before", Topic::plan, "Hvor mange møder der var før", FolderKind::meetings,
     "SELECT t.id, NULL, l.person_id, NULL, NULL, t.meetings, t.parties, t.words, t.written_by, t.written_at FROM meeting_count_before t"
     " LEFT JOIN family_login l ON l.user_id = t.written_by WHERE t.case_id = $1",
     {number("meetings", "Møder om måneden"), number("parties", "Med hvor mange"), text("words", "Ord"), by("written_by"),
      at("written_at")}},
    {"invitation_forms", Topic::plan, "Hvordan du vil indkaldes", FolderKind::meetings,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.form, t.chosen_by, t.chosen_at FROM invitation_form t"
     " JOIN case_person m ON m.person_id = t.person_id WHERE m.case_id = $1",
     {word("form", "Måde", said_in<invitations::forms>), by("chosen_by"), at("chosen_at")}},
    // Anonymous answers are tied to nobody, so they cannot be given to anybody either.
    {"experiences", Topic::plan, "Dine svar om, hvordan det er at få hjælp", FolderKind::plan,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.quarter, t.coherence, t.involvement, t.flexibility, t.trust, t.entrance,"
     " t.everyday, t.words FROM experience_response t WHERE t.case_id = $1",
     {text("quarter", "Kvartal"), number("coherence", "Sammenhæng"), number("involvement", "Inddragelse"),
      number("flexibility", "Fleksibilitet"), number("trust", "Tillid"), number("entrance", "Indgang til kommunen"),
      number("everyday", "Betydning for hverdagen"), text("words", "Ord")}, true},
    {"experiences_answered", Topic::plan, "Hvornår du har svaret", FolderKind::plan,
     "SELECT 0, t.person_id, t.person_id, NULL, NULL, t.quarter FROM experience_answered t"
     " JOIN case_person m ON m.person_id = t.person_id WHERE m.case_id = $1 ORDER BY t.quarter",
     {text("quarter", "Kvartal")}, true},
};
// clang-format on

}  // namespace

std::span<Source const> wish_sources() { return table; }

}  // namespace indgang::insight
