// The pages of the joint report: composed, signed by the team, and read by the family.
#include "app/routes.hpp"
#include "portal/report_page.hpp"
#include "reports/pages.hpp"
#include "reports/writing_pages.hpp"
#include "sign_off/pages.hpp"

namespace indgang::app {
namespace {

using access::Relation;
using access::Role;
using access::Runs;
using access::ToCase;
using access::With;
using web::Method;
using web::schema_of;

constexpr With writers{{Role::coordinator, Role::core_team_member, Role::leader}};
constexpr With family{{Role::family_member}};
/// Professionals of the case; its family has pages of its own.
constexpr ToCase staff{{Relation::coordinator, Relation::partner, Relation::substitute,
                        Relation::core_team_member, Relation::leader, Relation::emergency}};
constexpr ToCase editors{access::coordination};
/// Whoever answers when a team signs, and whoever signs for the case.
constexpr ToCase signers{{Relation::partner, Relation::core_team_member}};
constexpr ToCase last_signers{{Relation::coordinator, Relation::substitute}};

// clang-format off
access::Route const table[] = {
    {"reports", Method::get, "/forloeb/{id}/afrapporteringer", staff, Runs::reading, reports::show_reports, "Samlede afrapporteringer", {}, schema_of<reports::ReportsPage>},
    {"report_begun", Method::post, "/forloeb/{id}/afrapporteringer", editors, Runs::writing, reports::begin_report, "Begynd en samlet afrapportering"},
    {"report", Method::get, "/forloeb/{id}/afrapporteringer/{report}", staff, Runs::reading, reports::show_report, "En version af afrapporteringen", {}, schema_of<reports::ReportPage>},
    {"report_pdf", Method::get, "/forloeb/{id}/afrapporteringer/{report}/pdf", staff, Runs::reading, sign_off::show_pdf, "Afrapporteringen som PDF"},
    {"report_content", Method::get, "/forloeb/{id}/afrapporteringer/{report}/indhold", editors, Runs::reading, reports::show_content, "Hvad der står i afrapporteringen, og i hvilken rækkefølge", {}, schema_of<reports::ContentPage>},
    {"report_composed", Method::post, "/forloeb/{id}/afrapporteringer/{report}/indhold", editors, Runs::writing, reports::compose, "Vælg og flyt dele af afrapporteringen", reports::content_fields},
    {"report_pieces_taken", Method::post, "/forloeb/{id}/afrapporteringer/{report}/kilder", editors, Runs::writing, reports::take_pieces, "Tag med, hvad der er kommet til", reports::piece_fields},
    {"report_text_new", Method::get, "/forloeb/{id}/afrapporteringer/{report}/tekster/opret", editors, Runs::reading, reports::show_text, "Ny tekst til afrapporteringen", {}, schema_of<reports::TextPage>},
    {"report_text_added", Method::post, "/forloeb/{id}/afrapporteringer/{report}/tekster/opret", editors, Runs::writing, reports::create_text, "Skriv en tekst til afrapporteringen", reports::text_fields},
    {"report_part", Method::get, "/forloeb/{id}/afrapporteringer/{report}/dele/{part}", editors, Runs::reading, reports::show_part, "En del af afrapporteringen", {}, schema_of<reports::PartPage>},
    {"report_part_changed", Method::post, "/forloeb/{id}/afrapporteringer/{report}/dele/{part}", editors, Runs::writing, reports::update_part_text, "Ret en del af afrapporteringen", reports::part_fields},
    {"report_part_anew", Method::post, "/forloeb/{id}/afrapporteringer/{report}/dele/{part}/kilde", editors, Runs::writing, reports::take_anew, "Tag en del fra kilden igen", reports::anew_fields},
    {"report_changes", Method::get, "/forloeb/{id}/afrapporteringer/{report}/aendringer", staff, Runs::reading, reports::show_changes, "Hvad der er ændret mellem to versioner", reports::changes_query, schema_of<reports::ChangesPage>},
    {"report_corrected", Method::post, "/forloeb/{id}/afrapporteringer/{report}/rettelse", editors, Runs::writing, reports::correct_report, "Begynd en rettelse: en ny version", reports::correction_fields},
    {"report_for_family", Method::get, "/forloeb/{id}/afrapporteringer/{report}/familien", editors, Runs::reading, reports::show_for_family, "Familiens udgave, og hvem der har åbnet den", {}, schema_of<reports::FamilyPreviewPage>},
    {"report_released", Method::post, "/forloeb/{id}/afrapporteringer/{report}/frigivelse", editors, Runs::writing, reports::release_report, "Giv afrapporteringen til familien"},
    {"readability", Method::post, "/laesbarhed", writers, Runs::reading, reports::count_readability, "Hvor let en tekst er at læse, mens den skrives", reports::readability_fields, schema_of<reports::ReadabilityPage>},
    {"sign_off", Method::get, "/forloeb/{id}/afrapporteringer/{report}/underskrifter", staff, Runs::reading, sign_off::show, "Hvem der har underskrevet, og hvem der ventes på", {}, schema_of<sign_off::SignOffPage>},
    {"sign_off_asked", Method::post, "/forloeb/{id}/afrapporteringer/{report}/anmodning", editors, Runs::writing, sign_off::ask, "Bed teamet om at godkende"},
    {"sign_off_reopened", Method::post, "/forloeb/{id}/afrapporteringer/{report}/genaabning", editors, Runs::writing, sign_off::reopen, "Tag afrapporteringen tilbage, og ret den"},
    {"sign_off_answered", Method::post, "/forloeb/{id}/afrapporteringer/{report}/svar", signers, Runs::writing, sign_off::answer, "Godkend, eller skriv en bemærkning", sign_off::answer_fields},
    {"sign_off_passed_over", Method::post, "/forloeb/{id}/afrapporteringer/{report}/forbigaaelse", editors, Runs::writing, sign_off::pass_over, "Vent ikke på et svar, med begrundelse", sign_off::passing_fields},
    {"report_signed", Method::post, "/forloeb/{id}/afrapporteringer/{report}/underskrift", last_signers, Runs::writing, sign_off::sign, "Underskriv: teksten ligger fast"},
    {"own_report", Method::get, "/min-familie/afrapportering", family, Runs::reading_then_writing, portal::show_report, "Familien: det, vi har fundet ud af", {}, schema_of<portal::OwnReportPage>},
    {"own_report_pdf", Method::get, "/min-familie/afrapportering/pdf", family, Runs::reading_then_writing, portal::show_report_pdf, "Familien: det, vi har fundet ud af, som PDF"},
};
// clang-format on

}  // namespace

std::span<access::Route const> report_routes() { return table; }

}  // namespace indgang::app
