// What a coordinator writes: it is content and stays Danish.
#include <fmt/format.h>

#include "generate/history.hpp"
#include "generate/sentences.hpp"

namespace indgang::generate {
namespace {

using follow_up::Manner;

/// In turn rather than by chance, so that the same sentence does not come back at once.
template <class List>
std::string_view in_turn(List const& list, std::size_t turn) {
    return list[turn % std::size(list)];
}
std::string_view wellbeing_at(int age, std::size_t turn) {
    if (age < 6) return in_turn(wellbeing_small, turn);
    return age < 12 ? in_turn(wellbeing_school, turn) : in_turn(wellbeing_youth, turn);
}

Manner invented_manner(Random& random) {
    int const chance = random.below(100);
    if (chance < 40) return Manner::meeting;
    if (chance < 65) return Manner::home_visit;
    return chance < 78 ? Manner::video : Manner::telephone;
}

/// On the telephone the parent; a youth of 12 or more is mostly there, a younger child at home.
std::string took_part(Family const& family, std::size_t child, Manner manner, int age,
                      Random& random) {
    std::string names;
    auto const add = [&](std::string_view name) {
        names += (names.empty() ? "" : ", ") + std::string(name);
    };
    bool const is_there = age >= 12 ? random.percent(85) : manner == Manner::home_visit;
    if (is_there) add(family.persons[child].first_name());
    for (auto const& one : family.persons) {
        if (one.role != cases::FamilyRole::parent) continue;
        bool const is_first = &one == &family.persons[family.first_contact];
        if (is_first ||
            (manner != Manner::telephone && !one.is_address_protected && random.percent(55)))
            add(fmt::format("{} ({})", one.first_name(), one.relation));
    }
    if (manner == Manner::meeting && random.percent(40)) add("PPR");
    return names;
}

}  // namespace

std::string told(std::string_view sentence, Family const& family, std::size_t child) {
    return fmt::format(fmt::runtime(sentence), family.persons[child].first_name(),
                       family.persons[family.first_contact].first_name());
}

Held invented_follow_up(Family const& family, std::size_t child, Day on, Random& random) {
    int const age = age_on(on, family.persons[child].born_on);
    auto const say = [&](std::string_view sentence) { return told(sentence, family, child); };
    Held held{.child = child, .on = on, .manner = invented_manner(random)};
    held.took_part = took_part(family, child, held.manner, age, random);
    auto const turn =
        std::size_t(family.persons[child].born_on.count().time_since_epoch().count()) +
        3 * family.held.size();
    held.wellbeing = say(wellbeing_at(age, turn));
    if (held.manner != Manner::telephone) held.wellbeing += " " + say(wellbeing_at(age, turn + 1));
    if (random.percent(75)) held.goals = say(in_turn(goals, turn / 3));
    int const chance = random.below(100);
    held.fit = chance < 78   ? "right"
               : chance < 92 ? "needs_adjusting"
               : chance < 96 ? "less_may_do"
                             : "more_is_needed";
    if (held.fit != "right")
        held.fit_note = say(random.pick(adjusting_notes));
    else if (random.percent(40))
        held.fit_note = say(random.pick(fit_notes));
    if (random.percent(40)) held.coming = say(random.pick(coming));
    if (random.percent(12)) held.new_needs = say(random.pick(new_needs));
    return held;
}

}  // namespace indgang::generate
