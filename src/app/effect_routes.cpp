// The pages of what interventions are for in the plan, and of what came of them.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "effects/pages.hpp"

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
    {"own_intervention", Method::get, "/min-familie/indsatser/{intervention}", family, Runs::reading, effects::show_own_intervention, "Familien: en indsats, og hvad den skal føre til", {}, schema_of<effects::InterventionPage>},
};
// clang-format on

}  // namespace

std::span<access::Route const> effect_routes() { return table; }

}  // namespace indgang::app
