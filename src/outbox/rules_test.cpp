#include "outbox/rules.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::outbox;
using mail::Outcome;

namespace {

Instant const now = *instant_from_iso("2026-11-23T10:00:00.000Z");
Instant in(std::chrono::minutes pause) { return {now.at + pause}; }

}  // namespace

TEST_CASE("a letter that the mail server has is sent, however often it was tried [SHARE-8]") {
    CHECK(after(Outcome::taken, 1, {}, now).standing == Standing::sent);
    CHECK(after(Outcome::taken, 99, now, now).standing == Standing::sent);
}

TEST_CASE("a letter that will never be taken is given up at once [SHARE-8]") {
    auto const verdict = after(Outcome::refused, 1, {}, now);
    CHECK(verdict.standing == Standing::given_up);
    CHECK_FALSE(verdict.next_try_at);
}

TEST_CASE("pauses grow, and after the tenth attempt a letter is given up [SHARE-8]") {
    using std::chrono::hours, std::chrono::minutes;
    minutes const expected[] = {minutes{1}, minutes{5}, minutes{15}, hours{1}, hours{3},
                                hours{6},   hours{12},  hours{24},   hours{24}};
    for (int attempt = 1; attempt <= 9; ++attempt) {
        auto const verdict = after(Outcome::not_now, attempt, {}, now);
        CHECK(verdict.standing == Standing::waiting);
        CHECK(verdict.next_try_at == in(expected[attempt - 1]));
    }
    CHECK(after(Outcome::not_now, 10, {}, now).standing == Standing::given_up);
    CHECK(after(Outcome::not_now, 0, {}, now).standing == Standing::given_up);
}

TEST_CASE("the day's letter goes at seven on the Danish clock, in summer as in winter [SHARE-8]") {
    using namespace std::chrono;
    CHECK(iso(morning_of(Day{2026y / November / 24})) == "2026-11-24T06:00:00.000Z");
    CHECK(iso(morning_of(Day{2026y / June / 1})) == "2026-06-01T05:00:00.000Z");
    CHECK(iso(morning_of(Day{2026y / March / 29})) == "2026-03-29T05:00:00.000Z");
    CHECK(iso(morning_of(Day{2026y / October / 25})) == "2026-10-25T06:00:00.000Z");
}

TEST_CASE("what would come after the meeting is over is not tried again [MEET-4]") {
    CHECK(after(Outcome::not_now, 2, in(std::chrono::minutes{5}), now).standing ==
          Standing::given_up);
    CHECK(after(Outcome::not_now, 2, in(std::chrono::minutes{6}), now).standing ==
          Standing::waiting);
    CHECK(is_useless(now, now));
    CHECK_FALSE(is_useless(in(std::chrono::minutes{1}), now));
    CHECK_FALSE(is_useless(std::nullopt, now));
}
