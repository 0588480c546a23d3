#include <algorithm>

#include "speaking/speaking.hpp"

namespace indgang::speaking {

TrendPart trend_of(std::vector<OfMeeting> const& meetings, std::string const& base,
                   Language language) {
    TrendPart part{.points = {}, .said = {}};
    std::vector<Share> shares;
    for (auto const& one : meetings) shares.push_back(one.share);
    auto const median = median_of_last(shares);
    if (!median) {
        part.said = phrase("Taletiden er ikke målt eller skønnet ved noget møde endnu.");
        return part;
    }
    part.is_empty = false;
    auto const count = std::min(shares.size(), last_meetings);
    for (auto i = shares.size() - count; i < shares.size(); ++i)
        part.points.push_back(
            {.address = base + "/" + std::to_string(meetings[i].meeting.value) + "/referat",
             .said = say(meetings[i].on, language),
             .percent = percent(shares[i].hundredths),
             .is_estimate = shares[i].is_estimate});
    part.said = count == 1
                    ? phrase("Ved det ene møde, der er målt, havde familien {0} % af taletiden.",
                             percent(*median))
                    : phrase(
                          "Ved de sidste {0} møder havde familien som regel {1} % af "
                          "taletiden.",
                          std::int64_t(count), percent(*median));
    return part;
}

}  // namespace indgang::speaking
