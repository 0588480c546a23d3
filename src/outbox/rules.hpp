// What becomes of a letter after it was tried: sent, tried again after a pause that grows, or given up for all to see.
#pragma once
#include <chrono>

#include "exchange/mail/smtp.hpp"
#include "outbox/outbox.hpp"

namespace indgang::outbox {

enum class Standing { waiting, sent, given_up };
inline constexpr Wording<Standing> standings[] = {
    {Standing::waiting, "waiting", "Venter"},
    {Standing::sent, "sent", "Sendt"},
    {Standing::given_up, "given_up", "Opgivet"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

/// After the first attempt, the second … Our choice: a mail server that is down over a weekend loses nothing.
inline constexpr std::chrono::minutes pauses[] = {
    std::chrono::minutes{1}, std::chrono::minutes{5}, std::chrono::minutes{15},
    std::chrono::hours{1},   std::chrono::hours{3},   std::chrono::hours{6},
    std::chrono::hours{12},  std::chrono::hours{24},  std::chrono::hours{24},
};
/// While it is being sent nobody else tries: longer than the mail server's patience.
inline constexpr std::chrono::minutes claim{5};

struct Verdict {
    Standing standing = Standing::waiting;
    std::optional<Instant> next_try_at = {};
};
/// `attempts` counts the one that was just made.
Verdict after(mail::Outcome outcome, int attempts, std::optional<Instant> useless_after,
              Instant now);

/// When the letter that gathers a day's news is sent: seven in the morning, Danish time [chosen: before the day's work].
Instant morning_of(Day day);

/// An invitation to what is over is not sent late.
bool is_useless(std::optional<Instant> useless_after, Instant now);

}  // namespace indgang::outbox
