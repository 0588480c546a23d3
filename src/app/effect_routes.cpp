// The pages of what interventions are for in the plan, what came of them, what waits for what, and all of it over
// time.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "dependencies/pages.hpp"
#include "effects/pages.hpp"
#include "over_time/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"intervention", Method::get, "/forloeb/{id}/indsatser/{intervention}", staff, Runs::reading, effects::show_intervention, "En indsats i planen, og hvad der kom ud af den", {}, schema_of<effects::InterventionPage>},
    {"intervention_purpose", Method::get, "/forloeb/{id}/indsatser/{intervention}/plan", board_writers, Runs::reading, effects::show_purpose, "Skriv, hvad en indsats skal føre til", {}, schema_of<effects::PurposePage>},
    {"intervention_planned", Method::post, "/forloeb/{id}/indsatser/{intervention}/plan", board_writers, Runs::writing, effects::save_purpose, "Skriv, hvad en indsats skal føre til", effects::purpose_fields},
    {"effect_review", Method::get, "/forloeb/{id}/indsatser/{intervention}/virkning", editors, Runs::reading, effects::show_review, "Vurdér virkningen af en indsats", {}, schema_of<effects::ReviewPage>},
    {"effect_reviewed", Method::post, "/forloeb/{id}/indsatser/{intervention}/virkning", editors, Runs::writing, effects::save_review, "Vurdér virkningen af en indsats", effects::review_fields},
    {"dependencies", Method::get, "/forloeb/{id}/afhaengigheder", staff, Runs::reading, dependencies::show_dependencies, "Hvad venter på hvad", dependencies::dependency_query, schema_of<dependencies::DependenciesPage>},
    {"dependency_added", Method::post, "/forloeb/{id}/afhaengigheder", board_writers, Runs::writing, dependencies::create_dependency, "Skriv, hvad noget venter på", dependencies::dependency_fields},
    {"dependency_end", Method::get, "/forloeb/{id}/afhaengigheder/{dependency}/slut", board_writers, Runs::reading, dependencies::show_end, "Noget venter ikke mere", {}, schema_of<dependencies::EndPage>},
    {"dependency_ended", Method::post, "/forloeb/{id}/afhaengigheder/{dependency}/slut", board_writers, Runs::writing, dependencies::end_dependency, "Noget venter ikke mere", dependencies::end_fields},
    {"over_time", Method::get, "/forloeb/{id}/over-tid", staff, Runs::reading, over_time::show_over_time, "Indsatser, mål og møder over tid", {}, schema_of<over_time::OverTimePage>},
    {"own_over_time", Method::get, "/min-familie/over-tid", family, Runs::reading, over_time::show_own_over_time, "Familien: vores hjælp over tid", {}, schema_of<over_time::OverTimePage>},
    {"own_intervention", Method::get, "/min-familie/indsatser/{intervention}", family, Runs::reading, effects::show_own_intervention, "Familien: en indsats, og hvad den skal føre til", {}, schema_of<effects::InterventionPage>},
};
// clang-format on

}  // namespace

std::span<access::Route const> effect_routes() { return table; }

}  // namespace indgang::app
