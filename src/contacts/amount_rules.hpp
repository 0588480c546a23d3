// How much contact there was, beside what was wished (FOLLOW-4): too much can unsettle as too little can. Pure.
#pragma once
#include "contacts/contacts.hpp"
#include "foundation/text.hpp"

namespace indgang::contacts {

inline constexpr int weeks_shown = 12, weeks_compared = 4;

struct WeekOfContact {
    Day monday;
    std::int64_t reached = 0, attempts = 0;
};
/// The last twelve weeks, this one last. What was corrected counts as it stands now.
std::vector<WeekOfContact> weeks_of(std::vector<WrittenContact> const& contacts, Day today);

struct Amount {
    std::int64_t reached = 0, attempts = 0, by_family = 0;
};
/// Of the last four weeks, today the last day of them.
Amount lately(std::vector<WrittenContact> const& contacts, Day today);

enum class Against { as_wished, more, less };
/// Within half of what was wished is as wished. Ours [chosen]: a week may be busy without anyone being unsettled.
Against against(std::int64_t reached, int wished);
Phrase said(Amount const& amount);

}  // namespace indgang::contacts
