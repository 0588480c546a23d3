#include "news/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::news {
namespace {

Instant at(std::string_view iso) { return instant_from_iso(iso).value(); }
Instant noon(int day) {
    return {Day{std::chrono::year{2026} / 11 / day}.count() + std::chrono::hours{12}};
}
News news(std::string key, Instant when) { return {std::move(key), phrase("Nyt"), when}; }
std::vector<std::string> keys_of(std::vector<News> const& all) {
    std::vector<std::string> keys;
    for (auto const& one : all) keys.push_back(one.key);
    return keys;
}
using Keys = std::vector<std::string>;
constexpr auto first_of_november = "2026-11-01"_day;

TEST_CASE("what nobody opened or put away is new, the newest first [SHARE-1]") {
    auto const found = sorted({news("a", noon(2)), news("b", noon(4)), news("c", noon(3))},
                              {.keys = {"c"}, .since = first_of_november});
    CHECK(keys_of(found.unseen) == Keys{"b", "a"});
    CHECK(keys_of(found.seen) == Keys{"c"});
}

TEST_CASE("nothing has happened: nothing is new and nothing was seen [SHARE-1]") {
    auto const found = sorted({}, {.since = first_of_november});
    CHECK(found.unseen.empty());
    CHECK(found.seen.empty());
}

TEST_CASE("what came before the login began is no news; what came that day is [SHARE-1]") {
    auto const found = sorted({news("before", at("2026-10-31T23:59:59.999Z")),
                               news("that day", at("2026-11-01T00:00:00.000Z"))},
                              {.since = first_of_november});
    CHECK(keys_of(found.unseen) == Keys{"that day"});
    CHECK(found.seen.empty());
}

TEST_CASE("all up to a moment is seen at once, and what comes after it is new [SHARE-1]") {
    auto const found =
        sorted({news("at it", at("2026-11-05T10:00:00.000Z")),
                news("after", at("2026-11-05T10:00:00.001Z"))},
               {.everything_until = at("2026-11-05T10:00:00.000Z"), .since = first_of_november});
    CHECK(keys_of(found.unseen) == Keys{"after"});
    CHECK(keys_of(found.seen) == Keys{"at it"});
}

TEST_CASE("what comes of the same moment keeps its order [SHARE-1]") {
    auto const found =
        sorted({news("a", noon(2)), news("b", noon(2))}, {.since = first_of_november});
    CHECK(keys_of(found.unseen) == Keys{"a", "b"});
}

TEST_CASE("only keys that are there are put away, whatever a form says [SHARE-1]") {
    std::vector<News> const all{news("a-1", noon(2)), news("b-2", noon(3))};
    CHECK(joined_keys(all) == "a-1 b-2");
    CHECK(joined_keys({}).empty());
    CHECK(keys_in("a-1 b-2", all) == Keys{"a-1", "b-2"});
    CHECK(keys_in("b-2", all) == Keys{"b-2"});
    CHECK(keys_in(" everything  b-2 ", all) == Keys{"b-2"});
    CHECK(keys_in("a-12 a", all).empty());
    CHECK(keys_in("", all).empty());
}

}  // namespace
}  // namespace indgang::news
