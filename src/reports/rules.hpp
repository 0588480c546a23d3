// What a report must have before the team is asked, in which order its parts stand, who of a family may
// read a part at home, and whether what it was taken from says something else by now. Pure.
#pragma once
#include <algorithm>
#include <span>

#include "cases/cases.hpp"
#include "reports/sources.hpp"

namespace indgang::reports {

/// ICS: what works stands before what is hard, and each keeps its own order.
template <class List>
void strengths_first(List& list) {
    std::ranges::stable_sort(list, {}, [](auto const& one) { return one.side; });
}
/// The coordinator has put something hard before something that works.
bool is_hard_first(Section const& section);

enum class Direction { up, down };
inline constexpr Wording<Direction> directions[] = {
    {Direction::up, "up", "Op"},
    {Direction::down, "down", "Ned"},
};
constexpr auto const& wording(Direction direction) { return find(directions, direction); }

/// One place up or down; as it was at the ends, and where it is not there.
template <class Id>
std::vector<Id> moved(std::vector<Id> order, Id one, Direction direction) {
    auto const at = std::ranges::find(order, one);
    if (at == order.end()) return order;
    if (direction == Direction::up && at != order.begin()) std::iter_swap(at, at - 1);
    if (direction == Direction::down && at + 1 != order.end()) std::iter_swap(at, at + 1);
    return order;
}

/// What the source says by now of what was taken from it.
enum class SourceState { same, changed, gone, none };
inline constexpr Wording<SourceState> source_states[] = {
    {SourceState::same, "same", "Som i kilden"},
    {SourceState::changed, "changed", "Kilden er rettet siden"},
    {SourceState::gone, "gone", "Kilden er taget væk"},
    {SourceState::none, "none", "Skrevet her"},
};
constexpr auto const& wording(SourceState state) { return find(source_states, state); }
SourceState state_of_source(Part const& part, Piece const* now);

/// Whoever tells something at a meeting has not told it to the other parent: what an adult has said stays
/// with that adult at home, as on the board. Our own choice.
bool may_read_at_home(std::optional<PersonId> said_by, std::optional<cases::FamilyRole> role,
                      std::optional<PersonId> reader);

enum class Lack { nothing_chosen, no_summary, no_assessment, no_meaning };
inline constexpr Wording<Lack> lacks[] = {
    {Lack::nothing_chosen, "nothing_chosen",
     "Vælg noget fra tavlerne. Ellers er der ikke noget at vurdere ud fra."},
    {Lack::no_summary, "no_summary", "Skriv en sammenfatning. Den læser familien først."},
    {Lack::no_assessment, "no_assessment", "Skriv den faglige vurdering."},
    {Lack::no_meaning, "no_meaning", "Skriv, hvad det betyder for barnet og familien."},
};
constexpr auto const& wording(Lack lack) { return find(lacks, lack); }
std::vector<Lack> lacks_of(std::span<Section const> sections);

/// Whether the text gives an address away: its street and number, however it is written.
bool gives_away(std::string_view text, std::string_view address);

/// The headings under which something that stands in the report gives one of them away.
std::vector<std::string> where_given_away(std::span<Section const> sections,
                                          std::span<std::string const> addresses);

}  // namespace indgang::reports
