// What a card on the ICS board must say, which side of the triangle a dimension lies on, and which one
// comes next. Pure. The places on the picture are ours.
#pragma once
#include "assessment/assessment.hpp"
#include "cases/cases.hpp"

namespace indgang::assessment {

/// A board holds what was said at a meeting or three, not a journal.
inline constexpr std::size_t most_cards = 300;

/// Words carry no observation, and a strength no disciplines.
Card tidied(Card card);

/// Of an observation only.
enum class CardObjection { observed_later_than_today };
inline constexpr Wording<CardObjection> card_objections[] = {
    {CardObjection::observed_later_than_today, "observed_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår det blev set."},
};
constexpr auto const& wording(CardObjection objection) { return find(card_objections, objection); }
std::vector<CardObjection> objections_to(Card const& card, Day today);

/// May this one of the family read that card at home? What another adult has said stays with those who were
/// there: parents who live apart read one board. Our own choice.
bool may_read_at_home(Card const& card, std::optional<cases::FamilyRole> said_by, PersonId reader);

using Dimensions = std::span<catalogue::IcsDimension const>;

struct Neighbours {
    catalogue::IcsDimension const* before = nullptr;  // none: it is the first
    catalogue::IcsDimension const* after = nullptr;   // none: it is the last
};
Neighbours neighbours_of(Dimensions dimensions, std::string_view word);

/// On a sheet 600 wide and 560 high.
struct Spot {
    std::int64_t x = 0, y = 0;
    bool operator==(Spot const&) const = default;
};
/// A dimension's part of its side, and its middle.
struct Segment {
    Spot from, to, middle;
};
/// One for each dimension, clockwise from the lower left corner.
std::vector<Segment> segments_of(Dimensions dimensions);

/// How many needs each discipline could help with; those with most first.
struct DisciplineCount {
    core_team::Discipline discipline;
    std::int64_t count = 0;
};
std::vector<DisciplineCount> disciplines_of(std::vector<Card> const& cards);

/// What the cards about a child ask of the core team (rules.md § 5): each discipline that could help, once.
std::vector<core_team::Need> needs_of(std::vector<Card> const& cards, std::string const& child);

}  // namespace indgang::assessment
