// What hangs on the conversation boards of the family that is told by hand, and what each answers on its
// scales. All invented.
#pragma once
#include "db/db.hpp"
#include "foundation/day.hpp"
#include "foundation/id.hpp"

namespace indgang::generate {

/// The family's persons stand in a row: child, sibling, mother, father.
struct Talking {
    CaseId case_id;
    PersonId child;
    UserId by;
    Day today;
    bool is_youth = false;  // Jonas of sixteen, else Sofie of nine
};
void hang_boards(db::Db& db, Talking const& talking);
void worry_and_want(db::Db& db, Talking const& talking);
void answer_on_scales(db::Db& db, Talking const& talking);

}  // namespace indgang::generate
