// The pages of a family's weeks, for staff and for the family.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "burden/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// Those who speak for the coordination of the case write down what the family says.
constexpr ToCase coordinating{{Relation::coordinator, Relation::partner, Relation::substitute}};

// clang-format off
access::Route const table[] = {
    {"burden", Method::get, "/forloeb/{id}/belastning", staff, Runs::reading, burden::show, "Hvor meget der er i familiens uger", {}, schema_of<burden::BurdenPage>},
    {"burden_capacity", Method::get, "/forloeb/{id}/belastning/plads", coordinating, Runs::reading, burden::show_capacity, "Hvad en uge kan rumme", burden::capacity_query, schema_of<burden::CapacityPage>},
    {"burden_said", Method::post, "/forloeb/{id}/belastning/plads", coordinating, Runs::writing, burden::save_capacity, "Skriv ned, hvad en uge kan rumme", burden::capacity_fields},
    {"own_burden", Method::get, "/min-familie/belastning", family, Runs::reading, burden::show_own, "Familien: hvor meget der er i en uge", {}, schema_of<burden::BurdenPage>},
    {"own_burden_capacity", Method::get, "/min-familie/belastning/plads", family, Runs::reading, burden::show_own_capacity, "Familien: hvad en uge kan rumme", burden::capacity_query, schema_of<burden::CapacityPage>},
    {"own_burden_said", Method::post, "/min-familie/belastning/plads", family, Runs::writing, burden::save_own_capacity, "Familien: sig, hvad en uge kan rumme", burden::capacity_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> burden_routes() { return table; }

}  // namespace indgang::app
