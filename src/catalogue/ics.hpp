// The sides of the ICS triangle (barnets trekant) and their dimensions: sets of data, each with the day
// from which new boards begin with it. Names alone; the questions under them are our own, in words
// that a family uses. Asked by assessment and portal.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "foundation/day.hpp"
#include "foundation/languages.hpp"
#include "foundation/wording.hpp"

namespace indgang::catalogue {

enum class IcsSide { child, parents, surroundings };
inline constexpr Wording<IcsSide> ics_sides[] = {
    {IcsSide::child, "child", "Barnets udviklingsmæssige behov"},
    {IcsSide::parents, "parents", "Forældrekompetencer"},
    {IcsSide::surroundings, "surroundings", "Familie og netværk"},
};
constexpr auto const& wording(IcsSide side) { return find(ics_sides, side); }

struct IcsDimension {
    std::string set;  // "ics_10"
    Day valid_from;   // of the set
    IcsSide side;
    std::string word, name_da, name_en, help_da, help_en, source;

    std::string name(Language language) const {
        return std::string(in(language, name_da, name_en));
    }
    std::string help(Language language) const {
        return std::string(in(language, help_da, help_en));
    }
};

/// Of that set, in the order in which they are talked about; none where there is no such set.
std::span<IcsDimension const> ics_dimensions(std::string_view set);
/// The set that a board begun on that day has: the newest of that day or before, else the oldest.
std::string const& ics_set_on(Day day);

}  // namespace indgang::catalogue
