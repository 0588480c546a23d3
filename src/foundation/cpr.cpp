#include "foundation/cpr.hpp"

#include <fmt/format.h>

namespace indgang {
namespace {

int digit(std::string const& digits, int place) { return digits[place] - '0'; }

/// Digit 7 and the year give the century (cpr.dk).
int year_of(std::string const& digits) {
    int const year = digit(digits, 4) * 10 + digit(digits, 5);
    int const seventh = digit(digits, 6);
    if (seventh <= 3) return 1900 + year;
    if (seventh == 4 || seventh == 9) return year <= 36 ? 2000 + year : 1900 + year;
    return year <= 57 ? 2000 + year : 1800 + year;
}

std::optional<Day> birth_day(std::string const& digits) {
    int day = digit(digits, 0) * 10 + digit(digits, 1);
    if (day > 60) day -= 60;
    return day_from_iso(fmt::format("{:04}-{}-{:02}", year_of(digits), digits.substr(2, 2), day));
}

}  // namespace

std::optional<Cpr> Cpr::from_typed(std::string_view text) {
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] == '-' || text[i] == ' ') && digits.size() == 6 && text.size() == 11) continue;
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        digits += text[i];
    }
    if (digits.size() != 10 || !birth_day(digits)) return std::nullopt;
    return Cpr{std::move(digits)};
}

std::string Cpr::masked() const { return digits_.substr(0, 6) + "-****"; }

Day Cpr::born_on() const { return birth_day(digits_).value(); }

bool Cpr::is_replacement_number() const { return digits_[0] > '5'; }

bool Cpr::passes_modulus_11() const {
    constexpr int weights[] = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (int i = 0; i < 10; ++i) sum += weights[i] * digit(digits_, i);
    return sum % 11 == 0;
}

}  // namespace indgang
