// The pages of documents, and of the files that go with messages.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "correspondence/pages.hpp"
#include "documents/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// All who work with the family.
constexpr ToCase writers{access::professionals};

// clang-format off
access::Route const table[] = {
    {"documents", Method::get, "/forloeb/{id}/dokumenter", staff, Runs::reading, documents::show_documents, "Dokumenter, i mapper", documents::search_fields, schema_of<documents::DocumentsPage>},
    {"document_new", Method::get, "/forloeb/{id}/dokumenter/opret", writers, Runs::reading, documents::show_upload, "Læg et dokument ind", {}, schema_of<documents::UploadPage>},
    {"document_added", Method::post, "/forloeb/{id}/dokumenter/opret", writers, Runs::reading_then_writing, documents::create, "Læg et dokument ind", documents::upload_fields},
    {"documents_sharing", Method::get, "/forloeb/{id}/dokumenter/deling", editors, Runs::reading, documents::show_sharing, "Hvad der deles af ældre dokumenter", {}, schema_of<documents::SharePage>},
    {"documents_shared", Method::post, "/forloeb/{id}/dokumenter/deling", editors, Runs::writing, documents::choose_sharing, "Vælg, hvad der deles af ældre dokumenter", documents::share_fields},
    {"document", Method::get, "/forloeb/{id}/dokumenter/{dokument}", staff, Runs::reading, documents::show_document, "Et dokument, med sine udgaver", {}, schema_of<documents::DocumentPage>},
    {"document_version_new", Method::get, "/forloeb/{id}/dokumenter/{dokument}/ny-udgave", writers, Runs::reading, documents::show_new_version, "Ny udgave af et dokument", {}, schema_of<documents::VersionPage>},
    {"document_version_added", Method::post, "/forloeb/{id}/dokumenter/{dokument}/ny-udgave", writers, Runs::reading_then_writing, documents::create_version, "Læg en ny udgave af et dokument ind", documents::version_fields},
    {"document_move", Method::get, "/forloeb/{id}/dokumenter/{dokument}/flyt", writers, Runs::reading, documents::show_move, "Flyt et dokument, der ligger i en forkert mappe", {}, schema_of<documents::MovePage>},
    {"document_moved", Method::post, "/forloeb/{id}/dokumenter/{dokument}/flyt", writers, Runs::writing, documents::move_document, "Flyt et dokument, der ligger i en forkert mappe", documents::move_fields},
    {"document_file", Method::get, "/forloeb/{id}/dokumenter/{dokument}/{udgave}/hent", staff, Runs::reading, documents::send_document, "Hent et dokument"},
    {"document_page", Method::get, "/forloeb/{id}/dokumenter/{dokument}/{udgave}/side/{side}", staff, Runs::reading, documents::show_page, "En side af et dokument som billede"},
    {"message_file", Method::get, "/forloeb/{id}/beskeder/{traad}/fil/{fil}", writers, Runs::reading, correspondence::send_file, "Hent en fil, der er sendt med en besked"},
    {"own_documents", Method::get, "/min-familie/dokumenter", family, Runs::reading, documents::own<documents::show_documents>, "Familien: vores dokumenter", documents::search_fields, schema_of<documents::DocumentsPage>},
    {"own_document_new", Method::get, "/min-familie/dokumenter/opret", family, Runs::reading, documents::own<documents::show_upload>, "Familien: læg et dokument ind", {}, schema_of<documents::UploadPage>},
    {"own_document_added", Method::post, "/min-familie/dokumenter/opret", family, Runs::reading_then_writing, documents::own<documents::create>, "Familien: læg et dokument ind", documents::upload_fields},
    {"own_document", Method::get, "/min-familie/dokumenter/{dokument}", family, Runs::reading, documents::own<documents::show_document>, "Familien: et dokument", {}, schema_of<documents::DocumentPage>},
    {"own_document_version_new", Method::get, "/min-familie/dokumenter/{dokument}/ny-udgave", family, Runs::reading, documents::own<documents::show_new_version>, "Familien: ny udgave af et dokument", {}, schema_of<documents::VersionPage>},
    {"own_document_version_added", Method::post, "/min-familie/dokumenter/{dokument}/ny-udgave", family, Runs::reading_then_writing, documents::own<documents::create_version>, "Familien: læg en ny udgave ind", documents::version_fields},
    {"own_document_move", Method::get, "/min-familie/dokumenter/{mit_dokument}/flyt", family, Runs::reading, documents::own<documents::show_move>, "Familien: flyt et dokument, vi selv har lagt ind", {}, schema_of<documents::MovePage>},
    {"own_document_moved", Method::post, "/min-familie/dokumenter/{mit_dokument}/flyt", family, Runs::writing, documents::own<documents::move_document>, "Familien: flyt et dokument, vi selv har lagt ind", documents::move_fields},
    {"own_document_file", Method::get, "/min-familie/dokumenter/{dokument}/{udgave}/hent", family, Runs::reading, documents::own<documents::send_document>, "Familien: hent et dokument"},
    {"own_document_page", Method::get, "/min-familie/dokumenter/{dokument}/{udgave}/side/{side}", family, Runs::reading, documents::own<documents::show_page>, "Familien: en side af et dokument som billede"},
    {"own_message_file", Method::get, "/min-familie/beskeder/{traad}/fil/{fil}", family, Runs::reading, correspondence::own<correspondence::send_file>, "Familien: hent en fil, der er sendt med en besked"},
};
// clang-format on

}  // namespace

std::span<access::Route const> document_routes() { return table; }

}  // namespace indgang::app
