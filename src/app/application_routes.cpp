// The pages of what a family has asked for help with, and of how it experiences the help.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "applications/pages.hpp"
#include "experience/pages.hpp"

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
    {"own_experience", Method::get, "/min-familie/oplevelse", family, Runs::reading, experience::show_own, "Familien: hvordan er det at få hjælp", {}, schema_of<experience::OwnPage>},
    {"own_experience_said", Method::post, "/min-familie/oplevelse", family, Runs::writing, experience::answer, "Familien: sig, hvordan det er at få hjælp", experience::answer_fields},
    {"experience_shared", Method::get, "/forloeb/{id}/oplevelse", editors, Runs::reading, experience::show_shared, "Familiens oplevelse, som den har delt den", {}, schema_of<experience::SharedPage>},
    {"experience", Method::get, "/oplevelse", figures, Runs::reading, experience::show_figures, "Familiernes oplevelse i tal", {}, schema_of<experience::FiguresPage>},
};
// clang-format on

}  // namespace

std::span<access::Route const> application_routes() { return table; }

}  // namespace indgang::app
