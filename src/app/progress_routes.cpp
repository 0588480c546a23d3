// The pages of how the plan is going and of the plan on one page, for staff and for the family.
#include "app/routes.hpp"
#include "plan_sheet/pages.hpp"
#include "planning/pages.hpp"
#include "progress/pages.hpp"

namespace indgang::app {
namespace {

using access::Relation;
using access::Runs;
using access::ToCase;
using access::With;
using planning::own;
using web::Method;
using web::schema_of;

constexpr With family{{access::Role::family_member}};
/// Professionals of the case; its family has pages of its own.
constexpr ToCase staff{{Relation::coordinator, Relation::partner, Relation::substitute,
                        Relation::core_team_member, Relation::leader, Relation::emergency}};
/// All who work with the family say how its goals are going.
constexpr ToCase writers{access::professionals};

// clang-format off
access::Route const table[] = {
    {"progress", Method::get, "/forloeb/{id}/fremgang", staff, Runs::reading, progress::show_progress, "Fremgang for hele planen", {}, schema_of<progress::ProgressPage>},
    {"progress_goal", Method::get, "/forloeb/{id}/fremgang/{plan_part}", staff, Runs::reading, progress::show_goal, "Et måls fremgang", {}, schema_of<progress::GoalPage>},
    {"progress_measured", Method::post, "/forloeb/{id}/fremgang/{plan_part}", writers, Runs::writing, progress::measure, "Skriv, hvor et mål er", progress::measure_fields},
    {"progress_ladder", Method::get, "/forloeb/{id}/fremgang/{plan_part}/trin", writers, Runs::reading, progress::show_ladder, "Hvordan et mål måles", {}, schema_of<progress::LadderPage>},
    {"progress_ladder_chosen", Method::post, "/forloeb/{id}/fremgang/{plan_part}/trin", writers, Runs::writing, progress::choose_ladder, "Vælg, hvordan et mål måles", progress::ladder_fields},
    {"progress_stairs", Method::get, "/forloeb/{id}/fremgang/{plan_part}/trappe/{child}", writers, Runs::reading, progress::show_stairs, "Trappe til et barn", {}, schema_of<progress::StairsPage>},
    {"progress_stairs_climbed", Method::post, "/forloeb/{id}/fremgang/{plan_part}/trappe/{child}", writers, Runs::writing, progress::measure_on_stairs, "Barnet vælger et trin", progress::measure_fields},
    {"plan_sheet", Method::get, "/forloeb/{id}/plan/udskrift", staff, Runs::reading, plan_sheet::show_sheet, "Planen på én side", plan_sheet::sheet_query, schema_of<plan_sheet::SheetPage>},
    {"plan_sheet_pdf", Method::get, "/forloeb/{id}/plan/udskrift/pdf", staff, Runs::reading, plan_sheet::show_pdf, "Planen på én side som PDF", plan_sheet::sheet_query},
    {"own_plan_sheet", Method::get, "/min-familie/plan/udskrift", family, Runs::reading, own<plan_sheet::show_sheet>, "Familien: vores plan på én side", plan_sheet::sheet_query, schema_of<plan_sheet::SheetPage>},
    {"own_plan_sheet_pdf", Method::get, "/min-familie/plan/udskrift/pdf", family, Runs::reading, own<plan_sheet::show_pdf>, "Familien: vores plan på én side som PDF", plan_sheet::sheet_query},
    {"own_progress", Method::get, "/min-familie/fremgang", family, Runs::reading, own<progress::show_progress>, "Familien: hvordan går det med planen", {}, schema_of<progress::ProgressPage>},
    {"own_progress_goal", Method::get, "/min-familie/fremgang/{plan_part}", family, Runs::reading, own<progress::show_goal>, "Familien: et måls fremgang", {}, schema_of<progress::GoalPage>},
    {"own_progress_measured", Method::post, "/min-familie/fremgang/{plan_part}", family, Runs::writing, own<progress::measure>, "Familien: sig, hvor et mål er", progress::measure_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> progress_routes() { return table; }

}  // namespace indgang::app
