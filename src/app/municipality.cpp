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
    : where_{std::move(where)}, keys_{access::Keys::from_file(key_file, true)}, readers_{where_} {
    auto own = where_;
    own.moves_log_itself = true;
    auto db = open_ready(own, clock);
    auto const facts = access::municipality_facts(*db);
    if (!facts)
        throw db::DbError(db::DbErrorKind::other,
                          where_.shown() + " holds no municipality yet: see indgang generate");
    facts_ = *facts;
    auto mover = where_.engine == db::Engine::sqlite ? db::open(own) : nullptr;
    writer_ = std::make_unique<Writer>(std::move(db), std::move(mover), readers_, keys_, clock);
}

void Municipality::on_changes(db::Listening::Told told) {
    listening_ = nullptr;
    writer_->on_changes(told);
    if (told && where_.engine == db::Engine::postgres)
        listening_ = std::make_unique<db::Listening>(where_, std::move(told));
}

}  // namespace indgang::app
