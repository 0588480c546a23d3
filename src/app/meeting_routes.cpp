// The pages of a family's meetings, and of the types of meeting.
#include "agreements/concern_pages.hpp"
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "meeting_kinds/pages.hpp"
#include "meetings/own_pages.hpp"
#include "meetings/pages.hpp"
#include "meetings/plan_pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"meetings", Method::get, "/forloeb/{id}/moeder", staff, Runs::reading, meetings::show_meetings, "Familiens møder", {}, schema_of<meetings::MeetingsPage>},
    {"meeting_choosing", Method::get, "/forloeb/{id}/moeder/opret", editors, Runs::reading, meetings::show_kinds_to_plan, "Hvad er mødet til?", {}, schema_of<meetings::ChoosePage>},
    {"meeting_new", Method::get, "/forloeb/{id}/moeder/opret/{moedetype}", editors, Runs::reading, meetings::show_new_plan, "Planlæg et møde", meetings::plan_query, schema_of<meetings::PlanPage>},
    {"meeting_planned", Method::post, "/forloeb/{id}/moeder/opret/{moedetype}", editors, Runs::writing, meetings::create_meeting, "Planlæg et møde", meetings::plan_fields},
    {"meeting_concern", Method::get, "/forloeb/{id}/moeder/bekymring", editors, Runs::reading, agreements::show_concern, "Hvor bekymret teamet er", {}, schema_of<agreements::ConcernPage>},
    {"meeting_concern_said", Method::post, "/forloeb/{id}/moeder/bekymring", editors, Runs::writing, agreements::say_concern, "Sig, hvor bekymret teamet er", agreements::concern_form},
    {"meeting", Method::get, "/forloeb/{id}/moeder/{meeting}", staff, Runs::reading, meetings::show_meeting, "Et møde", {}, schema_of<meetings::MeetingPage>},
    {"meeting_plan", Method::get, "/forloeb/{id}/moeder/{meeting}/plan", editors, Runs::reading, meetings::show_plan, "Planen for et møde", meetings::plan_query, schema_of<meetings::PlanPage>},
    {"meeting_changed", Method::post, "/forloeb/{id}/moeder/{meeting}/plan", editors, Runs::writing, meetings::update_plan, "Ret eller flyt et møde", meetings::plan_fields},
    {"meeting_contact", Method::get, "/forloeb/{id}/moeder/{meeting}/kontakt", board_writers, Runs::reading, meetings::show_contact, "Samtale med familien før et møde", {}, schema_of<meetings::ContactPage>},
    {"meeting_prepared", Method::post, "/forloeb/{id}/moeder/{meeting}/kontakt", board_writers, Runs::writing, meetings::create_contact, "Skriv en samtale før et møde ned", meetings::contact_fields},
    {"meeting_cancelling", Method::get, "/forloeb/{id}/moeder/{meeting}/aflysning", editors, Runs::reading, meetings::show_cancellation, "Aflys et møde", {}, schema_of<meetings::CancelPage>},
    {"meeting_cancelled", Method::post, "/forloeb/{id}/moeder/{meeting}/aflysning", editors, Runs::writing, meetings::cancel_meeting, "Aflys et møde", meetings::cancel_fields},
    {"meeting_kinds", Method::get, "/moedetyper", practitioners, Runs::reading, meeting_kinds::show_kinds, "Mødetyper og deres regler", {}, schema_of<meeting_kinds::KindsPage>},
    {"meeting_kind_new", Method::get, "/moedetyper/opret", administrators, Runs::reading, meeting_kinds::show_new_kind, "Ny mødetype", meeting_kinds::kind_query, schema_of<meeting_kinds::KindFormPage>},
    {"meeting_kind_made", Method::post, "/moedetyper/opret", administrators, Runs::writing, meeting_kinds::create_kind, "Lav en mødetype", meeting_kinds::kind_fields},
    {"meeting_kind", Method::get, "/moedetyper/{meeting_kind}", practitioners, Runs::reading, meeting_kinds::show_kind, "En mødetypes regler", {}, schema_of<meeting_kinds::KindPage>},
    {"meeting_kind_version", Method::get, "/moedetyper/{meeting_kind}/ret", administrators, Runs::reading, meeting_kinds::show_new_version, "Ny udgave af en mødetype", {}, schema_of<meeting_kinds::KindFormPage>},
    {"meeting_kind_version_made", Method::post, "/moedetyper/{meeting_kind}/ret", administrators, Runs::writing, meeting_kinds::write_version, "Gem en ny udgave af en mødetype", meeting_kinds::kind_fields},
    {"meeting_kind_retired", Method::post, "/moedetyper/{meeting_kind}/nedlaeg", administrators, Runs::writing, meeting_kinds::retire_kind, "Tag en mødetype ud af brug"},
    {"own_meetings", Method::get, "/min-familie/moeder", family, Runs::reading, meetings::show_own_meetings, "Familien: vores møder", {}, schema_of<meetings::OwnMeetingsPage>},
    {"own_planned_meeting", Method::get, "/min-familie/moede/{meeting}", family, Runs::reading, meetings::show_own_meeting, "Familien: et af vores møder", {}, schema_of<meetings::OwnMeetingPage>},
    {"own_points_written", Method::post, "/min-familie/moede/{meeting}", family, Runs::writing, meetings::write_own_focus, "Familien: hvad vi vil tale om til mødet", meetings::focus_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> meeting_routes() { return table; }

}  // namespace indgang::app
