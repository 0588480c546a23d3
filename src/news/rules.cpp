#include "news/rules.hpp"

#include <algorithm>

namespace indgang::news {

bool Seen::has(News const& one) const {
    if (keys.contains(one.key)) return true;
    return everything_until && one.at <= *everything_until;
}

Sorted sorted(std::vector<News> all, Seen const& seen) {
    std::ranges::stable_sort(all, std::ranges::greater{}, &News::at);
    Sorted found;
    for (auto& one : all) {
        if (Day{std::chrono::floor<days>(one.at.at)} < seen.since) continue;
        (seen.has(one) ? found.seen : found.unseen).push_back(std::move(one));
    }
    return found;
}

std::string joined_keys(std::vector<News> const& news) {
    std::string joined;
    for (auto const& one : news) joined += (joined.empty() ? "" : " ") + one.key;
    return joined;
}

std::vector<std::string> keys_in(std::string_view joined, std::vector<News> const& news) {
    std::vector<std::string> found;
    while (!joined.empty()) {
        auto const end = std::min(joined.find(' '), joined.size());
        auto const key = joined.substr(0, end);
        joined.remove_prefix(std::min(end + 1, joined.size()));
        if (std::ranges::count(news, key, &News::key) > 0) found.emplace_back(key);
    }
    return found;
}

}  // namespace indgang::news
