// How concerned one is for the family (bekymringsniveau): it can shorten the interval between core-team meetings, and
// never lengthens it (rules.md § 3). The model plans "by level of concern" and gives no numbers: these are ours.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::agreements {

enum class Concern { ordinary, raised, high };
inline constexpr Wording<Concern> concerns[] = {
    {Concern::ordinary, "ordinary", "Som aftalt med familien"},
    {Concern::raised, "raised", "Øget: højst 6 uger mellem møderne"},
    {Concern::high, "high", "Stor: højst 2 uger mellem møderne"},
};
constexpr auto const& wording(Concern concern) { return find(concerns, concern); }

/// The longest between two core-team meetings; none: as agreed.
constexpr std::optional<days> longest_with(Concern concern) {
    switch (concern) {
        case Concern::raised: return days{42};
        case Concern::high: return days{14};
        case Concern::ordinary: break;
    }
    return std::nullopt;
}

struct ConcernSaid {
    Day from_on;
    Concern level = Concern::ordinary;
    std::string because = {}, said_by = {};
};
BOOST_DESCRIBE_STRUCT(ConcernSaid, (), (from_on, level, because, said_by))
/// The newest first.
std::vector<ConcernSaid> concerns_of(access::CaseScope& scope);
/// That of today.
std::optional<days> interval_of_concern(access::CaseScope& scope);
/// From today on; a second one on the same day takes the first one's place.
void save_concern(access::CaseScope& scope, Concern level, std::string_view because);

}  // namespace indgang::agreements
