#include "app/operation.hpp"
#include "app/version.hpp"
#include "db/migrations.hpp"
#include "sealed_files/store.hpp"

namespace indgang::app {

namespace {

Phrase scanner_now() {
    auto scanner = sealed_files::scanner();
    if (!scanner.is_there())
        return phrase(
            "Ingen er sat op. Filer gemmes uden kontrol for virus. Sæt en op med "
            "--scanner.");
    scanner.patience = std::chrono::seconds{2};
    return files::answers(scanner)
               ? phrase("Svarer")
               : phrase("Svarer ikke. Nye filer venter og kan ikke åbnes af andre.");
}

}  // namespace

web::Response show_operation(web::Request const& request, access::Visit& visit) {
    auto& db = visit.db();
    constexpr auto number = [](db::Row const& row) { return row.number(0); };
    OperationPage page{.municipality = visit.municipality().name,
                       .version = std::string(version),
                       .engine = db.engine() == db::Engine::sqlite ? "SQLite" : "PostgreSQL",
                       .schema = db::schema_version(db),
                       .last_logged = {}};
    page.open_cases =
        db.row("SELECT count(*) FROM family_case WHERE closed_on IS NULL", number).value_or(0);
    page.users =
        db.row("SELECT count(*) FROM app_user WHERE active_until IS NULL", number).value_or(0);
    page.scanner = scanner_now();
    page.files = db.row("SELECT count(*) FROM sealed_file", number).value_or(0);
    page.files_waiting = sealed_files::waiting(db);
    db.row("SELECT sequence, at FROM access_log ORDER BY sequence DESC LIMIT 1",
           [&](db::Row const& row) {
               page.log_lines = row.number(0);
               page.last_logged = row.maybe_instant(1);
               return 0;
           });
    return web::page(request, page);
}

}  // namespace indgang::app
