// The pages of teams' meetings and their deck, and of how many meetings a family has.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "meeting_count/pages.hpp"
#include "status_deck/ball_pages.hpp"
#include "status_deck/begin_pages.hpp"
#include "status_deck/case_pages.hpp"
#include "status_deck/hold_pages.hpp"
#include "team_meetings/pages.hpp"
#include "team_meetings/plan_pages.hpp"
#include "team_meetings/turnout_pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// Members of the team, and those who arrange its meetings; the page itself knows of which team.
constexpr With of_teams{
    {Role::coordinator, Role::core_team_member, Role::leader, Role::administrator}};
constexpr With in_teams{{Role::coordinator, Role::core_team_member}};
constexpr ToCase on_the_deck{
    {Relation::coordinator, Relation::partner, Relation::substitute, Relation::core_team_member}};

// clang-format off
access::Route const table[] = {
    {"team_meetings", Method::get, "/teammoeder", of_teams, Runs::reading, team_meetings::show_teams, "De faste teams' møder", {}, schema_of<team_meetings::TeamsPage>},
    {"team_meetings_of", Method::get, "/teammoeder/{team}", of_teams, Runs::reading, team_meetings::show_team, "Et teams møder: næste, planlagte og holdte", {}, schema_of<team_meetings::TeamMeetingsPage>},
    {"team_series", Method::get, "/teammoeder/{team}/planlaeg", of_teams, Runs::reading, team_meetings::show_series, "Planlæg et teams møder", {}, schema_of<team_meetings::SeriesPage>},
    {"team_series_planned", Method::post, "/teammoeder/{team}/planlaeg", of_teams, Runs::writing, team_meetings::create_series, "Gem en række møder i et team", team_meetings::series_fields},
    {"team_duty", Method::get, "/teammoeder/{team}/moedepligt", deciders, Runs::reading, team_meetings::show_duty, "Mødepligt i et team", {}, schema_of<team_meetings::DutyPage>},
    {"team_duty_agreed", Method::post, "/teammoeder/{team}/moedepligt", deciders, Runs::writing, team_meetings::agree_on_duty, "Gem, hvem der har mødepligt", team_meetings::duty_fields},
    {"team_turnout", Method::get, "/fremmoede", leaders, Runs::reading, team_meetings::show_turnout, "Fremmøde til teammøder, for lederen", {}, schema_of<team_meetings::TurnoutPage>},
    {"team_meeting", Method::get, "/teammoede/{teammoede}", of_teams, Runs::reading, status_deck::show_deck, "Et statusmøde med sin bunke", {}, schema_of<status_deck::DeckPage>},
    {"team_meeting_move", Method::get, "/teammoede/{teammoede}/flyt", of_teams, Runs::reading, team_meetings::show_move, "Flyt et statusmøde", {}, schema_of<team_meetings::MovePage>},
    {"team_meeting_moved", Method::post, "/teammoede/{teammoede}/flyt", of_teams, Runs::writing, team_meetings::move_meeting, "Gem et statusmødes nye dag", team_meetings::move_fields},
    {"team_meeting_cancel", Method::get, "/teammoede/{teammoede}/aflysning", of_teams, Runs::reading, team_meetings::show_cancel, "Aflys et statusmøde", {}, schema_of<team_meetings::CancelTeamMeetingPage>},
    {"team_meeting_cancelled", Method::post, "/teammoede/{teammoede}/aflysning", of_teams, Runs::writing, team_meetings::cancel_meeting, "Gem, hvorfor et statusmøde er aflyst", team_meetings::cancel_fields},
    {"team_meeting_begin", Method::get, "/teammoede/{teammoede}/begynd", in_teams, Runs::reading, status_deck::show_begin, "Begynd et statusmøde", {}, schema_of<status_deck::BeginPage>},
    {"team_meeting_begun", Method::post, "/teammoede/{teammoede}/begynd", in_teams, Runs::writing, status_deck::begin_meeting, "Læg bunken fast, og begynd", status_deck::begin_fields},
    {"team_meeting_hold", Method::get, "/teammoede/{teammoede}/fremmoede", in_teams, Runs::reading, status_deck::show_hold, "Hvem kom til et statusmøde?", {}, schema_of<status_deck::HoldPage>},
    {"team_meeting_held", Method::post, "/teammoede/{teammoede}/fremmoede", in_teams, Runs::writing, status_deck::hold_meeting, "Gem fremmødet, og slut mødet", status_deck::hold_fields},
    {"deck_choice", Method::get, "/teammoede/{teammoede}/valg/{id}", on_the_deck, Runs::reading, status_deck::show_choice, "Tag et forløb med, eller udsæt det", {}, schema_of<status_deck::ChoicePage>},
    {"deck_chosen", Method::post, "/teammoede/{teammoede}/valg/{id}", on_the_deck, Runs::writing, status_deck::choose_case, "Gem valget om et forløb på bunken", status_deck::choice_fields},
    {"deck_slide", Method::get, "/teammoede/{teammoede}/forloeb/{id}", on_the_deck, Runs::reading, status_deck::show_slide, "Ét forløb på skærmen", {}, schema_of<status_deck::SlidePage>},
    {"deck_noted", Method::post, "/teammoede/{teammoede}/forloeb/{id}", on_the_deck, Runs::writing, status_deck::note_case, "Skriv, hvad der kom ud af et forløb", status_deck::note_fields},
    {"team_ball", Method::get, "/forloeb/{id}/teambolde/{teambold}", on_the_deck, Runs::reading, status_deck::show_ball, "En bold fra teamets møde", {}, schema_of<status_deck::BallPage>},
    {"team_ball_moved", Method::post, "/forloeb/{id}/teambolde/{teambold}", on_the_deck, Runs::writing, status_deck::move_ball, "En bold fra teamets møde er gjort eller givet videre", status_deck::ball_fields},
    {"meeting_count", Method::get, "/forloeb/{id}/antal-moeder", staff, Runs::reading, meeting_count::show_count, "Familiens antal møder før og nu", {}, schema_of<meeting_count::CountPage>},
    {"meeting_count_said", Method::post, "/forloeb/{id}/antal-moeder", editors, Runs::writing, meeting_count::say_count, "Skriv, hvor mange møder familien havde før", meeting_count::count_fields},
    {"own_meeting_count", Method::get, "/min-familie/antal-moeder", family, Runs::reading, meeting_count::show_own_count, "Familien: hvor mange møder har vi?", {}, schema_of<meeting_count::CountPage>},
    {"own_meeting_count_said", Method::post, "/min-familie/antal-moeder", family, Runs::writing, meeting_count::say_own_count, "Familien: hvor mange møder var der før?", meeting_count::count_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> team_meeting_routes() { return table; }

}  // namespace indgang::app
