// SMARTE: what a goal lacks (rules.md § 8, PLAN-3). Each is a hint with an example; none of them ever stops
// anything, and the family's own wording stays. Pure. That four words can say who does what is ours [chosen].
#pragma once
#include "plan/elements.hpp"

namespace indgang::plan {

enum class Letter { specific, measurable, accepted, realistic, time_bound, evaluated };
inline constexpr Wording<Letter> letters[] = {
    {Letter::specific, "specific", "Konkret"},
    {Letter::measurable, "measurable", "Til at måle"},
    {Letter::accepted, "accepted", "Familiens eget"},
    {Letter::realistic, "realistic", "Til at nå"},
    {Letter::time_bound, "time_bound", "Med en dag"},
    {Letter::evaluated, "evaluated", "Set efter"},
};
constexpr auto const& wording(Letter letter) { return find(letters, letter); }

/// What one letter asks for, and how it could be said.
struct LetterHelp {
    Letter letter;
    Text lacks, example;
};
inline constexpr LetterHelp letter_helps[] = {
    {Letter::specific, "Hvem gør hvad?", "Fx: Sofie kommer selv ud af døren til skole kl. 7.40."},
    {Letter::measurable, "Hvor er I nu, og hvor vil I hen fra 0 til 10?",
     "Fx: Nu 3, fordi det lykkes én morgen om ugen. Målet er 7: de fleste morgener."},
    {Letter::accepted, "Hvilket ønske hører det til, og er familien enig?",
     "Fx: Det hører til ønsket »Vi vil have rolige morgener«."},
    {Letter::realistic, "Hvad er det første skridt, og hvem tager det?",
     "Fx: Anna og Lise laver en morgentavle med billeder."},
    {Letter::time_bound, "Hvornår skal det være nået?", "Fx: inden vinterferien."},
    {Letter::evaluated, "Hvornår ser I efter, om det virker?", "Fx: på kerneteammødet i januar."},
};

struct SmarteFacts {
    Content const& content;
    bool is_accepted = false;  // the family has agreed, or it stands under a wish of the family's
    bool has_held_action = false;
};
/// In the order of the letters.
std::vector<Letter> lacking(SmarteFacts const& facts);
LetterHelp const& help_with(Letter letter);

}  // namespace indgang::plan
