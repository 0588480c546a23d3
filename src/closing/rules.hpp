// When a case may close, and be opened again (rules.md § 16, HAND-3). Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"

namespace indgang::closing {

enum class HoldKind { ball, intervention, appointment };
inline constexpr Wording<HoldKind> hold_kinds[] = {
    {HoldKind::ball, "ball", "Hvem har bolden"},
    {HoldKind::intervention, "intervention", "Indsats"},
    {HoldKind::appointment, "appointment", "Aftalt tid"},
};
constexpr auto const& wording(HoldKind kind) { return find(hold_kinds, kind); }

/// A meeting is held or called off; nobody outside can take it over. [chosen]
constexpr bool may_be_handed(HoldKind kind) { return kind != HoldKind::appointment; }

struct OpenThing {
    std::string key;
    HoldKind kind;
};
struct HandedThing {
    std::string key;
    bool has_receipt = false;
};

enum class Block { is_open, is_planned, lacks_receipt };
inline constexpr Wording<Block> blocks[] = {
    {Block::is_open, "is_open", "Gør det færdigt, eller overdrag det til en navngiven uden for."},
    {Block::is_planned, "is_planned", "Mødet er planlagt. Hold det, eller aflys det."},
    {Block::lacks_receipt, "lacks_receipt",
     "Der mangler en kvittering fra den, der skal tage over."},
};
constexpr auto const& wording(Block block) { return find(blocks, block); }

struct Blocked {
    std::string key;
    Block why;
};
/// What still holds the case open, in the order it was given; empty: it may close.
std::vector<Blocked> may_close(std::vector<OpenThing> const& items,
                               std::vector<HandedThing> const& handed);

enum class DayObjection {
    in_the_future,
    before_opening,
    before_reopening,
    before_the_coordinator,
    before_last_held,
};
inline constexpr Wording<DayObjection> day_objections[] = {
    {DayObjection::in_the_future, "in_the_future", "Dagen ligger efter i dag."},
    {DayObjection::before_opening, "before_opening",
     "Dagen ligger før den dag, forløbet blev åbnet."},
    {DayObjection::before_reopening, "before_reopening",
     "Forløbet er genåbnet den dag eller senere. Vælg en dag efter."},
    {DayObjection::before_the_coordinator, "before_the_coordinator",
     "Koordinatoren begyndte den dag eller senere. Vælg en dag efter."},
    {DayObjection::before_last_held, "before_last_held",
     "Der er holdt en opfølgning senere. Vælg den dag eller en dag efter."},
};
constexpr auto const& wording(DayObjection objection) { return find(day_objections, objection); }

struct DayLimits {
    Day today, opened_on, coordinator_since;
    std::optional<Day> reopened_on = {}, last_held_on = {};
};
/// The periods of coordinators have at least a day each (rules.md § 4), so a case closes on a later day than it began.
std::optional<DayObjection> objection_to_closing(Day closed_on, DayLimits const& limits);

/// When the family was told, and when somebody outside said that it is received: in the time of the case.
std::optional<DayObjection> objection_to_saying(Day said_on, DayLimits const& limits);

enum class ReopeningObjection { in_the_future, before_closing, not_after_the_coordinator_began };
inline constexpr Wording<ReopeningObjection> reopening_objections[] = {
    {ReopeningObjection::in_the_future, "in_the_future",
     "Dagen ligger efter i dag. Genåbn forløbet den dag, det sker."},
    {ReopeningObjection::before_closing, "before_closing",
     "Dagen ligger før den dag, forløbet blev afsluttet."},
    {ReopeningObjection::not_after_the_coordinator_began, "not_after_the_coordinator_began",
     "En ny koordinator kan tidligst begynde dagen efter den forrige."},
};
constexpr auto const& wording(ReopeningObjection objection) {
    return find(reopening_objections, objection);
}
struct ReopeningLimits {
    Day today, closed_on, coordinator_since;
    bool is_another = false;  // than the one who coordinated it last
};
std::optional<ReopeningObjection> objection_to_reopening(Day from_on,
                                                         ReopeningLimits const& limits);

}  // namespace indgang::closing
