// The pages of insight and correction.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "corrections/pages.hpp"
#include "insight/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"own_insight", Method::get, "/min-familie/indsigt", family, Runs::reading, insight::show_own, "Familien: alt om mig", insight::about_query, schema_of<insight::OwnPage>},
    {"own_insight_topic", Method::get, "/min-familie/indsigt/emner/{emne}", family, Runs::reading, insight::show_own_topic, "Familien: alt om mig, ét emne", insight::about_query, schema_of<insight::TopicPage>},
    {"own_insight_fetched", Method::post, "/min-familie/indsigt/hent", family, Runs::reading_then_writing, insight::fetch_own, "Familien: hent alt om mig", insight::fetch_fields},
    {"insight", Method::get, "/forloeb/{id}/personer/{person}/indsigt", editors, Runs::reading, insight::show_for_person, "Indsigt for en person", {}, schema_of<insight::CasePage>},
    {"insight_asked", Method::post, "/forloeb/{id}/personer/{person}/indsigt", editors, Runs::writing, insight::create_request, "Skriv ind, at nogen beder om indsigt", insight::request_fields},
    {"insight_fetched", Method::post, "/forloeb/{id}/personer/{person}/indsigt/hent", editors, Runs::reading_then_writing, insight::fetch_for_person, "Lav indsigt til en, der spørger", insight::fetch_fields},
    {"insight_request", Method::get, "/forloeb/{id}/personer/{person}/indsigt/{anmodning}", editors, Runs::reading, insight::show_request, "Hvad der skete med en anmodning om indsigt", {}, schema_of<insight::StepPage>},
    {"insight_step", Method::post, "/forloeb/{id}/personer/{person}/indsigt/{anmodning}", editors, Runs::writing, insight::step_request, "Udlever indsigt, eller forlæng fristen", insight::step_fields},
    {"corrections", Method::get, "/forloeb/{id}/rettelser", editors, Runs::reading, corrections::show_corrections, "Det, familien siger er forkert", {}, schema_of<corrections::CorrectionsPage>},
    {"correction_new", Method::get, "/forloeb/{id}/rettelser/opret", editors, Runs::reading, corrections::show_asking, "Skriv en rettelse ind", corrections::place_query, schema_of<corrections::AskPage>},
    {"correction_asked", Method::post, "/forloeb/{id}/rettelser/opret", editors, Runs::writing, corrections::create_correction, "Skriv en rettelse ind", corrections::ask_fields},
    {"correction", Method::get, "/forloeb/{id}/rettelser/{rettelse}", editors, Runs::reading, corrections::show_correction, "En rettelse, og svaret", {}, schema_of<corrections::CorrectionPage>},
    {"correction_answered", Method::post, "/forloeb/{id}/rettelser/{rettelse}", editors, Runs::writing, corrections::answer_correction, "Svar på en rettelse", corrections::answer_fields},
    {"own_corrections", Method::get, "/min-familie/rettelser", family, Runs::reading, corrections::own<corrections::show_corrections>, "Familien: det, der er forkert", {}, schema_of<corrections::CorrectionsPage>},
    {"own_correction_new", Method::get, "/min-familie/rettelser/opret", family, Runs::reading, corrections::own<corrections::show_asking>, "Familien: skriv, hvad der er forkert", corrections::place_query, schema_of<corrections::AskPage>},
    {"own_correction_asked", Method::post, "/min-familie/rettelser/opret", family, Runs::writing, corrections::own<corrections::create_correction>, "Familien: skriv, hvad der er forkert", corrections::ask_fields},
    {"own_correction", Method::get, "/min-familie/rettelser/{rettelse}", family, Runs::reading, corrections::own<corrections::show_correction>, "Familien: en rettelse, og svaret", {}, schema_of<corrections::CorrectionPage>},
    {"own_correction_answered", Method::post, "/min-familie/rettelser/{rettelse}", family, Runs::writing, corrections::own<corrections::answer_correction>, "Familien: sig, at det stadig er forkert, eller træk det tilbage", corrections::answer_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> insight_routes() { return table; }

}  // namespace indgang::app
