#include "app/hearing_routes.hpp"

#include "app/policies.hpp"
#include "attachments/pages.hpp"
#include "examinations/pages.hpp"
#include "portal/examinations_page.hpp"
#include "portal/voices_page.hpp"
#include "voices/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"voices", Method::get, "/forloeb/{id}/boern/{child}/stemme", staff, Runs::reading, voices::show_voices, "Barnets stemme", {}, schema_of<voices::VoicesPage>},
    {"voice_form_new", Method::get, "/forloeb/{id}/boern/{child}/stemme/opret/{trin}", board_writers, Runs::reading, voices::show_form, "Planlæg eller skriv ned, hvad et barn siger", {}, schema_of<voices::WritePage>},
    {"voice_written", Method::post, "/forloeb/{id}/boern/{child}/stemme/opret/{trin}", board_writers, Runs::writing, voices::write, "Planlæg eller skriv ned, hvad et barn siger", voices::voice_fields},
    {"voice", Method::get, "/forloeb/{id}/boern/{child}/stemme/{voice}", staff, Runs::reading, voices::show_voice, "En samtale, et besøg eller en observation", {}, schema_of<voices::VoicePage>},
    {"voice_form", Method::get, "/forloeb/{id}/boern/{child}/stemme/{voice}/{trin}", board_writers, Runs::reading, voices::show_form, "Ret, flyt eller tag en samtale tilbage", {}, schema_of<voices::WritePage>},
    {"voice_changed", Method::post, "/forloeb/{id}/boern/{child}/stemme/{voice}/{trin}", board_writers, Runs::writing, voices::write, "Ret, flyt eller tag en samtale tilbage", voices::voice_fields},
    {"examinations", Method::get, "/forloeb/{id}/undersoegelser", staff, Runs::reading, examinations::show_examinations, "Undersøgelser", {}, schema_of<examinations::ExaminationsPage>},
    {"examination_form_new", Method::get, "/forloeb/{id}/undersoegelser/opret", board_writers, Runs::reading, examinations::show_form, "Bestil en undersøgelse", {}, schema_of<examinations::WritePage>},
    {"examination_asked", Method::post, "/forloeb/{id}/undersoegelser/opret", board_writers, Runs::writing, examinations::write, "Bestil en undersøgelse", examinations::examination_fields},
    {"examination", Method::get, "/forloeb/{id}/undersoegelser/{undersoegelse}", staff, Runs::reading, examinations::show_examination, "En undersøgelse", {}, schema_of<examinations::ExaminationPage>},
    {"examination_form", Method::get, "/forloeb/{id}/undersoegelser/{undersoegelse}/{handling}", board_writers, Runs::reading, examinations::show_form, "Det næste ved en undersøgelse", {}, schema_of<examinations::WritePage>},
    {"examination_changed", Method::post, "/forloeb/{id}/undersoegelser/{undersoegelse}/{handling}", board_writers, Runs::writing, examinations::write, "Det næste ved en undersøgelse", examinations::examination_fields},
    {"attachment_form", Method::get, "/forloeb/{id}/bilag/opret/{ejer}/{nummer}", board_writers, Runs::reading, attachments::show_add, "Læg et bilag ved", {}, schema_of<attachments::AddPage>},
    {"attachment_added", Method::post, "/forloeb/{id}/bilag/opret/{ejer}/{nummer}", board_writers, Runs::reading_then_writing, attachments::create, "Læg et bilag ved", attachments::add_fields},
    {"attachment_file", Method::get, "/forloeb/{id}/bilag/{bilag}", file_readers, Runs::reading, attachments::send_file, "Et bilag"},
    {"attachment_thumbnail", Method::get, "/forloeb/{id}/bilag/{bilag}/lille", file_readers, Runs::reading, attachments::send_thumbnail, "Et bilag, lille"},
    {"attachment", Method::get, "/forloeb/{id}/bilag/{bilag}/ret", board_writers, Runs::reading, attachments::show_attachment, "Ret teksten til et bilag", {}, schema_of<attachments::AttachmentPage>},
    {"attachment_corrected", Method::post, "/forloeb/{id}/bilag/{bilag}/ret", board_writers, Runs::writing, attachments::update, "Ret teksten til et bilag", attachments::alternative_fields},
    {"attachment_removed", Method::post, "/forloeb/{id}/bilag/{bilag}/fjern", board_writers, Runs::writing, attachments::take_away, "Tag et bilag væk", attachments::removal_fields},
    {"own_voices", Method::get, "/min-familie/stemmer", family, Runs::reading, portal::show_voices, "Familien: det, vores børn har sagt", {}, schema_of<portal::OwnVoicesPage>},
    {"own_examinations", Method::get, "/min-familie/undersoegelser", family, Runs::reading, portal::show_examinations, "Familien: det, der bliver undersøgt", {}, schema_of<portal::OwnExaminationsPage>},
};
// clang-format on

}  // namespace

std::span<access::Route const> hearing_routes() { return table; }

}  // namespace indgang::app
