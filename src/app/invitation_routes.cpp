// The routes of what reaches people outside Indgang: invitations, their calendars and the mail. A part of routes().
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "busy_times/pages.hpp"
#include "calendar_feed/pages.hpp"
#include "invitations/own_pages.hpp"
#include "invitations/pages.hpp"
#include "outbox/pages.hpp"

namespace indgang::app {
namespace {

using access::Anyone;
using access::Runs;
using web::Method;
using web::schema_of;

/// Who can be asked to a meeting.
constexpr With invited{
    {Role::coordinator, Role::core_team_member, Role::leader, Role::family_member}};
constexpr With postmasters{{Role::administrator, Role::system_administrator}};

// clang-format off
access::Route const table[] = {
    {"invitations", Method::get, "/forloeb/{id}/indkaldelser", staff, Runs::reading, invitations::show_invitations, "Hvem der kommer til det, der er aftalt", {}, schema_of<invitations::InvitationsPage>},
    {"own_invitations", Method::get, "/indkaldelser", invited, Runs::reading, invitations::show_own_invitations, "Mine indkaldelser", {}, schema_of<invitations::OwnInvitationsPage>},
    {"invitation_form", Method::get, "/indkaldelser/form", family, Runs::reading, invitations::show_form, "Familien: sådan vil jeg indkaldes", {}, schema_of<invitations::FormPage>},
    {"invitation_form_chosen", Method::post, "/indkaldelser/form", family, Runs::writing, invitations::choose_own_form, "Familien: sådan vil jeg indkaldes", invitations::form_fields},
    {"own_invitation", Method::get, "/indkaldelser/{indkaldelse}", invited, Runs::reading, invitations::show_own_invitation, "En af mine indkaldelser", {}, schema_of<invitations::OwnInvitationPage>},
    {"invitation_answered", Method::post, "/indkaldelser/{indkaldelse}", invited, Runs::writing, invitations::answer_own, "Svar på en indkaldelse", invitations::answer_fields},
    {"own_calendar", Method::get, "/din-kalender", invited, Runs::reading, calendar_feed::show_calendar, "Din kalender", {}, schema_of<calendar_feed::CalendarPage>},
    {"calendar_address_made", Method::post, "/din-kalender", invited, Runs::writing, calendar_feed::make_address, "Lav en hemmelig kalenderadresse", {}, schema_of<calendar_feed::CalendarPage>},
    {"calendar_address_ended", Method::post, "/din-kalender/luk", invited, Runs::writing, calendar_feed::end_address, "Luk kalenderadressen"},
    {"calendar_feed", Method::get, "/kalender/{hemmelig}", Anyone{}, Runs::reading, calendar_feed::send_feed, "Møderne som iCalendar, for den der har adressen"},
    {"busy_calendars", Method::get, "/din-kalender/optaget", caseworkers, Runs::reading, busy_times::show_busy, "Kalendere, som Indgang må se optaget tid i", {}, schema_of<busy_times::BusyPage>},
    {"busy_calendar_added", Method::post, "/din-kalender/optaget", caseworkers, Runs::writing, busy_times::add_source, "Tilføj en kalender", busy_times::source_fields},
    {"busy_calendar_removed", Method::post, "/din-kalender/optaget/{kalender}/fjern", caseworkers, Runs::writing, busy_times::remove_source, "Tag en kalender væk"},
    {"other_calendars", Method::get, "/medarbejdere/{user}/kalendere", administrators, Runs::reading, busy_times::show_busy, "Kalendere, som Indgang må se en medarbejders optagne tid i", {}, schema_of<busy_times::BusyPage>},
    {"other_calendar_added", Method::post, "/medarbejdere/{user}/kalendere", administrators, Runs::writing, busy_times::add_source, "Tilføj en kalender for en medarbejder", busy_times::source_fields},
    {"other_calendar_removed", Method::post, "/medarbejdere/{user}/kalendere/{kalender}/fjern", administrators, Runs::writing, busy_times::remove_source, "Tag en medarbejders kalender væk"},
    {"outbox", Method::get, "/udgaaende-post", postmasters, Runs::reading, outbox::show_outbox, "Mails, der venter", {}, schema_of<outbox::OutboxPage>},
    {"letters_sent_again", Method::post, "/udgaaende-post/igen", postmasters, Runs::writing, outbox::send_again, "Prøv de opgivne mails igen"},
};
// clang-format on

}  // namespace

std::span<access::Route const> invitation_routes() { return table; }

}  // namespace indgang::app
