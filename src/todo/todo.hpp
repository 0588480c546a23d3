// What is to be done (gøremål): everything in a case that somebody has the ball with, the meetings that are coming,
// what the law sets a day for, and what is new from the family; for the coordinator's day.
//
// It comes from many places, so what a coordinator sees is kept a row per case (docs/adr/0029): whatever is
// recorded in the case makes the row old, and an old row is worked out by whoever reads it.
// Asks: cases, open_items, appointments, meetings.  Is asked by: worklist, generate, app.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/asked.hpp"
#include "foundation/instant.hpp"
#include "todo/rules.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
class Keys;
struct MunicipalityFacts;
}  // namespace indgang::access
namespace indgang::db {
class Db;
}

namespace indgang::todo {

/// All of the case that the reader may see; of one who does not coordinate it, only what is the reader's own.
std::vector<Thing> things_of(access::CaseScope& scope);

struct CaseThings {
    CaseId case_id;
    std::string family = {};               // of a case that is not the reader's to coordinate
    std::string in_place_of = {};          // where the reader stands in: the coordinator's name
    std::optional<UserId> also_mine = {};  // whose balls are the reader's meanwhile
    std::vector<Thing> things;
};
/// In the cases that this one coordinates: from the kept rows, and worked out anew where something has happened.
Asked<std::vector<CaseThings>> ask_of_coordinator(access::Visit& visit, UserId coordinator);
/// In the cases that the reader is part of in another way: each through its own door.
Asked<std::vector<CaseThings>> ask_of_others(access::Visit& visit);

/// What the family did up to that line is seen.
void see(access::CaseScope& scope, std::int64_t up_to);

/// Something was recorded: the kept row is old. In the same transaction.
void make_old(db::Db& db, CaseId case_id);
/// The case has begun, ended, or changed its coordinator. In the same transaction.
void place_anew(access::CaseScope& scope);

/// A municipality, as those see it who work out what is kept when nobody asks.
struct Keeping {
    db::Db& db;
    access::MunicipalityFacts const& municipality;
    access::Keys const& keys;
    Day today;
    Instant now;
};
struct KeptCase {
    CaseId case_id;
    UserId coordinator;
    std::int64_t version = 0;  // of the case, when it was worked out
    std::string things = {};
};
/// A row for each open case that has none, as where the database was made before there were rows.
void place_all(db::Db& db, Day today);
/// Those whose row is old or of another day, at most so many; worked out, and not yet kept.
std::vector<KeptCase> worked_out(Keeping const& keeping, int most);
/// Keeps those of them in whose case nothing has happened meanwhile.
void keep(db::Db& db, std::vector<KeptCase> const& cases, Day today);
/// All of them in pieces, each in a transaction of its own, for a database that nobody else writes to.
void keep_all(Keeping const& keeping);

/// Open cases whose row is of today and says something else than what is worked out, for `indgang verify`.
std::vector<CaseId> kept_wrong(Keeping const& keeping);

}  // namespace indgang::todo
