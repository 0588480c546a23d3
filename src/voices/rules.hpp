// What may be done with a voice, what is missing in it, where a child stands, who may read it at home,
// and what the law gives the child on that day. Pure.
#pragma once
#include <span>

#include "catalogue/child_rights.hpp"
#include "voices/voices.hpp"

namespace indgang::voices {

/// A child has a few each year; more is a mistake.
inline constexpr std::size_t most_voices = 200;

/// What a person does; its word stands in the address.
enum class Act { plan, hold, give_up, take_back };
inline constexpr Wording<Act> acts[] = {
    {Act::plan, "planlagt", "Planlæg"},
    {Act::hold, "holdt", "Skriv ned, hvad barnet sagde og viste"},
    {Act::give_up, "ikke-muligt", "Skriv, hvorfor barnet ikke kunne høres"},
    {Act::take_back, "fejlskrevet", "Tag tilbage"},
};
constexpr auto const& wording(Act act) { return find(acts, act); }

/// None where that cannot be done: `now` is empty for a new voice.
std::optional<State> next_state(std::optional<State> now, Act act);

enum class Objection {
    planned_in_the_past,
    held_later_than_today,
    held_before_birth,
    nothing_said_or_seen,
    too_young_for_own_folder,
    nothing_chosen_for_home,
    nobody_chosen_at_home,
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::planned_in_the_past, "planned_in_the_past",
     "Dagen er gået. Vælg en dag, der kommer, eller skriv ned, hvad barnet sagde."},
    {Objection::held_later_than_today, "held_later_than_today",
     "Dagen ligger efter i dag. Planlæg i stedet, og skriv ned, når det er holdt."},
    {Objection::held_before_birth, "held_before_birth", "Da var barnet ikke født."},
    {Objection::nothing_said_or_seen, "nothing_said_or_seen",
     "Skriv barnets egne ord, eller hvad I så, når barnet ikke sætter ord på."},
    {Objection::too_young_for_own_folder, "too_young_for_own_folder",
     "En ung har sin egen mappe fra 15 år."},
    {Objection::nothing_chosen_for_home, "nothing_chosen_for_home",
     "Skriv den del, som barnet vil have vist."},
    {Objection::nobody_chosen_at_home, "nobody_chosen_at_home",
     "Vælg, hvem hjemme der må se det. Spørg barnet."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }
std::vector<Objection> objections_to(Voice const& voice, std::optional<Day> born_on, Day today);

/// Only what its state has: a planned voice holds no words, a held one no reason why not.
Voice tidied(Voice voice);

Standing standing_of(std::span<Voice const> voices, Day today);
bool is_late(Voice const& voice, Day today);

/// At home: the child reads its own, others what the child lets them.
bool may_read_at_home(Voice const& voice, PersonId reader);
AtHome at_home(Voice const& voice, PersonId reader, std::optional<int> age_of_child);

/// A right on that day, and from which day where it is to come within a year.
struct RightOnADay {
    catalogue::ChildRight const* right;
    std::optional<Day> from = {};
};
/// Those of nobody's age where the birthday is not known.
std::vector<RightOnADay> rights_on(std::span<catalogue::ChildRight const> all,
                                   std::optional<Day> born_on, Day today);

}  // namespace indgang::voices
