// What lies in a family's weeks: meetings with the family, and actions of the plan that one of it holds.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/text.hpp"
#include "foundation/time_of_day.hpp"
#include "foundation/wording.hpp"

namespace indgang::burden {

enum class Kind { meeting, task };

/// What a talk takes where nobody has written from when to when. Ours [chosen]: the sources give no length.
enum class Talk { follow_up, core_team_meeting, telephone, told_of_analysis };
struct TalkLength {
    Talk talk;
    std::int64_t minutes;
};
inline constexpr TalkLength talk_lengths[] = {
    {Talk::follow_up, 60},
    {Talk::core_team_meeting, 90},
    {Talk::telephone, 30},
    {Talk::told_of_analysis, 30},
};
constexpr std::int64_t minutes_of(Talk talk) {
    for (auto const& row : talk_lengths)
        if (row.talk == talk) return row.minutes;
    return 0;
}

struct Load {
    Kind kind = Kind::meeting;
    Phrase what;                 // "Spørg svømmeklubben"
    std::optional<Day> on = {};  // when it is, or must be done; none: running
    std::optional<TimeOfDay> from = {}, until = {};
    std::int64_t minutes = 0;              // of a meeting
    bool has_travel = false;               // it is away from home
    std::vector<PersonId> persons = {};    // of the family; empty: all of it
    std::vector<std::string> people = {};  // the professionals it is with
    bool is_done = false;                  // held, or done
    bool may_move = false;                 // no statutory date, and not done
    std::optional<Day> latest = {};        // the last day on which it may lie
    std::string address = {};

    bool is_of(std::optional<PersonId> person) const;
};

}  // namespace indgang::burden
