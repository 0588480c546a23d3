// The reader's day put in order: each thing once, in the part where it belongs.
#pragma once
#include "worklist/lines.hpp"
#include "worklist/rules.hpp"

namespace indgang::worklist {

struct Gathered {
    std::vector<Due> due;
    std::vector<todo::CaseThings> cases;  // in order of their case
    std::vector<FamilyWithoutDate> without_date;
    UserId reader;
    Order order = Order::by_date;
};

void arrange(WorklistPage& page, Gathered gathered, Language language);

}  // namespace indgang::worklist
