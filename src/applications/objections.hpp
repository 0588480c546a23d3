// Days and holders that cannot be, in words for whoever typed them.
#pragma once
#include "foundation/wording.hpp"

namespace indgang::applications {

enum class Objection {
    applied_later_than_today,
    answer_in_the_past,
    answer_before_application,
    lacks_in_the_past,
    same_handler,
    decided_later_than_today,
    decided_before_application,
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::applied_later_than_today, "applied_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår der blev søgt."},
    {Objection::answer_in_the_past, "answer_in_the_past",
     "Dagen er gået. Vælg en dag, der kommer."},
    {Objection::answer_before_application, "answer_before_application",
     "Svaret kan ikke komme, før der blev søgt."},
    {Objection::lacks_in_the_past, "lacks_in_the_past", "Dagen er gået. Giv familien tid nok."},
    {Objection::same_handler, "same_handler", "Den har bolden allerede. Vælg en anden."},
    {Objection::decided_later_than_today, "decided_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår den blev afgjort."},
    {Objection::decided_before_application, "decided_before_application",
     "Dagen ligger, før der blev søgt."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

}  // namespace indgang::applications
