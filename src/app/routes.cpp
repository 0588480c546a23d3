#include "app/routes.hpp"

#include <iterator>
#include <vector>

#include "absences/pages.hpp"
#include "accessibility/pages.hpp"
#include "administration/pages.hpp"
#include "agreements/pages.hpp"
#include "app/hearing_routes.hpp"
#include "app/navigation.hpp"
#include "app/open_api.hpp"
#include "app/operation.hpp"
#include "app/policies.hpp"
#include "assessment/pages.hpp"
#include "assessment_meetings/own_pages.hpp"
#include "assessment_meetings/pages.hpp"
#include "assessment_overview/pages.hpp"
#include "cases/pages.hpp"
#include "cases/person_form.hpp"
#include "consent/access_pages.hpp"
#include "consent/emergencies.hpp"
#include "consent/family_pages.hpp"
#include "consent/opening_pages.hpp"
#include "consent/pages.hpp"
#include "contacts/pages.hpp"
#include "coordinators/pages.hpp"
#include "core_team/fixed_pages.hpp"
#include "core_team/pages.hpp"
#include "core_team/set_pages.hpp"
#include "core_team/welcome_pages.hpp"
#include "departures/pages.hpp"
#include "figures/pages.hpp"
#include "follow_up/pages.hpp"
#include "importing/pages.hpp"
#include "intake/opening_form.hpp"
#include "intake/pages.hpp"
#include "interventions/pages.hpp"
#include "interview_guides/pages.hpp"
#include "matters/pages.hpp"
#include "network_map/pages.hpp"
#include "news/pages.hpp"
#include "overview/case_page.hpp"
#include "overview/search.hpp"
#include "overview/timeline_page.hpp"
#include "partners/group_pages.hpp"
#include "partners/pages.hpp"
#include "portal/board_page.hpp"
#include "portal/pages.hpp"
#include "practice/pages.hpp"
#include "rules_page/pages.hpp"
#include "sign_in/pages.hpp"
#include "team/pages.hpp"
#include "worklist/pages.hpp"

namespace indgang::app {
namespace {

using access::Anyone;
using access::Runs;
using web::Method;
using web::schema_of;

web::Response show_rules(web::Request const& request, access::Visit& visit) {
    return rules_page::show(request, visit.today());
}
web::Response try_rules(web::Request const& request, access::Visit&) {
    return rules_page::try_it(request);
}

// clang-format off
access::Route const table[] = {
    {"start", Method::get, "/", Anyone{}, Runs::reading, show_start, "Forside: fører hver rolle til sin første side"},
    {"sign_in_shown", Method::get, "/log-ind", Anyone{}, Runs::reading, sign_in::show, "Log ind", {}, schema_of<sign_in::SignInPage>},
    {"signed_in", Method::post, "/log-ind", Anyone{}, Runs::reading_then_writing, sign_in::create, "Log ind", sign_in::sign_in_form},
    {"signed_out", Method::post, "/log-ud", everyone, Runs::writing, sign_in::sign_out, "Log ud"},
    {"language_chosen", Method::post, "/sprog", Anyone{}, Runs::writing, sign_in::choose_language, "Vælg sprog", sign_in::language_form},
    {"draft_kept", Method::post, "/kladder", everyone, Runs::writing, sign_in::keep_draft, "Gem en kladde af det, der skrives", sign_in::draft_form},
    {"api_description", Method::get, "/api/openapi.json", Anyone{}, Runs::reading, show_open_api, "Beskrivelse af alle sider som API"},
    {"rules_shown", Method::get, "/regler", Anyone{}, Runs::reading, show_rules, "Sådan regner Indgang", {}, schema_of<rules_page::RulesPage>},
    {"rules_tried", Method::post, "/regler/opfoelgning", Anyone{}, Runs::reading, try_rules, "Prøv selv: hvornår skal der følges op?", {}, schema_of<rules_page::TryAnswer>},
    {"accessibility_statement", Method::get, "/was", Anyone{}, Runs::reading, accessibility::show, "Tilgængelighedserklæringen; 302 til kommunens egen, når den har en", {}, schema_of<accessibility::StatementPage>},

    {"worklist", Method::get, "/arbejdsliste", caseworkers, Runs::reading, worklist::show, "Arbejdsliste", worklist::worklist_query, schema_of<worklist::WorklistPage>},
    {"news_seen", Method::post, "/forloeb/{id}/nyt", editors, Runs::writing, worklist::see_news, "Det nye fra familien er set", worklist::seen_fields},
    {"figures", Method::get, "/noegletal", figures, Runs::reading, figures::show, "Nøgletal og efterlevelse", figures::figures_query, schema_of<figures::FiguresPage>},
    {"figure_cases", Method::get, "/noegletal/{figur}", leaders, Runs::reading, figures::show_cases, "Forløbene bag et nøgletal", figures::figures_query, schema_of<figures::CasesPage>},
    {"team", Method::get, "/team", leaders, Runs::reading, team::show, "Teamet: over frist og sagstal", {}, schema_of<team::TeamPage>},
    {"caseload", Method::get, "/sagstal", figures, Runs::reading, team::show_caseload, "Sagstal pr. koordinator", {}, schema_of<team::CaseloadPage>},
    {"settings", Method::get, "/indstillinger", deciders, Runs::reading, administration::show, "Indstillinger", {}, schema_of<administration::SettingsPage>},
    {"setting_shown", Method::get, "/indstillinger/{setting}", deciders, Runs::reading, administration::show_one, "Én indstilling", {}, schema_of<administration::SettingPage>},
    {"setting_chosen", Method::post, "/indstillinger/{setting}", deciders, Runs::writing, administration::choose_one, "Ændr en indstilling, med begrundelse", administration::setting_form},
    {"fixed_teams", Method::get, "/kerneteams", deciders, Runs::reading, core_team::show_fixed_teams, "Faste kerneteams", {}, schema_of<core_team::FixedTeamsPage>},
    {"fixed_team_made", Method::post, "/kerneteams", deciders, Runs::writing, core_team::create_fixed_team, "Opret et fast kerneteam", core_team::fixed_team_fields},
    {"fixed_team", Method::get, "/kerneteams/{team}", deciders, Runs::reading, core_team::show_fixed_team, "Et fast kerneteam", {}, schema_of<core_team::FixedTeamPage>},
    {"fixed_team_changed", Method::post, "/kerneteams/{team}", deciders, Runs::writing, core_team::change_fixed_team, "Ret et fast kerneteam", core_team::fixed_team_fields},
    {"fixed_member_new", Method::get, "/kerneteams/{team}/medlemmer/opret", deciders, Runs::reading, core_team::show_fixed_join, "Nyt medlem af et fast kerneteam", core_team::join_query, schema_of<core_team::FixedJoinPage>},
    {"fixed_member_joined", Method::post, "/kerneteams/{team}/medlemmer/opret", deciders, Runs::writing, core_team::join_fixed_team, "Tilføj et medlem af et fast kerneteam", core_team::fixed_join_fields},
    {"fixed_member_shown", Method::get, "/kerneteams/{team}/medlemmer/{member}", deciders, Runs::reading, core_team::show_fixed_leave, "Et medlem af et fast kerneteam", {}, schema_of<core_team::FixedLeavePage>},
    {"fixed_member_left", Method::post, "/kerneteams/{team}/medlemmer/{member}", deciders, Runs::writing, core_team::leave_fixed_team, "Afslut et medlem af et fast kerneteam, eller skift det ud", core_team::leave_fields},
    {"provision_sets", Method::get, "/paragrafsaet", deciders, Runs::reading, core_team::show_sets, "Paragrafsæt", {}, schema_of<core_team::SetsPage>},
    {"provision_set_made", Method::post, "/paragrafsaet", deciders, Runs::writing, core_team::create_provision_set, "Opret et paragrafsæt", core_team::set_fields},
    {"provision_set", Method::get, "/paragrafsaet/{set}", deciders, Runs::reading, core_team::show_set, "Et paragrafsæt", {}, schema_of<core_team::SetPage>},
    {"provision_set_changed", Method::post, "/paragrafsaet/{set}", deciders, Runs::writing, core_team::change_provision_set, "Ret et paragrafsæt, og hvem der arbejder med det", core_team::set_fields},
    {"target_groups", Method::get, "/maalgrupper", deciders, Runs::reading, partners::show_groups, "Hvorfra hver målgruppe får sin makker", {}, schema_of<partners::GroupsPage>},
    {"target_group", Method::get, "/maalgrupper/{group}", deciders, Runs::reading, partners::show_group, "Hvorfra en målgruppe får sin makker", {}, schema_of<partners::GroupPage>},
    {"partner_origin_chosen", Method::post, "/maalgrupper/{group}", deciders, Runs::writing, partners::choose_origin, "Vælg, hvorfra en målgruppe får sin makker", partners::group_fields},
    {"absences", Method::get, "/fravaer", openers, Runs::reading, absences::show_absences, "Fravær og stedfortræder", {}, schema_of<absences::AbsencesPage>},
    {"absence_noted", Method::post, "/fravaer", openers, Runs::writing, absences::create_absence, "Skriv et fravær og en stedfortræder", absences::absence_fields},
    {"absence", Method::get, "/fravaer/{absence}", openers, Runs::reading, absences::show_absence, "Et fravær", {}, schema_of<absences::AbsencePage>},
    {"absence_changed", Method::post, "/fravaer/{absence}", openers, Runs::writing, absences::change_absence, "Ret eller afslut et fravær", absences::change_fields},
    {"staff", Method::get, "/medarbejdere", administrators, Runs::reading, departures::show_staff, "Medarbejdere", departures::staff_query, schema_of<departures::StaffPage>},
    {"departure_shown", Method::get, "/medarbejdere/{user}/fratraedelse", administrators, Runs::reading, departures::show_departure, "Alt, en medarbejder har, før den stopper", {}, schema_of<departures::DeparturePage>},
    {"departed", Method::post, "/medarbejdere/{user}/fratraedelse", administrators, Runs::writing, departures::depart, "Flyt alt, og luk for login", departures::departure_fields},
    {"practice", Method::get, "/praksis", practitioners, Runs::reading, practice::show_practice, "Kommunens praksis for hvert kerneelement", {}, schema_of<practice::PracticePage>},
    {"practice_text", Method::get, "/praksis/{model}/{element}", practitioners, Runs::reading, practice::show_text, "Praksis for ét kerneelement", {}, schema_of<practice::TextPage>},
    {"practice_read", Method::post, "/praksis/{model}/{element}/laest", practitioners, Runs::writing, practice::confirm_text, "Bekræft, at du har læst den"},
    {"practice_writing", Method::get, "/praksis/{model}/{element}/ny", administrators, Runs::reading, practice::show_writing, "Skriv en ny version af praksis", {}, schema_of<practice::WritePage>},
    {"practice_written", Method::post, "/praksis/{model}/{element}/ny", administrators, Runs::writing, practice::write_text, "Gem en ny version af praksis", practice::text_fields},
    {"interview_guide", Method::get, "/samtaleguider/{guide}", practitioners, Runs::reading, interview_guides::show_guide, "Interviewguide", interview_guides::guide_query, schema_of<interview_guides::GuidePage>},
    {"interview_guide_writing", Method::get, "/samtaleguider/{guide}/ny", deciders, Runs::reading, interview_guides::show_guide_writing, "Skriv kommunens egen interviewguide", {}, schema_of<interview_guides::GuideWritePage>},
    {"interview_guide_written", Method::post, "/samtaleguider/{guide}/ny", deciders, Runs::writing, interview_guides::write_guide, "Gem en ny udgave af interviewguiden", interview_guides::guide_fields},
    {"imports", Method::get, "/indlaesninger", deciders, Runs::reading, importing::show_imports, "Indlæs familier fra et regneark", {}, schema_of<importing::ImportsPage>},
    {"import_uploaded", Method::post, "/indlaesninger", deciders, Runs::writing, importing::create_upload, "Vælg et regneark og få det set efter", importing::upload_fields},
    {"import_help", Method::get, "/indlaesninger/hjaelp", deciders, Runs::reading, importing::show_help, "Sådan skal arket se ud", {}, schema_of<importing::HelpPage>},
    {"import_template", Method::get, "/indlaesninger/skabelon.csv", deciders, Runs::reading, importing::show_template, "En skabelon, der kan udfyldes"},
    {"import_shown", Method::get, "/indlaesninger/{upload}", deciders, Runs::reading, importing::show_upload, "Hvad der er fundet i et regneark", {}, schema_of<importing::UploadPage>},
    {"import_saved", Method::post, "/indlaesninger/{upload}/familier", deciders, Runs::writing, importing::save_upload, "Gem familierne", importing::save_fields},
    {"import_given_up", Method::post, "/indlaesninger/{upload}/fortrydelse", deciders, Runs::writing, importing::cancel_upload, "Fortryd, og slet filen"},
    {"my_family", Method::get, "/min-familie", family, Runs::reading, portal::show, "Familiens egen side", {}, schema_of<portal::MyFamilyPage>},
    {"own_news", Method::get, "/min-familie/nyt", family, Runs::reading_then_writing, news::show_news, "Familien: det, der er nyt", news::news_query, schema_of<news::NewsPage>},
    {"own_news_put_away", Method::post, "/min-familie/nyt", family, Runs::writing, news::put_away, "Familien: læg nyheder væk, der er set", news::seen_fields},
    {"operation", Method::get, "/drift", operators, Runs::reading, show_operation, "Drift: version, adgangslog og mængder", {}, schema_of<OperationPage>},

    {"search_shown", Method::get, "/soeg", caseworkers, Runs::reading, overview::show_search, "Søg", {}, schema_of<overview::SearchPage>},
    {"searched", Method::post, "/soeg", caseworkers, Runs::reading, overview::search, "Søg efter navn, sagsnummer eller CPR-nummer", overview::search_fields},
    {"opening_shown", Method::get, "/forloeb/opret", openers, Runs::reading, intake::show_opening, "Nyt familieforløb", {}, schema_of<intake::OpeningPage>},
    {"case_opened_anew", Method::post, "/forloeb/opret", openers, Runs::writing, intake::create_case, "Opret et familieforløb", intake::opening_fields},

    {"case", Method::get, "/forloeb/{id}", staff, Runs::reading, overview::show_case, "Familieforløbet på én side", {}, schema_of<overview::CasePage>},
    {"timeline", Method::get, "/forloeb/{id}/tidslinje", staff, Runs::reading, overview::show_timeline, "Tidslinjen", {}, schema_of<overview::TimelinePage>},
    {"person_new", Method::get, "/forloeb/{id}/personer/opret", editors, Runs::reading, cases::show_new_person, "Ny person i familien", {}, schema_of<cases::PersonPage>},
    {"person_added", Method::post, "/forloeb/{id}/personer/opret", editors, Runs::writing, cases::create_person, "Tilføj en person", cases::person_fields},
    {"person_shown", Method::get, "/forloeb/{id}/personer/{person}", editors, Runs::reading, cases::show_person, "En person i familien", {}, schema_of<cases::PersonPage>},
    {"person_corrected", Method::post, "/forloeb/{id}/personer/{person}", editors, Runs::writing, cases::update_person, "Ret en person", cases::person_fields},
    {"cpr_shown", Method::post, "/forloeb/{id}/personer/{person}/cpr", editors, Runs::reading, cases::show_cpr, "Vis hele CPR-nummeret"},
    {"matter_new", Method::get, "/forloeb/{id}/sager/opret", editors, Runs::reading, matters::show_new_matter, "Ny sag", {}, schema_of<matters::MatterPage>},
    {"matter_added", Method::post, "/forloeb/{id}/sager/opret", editors, Runs::writing, matters::create_matter, "Tilføj en sag", matters::matter_fields},
    {"matter_shown", Method::get, "/forloeb/{id}/sager/{matter}", editors, Runs::reading, matters::show_matter, "En sag", {}, schema_of<matters::MatterPage>},
    {"matter_corrected", Method::post, "/forloeb/{id}/sager/{matter}", editors, Runs::writing, matters::update_matter, "Ret eller luk en sag", matters::matter_fields},
    {"intervention_new", Method::get, "/forloeb/{id}/indsatser/opret", editors, Runs::reading, interventions::show_start, "Ny indsats", {}, schema_of<interventions::StartPage>},
    {"intervention_added", Method::post, "/forloeb/{id}/indsatser/opret", editors, Runs::writing, interventions::create_intervention, "Tilføj en indsats", interventions::start_fields},
    {"intervention_end_shown", Method::get, "/forloeb/{id}/indsatser/{intervention}/afslutning", editors, Runs::reading, interventions::show_end, "Afslut en indsats", {}, schema_of<interventions::EndPage>},
    {"intervention_ended", Method::post, "/forloeb/{id}/indsatser/{intervention}/afslutning", editors, Runs::writing, interventions::end_intervention, "Afslut en indsats", interventions::end_fields},
    {"coordinator_shown", Method::get, "/forloeb/{id}/koordinator", staff, Runs::reading, coordinators::show_coordinator, "Koordinator", {}, schema_of<coordinators::CoordinatorPage>},
    {"coordinator_changed", Method::post, "/forloeb/{id}/koordinator", changers, Runs::writing, coordinators::change_coordinator, "Skift koordinator", coordinators::coordinator_fields},
    {"model_shown", Method::get, "/forloeb/{id}/model", changers, Runs::reading, coordinators::show_model, "Model", {}, schema_of<coordinators::ModelPage>},
    {"model_changed", Method::post, "/forloeb/{id}/model", changers, Runs::writing, coordinators::change_model, "Skift model", coordinators::model_fields},

    {"network_map", Method::get, "/forloeb/{id}/netvaerk", staff, Runs::reading, network_map::show_map, "Netværkskort", {}, schema_of<network_map::NetworkMapPage>},
    {"network_node_added", Method::post, "/forloeb/{id}/netvaerk", drawers, Runs::writing, network_map::create_node, "Tegn på netværkskortet", network_map::node_fields},
    {"network_node", Method::get, "/forloeb/{id}/netvaerk/{node}", drawers, Runs::reading, network_map::show_node, "En person eller et sted på netværkskortet", {}, schema_of<network_map::NodePage>},
    {"network_node_changed", Method::post, "/forloeb/{id}/netvaerk/{node}", drawers, Runs::writing, network_map::update_node, "Ret det på netværkskortet", network_map::node_fields},
    {"network_node_moved", Method::post, "/forloeb/{id}/netvaerk/{node}/placering", drawers, Runs::writing, network_map::move_node, "Flyt det på netværkskortet", network_map::move_fields},
    {"network_node_removed", Method::post, "/forloeb/{id}/netvaerk/{node}/fjern", drawers, Runs::writing, network_map::remove_node, "Tag det af netværkskortet"},
    {"core_team", Method::get, "/forloeb/{id}/kerneteam", staff, Runs::reading, core_team::show_team, "Kerneteamet, og hvad det mangler", {}, schema_of<core_team::TeamPage>},
    {"welcome", Method::get, "/forloeb/{id}/kerneteam/velkommen", staff, Runs::reading, core_team::show_welcome, "Velkommen i kerneteamet", {}, schema_of<core_team::WelcomePage>},
    {"welcome_confirmed", Method::post, "/forloeb/{id}/kerneteam/velkommen", team_members, Runs::writing, core_team::confirm_welcome, "Bekræft, at du ved, hvad der forventes"},
    {"arrangement_shown", Method::get, "/forloeb/{id}/kerneteam/arbejdsform", changers, Runs::reading, core_team::show_arrangement, "Fast team eller familiens eget", {}, schema_of<core_team::ArrangementPage>},
    {"arrangement_changed", Method::post, "/forloeb/{id}/kerneteam/arbejdsform", changers, Runs::writing, core_team::change_arrangement, "Giv forløbet et fast team eller sit eget", core_team::arrangement_fields},
    {"member_new", Method::get, "/forloeb/{id}/kerneteam/medlemmer/opret", editors, Runs::reading, core_team::show_join, "Nyt medlem af kerneteamet", core_team::join_query, schema_of<core_team::JoinPage>},
    {"member_joined", Method::post, "/forloeb/{id}/kerneteam/medlemmer/opret", editors, Runs::writing, core_team::create_member, "Tilføj et medlem af kerneteamet", core_team::join_fields},
    {"member_shown", Method::get, "/forloeb/{id}/kerneteam/medlemmer/{member}", editors, Runs::reading, core_team::show_member, "Et medlem af kerneteamet", {}, schema_of<core_team::MemberPage>},
    {"member_left", Method::post, "/forloeb/{id}/kerneteam/medlemmer/{member}", editors, Runs::writing, core_team::end_member, "Afslut et medlem, eller skift det ud", core_team::leave_fields},
    {"partner", Method::get, "/forloeb/{id}/makker", staff, Runs::reading, partners::show_partner, "Makkeren, og hvad de to har aftalt", {}, schema_of<partners::PartnerPage>},
    {"partner_choice", Method::get, "/forloeb/{id}/makker/skift", changers, Runs::reading, partners::show_choice, "Vælg eller skift makker", partners::search_query, schema_of<partners::ChoosePage>},
    {"partner_chosen", Method::post, "/forloeb/{id}/makker/skift", changers, Runs::writing, partners::choose_partner, "Vælg eller skift makker", partners::partner_fields},
    {"partner_agreement", Method::get, "/forloeb/{id}/makker/aftale", the_two, Runs::reading, partners::show_agreement, "Aftalen mellem koordinator og makker", {}, schema_of<partners::AgreementPage>},
    {"partners_agreed", Method::post, "/forloeb/{id}/makker/aftale", the_two, Runs::writing, partners::save_agreement, "Aftal, hvem der gør hvad, og hvad I vil lære", partners::agreement_fields},
    {"partner_end_shown", Method::get, "/forloeb/{id}/makker/afslutning", changers, Runs::reading, partners::show_end, "Afslut makkerskabet", {}, schema_of<partners::PartnerEndPage>},
    {"partner_ended", Method::post, "/forloeb/{id}/makker/afslutning", changers, Runs::writing, partners::end_partnership, "Afslut makkerskabet", partners::end_fields},

    {"contacts", Method::get, "/forloeb/{id}/kontakter", staff, Runs::reading, contacts::show, "Kontakter", {}, schema_of<contacts::ContactsPage>},
    {"contact_logged", Method::post, "/forloeb/{id}/kontakter", staff, Runs::writing, contacts::create, "Skriv en kontakt ned", contacts::contact_form},
    {"follow_ups", Method::get, "/forloeb/{id}/boern/{child}/opfoelgninger", staff, Runs::reading, follow_up::show, "Opfølgning med et barn", {}, schema_of<follow_up::FollowUpsPage>},
    {"follow_up_held", Method::post, "/forloeb/{id}/boern/{child}/opfoelgninger", editors, Runs::writing, follow_up::create, "Hold en opfølgning", follow_up::follow_up_form},
    {"agreements", Method::get, "/forloeb/{id}/boern/{child}/aftaler", staff, Runs::reading, agreements::show, "Aftaler om opfølgning", {}, schema_of<agreements::AgreementsPage>},
    {"start_conversation_shown", Method::get, "/forloeb/{id}/boern/{child}/opstartssamtale", editors, Runs::reading, agreements::show_start, "Opstartssamtale", {}, schema_of<agreements::AgreementsPage>},
    {"start_conversation_held", Method::post, "/forloeb/{id}/boern/{child}/opstartssamtale", editors, Runs::writing, agreements::create_start, "Skriv opstartssamtalen ned", agreements::start_form},
    {"pause_shown", Method::get, "/forloeb/{id}/boern/{child}/pause", editors, Runs::reading, agreements::show_pause, "Pause", {}, schema_of<agreements::AgreementsPage>},
    {"pause_agreed", Method::post, "/forloeb/{id}/boern/{child}/pause", editors, Runs::writing, agreements::create_pause, "Aftal en pause", agreements::pause_form},
    {"interval_shown", Method::get, "/forloeb/{id}/boern/{child}/moedeinterval", editors, Runs::reading, agreements::show_interval, "Mødeinterval", {}, schema_of<agreements::AgreementsPage>},
    {"interval_agreed", Method::post, "/forloeb/{id}/boern/{child}/moedeinterval", editors, Runs::writing, agreements::create_interval, "Aftal, hvor tit kerneteamet mødes", agreements::interval_form},

    {"assessment_meetings", Method::get, "/forloeb/{id}/udredningsmoeder", staff, Runs::reading, assessment_meetings::show_meetings, "Udredningsmøder og opstartssamtaler", {}, schema_of<assessment_meetings::MeetingsPage>},
    {"assessment_meeting_new", Method::get, "/forloeb/{id}/udredningsmoeder/opret", editors, Runs::reading, assessment_meetings::show_new_plan, "Planlæg udredningsmødet eller opstartssamtalen", assessment_meetings::plan_query, schema_of<assessment_meetings::PlanPage>},
    {"assessment_meeting_planned", Method::post, "/forloeb/{id}/udredningsmoeder/opret", editors, Runs::writing, assessment_meetings::create_meeting, "Planlæg udredningsmødet eller opstartssamtalen", assessment_meetings::plan_fields},
    {"assessment_meeting", Method::get, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}", staff, Runs::reading, assessment_meetings::show_meeting, "Et udredningsmøde", {}, schema_of<assessment_meetings::MeetingPage>},
    {"assessment_meeting_plan", Method::get, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/plan", editors, Runs::reading, assessment_meetings::show_plan, "Planen for et udredningsmøde", assessment_meetings::plan_query, schema_of<assessment_meetings::PlanPage>},
    {"assessment_meeting_changed", Method::post, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/plan", editors, Runs::writing, assessment_meetings::update_plan, "Ret eller flyt et udredningsmøde", assessment_meetings::plan_fields},
    {"assessment_meeting_contact", Method::get, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/kontakt", board_writers, Runs::reading, assessment_meetings::show_contact, "Samtale med familien før mødet", {}, schema_of<assessment_meetings::ContactPage>},
    {"assessment_meeting_prepared", Method::post, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/kontakt", board_writers, Runs::writing, assessment_meetings::create_contact, "Skriv en samtale før mødet ned", assessment_meetings::contact_fields},
    {"assessment_meeting_mandate", Method::get, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/mandat", editors, Runs::reading, assessment_meetings::show_mandate, "Et mandat før mødet", assessment_meetings::mandate_query, schema_of<assessment_meetings::MandatePage>},
    {"assessment_meeting_mandated", Method::post, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/mandat", editors, Runs::writing, assessment_meetings::create_mandate, "Skriv et mandat ned", assessment_meetings::mandate_fields},
    {"assessment_meeting_cancelling", Method::get, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/aflysning", editors, Runs::reading, assessment_meetings::show_cancellation, "Aflys et udredningsmøde", {}, schema_of<assessment_meetings::CancelPage>},
    {"assessment_meeting_cancelled", Method::post, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/aflysning", editors, Runs::writing, assessment_meetings::cancel_meeting, "Aflys et udredningsmøde", assessment_meetings::cancel_fields},
    {"assessment_meeting_account", Method::get, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/holdt", board_writers, Runs::reading, assessment_meetings::show_account, "Skriv ned, hvordan et udredningsmøde gik", {}, schema_of<assessment_meetings::AccountPage>},
    {"assessment_meeting_held", Method::post, "/forloeb/{id}/udredningsmoeder/{assessment_meeting}/holdt", board_writers, Runs::writing, assessment_meetings::create_account, "Skriv ned, hvordan et udredningsmøde gik, eller ret det", assessment_meetings::account_fields},
    {"own_meeting", Method::get, "/min-familie/moeder/{assessment_meeting}", family, Runs::reading, assessment_meetings::show_own_meeting, "Familien: et møde", {}, schema_of<assessment_meetings::OwnMeetingPage>},
    {"own_focus_written", Method::post, "/min-familie/moeder/{assessment_meeting}", family, Runs::writing, assessment_meetings::write_own_focus, "Familien: hvad vi vil tale om", assessment_meetings::focus_fields},

    {"assessment", Method::get, "/forloeb/{id}/udredning", staff, Runs::reading, assessment_overview::show, "Udredningen på én side", {}, schema_of<assessment_overview::AssessmentPage>},
    {"assessment_board", Method::get, "/forloeb/{id}/boern/{child}/udredning", staff, Runs::followed, assessment::show_board, "ICS-tavlen om et barn", {}, schema_of<assessment::BoardPage>},
    {"assessment_dimension", Method::get, "/forloeb/{id}/boern/{child}/udredning/{dimension}", staff, Runs::followed, assessment::show_dimension, "Én dimension på ICS-tavlen", {}, schema_of<assessment::DimensionPage>},
    {"assessment_card_added", Method::post, "/forloeb/{id}/boern/{child}/udredning/{dimension}", board_writers, Runs::writing, assessment::create_card, "Sæt et kort på ICS-tavlen", assessment::card_fields},
    {"assessment_card", Method::get, "/forloeb/{id}/boern/{child}/udredning/kort/{card}", board_writers, Runs::reading, assessment::show_card, "Et kort på ICS-tavlen", {}, schema_of<assessment::CardPage>},
    {"assessment_card_changed", Method::post, "/forloeb/{id}/boern/{child}/udredning/kort/{card}", board_writers, Runs::writing, assessment::update_card, "Ret et kort på ICS-tavlen", assessment::card_fields},
    {"assessment_card_removed", Method::post, "/forloeb/{id}/boern/{child}/udredning/kort/{card}/fjern", board_writers, Runs::writing, assessment::remove_card, "Tag et kort af ICS-tavlen"},
    {"own_boards", Method::get, "/min-familie/udredning", family, Runs::reading, portal::show_boards, "Familien: det, vi har talt om", {}, schema_of<portal::OwnBoardsPage>},


    {"consents", Method::get, "/forloeb/{id}/samtykker", editors, Runs::reading, consent::show, "Samtykker", {}, schema_of<consent::ConsentsPage>},
    {"consent_ask_shown", Method::get, "/forloeb/{id}/samtykker/opret", editors, Runs::reading, consent::show_ask, "Bed om samtykke", {}, schema_of<consent::AskPage>},
    {"consent_asked", Method::post, "/forloeb/{id}/samtykker/opret", editors, Runs::writing, consent::create, "Bed om samtykke, eller skriv et ned", consent::ask_form},
    {"consent", Method::get, "/forloeb/{id}/samtykker/{samtykke}", editors, Runs::reading, consent::show_one, "Et samtykke", {}, schema_of<consent::RequestPage>},
    {"consent_answered", Method::post, "/forloeb/{id}/samtykker/{samtykke}/svar", editors, Runs::writing, consent::answer, "Skriv et svar på et samtykke ned", consent::answer_form},
    {"consent_narrowed", Method::post, "/forloeb/{id}/samtykker/{samtykke}/indsnaevring", editors, Runs::writing, consent::narrow, "Del mindre", consent::narrow_form},
    {"folders", Method::get, "/forloeb/{id}/mapper", editors, Runs::reading, consent::show_folders, "Mapper, og hvad der deles", {}, schema_of<consent::FoldersPage>},
    {"folder_added", Method::post, "/forloeb/{id}/mapper", editors, Runs::writing, consent::create_folder, "Lav en mappe mere", consent::folder_form},
    {"sharing_chosen", Method::post, "/forloeb/{id}/mapper/deling", editors, Runs::writing, consent::choose_shared, "Vælg, hvad der deles af et ældre forløb", consent::sharing_form},
    {"legal_bases", Method::get, "/forloeb/{id}/hjemler", editors, Runs::reading, consent::show_bases, "Hjemmel uden samtykke", {}, schema_of<consent::BasesPage>},
    {"legal_basis_written", Method::post, "/forloeb/{id}/hjemler", editors, Runs::writing, consent::create_basis, "Skriv en hjemmel ned", consent::basis_form},
    {"who_may_see", Method::get, "/forloeb/{id}/adgang", staff, Runs::reading, consent::show_who_may_see, "Hvem kan se hvad – og hvorfor", {}, schema_of<consent::WhoMaySeePage>},
    {"who_looked", Method::get, "/forloeb/{id}/kigget", editors, Runs::reading, consent::show_looks, "Hvem har kigget", {}, schema_of<consent::LooksPage>},
    {"emergency_shown", Method::get, "/noedadgang", caseworkers, Runs::reading, consent::show_emergency, "Nødadgang", {}, schema_of<consent::EmergencyPage>},
    {"emergency_began", Method::post, "/noedadgang", caseworkers, Runs::writing, consent::create_emergency, "Åbn et forløb i 60 minutter", consent::emergency_form},
    {"emergencies", Method::get, "/noedadgange", leaders, Runs::reading, consent::show_emergencies, "Nødadgange", {}, schema_of<consent::EmergenciesPage>},
    {"emergency_seen", Method::post, "/noedadgange/{noedadgang}/set", leaders, Runs::writing, consent::see_emergency, "Lederen har set en nødadgang"},
    {"own_consents", Method::get, "/min-familie/samtykker", family, Runs::reading, consent::show_own, "Familien: hvad vi deler", {}, schema_of<consent::OwnConsentsPage>},
    {"own_offer_shown", Method::get, "/min-familie/samtykker/opret", family, Runs::reading, consent::show_offer, "Familien: del noget", {}, schema_of<consent::OfferPage>},
    {"own_offered", Method::post, "/min-familie/samtykker/opret", family, Runs::writing, consent::offer, "Familien: del noget", consent::offer_form},
    {"own_consent", Method::get, "/min-familie/samtykker/{samtykke}", family, Runs::reading, consent::show_own_one, "Familien: et samtykke", {}, schema_of<consent::OwnRequestPage>},
    {"own_answered", Method::post, "/min-familie/samtykker/{samtykke}/svar", family, Runs::writing, consent::answer_own, "Familien: sig ja, sig nej eller træk et ja tilbage", consent::own_answer_form},
    {"own_narrowed", Method::post, "/min-familie/samtykker/{samtykke}/indsnaevring", family, Runs::writing, consent::narrow_own, "Familien: del mindre", consent::own_narrow_form},
    {"own_who_may_see", Method::get, "/min-familie/adgang", family, Runs::reading, consent::show_own_who_may_see, "Familien: hvem kan se hvad – og hvorfor", {}, schema_of<consent::WhoMaySeePage>},
    {"own_who_looked", Method::get, "/min-familie/kigget", family, Runs::reading, consent::show_own_looks, "Familien: hvem har kigget", {}, schema_of<consent::LooksPage>},
};
// clang-format on

}  // namespace

std::span<access::Route const> routes() {
    static std::vector<access::Route> const all = [] {
        std::vector<access::Route> joined{std::begin(table), std::end(table)};
        // clang-format off
        for (auto const part : {
            board_routes(),
            report_routes(),
            hearing_routes(),
            analysis_routes(),
            progress_routes(),
            plan_routes(),
            effect_routes(),
            burden_routes(),
            source_plan_routes(),
            application_routes(),
            closing_routes(),
            meeting_routes(),
            team_meeting_routes(),
            correspondence_routes(),
            document_routes(),
            meeting_room_routes(),
            invitation_routes(),
            time_routes(),
            insight_routes(),
        })
            joined.insert(joined.end(), part.begin(), part.end());
        // clang-format on
        return joined;
    }();
    return all;
}

}  // namespace indgang::app
