// What is known before the meeting: with whom of the family it was spoken, and what they wrote themselves.
#pragma once
#include "meetings/words.hpp"

namespace indgang::meetings {

/// With one of the family, before the meeting.
struct PriorContact {
    Day on;
    Manner manner = Manner::call;
    PersonId person = {};
    std::string name = {}, focus = {}, hopes = {}, made_by = {};
};
/// What one of the family wrote at home; empty words: taken back.
struct FocusPoints {
    PersonId person = {};
    std::string name = {}, words = {};
    std::int64_t version = 0;  // of that person's own
};

}  // namespace indgang::meetings
