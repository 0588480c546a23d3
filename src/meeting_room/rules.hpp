// Which point is on the table, how long it has been there, and who has not been heard at it. Pure.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::meeting_room {

struct Turn {
    std::string point;
    Instant at;
};

/// The newest that the agenda still has; before the first turn its first point.
std::string current_point(std::vector<Turn> const& turns, std::vector<std::string> const& agenda);
/// The one after it; none: it was the last.
std::optional<std::string> next_point(std::vector<std::string> const& agenda,
                                      std::string_view current);
/// All the time that the table was at that point until then, also when it came back to it.
std::int64_t seconds_at(std::vector<Turn> const& turns, std::string_view point, Instant until);

/// Against what was set aside; nothing is said of a point without a time.
enum class Pace { no_time_set, well, soon_over, over };
inline constexpr std::int64_t soon_minutes = 2;
Pace pace_of(std::int64_t seconds, std::int64_t minutes_set_aside);

struct Seat {
    std::optional<UserId> user = {};
    std::optional<PersonId> person = {};
    friend bool operator==(Seat const&, Seat const&) = default;
};
struct Heard {
    Seat who;
    std::string point;
    bool is_heard = true;
};
bool is_heard(std::vector<Heard> const& heard, Seat const& who, std::string_view point);
/// Of those who are here.
std::vector<Seat> not_heard(std::vector<Seat> const& here, std::vector<Heard> const& heard,
                            std::string_view point);

}  // namespace indgang::meeting_room
