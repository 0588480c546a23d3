// The pages of a family's meetings, and of the types of meeting.
#include "app/policies.hpp"
#include "app/routes.hpp"
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
    {"meeting", Method::get, "/forloeb/{id}/moeder/{meeting}", staff, Runs::reading, meetings::show_meeting, "Et møde", {}, schema_of<meetings::MeetingPage>},
    {"meeting_plan", Method::get, "/forloeb/{id}/moeder/{meeting}/plan", editors, Runs::reading, meetings::show_plan, "Planen for et møde", meetings::plan_query, schema_of<meetings::PlanPage>},
    {"meeting_changed", Method::post, "/forloeb/{id}/moeder/{meeting}/plan", editors, Runs::writing, meetings::update_plan, "Ret eller flyt et møde", meetings::plan_fields},
    {"meeting_contact", Method::get, "/forloeb/{id}/moeder/{meeting}/kontakt", board_writers, Runs::reading, meetings::show_contact, "Samtale med familien før et møde", {}, schema_of<meetings::ContactPage>},
    {"meeting_prepared", Method::post, "/forloeb/{id}/moeder/{meeting}/kontakt", board_writers, Runs::writing, meetings::create_contact, "Skriv en samtale før et møde ned", meetings::contact_fields},
    {"meeting_cancelling", Method::get, "/forloeb/{id}/moeder/{meeting}/aflysning", editors, Runs::reading, meetings::show_cancellation, "Aflys et møde", {}, schema_of<meetings::CancelPage>},
    {"meeting_cancelled", Method::post, "/forloeb/{id}/moeder/{meeting}/aflysning", editors, Runs::writing, meetings::cancel_meeting, "Aflys et møde", meetings::cancel_fields},
    {"own_meetings", Method::get, "/min-familie/moeder", family, Runs::reading, meetings::show_own_meetings, "Familien: vores møder", {}, schema_of<meetings::OwnMeetingsPage>},
    {"own_planned_meeting", Method::get, "/min-familie/moede/{meeting}", family, Runs::reading, meetings::show_own_meeting, "Familien: et af vores møder", {}, schema_of<meetings::OwnMeetingPage>},
    {"own_points_written", Method::post, "/min-familie/moede/{meeting}", family, Runs::writing, meetings::write_own_focus, "Familien: hvad vi vil tale om til mødet", meetings::focus_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> meeting_routes() { return table; }

}  // namespace indgang::app
