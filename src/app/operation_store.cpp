#include "app/operation.hpp"
#include "app/version.hpp"
#include "db/migrations.hpp"

namespace indgang::app {

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
    db.row("SELECT sequence, at FROM access_log ORDER BY sequence DESC LIMIT 1",
           [&](db::Row const& row) {
               page.log_lines = row.number(0);
               page.last_logged = row.maybe_instant(1);
               return 0;
           });
    return web::page(request, page);
}

}  // namespace indgang::app
