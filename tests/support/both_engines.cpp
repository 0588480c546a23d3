#include "support/both_engines.hpp"

#include <filesystem>
#include <vector>

#include "support/postgres_cluster.hpp"

namespace indgang::test {
namespace {

std::string name_in(db::Where const& where) {
    return where.place.substr(where.place.rfind('/') + 1);
}

std::vector<std::string>& disposable_files() {
    static std::vector<std::string> files;
    return files;
}

/// What a test made is gone when it ends: hundreds of databases are gigabytes.
struct Tidier : doctest::IReporter {
    explicit Tidier(doctest::ContextOptions const& /*unused*/) {}
    static void tidy() {
        std::error_code ignored;
        for (auto const& file : disposable_files())
            for (auto const* const beside : {"", "-wal", "-shm"})
                std::filesystem::remove(file + beside, ignored);
        disposable_files().clear();
        if (PostgresCluster::is_running()) PostgresCluster::running().drop_when_many();
    }
    void test_case_reenter(doctest::TestCaseData const& /*of*/) override { tidy(); }
    void test_case_end(doctest::CurrentTestCaseStats const& /*how*/) override { tidy(); }
    void report_query(doctest::QueryData const& /*q*/) override {}
    void test_run_start() override {}
    void test_run_end(doctest::TestRunStats const& /*how*/) override {}
    void test_case_start(doctest::TestCaseData const& /*of*/) override {}
    void test_case_exception(doctest::TestCaseException const& /*e*/) override {}
    void subcase_start(doctest::SubcaseSignature const& /*of*/) override {}
    void subcase_end() override {}
    void log_assert(doctest::AssertData const& /*a*/) override {}
    void log_message(doctest::MessageData const& /*m*/) override {}
    void test_case_skipped(doctest::TestCaseData const& /*of*/) override {}
};
REGISTER_LISTENER("tidier", 1, Tidier);

db::Where migrated(db::Where const& where) {
    db::migrate(*db::open(where));
    return where;
}

}  // namespace

std::string fresh_path(std::string const& ending) {
    static OwnFolder const folder{"test"};
    static int count = 0;
    disposable_files().push_back(folder.path + "/" + std::to_string(++count) + ending);
    return disposable_files().back();
}

db::Where fresh_sqlite() { return db::Where::parse(fresh_path()); }

db::Where fresh_postgres() { return db::Where::parse(PostgresCluster::running().fresh_database()); }

db::Where migrated_sqlite() {
    static auto const original = [] {
        auto const made = migrated(fresh_sqlite());
        std::erase(disposable_files(), made.place);
        return made;
    }();
    auto const copy = fresh_sqlite();
    std::filesystem::copy_file(original.place, copy.place);
    return copy;
}

db::Where migrated_postgres() {
    auto& cluster = PostgresCluster::running();
    static auto const original = [&] {
        auto const made = migrated(fresh_postgres());
        cluster.keep(name_in(made));
        return made;
    }();
    return db::Where::parse(cluster.copy_of(name_in(original)));
}

}  // namespace indgang::test
