#include "foundation/oere.hpp"

#include <fmt/format.h>

#include "foundation/languages.hpp"

namespace indgang {

std::string say(Oere money, Language language) {
    auto const& words = row_of(language);
    auto const whole = std::to_string(std::abs(money.amount) / 100);
    std::string grouped;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) grouped += words.thousands;
        grouped += whole[i];
    }
    auto const* const sign = money.amount < 0 ? "-" : "";
    auto const cents = std::abs(money.amount) % 100;
    return fmt::format("{}{}{}{}{:02}{}", sign, words.before_money, grouped, words.decimals, cents,
                       words.after_money);
}

std::optional<Oere> oere_from_typed(std::string_view text) {
    bool const is_negative = text.starts_with('-');
    if (is_negative) text.remove_prefix(1);
    std::int64_t amount = 0;
    int decimals = -1;
    bool any = false;
    for (char const c : text) {
        if (c == '.' && decimals < 0) continue;
        if (c == ',' && decimals < 0 && any) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == 2 || amount > 1'000'000'000'000) return std::nullopt;
        amount = amount * 10 + (c - '0');
        any = true;
        if (decimals >= 0) ++decimals;
    }
    if (!any) return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) amount *= 10;
    return Oere{is_negative ? -amount : amount};
}

}  // namespace indgang
