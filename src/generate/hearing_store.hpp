// Writes what children have said and what is being looked into, as FamilyStore writes the rest.
#pragma once
#include <memory>

#include "db/db.hpp"
#include "generate/family.hpp"

namespace indgang::generate {

class HearingStore {
public:
    explicit HearingStore(db::Db& db);
    ~HearingStore();

    void add(Family const& family, std::int64_t case_id, std::int64_t first_person);
    void send();
    /// PostgreSQL's own counters go on from where the numbers ended.
    void finish();

private:
    struct Tables;
    db::Db& db_;
    std::int64_t next_voice_ = 1, next_examination_ = 1;
    std::unique_ptr<Tables> tables_;
};

}  // namespace indgang::generate
