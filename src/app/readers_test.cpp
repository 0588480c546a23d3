#include "app/readers.hpp"

#include <doctest/doctest.h>

#include <thread>

#include "support/both_engines.hpp"

namespace indgang::app {
namespace {

int notes_seen(Readers& readers) {
    Readers::Reader reader{readers};
    return int(*reader.db().row("SELECT count(*) FROM note",
                                [](db::Row const& row) { return row.number(0); }));
}

std::unique_ptr<db::Db> with_notes(db::Where const& where) {
    auto db = db::open(where);
    db->script("CREATE TABLE note (text TEXT)");
    return db;
}

TEST_CASE("who asks after a change was saved sees it, on both engines [TRUST-2]") {
    test::on_both_engines([](db::Where const& where) {
        auto const db = with_notes(where);
        Readers readers{where};
        CHECK(notes_seen(readers) == 0);
        for (int saved = 1; saved <= 3; ++saved) {
            db->run("INSERT INTO note VALUES ('seen')");
            readers.data_changed();
            CHECK(notes_seen(readers) == saved);
        }
    });
}

TEST_CASE("what another program wrote is seen within a fifth of a second") {
    auto const where = test::fresh_sqlite();
    auto const db = with_notes(where);
    Readers readers{where};
    CHECK(notes_seen(readers) == 0);
    db->run("INSERT INTO note VALUES ('from outside')");
    std::this_thread::sleep_for(std::chrono::milliseconds{200});
    CHECK(notes_seen(readers) == 1);
}

TEST_CASE("a request that is at work keeps its picture, and the next sees the new one") {
    auto const where = test::fresh_sqlite();
    auto const db = with_notes(where);
    Readers readers{where};
    Readers::Reader at_work{readers};
    auto const count = [&] {
        return *at_work.db().row("SELECT count(*) FROM note",
                                 [](db::Row const& row) { return row.number(0); });
    };
    CHECK(count() == 0);
    db->run("INSERT INTO note VALUES ('meanwhile')");
    readers.retire_pictures();  // gives up waiting for it
    CHECK(count() == 0);
    CHECK(notes_seen(readers) == 1);
}

TEST_CASE("the log begins anew although readers come and go [TRUST-2]") {
    auto where = test::fresh_sqlite();
    where.moves_log_itself = true;
    auto const db = with_notes(where);
    Readers readers{where};
    for (int saved = 1; saved <= 50; ++saved) {
        db->run("INSERT INTO note VALUES ('a line')");
        readers.data_changed();
        CHECK(notes_seen(readers) == saved);
    }
    CHECK(db->log_pages() > 50);
    readers.retire_pictures();
    db->move_log();
    readers.retire_pictures();
    db->restart_log();
    db->run("INSERT INTO note VALUES ('the first of a new log')");
    CHECK(db->log_pages() < 10);
    readers.data_changed();
    CHECK(notes_seen(readers) == 51);
}

}  // namespace
}  // namespace indgang::app
