#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include "app/options.hpp"

namespace indgang::app {
namespace {

namespace fs = std::filesystem;

/// Keys never lie in the database. For PostgreSQL: $INDGANG_KEYS, else the user's own folder.
fs::path key_folder() {
    if (auto const* folder = std::getenv("INDGANG_KEYS")) return folder;
    if (auto const* home = std::getenv("HOME")) return fs::path{home} / ".indgang";
    return ".indgang";
}

Found on_postgres(std::string const& address) {
    auto name = address.substr(address.rfind('/') + 1);
    name = name.substr(0, name.find('?'));
    return {db::Where::parse(address), key_folder() / (name + ".key")};
}

Found on_sqlite(fs::path file) {
    auto key = file;
    return {db::Where::parse(file.string()), key.replace_extension(".key")};
}

bool is_of(fs::path const& file, std::string_view slug) {
    auto const stem = file.stem().string();
    auto const dash = stem.find('-');
    return dash != std::string::npos && stem.substr(dash + 1) == slug;
}

}  // namespace

std::vector<Found> databases_in(Place const& place) {
    if (!place.database.empty()) return {on_postgres(place.database)};
    std::vector<fs::path> files;
    if (fs::is_directory(place.data))
        for (auto const& entry : fs::directory_iterator(place.data))
            if (entry.path().extension() == ".db") files.push_back(entry.path());
    std::ranges::sort(files);
    if (files.empty())
        throw std::runtime_error("no database in " + place.data.string() +
                                 ": make one with indgang demo or indgang generate");
    std::vector<Found> found;
    for (auto const& file : files) found.push_back(on_sqlite(file));
    return found;
}

Found database_of(Place const& place) {
    if (!place.database.empty()) return on_postgres(place.database);
    auto const all = databases_in(place);
    if (place.municipality.empty() && all.size() == 1) return all.front();
    for (auto const& found : all)
        if (is_of(found.where.place, place.municipality)) return found;
    throw std::runtime_error(
        place.municipality.empty()
            ? "several municipalities in " + place.data.string() + ": name one with --municipality"
            : "no municipality " + place.municipality + " in " + place.data.string());
}

Found new_database(Place const& place, std::string_view code, std::string_view slug) {
    if (!place.database.empty()) return on_postgres(place.database);
    std::filesystem::create_directories(place.data);
    return on_sqlite(place.data / (std::string(code) + "-" + std::string(slug) + ".db"));
}

}  // namespace indgang::app
