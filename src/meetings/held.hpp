// How it was held: who came, what was written of each child, and which duties that met.
#pragma once
#include "follow_up/follow_up.hpp"
#include "foundation/instant.hpp"
#include "meetings/words.hpp"

namespace indgang::meetings {

struct Attended {
    std::optional<UserId> user = {};
    std::optional<PersonId> person = {};
    std::string name = {};
    Attendance came = Attendance::came;
    bool must_come = false;
    std::string because = {};  // of an absent one
};

/// What was written of one child, by which the meeting counts as that child's follow-up (rules.md § 2.5).
struct WrittenOfChild {
    PersonId child;
    std::string wellbeing = {}, goals = {};
    follow_up::Fit fit = follow_up::Fit::right;
    std::string fit_note = {}, coming = {}, new_needs = {};
};
struct DutyMet {
    Duty duty;
    std::optional<PersonId> person = {};  // whose clock; none: the family's
};

struct Held {
    Day on;
    TimeOfDay from = {}, until = {};
    std::vector<Attended> attendance = {};
    std::string by = {};
    std::optional<Instant> at = {};
    std::vector<WrittenOfChild> of_children = {};  // given to hold(); kept by follow_up
    std::vector<DutyMet> duties = {};              // as hold() found them

    bool family_came() const;
};

}  // namespace indgang::meetings
