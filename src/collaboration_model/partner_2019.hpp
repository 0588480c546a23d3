// Én familie – én indgang says nothing of a partner; this is how one municipality put it into practice.
#pragma once
#include "collaboration_model/collaboration_model.hpp"

namespace indgang {

inline constexpr PartnerRule partner_2019{
    .follows_target_group = true,
    .said =
        "Makkeren kommer derfra, hvor familien også får hjælp: for unge fra 16 år fra voksen- eller "
        "beskæftigelsesområdet, og ellers fra den afdeling, hvor et andet familiemedlem har en indsats.",
    .source =
        "Ballerups ansøgning (2019): »målgruppe a … en makker/sagsbehandler fra det sociale "
        "voksenområde eller arbejdsmarkedsområde … målgruppe b … en makker i den afdeling, hvor "
        "familiemedlemmet har tilknyttet indsatsen«; modellen selv nævner ingen makker",
};

}  // namespace indgang
