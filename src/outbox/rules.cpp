#include "outbox/rules.hpp"

#include <iterator>

#include "foundation/danish_time.hpp"

namespace indgang::outbox {

Instant morning_of(Day day) {
    Instant const by_utc{day.count() + std::chrono::hours{7}};
    return {by_utc.at - ahead_of_utc(by_utc)};
}

bool is_useless(std::optional<Instant> useless_after, Instant now) {
    return useless_after && now >= *useless_after;
}

Verdict after(mail::Outcome outcome, int attempts, std::optional<Instant> useless_after,
              Instant now) {
    if (outcome == mail::Outcome::taken) return {Standing::sent};
    if (outcome == mail::Outcome::refused || attempts < 1 || attempts > std::ssize(pauses))
        return {Standing::given_up};
    Instant const next{now.at + pauses[attempts - 1]};
    if (is_useless(useless_after, next)) return {Standing::given_up};
    return {Standing::waiting, next};
}

}  // namespace indgang::outbox
