// Én familie – én indgang has no number of its own for how often the core team meets. The number is
// a municipality's, taken as the default for all: rules.md § 3.
#pragma once
#include "collaboration_model/collaboration_model.hpp"

namespace indgang {

inline constexpr CoreTeamMeetings core_team_meetings_2019{
    .maximum = every(months{3}),
    .basis = Basis::our_extension,
    .source =
        "Ballerups ansøgning (2019): »der skal som udgangspunkt gå max tre måneder mellem hvert "
        "møde i kerneteamet«; modellen selv nævner intet tal",
};

}  // namespace indgang
