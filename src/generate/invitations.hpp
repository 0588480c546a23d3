// Invitations to what is planned in the invented families, with the answers of most: some cannot come, some have not
// answered. Their letters have been sent, so that nothing leaves a demo by itself. All invented.
#pragma once
#include "db/db.hpp"

namespace indgang::generate {

/// Once all that has a day and an hour is planned.
void invite_all(db::Db& db, Day today);

}  // namespace indgang::generate
