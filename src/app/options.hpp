// What the command line said, as plain values: where the databases are, and which municipality.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/clock.hpp"
#include "app/outward.hpp"
#include "db/where.hpp"

namespace indgang::app {

struct Place {
    std::filesystem::path data;  // a folder of CODE-slug.db files, or
    std::string database;        // postgres://…
    std::string municipality;    // a slug; needed where the folder holds several
};

/// One municipality's database and the file with its keys.
struct Found {
    db::Where where;
    std::filesystem::path key_file;
};

/// All databases of the place; throws std::runtime_error in one clear line where there is none.
std::vector<Found> databases_in(Place const& place);
/// The one that is meant; throws std::runtime_error where that is none or not clear.
Found database_of(Place const& place);
/// Where a new municipality's database goes.
Found new_database(Place const& place, std::string_view code, std::string_view slug);

struct ServeOptions {
    Place place;
    std::vector<Found> databases = {};  // instead of what the place holds
    std::uint16_t port = 8080;
    std::string address = "0.0.0.0";
    std::optional<std::uint16_t> metrics_port;  // none: the port after this one, if it is free
    int io_threads = 1;
    int workers = 0;  // 0: one per core, at least 2; four times that on PostgreSQL
    std::optional<Day> today;
    MailOptions mail = {};
    CalendarOptions calendars = {};
    FileOptions files = {};
};

/// Serves until SIGINT or SIGTERM; returns the exit code.
int serve(ServeOptions const& options);

/// Reads the command line and runs what it asks for.
int run_command(int count, char** words);

}  // namespace indgang::app
