// Writes invented families fast: the program itself gives the numbers, so that nothing waits for an
// answer. A new database may forget what it was told last until the end; then it is made durable.
#pragma once
#include <memory>

#include "access/keys.hpp"
#include "generate/family.hpp"
#include "generate/hearing_store.hpp"
#include "generate/practice_texts.hpp"
#include "generate/staff.hpp"

namespace indgang::generate {

std::int64_t add_target_group(db::Db& db, std::string_view name, std::string_view partner_from,
                              Day from_on, std::string_view criterion);
std::int64_t add_fixed_team(db::Db& db, std::string_view name, std::string_view meets, UserId by,
                            Day from_on);
std::int64_t add_fixed_member(db::Db& db, std::int64_t team, Professional const& who,
                              std::string_view discipline, Day from_on);
void add_practice_text(db::Db& db, Practice const& practice, UserId by, Day written_on);
void add_practice_read(db::Db& db, Practice const& practice, UserId by, Day read_on);
/// The coordinator is away and the other stands in, in all families of today.
void add_absence(db::Db& db, Professional const& away, Professional const& substitute, Day from_on,
                 Day back_on);
std::int64_t count_families(db::Db& db);
/// Lets a family member in, with a login of its own.

/// Haste over safety, only while nothing is in the database that could be lost.
void hurry(db::Db& db);
void make_durable(db::Db& db);

struct Numbers {
    std::int64_t family = 1, person = 1, intervention = 1, team_member = 1, partnership = 1,
                 consent = 1, board = 1;
};

class FamilyStore {
public:
    struct Written {
        CaseId case_id;
        PersonId first_person;
    };

    FamilyStore(db::Db& db, access::Keys const& keys, Wish const& wish,
                WorkingDays const& working_days);
    ~FamilyStore();

    Written add(Family const& family);
    /// What is kept goes to the database; then the transaction may be committed.
    void send();
    /// The engine's own counters go on from where the numbers ended.
    void finish();

private:
    struct Tables;
    void add_persons(Family const& family);
    void add_case(Family const& family);
    void add_members(Family const& family);
    void add_people(Family const& family);
    void add_core_team(Family const& family);
    void add_partner(Family const& family);
    void add_consents(Family const& family);
    void add_support(Family const& family);
    void add_history(Family const& family);
    void add_board(Family const& family);
    void add_due(Family const& family);

    db::Db& db_;
    access::Keys const& keys_;
    Wish const& wish_;
    WorkingDays const& working_days_;
    Numbers next_;
    std::unique_ptr<Tables> tables_;
    HearingStore hearing_;
};

}  // namespace indgang::generate
