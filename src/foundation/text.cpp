#include "foundation/text.hpp"

#include <fmt/format.h>

namespace indgang {
namespace {

constexpr std::string_view months_da[] = {"januar",    "februar", "marts",    "april",
                                          "maj",       "juni",    "juli",     "august",
                                          "september", "oktober", "november", "december"};
constexpr std::string_view months_en[] = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};
constexpr std::string_view days_da[] = {"søndag",  "mandag", "tirsdag", "onsdag",
                                        "torsdag", "fredag", "lørdag"};
constexpr std::string_view days_en[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                        "Thursday", "Friday", "Saturday"};

std::string said(PhraseValue const& value, Language language) {
    if (auto const* text = std::get_if<std::string>(&value)) return *text;
    if (auto const* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (auto const* day = std::get_if<Day>(&value)) return say(*day, language);
    return say(std::get<Phrase>(value), language);
}

}  // namespace

std::string_view in(Language language, std::string_view danish) {
    return language == Language::da ? danish : english_of(danish).value_or(danish);
}

std::string say(Phrase const& phrase, Language language) {
    auto const text = in(language, phrase.danish);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const is_place = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                              text[i + 1] >= '0' && text[i + 1] <= '9';
        if (!is_place) {
            out += text[i];
            continue;
        }
        std::size_t const place = text[i + 1] - '0';
        if (place < phrase.values.size()) out += said(phrase.values[place], language);
        i += 2;
    }
    return out;
}

std::string say(Day day, Language language) {
    auto const date = day.date();
    auto const month = unsigned(date.month()) - 1;
    if (language == Language::en)
        return fmt::format("{} {} {}", unsigned(date.day()), months_en[month], int(date.year()));
    return fmt::format("{}. {} {}", unsigned(date.day()), months_da[month], int(date.year()));
}

std::string say_with_weekday(Day day, Language language) {
    auto const date = day.date();
    auto const month = unsigned(date.month()) - 1;
    auto const weekday = day.weekday().c_encoding();
    if (language == Language::en)
        return fmt::format("{} {} {}", days_en[weekday], unsigned(date.day()), months_en[month]);
    return fmt::format("{} {}. {}", days_da[weekday], unsigned(date.day()), months_da[month]);
}

}  // namespace indgang
