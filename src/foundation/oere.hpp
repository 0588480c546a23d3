// Money: whole øre (1/100 krone), negative for a refund. Never floating point.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/text.hpp"

namespace indgang {

struct Oere {
    std::int64_t amount{};
    friend auto operator<=>(Oere, Oere) = default;
    friend Oere operator+(Oere a, Oere b) { return {a.amount + b.amount}; }
    friend Oere operator-(Oere a, Oere b) { return {a.amount - b.amount}; }
};

/// "1.234,50 kr." / "DKK 1,234.50".
std::string say(Oere money, Language language);

/// "1.234,50", "1234,5" or "1234"; none for what is no amount or has more than two decimals.
std::optional<Oere> oere_from_typed(std::string_view text);

}  // namespace indgang
