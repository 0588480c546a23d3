// Interventions for the tests of rules: "SEL 41" as the catalogue counts it, and the real holidays.
#pragma once
#include "follow_up/follow_up.hpp"

namespace indgang::follow_up {

inline CountedIntervention runs(std::string_view key, Day from, std::optional<Day> until = {},
                                std::optional<Day> examination_until = {}) {
    return counted(*catalogue::provision(key), from, until, examination_until).value();
}

inline CollaborationModel const& sammen = *model_named("sammen_om_familien");
inline CollaborationModel const& en_familie = *model_named("en_familie_en_indgang");

inline std::optional<NextFollowUp> next(Facts const& facts, Day today,
                                        CollaborationModel const& model = sammen) {
    return next_follow_up(facts, model, catalogue::working_days(), today);
}

}  // namespace indgang::follow_up
