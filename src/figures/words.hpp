// Figures in words.
#pragma once
#include "experience/experience.hpp"
#include "figures/rules.hpp"
#include "figures/store.hpp"
#include "foundation/text.hpp"

namespace indgang::figures {

/// "4. kvartal 2026".
Phrase said_quarter(experience::Quarter quarter);
/// "82 %", "231", "12 dage"; empty where it is not shown.
std::string value_said(Figure figure, Shown const& shown, Language language);
/// "41 af 50 …, i 30 familier".
Phrase sentence(Figure figure, Shown const& shown);
Phrase change_said(Figure figure, Shown const& now, Shown const& before);
/// Of one case: "2 af 3".
Phrase case_said(Figure figure, OfCase const& one);
std::string how(Figure figure, Language language);

}  // namespace indgang::figures
