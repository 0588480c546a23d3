// All that the meetings of one case hold, asked for at once, before anything is left out for a reader.
#pragma once
#include "access/case_scope.hpp"
#include "meetings/meetings.hpp"

namespace indgang::meetings {

template <class T>
struct Of {  // what belongs to the meeting or plan of that number
    std::int64_t number;
    T value;
};

struct StoredPlan {
    std::int64_t meeting, id;
    Plan plan;
};

struct Everything {
    std::vector<Of<PersonId>> about;
    std::vector<StoredPlan> plans;
    std::vector<Of<Participant>> participants;
    std::vector<Of<Point>> points;
    std::vector<Of<PriorContact>> contacts;
    std::vector<Of<FocusPoints>> focus;
    std::vector<Of<Attended>> attendance;
    std::vector<Of<DutyMet>> duties;
};
Everything everything_of(access::CaseScope& scope);

}  // namespace indgang::meetings
