#include "web/typed_values.hpp"

#include <algorithm>

#include "foundation/cpr.hpp"

namespace indgang::web {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
}

bool has_only(std::string_view text, std::string_view separators) {
    return std::ranges::all_of(
        text, [&](char c) { return is_digit(c) || separators.find(c) != separators.npos; });
}

/// "0206" in 14-04-0206 and 0206-04-14; empty where no four digits stand together.
std::string_view year_in(std::string_view typed) {
    for (std::size_t from = 0; from + 4 <= typed.size(); ++from) {
        auto const year = typed.substr(from, 4);
        bool const begins = from == 0 || !is_digit(typed[from - 1]);
        bool const ends = from + 4 == typed.size() || !is_digit(typed[from + 4]);
        if (begins && ends && std::ranges::all_of(year, is_digit)) return year;
    }
    return {};
}

}  // namespace

Phrase trouble_with_day(std::string_view typed) {
    auto const digits = digits_of(typed);
    if (!has_only(typed, "-./ ") || digits.size() < 4 || digits.size() > 8)
        return phrase("Skriv datoen som dag-måned-år, fx 14-04-2026.");
    auto const year = year_in(typed);
    if (!year.empty() && (year < "1900" || year > "2199"))
        return phrase(
            "Datoen findes ikke her: årstallet skal være fra 1900 til 2199. "
            "Skriv den som dag-måned-år, fx 14-04-2026.");
    return phrase("Datoen findes ikke. Skriv den som dag-måned-år, fx 14-04-2026.");
}

Phrase trouble_with_cpr(std::string_view typed) {
    auto const digits = digits_of(typed);
    auto const count = std::int64_t(digits.size());
    if (!has_only(typed, "- "))
        return phrase("Der må kun stå cifre og en bindestreg i CPR-nummeret, fx 610190-1234.");
    if (count < 10)
        return phrase("Der mangler cifre: CPR-nummeret har {0}, det skal have 10.", count);
    if (count > 10)
        return phrase("Der er for mange cifre: CPR-nummeret har {0}, det skal have 10.", count);
    if (!Cpr::from_typed(digits))
        return phrase(
            "CPR-nummeret begynder ikke med en dato, der findes. "
            "De første seks cifre er dag, måned og år.");
    return phrase(
        "Skriv CPR-nummeret med bindestreg efter seks cifre eller helt uden, "
        "fx 610190-1234.");
}

std::string with_plain_hyphens(std::string_view typed) {
    std::string out;
    while (!typed.empty()) {
        auto const [c, size] = first_code_point(typed);
        if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
            out += '-';
        else if (c == 0xA0)
            out += ' ';
        else
            out += typed.substr(0, std::max<std::size_t>(size, 1));
        typed.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

bool is_like_email(std::string_view text) {
    auto const at = text.find('@');
    if (at == text.npos || at == 0 || text.find('@', at + 1) != text.npos) return false;
    auto const host = text.substr(at + 1);
    auto const dot = host.rfind('.');
    return text.find_first_of(" ,;<>\"") == text.npos && dot != host.npos && dot > 0 &&
           dot + 1 < host.size();
}

bool is_like_telephone(std::string_view text) {
    auto const digits = digits_of(text).size();
    return has_only(text, "+-() .") && digits >= 8 && digits <= 15;
}

}  // namespace indgang::web
