// The documents (dokumenter) of a family that a demo is shown with: letters, a statement in two versions, a drawing, and
// some that are older than the case. All invented.
#pragma once
#include "access/keys.hpp"
#include "db/db.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"

namespace indgang::generate {

/// Of those families whose own people can sign in.
void put_documents(db::Db& db, access::Keys const& keys, std::string_view slug, Day today);

}  // namespace indgang::generate
