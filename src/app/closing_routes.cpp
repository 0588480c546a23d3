// The pages on which a case is closed and opened again, and of how long it is kept.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "closing/pages.hpp"
#include "retention/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"closing", Method::get, "/forloeb/{id}/afslutning", changers, Runs::reading, closing::show_closing, "Afslut forløbet, eller se, hvordan det blev afsluttet", {}, schema_of<closing::ClosingPage>},
    {"case_closed", Method::post, "/forloeb/{id}/afslutning", changers, Runs::writing, closing::close_case, "Afslut forløbet", closing::closing_fields},
    {"case_handed_over", Method::post, "/forloeb/{id}/afslutning/overdragelser", changers, Runs::writing, closing::hand_over_outside, "Overdrag det, der er åbent, til nogen uden for, og skriv deres kvittering"},
    {"reopening", Method::get, "/forloeb/{id}/genaabning", changers, Runs::reading, closing::show_reopening, "Genåbn et afsluttet forløb", {}, schema_of<closing::ReopenPage>},
    {"case_reopened", Method::post, "/forloeb/{id}/genaabning", changers, Runs::writing, closing::reopen_case, "Genåbn et afsluttet forløb", closing::reopening_fields},
    {"retention_hold", Method::get, "/forloeb/{id}/opbevaring", changers, Runs::reading, retention::show_hold, "Hvor længe et afsluttet forløb gemmes", {}, schema_of<retention::HoldPage>},
    {"retention_held", Method::post, "/forloeb/{id}/opbevaring", changers, Runs::writing, retention::save_hold, "Hold et afsluttet forløb tilbage fra sletning, eller slip det", retention::hold_fields},
    {"retention", Method::get, "/opbevaring", deciders, Runs::reading, retention::show_retention, "Afsluttede forløb, der er klar til arkivering eller sletning", {}, schema_of<retention::RetentionPage>},
};
// clang-format on

}  // namespace

std::span<access::Route const> closing_routes() { return table; }

}  // namespace indgang::app
