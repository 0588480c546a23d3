// Én familie – én indgang, revised in 2021 after three years in six municipalities.
#pragma once
#include "collaboration_model/assessment_meeting_2021.hpp"
#include "collaboration_model/core_team_meetings_2019.hpp"
#include "collaboration_model/partner_2019.hpp"

namespace indgang::en_familie_en_indgang_2021 {

inline constexpr CoreElement core_elements[] = {
    {"involvement", "Inddragelse af familien"},
    {"coordinated_casework", "Koordineret sagsbehandling"},
    {"shared_systematic_approach", "Fælles systematisk tilgang"},
    {"shared_financing", "Fælles finansiering"},
};

// Stays Danish: its name, and what is quoted.
inline constexpr CollaborationModel model{
    .word = "en_familie_en_indgang_2021",
    .slug = "en_familie_en_indgang",
    .version = 2021,
    .danish = "Én familie – én indgang (2021)",
    .source = "Én familie – én indgang, revideret modelbeskrivelse, Socialstyrelsen 2021",
    .clock = Clock::per_family,
    .core_team_meetings = core_team_meetings_2019,
    .partner = partner_2019,
    .beginning = assessment_meeting_2021,
    .analysis_meeting = Demand::optional,
    .core_elements = core_elements,
    .analysis_meeting_source =
        "Én familie – én indgang (2021): »bl.a. ved tværfaglige analysemøder i udredningsfasen«",
};

}  // namespace indgang::en_familie_en_indgang_2021
