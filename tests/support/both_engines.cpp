#include "support/both_engines.hpp"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "support/postgres_cluster.hpp"

namespace indgang::test {
namespace {

struct Folder {
    Folder() {
        if (!mkdtemp(path.data())) throw std::runtime_error("no folder for the tests");
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::string path = quick_folder() + "/indgang-test-XXXXXX";
};

db::Where migrated(db::Where const& where) {
    db::migrate(*db::open(where));
    return where;
}

}  // namespace

std::string fresh_path(std::string const& ending) {
    static Folder const folder;
    static int count = 0;
    return folder.path + "/" + std::to_string(++count) + ending;
}

db::Where fresh_sqlite() { return db::Where::parse(fresh_path()); }

db::Where fresh_postgres() { return db::Where::parse(PostgresCluster::running().fresh_database()); }

db::Where migrated_sqlite() {
    static auto const original = migrated(fresh_sqlite());
    auto const copy = fresh_sqlite();
    std::filesystem::copy_file(original.place, copy.place);
    return copy;
}

db::Where migrated_postgres() {
    static auto const original = migrated(fresh_postgres());
    return db::Where::parse(
        PostgresCluster::running().copy_of(original.place.substr(original.place.rfind('/') + 1)));
}

}  // namespace indgang::test
