// Matters, interventions and their effect, applications, examinations, follow-ups, plans from elsewhere, attachments.
#include "applications/applications.hpp"
#include "dependencies/dependencies.hpp"
#include "effects/effects.hpp"
#include "examinations/examinations.hpp"
#include "follow_up/follow_up.hpp"
#include "insight/sources.hpp"
#include "plan/plan.hpp"
#include "source_plans/source_plans.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// clang-format off
constexpr Source table[] = {
    {"matters", Topic::help, "Sager i kommunen", FolderKind::matters,
     "SELECT t.id, t.person_id, NULL, NULL, NULL, d.name, t.title, t.record_system, t.outside_number, t.caseworker, t.opened_on,"
     " t.closed_on FROM matter t JOIN department d ON d.id = t.department_id WHERE t.case_id = $1",
     {text("department", "Afdeling"), text("title", "Sag"), text("record_system", "Står i"), text("outside_number", "Nummer der"),
      text("caseworker", "Sagsbehandler"), day("opened_on", "Begyndt"), day("closed_on", "Sluttet")}},
    {"interventions", Topic::help, "Indsatser", FolderKind::matters,
     "SELECT t.id, t.person_id, NULL, NULL, NULL, t.provision, v.title_da, t.started_on, t.examination_until, d.name, t.provider,"
     " t.note, t.recorded_by, t.recorded_at, e.ended_on, e.because, e.recorded_by, e.recorded_at FROM intervention t"
     " JOIN provision v ON v.key = t.provision LEFT JOIN department d ON d.id = t.department_id"
     " LEFT JOIN intervention_end e ON e.intervention_id = t.id WHERE t.case_id = $1",
     {text("provision", "Paragraf"), text("provision_title", "Loven kalder det"), day("started_on", "Fra"),
      day("examination_until", "Undersøgelse til"), text("department", "Afdeling"), text("provider", "Hvem gør det"),
      text("note", "Hvad"), by("recorded_by"), at("recorded_at"), day("ended_on", "Til"),
      text("ended_because", "Hvorfor det sluttede"), user("ended_by", "Afsluttet af"), moment("ended_at", "Afsluttet")}},
    {"intervention_plans", Topic::help, "Hvad indsatserne skal føre til", FolderKind::matters,
     "SELECT t.id, i.person_id, NULL, NULL, NULL, t.intervention_id, t.number, t.expected, t.judged_on, t.own_part, t.involvement,"
     " t.least_intrusive, t.written_by, t.written_at FROM intervention_plan t JOIN intervention i ON i.id = t.intervention_id"
     " WHERE i.case_id = $1",
     {number("intervention", "Indsats nummer"), number("number", "Udgave"), text("expected", "Det, vi venter"),
      day("judged_on", "Ses på"), text("own_part", "Egen del"), word("involvement", "Inddragelse", said_in<plan::involvements>),
      text("least_intrusive", "Mindst indgribende fordi"), by("written_by"), at("written_at")}},
    {"effect_reviews", Topic::help, "Om indsatserne virker", FolderKind::matters,
     "SELECT t.id, i.person_id, NULL, NULL, NULL, t.intervention_id, t.held_on, t.judged_on, t.choice, t.because, t.family_words,"
     " t.professional_words, t.changes, t.least_intrusive, t.next_on, t.recorded_by, t.recorded_at FROM effect_review t"
     " JOIN intervention i ON i.id = t.intervention_id WHERE i.case_id = $1",
     {number("intervention", "Indsats nummer"), day("held_on", "Dag"), day("judged_on", "Ses på"),
      word("choice", "Valg", said_in<effects::choices>), why(), text("family_words", "Familien siger"),
      text("professional_words", "Fagfolk ser"), text("changes", "Det ændres"), text("least_intrusive", "Mindst indgribende fordi"),
      day("next_on", "Næste gang"), by("recorded_by"), at("recorded_at")}},
    {"effect_readings", Topic::help, "Hvor målene stod", FolderKind::matters,
     "SELECT t.review_id, i.person_id, NULL, NULL, NULL, t.review_id, t.element_id, t.side, t.value FROM effect_reading t"
     " JOIN effect_review r ON r.id = t.review_id JOIN intervention i ON i.id = r.intervention_id WHERE i.case_id = $1",
     {number("review", "Gang nummer"), number("element", "Mål nummer"), word("side", "Hvem siger det", said_in<effects::sides>),
      number("value", "Tal fra 0 til 10")}},
    {"applications", Topic::help, "Ansøgninger", FolderKind::matters,
     "SELECT t.id, t.about_id, t.applied_by, NULL, NULL, t.what, t.applied_on, t.applied_by, t.registered_by, t.registered_at"
     " FROM application t WHERE t.case_id = $1",
     {text("what", "Hvad"), day("applied_on", "Søgt"), one_person("applied_by", "Søgt af"), by("registered_by"), at("registered_at")}},
    {"application_steps", Topic::help, "Hvordan det gik med ansøgningerne", FolderKind::matters,
     "SELECT t.application_id * 1000 + t.number, a.about_id, NULL, NULL, NULL, t.application_id, t.act, t.state, t.handler_id, t.treated_by, t.answer_by, t.next_step, t.asked_of,"
     " t.lacks, t.lacks_by, t.outcome, t.decided_on, t.answer, t.because, t.written_by, t.written_at FROM application_step t"
     " JOIN application a ON a.id = t.application_id WHERE a.case_id = $1 ORDER BY t.application_id, t.number",
     {number("application", "Ansøgning nummer"), word("act", "Skridt", said_in<applications::acts>),
      word("state", "Hvor langt", said_in<applications::states>), user("handler", "Har bolden"), text("treated_by", "Behandles af"),
      day("answer_by", "Svar senest"), text("next_step", "Det sker nu"), one_person("asked_of", "Mangler fra"), text("lacks", "Det mangler"),
      day("lacks_by", "Senest"), word("outcome", "Svar", said_in<applications::outcomes>), day("decided_on", "Afgjort"),
      text("answer", "Svaret"), why(), by("written_by"), at("written_at")}},
    {"examination_steps", Topic::help, "Undersøgelser", FolderKind::family,
     "SELECT t.examination_id * 1000 + t.number, e.about_id, NULL, NULL, NULL, e.kind, t.state, t.holder_id, t.question, t.asked_on, t.due_on, t.aware_on, t.provisional_on,"
     " t.provisional, t.reported_on, t.result, t.family_words, t.because, t.outside, t.written_by, t.written_at FROM examination_step t"
     " JOIN examination e ON e.id = t.examination_id WHERE e.case_id = $1 ORDER BY t.examination_id, t.number",
     {text("kind", "Slags"), word("state", "Hvor langt", said_in<examinations::states>), user("holder", "Har bolden"),
      text("question", "Spørgsmål"), day("asked_on", "Bedt om"), day("due_on", "Senest"), day("aware_on", "Kommunen vidste det"),
      day("provisional_on", "Foreløbigt svar"), text("provisional", "Foreløbig vurdering"), day("reported_on", "Svar kom"),
      text("result", "Resultat"), text("family_words", "Til familien"), why(), text("outside", "Hvem gør det"), by("written_by"),
      at("written_at")}},
    {"follow_ups", Topic::help, "Opfølgninger", FolderKind::meetings,
     "SELECT t.id, t.child_id, NULL, NULL, NULL, t.held_on, t.manner, t.took_part, t.wellbeing, t.goals, t.is_right, t.fit_note,"
     " t.coming, t.new_needs, t.held_by, t.recorded_at FROM follow_up t WHERE t.case_id = $1",
     {day("held_on", "Dag"), word("manner", "Måde", said_in<follow_up::manners>), text("took_part", "Med var"),
      text("wellbeing", "Trivsel"), text("goals", "Mål"), word("is_right", "Passer hjælpen", said_in<follow_up::fits>), text("fit_note", "Hvorfor"),
      text("coming", "Det kommer"), text("new_needs", "Nye behov"), by("held_by"), at("recorded_at")}},
    {"follow_up_pauses", Topic::help, "Pauser, familien har ønsket", FolderKind::meetings,
     "SELECT t.id, t.child_id, NULL, NULL, NULL, t.from_on, t.until_on, t.because, t.recorded_by, t.recorded_at FROM follow_up_pause t"
     " WHERE t.case_id = $1",
     {day("from_on", "Fra"), day("until_on", "Til"), why(), by("recorded_by"), at("recorded_at")}},
    {"start_conversations", Topic::help, "Opstartssamtaler", FolderKind::meetings,
     "SELECT 0, t.child_id, NULL, NULL, NULL, t.held_on, t.recorded_by, t.recorded_at FROM start_conversation t WHERE t.case_id = $1",
     {day("held_on", "Dag"), by("recorded_by"), at("recorded_at")}},
    {"dependencies", Topic::help, "Det, noget venter på", FolderKind::plan,
     "SELECT t.id, i.person_id, NULL, NULL, NULL, t.goal_id, t.intervention_id, t.on_goal_id, t.on_intervention_id, t.on_words,"
     " t.expected_on, t.added_by, t.added_at, e.outcome, e.because, e.recorded_by, e.recorded_at FROM dependency t"
     " LEFT JOIN intervention i ON i.id = t.intervention_id LEFT JOIN dependency_end e ON e.dependency_id = t.id WHERE t.case_id = $1",
     {number("goal", "Mål nummer"), number("intervention", "Indsats nummer"), number("on_goal", "Venter på mål nummer"),
      number("on_intervention", "Venter på indsats nummer"), text("on_words", "Venter på"), day("expected_on", "Ventes"),
      by("added_by"), at("added_at"), word("outcome", "Udfald", said_in<dependencies::outcomes>), why(),
      user("ended_by", "Afsluttet af"), moment("ended_at", "Afsluttet")}},
    {"source_plans", Topic::help, "Planer fra andre steder", FolderKind::plan,
     "SELECT t.id, t.about_id, NULL, NULL, NULL, t.kind, t.department, t.from_on, t.valid_until, t.kept_by, t.added_by, t.added_at,"
     " t.changed_by, t.changed_at FROM source_plan t WHERE t.case_id = $1",
     {text("kind", "Slags"), text("department", "Afdeling"), day("from_on", "Fra"), day("valid_until", "Til"),
      text("kept_by", "Hvem har den"), by("added_by"), at("added_at"), user("changed_by", "Rettet af"), moment("changed_at", "Rettet")}},
    {"source_goals", Topic::help, "Mål i planer fra andre steder", FolderKind::plan,
     "SELECT t.id, s.about_id, NULL, NULL, NULL, t.source_id, t.position, t.words, t.added_by, t.added_at FROM source_goal t"
     " JOIN source_plan s ON s.id = t.source_id WHERE s.case_id = $1",
     {number("source", "Plan nummer"), number("position", "Plads"), text("words", "Mål"), by("added_by"), at("added_at")}},
    {"source_goal_decisions", Topic::help, "Hvad der blev af de mål", FolderKind::plan,
     "SELECT t.id, s.about_id, NULL, NULL, NULL, t.goal_id, t.outcome, t.element_id, t.because, t.decided_by, t.decided_at"
     " FROM source_goal_decision t JOIN source_goal g ON g.id = t.goal_id JOIN source_plan s ON s.id = g.source_id WHERE s.case_id = $1",
     {number("goal", "Mål nummer"), word("outcome", "Udfald", said_in<source_plans::outcomes>), number("element", "I planen nummer"),
      why(), by("decided_by"), at("decided_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> help_sources() { return table; }

}  // namespace indgang::insight
