// What is told stays Danish: it is content, not interface.
#include "generate/measured.hpp"

namespace indgang::generate {
namespace {

constexpr std::size_t child = 0, brother = 1, mother = 2, father = 3;

// By their places in story_plan.cpp: 1 sleep, 6 school, 7 a quiet place, 12 an afternoon together.
constexpr ToldMeasurement holm[] = {
    {.part = 1, .by = mother, .days_ago = 63, .value = 3, .words = "Hun vågner tre gange"},
    {.part = 1, .professional = "Ida Kromann, sundhedsplejen", .days_ago = 56, .value = 3},
    {.part = 1, .by = mother, .days_ago = 42, .value = 4},
    {.part = 1,
     .professional = "Ida Kromann, sundhedsplejen",
     .days_ago = 28,
     .value = 4,
     .words = "Tre hele nætter i søvndagbogen"},
    {.part = 1, .by = father, .days_ago = 27, .value = 5, .words = "Hos mig går det bedst"},
    {.part = 1,
     .by = child,
     .days_ago = 20,
     .value = 6,
     .words = "Dynen er tung på den gode måde",
     .is_told = true},
    {.part = 1, .by = mother, .days_ago = 20, .value = 2, .words = "Skrevet forkert"},
    {.part = 1, .by = mother, .days_ago = 20, .value = 5},
    {.part = 1,
     .by = mother,
     .days_ago = 6,
     .value = 6,
     .words = "Fem nætter i træk. Jeg har selv sovet."},
    {.part = 1,
     .professional = "Ida Kromann, sundhedsplejen",
     .days_ago = 5,
     .value = 5,
     .words = "Fire hele nætter om ugen"},
    {.part = 6, .by = mother, .days_ago = 62, .value = 2},
    {.part = 6, .professional = "Lone Vang, PPR", .days_ago = 55, .value = 2},
    {.part = 6, .by = mother, .days_ago = 35, .value = 4, .words = "To hele dage i den uge"},
    {.part = 6,
     .professional = "Lone Vang, PPR",
     .days_ago = 10,
     .value = 3,
     .words = "Går hjem efter spisefrikvarteret"},
    {.part = 6, .by = mother, .days_ago = 8, .value = 3, .words = "Skolen ringede tre dage"},
    {.part = 7, .professional = "Lone Vang, PPR", .days_ago = 40, .value = -1, .is_on_steps = true},
    {.part = 7,
     .by = mother,
     .days_ago = 12,
     .value = -1,
     .words = "Hun går derhen, når læreren siger det",
     .is_on_steps = true},
    {.part = 7, .professional = "Lone Vang, PPR", .days_ago = 11, .value = 0, .is_on_steps = true},
    {.part = 12, .by = brother, .days_ago = 50, .value = 4, .words = "Vi bagte"},
    {.part = 12, .by = mother, .days_ago = 49, .value = 5},
};
constexpr ToldLadder holm_ladders[] = {
    {7,
     {"Sofie løber hjem", "Sofie går derhen, når en voksen siger det",
      "Sofie går selv derhen hver anden gang", "Sofie går selv derhen hver gang",
      "Sofie siger til, før hun får brug for det"},
     45},
};

// 1 friends, 5 dinner, 9 a contact in the job centre, which nobody has measured.
constexpr ToldMeasurement friis[] = {
    {.part = 1, .by = child, .days_ago = 60, .value = 2},
    {.part = 1, .professional = "Sif Lund, ungdomsklubben", .days_ago = 58, .value = 2},
    {.part = 1, .by = child, .days_ago = 30, .value = 3, .words = "Jeg var med to gange"},
    {.part = 1, .by = father, .days_ago = 21, .value = 4},
    {.part = 1, .by = child, .days_ago = 9, .value = 5, .words = "Vi kørte til stranden"},
    {.part = 1,
     .professional = "Sif Lund, ungdomsklubben",
     .days_ago = 8,
     .value = 4,
     .words = "Han kommer selv og bliver til det slutter"},
    {.part = 5, .by = child, .days_ago = 50, .value = 3},
    {.part = 5, .by = child, .days_ago = 14, .value = 7, .words = "Jeg kan tre retter"},
    {.part = 5,
     .professional = "*",
     .days_ago = 12,
     .value = 3,
     .words = "Begynder, når nogen siger det"},
};

constexpr ToldMeasurement morning[] = {
    {.part = 1, .by = first_adult, .days_ago = 40, .value = 3},
    {.part = 1, .by = first_adult, .days_ago = 12, .value = 5, .words = "Tøjet ligger fremme"},
    {.part = 1, .professional = "*", .days_ago = 12, .value = 5},
};
constexpr ToldMeasurement leisure[] = {
    {.part = 1, .by = first_adult, .days_ago = 80, .value = 2},
    {.part = 1, .professional = "*", .days_ago = 75, .value = 2},
};

}  // namespace

ToldProgress progress_told(CollaborationModel const& model, bool is_story, std::size_t number) {
    if (is_story && model.clock == Clock::per_family) return {friis};
    if (is_story) return {holm, holm_ladders};
    return number % 2 ? ToldProgress{morning} : ToldProgress{leisure};
}

}  // namespace indgang::generate
