// The answer in a sentence: which interval, counted from what, and because of which provisions.
#pragma once
#include "follow_up/rules.hpp"

namespace indgang::follow_up {

/// "3 måneder efter opfølgningen 14. januar 2026 – serviceloven § 41"
Phrase why(NextFollowUp const& next);

/// "4 dage over frist", "i dag", "om 8 dage"
Phrase how_long(Day due_on, Day today);

/// Why nothing is due, in a model with that clock.
Phrase why_nothing(Clock clock);

/// "serviceloven § 41, § 42 og barnets lov § 86", each once.
Phrase provisions_said(std::vector<CountedIntervention> const& interventions);

}  // namespace indgang::follow_up
