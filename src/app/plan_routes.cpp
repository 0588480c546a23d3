// The pages of the joint plan, for staff and for the family, and of who has the ball.
#include "actions/pages.hpp"
#include "app/routes.hpp"
#include "open_items/across.hpp"
#include "open_items/pages.hpp"
#include "planning/pages.hpp"

namespace indgang::app {
namespace {

using access::Relation;
using access::Runs;
using access::ToCase;
using access::With;
using web::Method;
using web::schema_of;

constexpr With family{{access::Role::family_member}};
/// All who work in cases: a list over their own.
constexpr With caseworkers{
    {access::Role::coordinator, access::Role::core_team_member, access::Role::leader}};
/// Professionals of the case; its family has pages of its own.
constexpr ToCase staff{{Relation::coordinator, Relation::partner, Relation::substitute,
                        Relation::core_team_member, Relation::leader, Relation::emergency}};
/// All who work with the family write in its plan, and have its balls.
constexpr ToCase writers{access::professionals};
/// Those who speak for the coordination of the case.
constexpr ToCase coordinating{{Relation::coordinator, Relation::partner, Relation::substitute}};

// clang-format off
access::Route const table[] = {
    {"plan", Method::get, "/forloeb/{id}/plan", staff, Runs::reading, planning::show_plan, "Fælles plan", {}, schema_of<planning::PlanPage>},
    {"plan_versions", Method::get, "/forloeb/{id}/plan/versioner", staff, Runs::reading, planning::show_versions, "To aftalte udgaver af planen", planning::versions_query, schema_of<planning::VersionsPage>},
    {"plan_wish_new", Method::get, "/forloeb/{id}/plan/oensker/opret", writers, Runs::reading, planning::show_new_wish, "Nyt ønske", planning::new_part_query, schema_of<planning::WritePage>},
    {"plan_wish_added", Method::post, "/forloeb/{id}/plan/oensker/opret", writers, Runs::writing, planning::create_wish, "Skriv et ønske i planen", planning::part_fields},
    {"plan_goal_new", Method::get, "/forloeb/{id}/plan/maal/opret", writers, Runs::reading, planning::show_new_goal, "Nyt mål", planning::new_part_query, schema_of<planning::WritePage>},
    {"plan_goal_added", Method::post, "/forloeb/{id}/plan/maal/opret", writers, Runs::writing, planning::create_goal, "Skriv et mål i planen", planning::part_fields},
    {"plan_action_new", Method::get, "/forloeb/{id}/plan/handlinger/opret", writers, Runs::reading, planning::show_new_action, "Ny handling", planning::new_part_query, schema_of<planning::WritePage>},
    {"plan_action_added", Method::post, "/forloeb/{id}/plan/handlinger/opret", writers, Runs::writing, planning::create_action, "Skriv en handling i planen", planning::part_fields},
    {"plan_all_answered", Method::post, "/forloeb/{id}/plan/svar", coordinating, Runs::writing, planning::answer_all, "Sig ja til alt, der venter i planen", planning::answer_all_fields},
    {"plan_part", Method::get, "/forloeb/{id}/plan/{plan_part}", staff, Runs::reading, planning::show_part, "En del af planen", {}, schema_of<planning::PartPage>},
    {"plan_change_shown", Method::get, "/forloeb/{id}/plan/{plan_part}/ret", writers, Runs::reading, planning::show_change, "Foreslå en ændring af planen", {}, schema_of<planning::WritePage>},
    {"plan_change_proposed", Method::post, "/forloeb/{id}/plan/{plan_part}/ret", writers, Runs::writing, planning::propose_change, "Foreslå en ændring af planen", planning::part_fields},
    {"plan_removal_proposed", Method::post, "/forloeb/{id}/plan/{plan_part}/udgaar", writers, Runs::writing, planning::propose_removal, "Foreslå at tage noget ud af planen", planning::removal_fields},
    {"plan_proposal_withdrawn", Method::post, "/forloeb/{id}/plan/{plan_part}/tilbage", writers, Runs::writing, planning::withdraw_proposal, "Tag et forslag til planen tilbage"},
    {"plan_part_answered", Method::post, "/forloeb/{id}/plan/{plan_part}/svar", coordinating, Runs::writing, planning::answer_part, "Svar på et forslag, eller skriv et svar ned", planning::answer_fields},
    {"plan_part_shared", Method::post, "/forloeb/{id}/plan/{plan_part}/deling", coordinating, Runs::writing, planning::share_part, "Del en voksens eget med resten af familien"},
    {"plan_wish_moved", Method::post, "/forloeb/{id}/plan/{plan_part}/placering", writers, Runs::writing, planning::move_wish, "Flyt et ønske op eller ned", planning::order_fields},
    {"plan_goal_ended", Method::post, "/forloeb/{id}/plan/{plan_part}/afslutning", coordinating, Runs::writing, planning::end_goal, "Sig, at et mål er nået eller stoppet", planning::end_fields},
    {"action", Method::get, "/forloeb/{id}/handlinger/{action}", staff, Runs::reading, actions::show_action, "En handling, og hvem der har bolden", {}, schema_of<actions::ActionPage>},
    {"action_told", Method::post, "/forloeb/{id}/handlinger/{action}", writers, Runs::writing, actions::tell_of_action, "Sig, hvad der er sket med en handling", actions::event_fields},
    {"action_given", Method::post, "/forloeb/{id}/handlinger/{action}/bold", writers, Runs::writing, actions::move_ball, "Giv bolden videre", actions::move_fields},
    {"open_items", Method::get, "/forloeb/{id}/bolden", staff, Runs::reading, open_items::show_balls, "Hvem har bolden", {}, schema_of<open_items::BallPage>},
    {"open_items_across", Method::get, "/bolden", caseworkers, Runs::reading, open_items::show_across, "Hvem har bolden i alle forløb", open_items::across_query, schema_of<open_items::AcrossPage>},
    {"own_plan", Method::get, "/min-familie/plan", family, Runs::reading, planning::own<planning::show_plan>, "Familien: vores plan", {}, schema_of<planning::PlanPage>},
    {"own_plan_versions", Method::get, "/min-familie/plan/versioner", family, Runs::reading, planning::own<planning::show_versions>, "Familien: hvad er ændret i planen", planning::versions_query, schema_of<planning::VersionsPage>},
    {"own_wish_new", Method::get, "/min-familie/plan/oensker/opret", family, Runs::reading, planning::own<planning::show_new_wish>, "Familien: nyt ønske", planning::new_part_query, schema_of<planning::WritePage>},
    {"own_wish_added", Method::post, "/min-familie/plan/oensker/opret", family, Runs::writing, planning::own<planning::create_wish>, "Familien: skriv et ønske", planning::part_fields},
    {"own_goal_new", Method::get, "/min-familie/plan/maal/opret", family, Runs::reading, planning::own<planning::show_new_goal>, "Familien: nyt mål", planning::new_part_query, schema_of<planning::WritePage>},
    {"own_goal_added", Method::post, "/min-familie/plan/maal/opret", family, Runs::writing, planning::own<planning::create_goal>, "Familien: foreslå et mål", planning::part_fields},
    {"own_action_new", Method::get, "/min-familie/plan/handlinger/opret", family, Runs::reading, planning::own<planning::show_new_action>, "Familien: ny handling", planning::new_part_query, schema_of<planning::WritePage>},
    {"own_action_added", Method::post, "/min-familie/plan/handlinger/opret", family, Runs::writing, planning::own<planning::create_action>, "Familien: foreslå en handling", planning::part_fields},
    {"own_plan_answered", Method::post, "/min-familie/plan/svar", family, Runs::writing, planning::own<planning::answer_all>, "Familien: sig ja til planen", planning::answer_all_fields},
    {"own_part", Method::get, "/min-familie/plan/{plan_part}", family, Runs::reading, planning::own<planning::show_part>, "Familien: en del af planen", {}, schema_of<planning::PartPage>},
    {"own_change_shown", Method::get, "/min-familie/plan/{plan_part}/ret", family, Runs::reading, planning::own<planning::show_change>, "Familien: foreslå en ændring", {}, schema_of<planning::WritePage>},
    {"own_change_proposed", Method::post, "/min-familie/plan/{plan_part}/ret", family, Runs::writing, planning::own<planning::propose_change>, "Familien: foreslå en ændring", planning::part_fields},
    {"own_removal_proposed", Method::post, "/min-familie/plan/{plan_part}/udgaar", family, Runs::writing, planning::own<planning::propose_removal>, "Familien: foreslå at tage noget ud", planning::removal_fields},
    {"own_proposal_withdrawn", Method::post, "/min-familie/plan/{plan_part}/tilbage", family, Runs::writing, planning::own<planning::withdraw_proposal>, "Familien: tag et forslag tilbage"},
    {"own_part_answered", Method::post, "/min-familie/plan/{plan_part}/svar", family, Runs::writing, planning::own<planning::answer_part>, "Familien: svar på et forslag", planning::answer_fields},
    {"own_part_shared", Method::post, "/min-familie/plan/{plan_part}/deling", family, Runs::writing, planning::own<planning::share_part>, "Familien: del mit eget med resten af familien"},
    {"own_wish_moved", Method::post, "/min-familie/plan/{plan_part}/placering", family, Runs::writing, planning::own<planning::move_wish>, "Familien: flyt et ønske op eller ned", planning::order_fields},
    {"own_action", Method::get, "/min-familie/handlinger/{action}", family, Runs::reading, actions::show_own_action, "Familien: en handling", {}, schema_of<actions::ActionPage>},
    {"own_action_told", Method::post, "/min-familie/handlinger/{action}", family, Runs::writing, actions::tell_of_own_action, "Familien: sig, hvad der er sket med en handling", actions::event_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> plan_routes() { return table; }

}  // namespace indgang::app
