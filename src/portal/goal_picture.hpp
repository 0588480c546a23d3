// One goal of the plan as the family's front page draws it: a bar for each time that one person said where it is, and
// the same in a sentence. The reader's own word comes first, then the family's, then a professional's; two persons are
// never mixed. Pure.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::progress {
struct Goal;
}

namespace indgang::portal {

/// On a sheet 40 high; x from the left.
struct Bar {
    std::int64_t x = 0, y = 0, height = 0;
    bool is_latest = false;
};
BOOST_DESCRIBE_STRUCT(Bar, (), (x, y, height, is_latest))

struct GoalPicture {
    std::string words;
    Phrase sentence;
    std::vector<Bar> bars;
    std::int64_t width = 0;  // of the sheet
};
BOOST_DESCRIBE_STRUCT(GoalPicture, (), (words, sentence, bars))

/// Of the active goal that was measured last; none where none was.
std::optional<GoalPicture> goal_picture(std::vector<progress::Goal> const& goals,
                                        std::optional<PersonId> reader);

}  // namespace indgang::portal
