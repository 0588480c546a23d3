#include "app/municipality.hpp"

#include "access/settings.hpp"
#include "interventions/interventions.hpp"

namespace indgang::app {

std::unique_ptr<db::Db> open_ready(db::Where const& where, Clock const& clock) {
    auto db = db::open(where);
    db::migrate(*db, clock.now());
    db->begin_write();
    interventions::load_catalogue(*db);
    db->commit();
    return db;
}

Municipality::Municipality(db::Where where, std::filesystem::path const& key_file,
                           Clock const& clock)
    : where_{std::move(where)}, keys_{access::Keys::from_file(key_file, true)} {
    auto db = open_ready(where_, clock);
    auto const facts = access::municipality_facts(*db);
    if (!facts)
        throw db::DbError(db::DbErrorKind::other,
                          where_.shown() + " holds no municipality yet: see indgang generate");
    facts_ = *facts;
    writer_ = std::make_unique<Writer>(std::move(db), keys_, clock);
}

std::unique_ptr<db::Db> Municipality::borrow() {
    {
        std::lock_guard const lock{mutex_};
        if (!readers_.empty()) {
            auto db = std::move(readers_.back());
            readers_.pop_back();
            return db;
        }
    }
    auto where = where_;
    where.read_only = true;
    return db::open(where);
}

void Municipality::give_back(std::unique_ptr<db::Db> db) {
    if (db->in_transaction()) db->rollback();
    std::lock_guard const lock{mutex_};
    readers_.push_back(std::move(db));
}

}  // namespace indgang::app
