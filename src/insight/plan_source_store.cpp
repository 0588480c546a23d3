// The joint plan: elements, what each said, answers, actions and who has the ball, how goals are measured.
#include "actions/actions.hpp"
#include "insight/sources.hpp"
#include "plan/plan.hpp"
#include "progress/progress.hpp"

namespace indgang::insight {
namespace {

using access::FolderKind;

// What is somebody's own until it is shared lies in that person's own folder.
// clang-format off
constexpr Source table[] = {
    {"plan_elements", Topic::plan, "Ønsker, mål og handlinger", FolderKind::plan,
     "SELECT t.id, CASE WHEN t.shared_at IS NULL THEN t.owner_id ELSE NULL END, t.owner_id, CASE WHEN t.owner_id IS NOT NULL AND"
     " t.shared_at IS NULL THEN 'own' ELSE NULL END, NULL, t.kind, t.owner_id, t.shared_by, t.shared_at, t.added_by, t.added_at"
     " FROM plan_element t WHERE t.case_id = $1",
     {word("kind", "Slags", said_in<plan::kinds>), one_person("owner", "Hvis eget"), user("shared_by", "Delt af"),
      moment("shared_at", "Delt"), by("added_by"), at("added_at")}},
    {"plan_revisions", Topic::plan, "Hvad der står i planen", FolderKind::plan,
     "SELECT t.id, CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN e.owner_id ELSE t.about_id END, t.said_by,"
     " CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN 'own' ELSE NULL END, NULL, t.element_id, t.number, t.words,"
     " t.purpose, t.said_by, t.term, t.no_wish_because, t.due_on, t.judged_on, t.measure, t.baseline, t.target, t.involvement,"
     " t.because, t.written_by, t.written_at FROM plan_revision t JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1",
     {number("element", "I planen nummer"), number("number", "Udgave"), text("words", "Ord"), text("purpose", "Formål"),
      one_person("said_by", "Sagt af"), word("term", "Tid", said_in<plan::terms>), text("no_wish_because", "Uden ønske fordi"),
      day("due_on", "Senest"), day("judged_on", "Ses på"), text("measure", "Hvordan det ses"), number("baseline", "Begynder på"),
      number("target", "Skal nå"), word("involvement", "Inddragelse", said_in<plan::involvements>), why(), by("written_by"),
      at("written_at")}},
    {"plan_changes", Topic::plan, "Hvad der er foreslået taget ud eller trukket tilbage", FolderKind::plan,
     "SELECT t.id, CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN e.owner_id ELSE t.about_id END, t.said_by,"
     " CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN 'own' ELSE NULL END, NULL, t.element_id, t.under_id, t.is_removal,"
     " t.withdrawn_by, t.withdrawn_at FROM plan_revision t JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1"
     " AND (t.is_removal = 1 OR t.withdrawn_at IS NOT NULL)",
     {number("element", "I planen nummer"), number("under", "Under nummer"), flag("is_removal", "Taget ud"),
      user("withdrawn_by", "Trukket tilbage af"), moment("withdrawn_at", "Trukket tilbage")}},
    {"plan_answers", Topic::plan, "Svar på forslag til planen", FolderKind::plan,
     "SELECT t.id, t.person_id, t.person_id, NULL, NULL, t.revision_id, t.answer, t.words, t.how, t.said_on, t.recorded_by,"
     " t.recorded_at FROM plan_answer t JOIN plan_revision r ON r.id = t.revision_id JOIN plan_element e ON e.id = r.element_id"
     " WHERE e.case_id = $1 AND (e.owner_id IS NULL OR e.shared_at IS NOT NULL OR e.owner_id = t.person_id)",
     {number("revision", "Til forslag nummer"), word("answer", "Svar", said_in<plan::answers>), text("words", "Ord"),
      word("how", "Måde", said_in<plan::ways>), day("said_on", "Dag"), by("recorded_by"), at("recorded_at")}},
    {"plan_goal_events", Topic::plan, "Mål, der er nået eller stoppet", FolderKind::plan,
     "SELECT t.id, (SELECT r.about_id FROM plan_revision r WHERE r.element_id = e.id ORDER BY r.id DESC LIMIT 1), NULL,"
     " NULL, CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN '0' ELSE NULL END, t.element_id, t.event, t.because,"
     " t.recorded_by, t.recorded_at FROM plan_goal_event t JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1"
     " AND (e.owner_id IS NULL OR e.shared_at IS NOT NULL)",
     {number("element", "I planen nummer"), word("event", "Hvad", said_in<plan::goal_events>), why(), by("recorded_by"),
      at("recorded_at")}},
    {"plan_versions", Topic::plan, "Hvornår planen blev aftalt", FolderKind::plan,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.number, t.agreed_at FROM plan_version t WHERE t.case_id = $1",
     {number("number", "Udgave"), moment("agreed_at", "Aftalt")}},
    {"plan_agreed", Topic::plan, "Hvad der blev aftalt", FolderKind::plan,
     "SELECT t.version_id, NULL, NULL, NULL, NULL, v.number, t.element_id, t.revision_id FROM plan_agreed t"
     " JOIN plan_version v ON v.id = t.version_id JOIN plan_element e ON e.id = t.element_id WHERE v.case_id = $1"
     " AND (e.owner_id IS NULL OR e.shared_at IS NOT NULL) ORDER BY t.version_id, t.element_id",
     {number("number", "Udgave"), number("element", "I planen nummer"), number("revision", "Forslag nummer")}},
    {"plan_orders", Topic::plan, "Rækkefølgen af ønsker", FolderKind::plan,
     "SELECT t.id, NULL, NULL, NULL, NULL, t.wishes, t.ordered_by, t.ordered_at FROM plan_order t WHERE t.case_id = $1",
     {text("wishes", "Numre"), by("ordered_by"), at("ordered_at")}},
    {"action_events", Topic::plan, "Hvad der skete med handlingerne", FolderKind::plan,
     "SELECT t.id, CASE WHEN e.shared_at IS NULL THEN e.owner_id ELSE NULL END, NULL, CASE WHEN e.owner_id IS NOT NULL AND"
     " e.shared_at IS NULL THEN 'own' ELSE NULL END, NULL, t.element_id, t.event, t.until_on, t.because, t.recorded_by, t.recorded_at"
     " FROM action_event t JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1",
     {number("element", "I planen nummer"), word("event", "Hvad", said_in<actions::events>), day("until_on", "Til"), why(),
      by("recorded_by"), at("recorded_at")}},
    {"action_holders", Topic::plan, "Hvem der har haft bolden", FolderKind::plan,
     "SELECT t.id, CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN e.owner_id ELSE t.person_id END, t.person_id,"
     " CASE WHEN e.owner_id IS NOT NULL AND e.shared_at IS NULL THEN 'own' ELSE NULL END, NULL, t.element_id, t.person_id, t.user_id,"
     " t.because, t.moved_by, t.since_at FROM action_holder t JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1",
     {number("element", "I planen nummer"), one_person("person", "Hvem"), user("user", "Fagperson"), why(), by("moved_by"), at("since_at")}},
    {"goal_ladders", Topic::plan, "Hvordan mål bliver målt", FolderKind::plan,
     "SELECT t.id, (SELECT r.about_id FROM plan_revision r WHERE r.element_id = e.id ORDER BY r.id DESC LIMIT 1), NULL, NULL, NULL,"
     " t.element_id, t.way, t.much_less, t.less, t.expected, t.more, t.much_more, t.chosen_by, t.chosen_at FROM goal_ladder t"
     " JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1 AND (e.owner_id IS NULL OR e.shared_at IS NOT NULL)",
     {number("element", "Mål nummer"), word("way", "Måde", said_in<progress::ways>), text("much_less", "Meget mindre"),
      text("less", "Mindre"), text("expected", "Ventet"), text("more", "Mere"), text("much_more", "Meget mere"), by("chosen_by"),
      at("chosen_at")}},
    {"goal_measurements", Topic::plan, "Hvor målene er", FolderKind::plan,
     "SELECT t.id, (SELECT r.about_id FROM plan_revision r WHERE r.element_id = e.id ORDER BY r.id DESC LIMIT 1), t.person_id, NULL,"
     " NULL, t.element_id, t.ladder_id, t.person_id, t.professional, t.measured_on, t.value, t.words, t.told, t.recorded_by,"
     " t.recorded_at FROM goal_measurement t JOIN plan_element e ON e.id = t.element_id WHERE e.case_id = $1"
     " AND (e.owner_id IS NULL OR e.shared_at IS NOT NULL)",
     {number("element", "Mål nummer"), number("ladder", "Trappe nummer"), one_person("person", "Hvem"), text("professional", "Fagperson"),
      day("measured_on", "Dag"), number("value", "Tal"), text("words", "Ord"), word("told", "Sagt", said_in<progress::tellings>),
      by("recorded_by"), at("recorded_at")}},
};
// clang-format on

}  // namespace

std::span<Source const> plan_sources() { return table; }

}  // namespace indgang::insight
