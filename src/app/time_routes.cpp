// The pages where times are said and found.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "contact_wishes/pages.hpp"
#include "contacts/pages.hpp"
#include "family_times/pages.hpp"
#include "time_proposals/pages.hpp"
#include "time_proposals/team_pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// Those who speak for the coordination of the case write down what the family says.
constexpr ToCase coordinating{{Relation::coordinator, Relation::partner, Relation::substitute}};

/// Those who may call meetings; which of a team's families each may, the doors to the cases decide.
constexpr With callers{{Role::coordinator, Role::leader, Role::administrator}};

// clang-format off
access::Route const table[] = {
    {"family_times", Method::get, "/forloeb/{id}/tider", staff, Runs::reading, family_times::show_times, "Hvornår møder passer én i familien", family_times::whose_query, schema_of<family_times::TimesPage>},
    {"family_times_said", Method::post, "/forloeb/{id}/tider", coordinating, Runs::writing, family_times::save_times, "Skriv ned, hvornår møder passer", family_times::times_fields},
    {"family_time_not", Method::get, "/forloeb/{id}/tider/nej", coordinating, Runs::reading, family_times::show_not, "En tid, hvor det ikke går", family_times::whose_query, schema_of<family_times::NotPage>},
    {"family_time_not_said", Method::post, "/forloeb/{id}/tider/nej", coordinating, Runs::writing, family_times::save_not, "Skriv en tid på, hvor det ikke går", family_times::not_fields},
    {"family_time_not_removed", Method::post, "/forloeb/{id}/tider/nej/{family_time_not}/fjern", coordinating, Runs::writing, family_times::remove_not, "Tag en tid tilbage, hvor det ikke gik"},
    {"own_times", Method::get, "/min-familie/tider", family, Runs::reading, family_times::show_own_times, "Familien: hvornår passer det dig?", {}, schema_of<family_times::TimesPage>},
    {"own_times_said", Method::post, "/min-familie/tider", family, Runs::writing, family_times::save_own_times, "Familien: sig, hvornår møder passer", family_times::times_fields},
    {"own_time_not", Method::get, "/min-familie/tider/nej", family, Runs::reading, family_times::show_own_not, "Familien: en tid, hvor det ikke går", {}, schema_of<family_times::NotPage>},
    {"own_time_not_said", Method::post, "/min-familie/tider/nej", family, Runs::writing, family_times::save_own_not, "Familien: skriv en tid på, hvor det ikke går", family_times::not_fields},
    {"own_time_not_removed", Method::post, "/min-familie/tider/nej/{family_time_not}/fjern", family, Runs::writing, family_times::remove_own_not, "Familien: tag en tid tilbage, hvor det ikke gik"},
    {"contact_wish", Method::get, "/forloeb/{id}/kontakter/oensker", coordinating, Runs::reading, contact_wishes::show_wish, "Hvordan én i familien vil kontaktes", contact_wishes::wish_query, schema_of<contact_wishes::WishPage>},
    {"contact_wished", Method::post, "/forloeb/{id}/kontakter/oensker", coordinating, Runs::writing, contact_wishes::save_wish, "Skriv ned, hvordan én i familien vil kontaktes", contact_wishes::wish_fields},
    {"own_contact_wish", Method::get, "/min-familie/kontakt/oensker", family, Runs::reading, contact_wishes::show_own_wish, "Familien: hvor meget vil du høre fra os?", {}, schema_of<contact_wishes::WishPage>},
    {"own_contact_wished", Method::post, "/min-familie/kontakt/oensker", family, Runs::writing, contact_wishes::save_own_wish, "Familien: sig, hvor meget du vil høre fra os", contact_wishes::wish_fields},
    {"contact_correction", Method::get, "/forloeb/{id}/kontakter/{contact}/ret", staff, Runs::reading, contacts::show_correction, "Ret en kontakt", {}, schema_of<contacts::CorrectionPage>},
    {"contact_corrected", Method::post, "/forloeb/{id}/kontakter/{contact}/ret", staff, Runs::writing, contacts::save_correction, "Gem en rettelse af en kontakt", contacts::correction_form},
    {"own_contacts", Method::get, "/min-familie/kontakt", family, Runs::reading, contacts::show_own, "Familien: vores kontakt", {}, schema_of<contacts::OwnContactsPage>},
    {"time_found", Method::get, "/forloeb/{id}/find-tid", staff, Runs::reading, time_proposals::show_find, "Find en tid til det møde, der skal holdes", time_proposals::find_query, schema_of<time_proposals::FindPage>},
    {"team_times", Method::get, "/kerneteams/{team}/find-tider", callers, Runs::reading, time_proposals::show_team_times, "Find tider til alle et fast teams familier", time_proposals::team_times_query, schema_of<time_proposals::TeamTimesPage>},
    {"team_times_solved", Method::post, "/kerneteams/{team}/find-tider/forslag", callers, Runs::reading, time_proposals::solve_team_times, "Find tider igen med det, der er låst", time_proposals::team_times_fields},
    {"team_times_planned", Method::post, "/kerneteams/{team}/find-tider", callers, Runs::writing, time_proposals::plan_team_times, "Planlæg de valgte møder", time_proposals::team_times_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> time_routes() { return table; }

}  // namespace indgang::app
