// What a type of meeting asks of whoever makes one. Pure. The numbers are ours: a meeting of more than four
// hours is a day, and an agenda of more than twelve points is never reached.
#pragma once
#include "meeting_kinds/meeting_kinds.hpp"

namespace indgang::meeting_kinds {

inline constexpr std::int64_t shortest = 10, longest = 240;
inline constexpr std::size_t most_points = 12;

enum class KindObjection {
    family_and_shut_out,
    same_seat_in_both,
    agenda_is_longer,
    too_many_points,
    cadence_without_number,
    follow_up_without_family,
    duty_of_no_family
};
inline constexpr Wording<KindObjection> kind_objections[] = {
    {KindObjection::family_and_shut_out, "family_and_shut_out",
     "Familien kan ikke holdes ude af et møde, som altid er sammen med familien."},
    {KindObjection::same_seat_in_both, "same_seat_in_both",
     "Den samme kan ikke både skulle komme og holdes ude."},
    {KindObjection::agenda_is_longer, "agenda_is_longer",
     "Punkterne tager længere tid, end mødet varer. Gør mødet længere eller punkterne kortere."},
    {KindObjection::too_many_points, "too_many_points", "Skriv højst 12 punkter."},
    {KindObjection::cadence_without_number, "cadence_without_number",
     "Skriv, hvor mange uger eller måneder der går imellem."},
    {KindObjection::follow_up_without_family, "follow_up_without_family",
     "En opfølgning eller et kerneteammøde er altid sammen med familien. Et møde uden familien kan "
     "ikke tælle som det."},
    {KindObjection::duty_of_no_family, "duty_of_no_family",
     "Kun et møde om én familie kan tælle som opfølgning, kerneteammøde eller opfølgning på barnets "
     "plan."},
};
constexpr auto const& wording(KindObjection objection) { return find(kind_objections, objection); }

/// In the order in which a person would say them.
std::vector<KindObjection> objections_to(Kind const& kind);

}  // namespace indgang::meeting_kinds
