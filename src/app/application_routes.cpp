// The pages of what a family has asked for help with.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "applications/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// All who work with the family.
constexpr ToCase writers{access::professionals};

// clang-format off
access::Route const table[] = {
    {"applications", Method::get, "/forloeb/{id}/ansoegninger", staff, Runs::reading, applications::show_applications, "Ansøgninger, og hvor langt de er", {}, schema_of<applications::ApplicationsPage>},
    {"application_new", Method::get, "/forloeb/{id}/ansoegninger/opret", writers, Runs::reading, applications::show_form, "Skriv en ansøgning ind", {}, schema_of<applications::WritePage>},
    {"application_made", Method::post, "/forloeb/{id}/ansoegninger/opret", writers, Runs::writing, applications::write, "Skriv en ansøgning ind", applications::application_fields},
    {"application", Method::get, "/forloeb/{id}/ansoegninger/{ansoegning}", staff, Runs::reading, applications::show_application, "En ansøgning, og hvordan det er gået", {}, schema_of<applications::ApplicationPage>},
    {"application_step", Method::get, "/forloeb/{id}/ansoegninger/{ansoegning}/{skridt}", writers, Runs::reading, applications::show_form, "Næste skridt for en ansøgning", {}, schema_of<applications::WritePage>},
    {"application_step_taken", Method::post, "/forloeb/{id}/ansoegninger/{ansoegning}/{skridt}", writers, Runs::writing, applications::write, "Næste skridt for en ansøgning", applications::application_fields},
    {"own_applications", Method::get, "/min-familie/ansoegninger", family, Runs::reading, applications::own<applications::show_applications>, "Familien: det, vi har søgt om", {}, schema_of<applications::ApplicationsPage>},
    {"own_application_new", Method::get, "/min-familie/ansoegninger/opret", family, Runs::reading, applications::own<applications::show_form>, "Familien: skriv, hvad vi har søgt om", {}, schema_of<applications::WritePage>},
    {"own_application_made", Method::post, "/min-familie/ansoegninger/opret", family, Runs::writing, applications::own<applications::write>, "Familien: skriv, hvad vi har søgt om", applications::application_fields},
    {"own_application", Method::get, "/min-familie/ansoegninger/{ansoegning}", family, Runs::reading, applications::own<applications::show_application>, "Familien: en ansøgning, og hvor langt den er", {}, schema_of<applications::ApplicationPage>},
    {"own_application_step", Method::get, "/min-familie/ansoegninger/{ansoegning}/{skridt}", family, Runs::reading, applications::own<applications::show_form>, "Familien: send det, der mangler, eller træk en ansøgning tilbage", {}, schema_of<applications::WritePage>},
    {"own_application_step_taken", Method::post, "/min-familie/ansoegninger/{ansoegning}/{skridt}", family, Runs::writing, applications::own<applications::write>, "Familien: send det, der mangler, eller træk en ansøgning tilbage", applications::application_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> application_routes() { return table; }

}  // namespace indgang::app
