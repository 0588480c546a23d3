#include "app/routes.hpp"

#include "accessibility/pages.hpp"
#include "administration/pages.hpp"
#include "agreements/pages.hpp"
#include "app/navigation.hpp"
#include "app/open_api.hpp"
#include "app/operation.hpp"
#include "cases/pages.hpp"
#include "cases/person_form.hpp"
#include "contacts/pages.hpp"
#include "coordinators/pages.hpp"
#include "follow_up/pages.hpp"
#include "intake/opening_form.hpp"
#include "intake/pages.hpp"
#include "interventions/pages.hpp"
#include "matters/pages.hpp"
#include "network_map/pages.hpp"
#include "overview/case_page.hpp"
#include "overview/search.hpp"
#include "overview/timeline_page.hpp"
#include "portal/pages.hpp"
#include "rules_page/pages.hpp"
#include "sign_in/pages.hpp"
#include "team/pages.hpp"
#include "worklist/pages.hpp"

namespace indgang::app {
namespace {

using access::Anyone;
using access::Relation;
using access::RelationSet;
using access::Role;
using access::RoleSet;
using access::Runs;
using access::ToCase;
using access::With;
using web::Method;
using web::schema_of;

constexpr With everyone{{Role::coordinator, Role::core_team_member, Role::leader,
                         Role::administrator, Role::controller, Role::family_member,
                         Role::system_administrator}};
constexpr With caseworkers{{Role::coordinator, Role::core_team_member, Role::leader}};
constexpr With leaders{{Role::leader}};
constexpr With figures{{Role::administrator, Role::controller, Role::leader}};
constexpr With deciders{{Role::administrator, Role::leader}};
constexpr With family{{Role::family_member}};
constexpr With operators{{Role::system_administrator}};
constexpr With openers{{Role::coordinator, Role::leader}};

/// Professionals of the case; its family has pages of its own.
constexpr ToCase staff{
    {Relation::coordinator, Relation::partner, Relation::core_team_member, Relation::leader}};
constexpr ToCase editors{{Relation::coordinator, Relation::partner, Relation::leader}};

/// Those who draw with the family.
constexpr ToCase drawers{{Relation::coordinator, Relation::partner, Relation::core_team_member}};
constexpr ToCase changers{{Relation::coordinator, Relation::leader}};

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
    {"team", Method::get, "/team", leaders, Runs::reading, team::show, "Teamet: over frist og sagstal", {}, schema_of<team::TeamPage>},
    {"caseload", Method::get, "/sagstal", figures, Runs::reading, team::show_caseload, "Sagstal pr. koordinator", {}, schema_of<team::CaseloadPage>},
    {"settings", Method::get, "/indstillinger", deciders, Runs::reading, administration::show, "Indstillinger", {}, schema_of<administration::SettingsPage>},
    {"setting_shown", Method::get, "/indstillinger/{setting}", deciders, Runs::reading, administration::show_one, "Én indstilling", {}, schema_of<administration::SettingPage>},
    {"setting_chosen", Method::post, "/indstillinger/{setting}", deciders, Runs::writing, administration::choose_one, "Ændr en indstilling, med begrundelse", administration::setting_form},
    {"my_family", Method::get, "/min-familie", family, Runs::reading, portal::show, "Familiens egen side", {}, schema_of<portal::MyFamilyPage>},
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
};
// clang-format on

}  // namespace

std::span<access::Route const> routes() { return table; }

}  // namespace indgang::app
