// Én familie – én indgang begins with a meeting in both versions; how many take part, and that decision
// competence can be foreseen to lack, stands in that of 2021 alone, and is taken for both.
#pragma once
#include "collaboration_model/collaboration_model.hpp"

namespace indgang {

inline constexpr BeginningRule assessment_meeting_2021{
    .form = Beginning::meeting,
    .fewest_of_team = 2,
    .is_with_all_competence = true,
    .said =
        "Udredningen begynder med et møde mellem familien og mindst to fra kerneteamet. Den ene "
        "spørger, den anden skriver på tavlen. De, der kan beslutte, er med.",
    .source =
        "Én familie – én indgang (2021): »Minimum to fra kerneteamet og familien deltager i "
        "udredningsmødet. Medarbejderne i kerneteamet fordeler … rollerne som tavlefører og "
        "interviewer mellem sig, dertil bruges der en interviewguide«",
};

}  // namespace indgang
