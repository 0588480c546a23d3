#include "outbox/rules.hpp"

#include <iterator>

namespace indgang::outbox {

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
