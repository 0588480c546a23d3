// What of all that has happened is still new to a reader. Pure.
#pragma once
#include <set>

#include "news/news.hpp"

namespace indgang::news {

inline constexpr std::string_view everything = "everything";

/// What one reader has seen.
struct Seen {
    std::set<std::string, std::less<>> keys = {};
    std::optional<Instant> everything_until = {};
    Day since;  // the login's first day in the case: what came before it is no news

    bool has(News const& one) const;
};

struct Sorted {
    std::vector<News> unseen, seen;  // the newest first
};
Sorted sorted(std::vector<News> all, Seen const& seen);

/// The keys in one word of a form, and back: those that stand in it and are there.
std::string joined_keys(std::vector<News> const& news);
std::vector<std::string> keys_in(std::string_view joined, std::vector<News> const& news);

}  // namespace indgang::news
