// What is planned: who is asked to come, the points of the agenda, and when and where.
#pragma once
#include "foundation/instant.hpp"
#include "meetings/words.hpp"

namespace indgang::meetings {

/// One who is asked to come: a professional, or one of the family.
struct Participant {
    std::optional<UserId> user = {};
    std::optional<PersonId> person = {};
    std::string name = {};  // of the family: "Anna (mor)"
    std::string department = {}, telephone = {}, email = {};
    bool must_come = false;
    std::vector<Role> roles = {};

    bool has(Role role) const;
};

/// A point of the agenda; the family's own focus points stand before all of these.
struct Point {
    std::int64_t position = 0;
    std::string words = {};
    std::int64_t minutes = 0;
    std::optional<UserId> brought_by = {};
    std::string brought_by_name = {};
};

/// One version of the plan.
struct Plan {
    std::int64_t version = 1;
    Day on;
    TimeOfDay from = {}, until = {};
    Place place = Place::municipality;
    std::optional<PersonId> at_home_of = {};
    std::string place_note = {}, purpose = {}, others = {};
    std::string without_family_because = {}, because = {};
    std::string planned_by = {};
    std::optional<Instant> planned_at = {};
    std::vector<Participant> participants = {};
    std::vector<Point> points = {};

    appointments::Span when() const { return {on, from, until}; }
    bool has_family() const;
    Participant const* professional(UserId user) const;
    Participant const* relative(PersonId person) const;
};

}  // namespace indgang::meetings
