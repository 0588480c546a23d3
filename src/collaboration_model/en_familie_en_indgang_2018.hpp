// Én familie – én indgang, the description of 2018: no number for follow-up, so an empty table.
#pragma once
#include "collaboration_model/assessment_meeting_2021.hpp"
#include "collaboration_model/core_team_meetings_2019.hpp"
#include "collaboration_model/partner_2019.hpp"

namespace indgang::en_familie_en_indgang_2018 {

inline constexpr CoreElement core_elements[] = {
    {"coordinated_casework", "Koordineret sagsbehandling"},
    {"involvement", "Inddragelse af familien"},
    {"shared_systematic_approach", "Fælles systematisk tilgang"},
    {"shared_financing", "Fælles finansiering"},
};

// Stays Danish: its name, and what is quoted.
inline constexpr CollaborationModel model{
    .word = "en_familie_en_indgang_2018",
    .slug = "en_familie_en_indgang",
    .version = 2018,
    .danish = "Én familie – én indgang (2018)",
    .source = "Én familie – én indgang, modelbeskrivelse, Socialstyrelsen 2018",
    .clock = Clock::per_family,
    .core_team_meetings = core_team_meetings_2019,
    .partner = partner_2019,
    .beginning = assessment_meeting_2021,
    .analysis_meeting = Demand::required,
    .core_elements = core_elements,
    .analysis_meeting_source =
        "Én familie – én indgang (2018): »et tværfagligt analysemøde, der afvikles, inden der "
        "igangsættes foranstaltninger«",
};

}  // namespace indgang::en_familie_en_indgang_2018
