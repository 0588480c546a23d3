// The pages of plans from elsewhere, of merging them into the joint plan, of the kinds of plan there are, and of
// who talks with whom.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "contracts/pages.hpp"
#include "merging/pages.hpp"
#include "plan_kinds/pages.hpp"
#include "source_plans/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// All who work with the family.
constexpr ToCase writers{access::professionals};
/// Those who speak for the coordination of the case.
constexpr ToCase coordinating{{Relation::coordinator, Relation::partner, Relation::substitute}};

// clang-format off
access::Route const table[] = {
    {"plan_kinds", Method::get, "/plantyper", deciders, Runs::reading, plan_kinds::show_kinds, "Plantyper, der kan lægges ind", {}, schema_of<plan_kinds::KindsPage>},
    {"plan_kind_new", Method::get, "/plantyper/opret", administrators, Runs::reading, plan_kinds::show_new_kind, "Ny plantype", {}, schema_of<plan_kinds::KindFormPage>},
    {"plan_kind_made", Method::post, "/plantyper/opret", administrators, Runs::writing, plan_kinds::create_kind, "Tilføj en plantype", plan_kinds::kind_fields},
    {"plan_kind", Method::get, "/plantyper/{plantype}", administrators, Runs::reading, plan_kinds::show_kind, "En plantype og dens udgaver", {}, schema_of<plan_kinds::KindFormPage>},
    {"plan_kind_version_made", Method::post, "/plantyper/{plantype}", administrators, Runs::writing, plan_kinds::write_version, "Gem en ny udgave af en plantype", plan_kinds::kind_fields},
    {"plan_kind_retired", Method::post, "/plantyper/{plantype}/nedlaeg", administrators, Runs::writing, plan_kinds::retire_kind, "Tag en plantype ud af brug"},
    {"source_plans", Method::get, "/forloeb/{id}/planer", staff, Runs::reading, source_plans::show_sources, "Planer fra andre steder", {}, schema_of<source_plans::SourcesPage>},
    {"source_plan_new", Method::get, "/forloeb/{id}/planer/opret", writers, Runs::reading, source_plans::show_new, "Læg en plan ind fra et andet sted", {}, schema_of<source_plans::WritePage>},
    {"source_plan_added", Method::post, "/forloeb/{id}/planer/opret", writers, Runs::writing, source_plans::create, "Læg en plan ind, eller se, hvordan dens mål bliver delt", source_plans::source_fields},
    {"merge", Method::get, "/forloeb/{id}/planer/saml", writers, Runs::reading, merging::show_merge, "Planer fra andre steder ved siden af den fælles plan", {}, schema_of<merging::MergePage>},
    {"merge_goal", Method::get, "/forloeb/{id}/planer/saml/{source_goal}/{udfald}", writers, Runs::reading, merging::show_merge, "Tag stilling til et mål fra en anden plan", {}, schema_of<merging::MergePage>},
    {"source_goal_decided", Method::post, "/forloeb/{id}/planer/saml/{source_goal}/{udfald}", writers, Runs::writing, merging::decide, "Hvad et mål fra en anden plan bliver til", merging::decision_fields},
    {"source_plan", Method::get, "/forloeb/{id}/planer/{source_plan}", staff, Runs::reading, source_plans::show_source, "En plan fra et andet sted", {}, schema_of<source_plans::SourcePage>},
    {"source_plan_correction", Method::get, "/forloeb/{id}/planer/{source_plan}/ret", writers, Runs::reading, source_plans::show_correction, "Ret oplysningerne om en plan", {}, schema_of<source_plans::WritePage>},
    {"source_plan_corrected", Method::post, "/forloeb/{id}/planer/{source_plan}/ret", writers, Runs::writing, source_plans::correct_source, "Ret oplysningerne om en plan", source_plans::correction_fields},
    {"source_goals_new", Method::get, "/forloeb/{id}/planer/{source_plan}/maal", writers, Runs::reading, source_plans::show_more_goals, "Flere mål fra en plan", {}, schema_of<source_plans::WritePage>},
    {"source_goals_added", Method::post, "/forloeb/{id}/planer/{source_plan}/maal", writers, Runs::writing, source_plans::create_goals, "Skriv flere mål af fra en plan", source_plans::goals_fields},
    {"own_source_plans", Method::get, "/min-familie/planer", family, Runs::reading, source_plans::show_own_sources, "Familien: vores planer fra andre steder", {}, schema_of<source_plans::SourcesPage>},
    {"contracts", Method::get, "/forloeb/{id}/hvem-taler-med-hvem", staff, Runs::reading, contracts::show_contracts, "Hvem taler med hvem", {}, schema_of<contracts::ContractsPage>},
    {"contract_party", Method::get, "/forloeb/{id}/hvem-taler-med-hvem/{node}", staff, Runs::reading, contracts::show_party, "Hvem der taler med en part udenfor", {}, schema_of<contracts::PartyPage>},
    {"contract_agreed", Method::post, "/forloeb/{id}/hvem-taler-med-hvem/{node}", writers, Runs::writing, contracts::agree, "Skriv ned, hvem der taler med en part udenfor", contracts::agreement_fields},
    {"contract_wish_answered", Method::post, "/forloeb/{id}/hvem-taler-med-hvem/aftaler/{contract}/svar", coordinating, Runs::writing, contracts::answer_wish, "Svar på, hvem familien ønsker skal tale med en part", contracts::answer_fields},
    {"contract_ended", Method::post, "/forloeb/{id}/hvem-taler-med-hvem/aftaler/{contract}/slut", writers, Runs::writing, contracts::end_contract, "Lad en aftale om, hvem der taler med hvem, høre op", contracts::end_fields},
    {"own_contracts", Method::get, "/min-familie/hvem-taler-med-hvem", family, Runs::reading, contracts::own<contracts::show_contracts>, "Familien: hvem taler med hvem", {}, schema_of<contracts::ContractsPage>},
    {"own_contract_party", Method::get, "/min-familie/hvem-taler-med-hvem/{node}", family, Runs::reading, contracts::own<contracts::show_party>, "Familien: hvem taler med en part", {}, schema_of<contracts::PartyPage>},
    {"own_contract_wished", Method::post, "/min-familie/hvem-taler-med-hvem/{node}", family, Runs::writing, contracts::own<contracts::wish>, "Familien: ønsk, hvem der taler med en part", contracts::wish_fields},
    {"own_contract_wish_withdrawn", Method::post, "/min-familie/hvem-taler-med-hvem/aftaler/{contract}/tilbage", family, Runs::writing, contracts::own<contracts::withdraw_wish>, "Familien: tag et ønske om, hvem der taler, tilbage"},
};
// clang-format on

}  // namespace

std::span<access::Route const> source_plan_routes() { return table; }

}  // namespace indgang::app
