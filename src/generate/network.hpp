// The network map (netværkskort) of a family that a demo is shown with: who and what is around it, as the
// family says it. All invented.
#pragma once
#include "db/db.hpp"
#include "network_map/network_map.hpp"

namespace indgang::access {
class Keys;
}

namespace indgang::generate {

void draw_network_map(db::Db& db, CaseId case_id, UserId by, Day drawn_on);
/// Who of them somebody has agreed to talk with, once they are on the map.
void agree_who_talks(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
                     Day today);

/// What the family and those who work with it have written to each other.
void write_messages(db::Db& db, CaseId case_id, UserId coordinator, UserId family, Day today);
/// How families have answered, before this quarter, on how it is to get help.
void say_how_it_is(db::Db& db, std::uint64_t seed, Day today);
/// Some cases are closed, and one of them is open again.
void close_some(db::Db& db, Day today);
/// What the family has asked for help with, and how far it is.
void ask_for_help(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
                  Day today);

/// Letters, a statement in two versions, a drawing: of those families whose own people can sign in.
void put_documents(db::Db& db, access::Keys const& keys, std::string_view slug, Day today);

/// Insight it has asked for, and what it says is wrong.
void ask_what_is_kept(db::Db& db, CaseId case_id, UserId coordinator, PersonId person,
                      UserId family, Day today);
/// The family has looked at its page some days ago, and not since.
void look_at_news(db::Db& db, CaseId case_id, UserId family, Day today);

/// What was asked for and written, and what of it the family has seen.
void ask_and_write(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
                   Day today);

}  // namespace indgang::generate
