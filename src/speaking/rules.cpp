#include "speaking/rules.hpp"

#include <algorithm>

namespace indgang::speaking {

Seconds measured_at(Talk const& talk) {
    Seconds most;
    for (auto const& one : talk.measured)
        if (one.together() > most.together()) most = one;
    return most;
}

std::optional<Share> share_of(Talk const& talk) {
    auto const measured = measured_at(talk);
    auto const all = measured.together();
    if (all > 0) return Share{(measured.family * 10'000 + all / 2) / all, false};
    if (talk.estimated_percent) return Share{*talk.estimated_percent * 100, true};
    return std::nullopt;
}

std::optional<std::int64_t> median_of_last(std::vector<Share> const& shares) {
    if (shares.empty()) return std::nullopt;
    std::vector<std::int64_t> last;
    auto const from = shares.size() > last_meetings ? shares.size() - last_meetings : 0;
    for (auto i = from; i < shares.size(); ++i) last.push_back(shares[i].hundredths);
    std::ranges::sort(last);
    auto const upper = last[last.size() / 2];
    if (last.size() % 2 == 1) return upper;
    return (last[last.size() / 2 - 1] + upper + 1) / 2;
}

std::int64_t percent(std::int64_t hundredths) { return (hundredths + 50) / 100; }

bool is_step(std::int64_t percent) { return percent >= 0 && percent <= 100 && percent % 5 == 0; }

bool may_be_shown(std::int64_t families) { return families >= fewest_families; }

}  // namespace indgang::speaking
