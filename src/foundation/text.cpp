#include "foundation/text.hpp"

namespace indgang {
namespace {

// Each language has its own table: stays Danish.
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

void say_to(std::string& out, Phrase const& phrase, Language language);

void say_to(std::string& out, PhraseValue const& value, Language language) {
    if (auto const* text = std::get_if<std::string>(&value)) out += *text;
    if (auto const* number = std::get_if<std::int64_t>(&value)) out += std::to_string(*number);
    if (auto const* day = std::get_if<Day>(&value)) say_to(out, *day, language);
    if (auto const* phrase = std::get_if<Phrase>(&value)) say_to(out, *phrase, language);
}

void say_to(std::string& out, Phrase const& phrase, Language language) {
    auto const text = in(language, phrase.danish);
    std::size_t said = 0;  // up to here
    for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
        if (at + 2 >= text.size() || text[at + 2] != '}') continue;
        if (text[at + 1] < '0' || text[at + 1] > '9') continue;
        out += text.substr(said, at - said);
        std::size_t const place = text[at + 1] - '0';
        if (place < phrase.values.size()) say_to(out, phrase.values[place], language);
        said = at + 3;
    }
    out += text.substr(said);
}

}  // namespace

std::string_view in(Language language, std::string_view danish) {
    return language == Language::da ? danish : english_of(danish).value_or(danish);
}

std::string say(Phrase const& phrase, Language language) {
    std::string out;
    say_to(out, phrase, language);
    return out;
}

void say_to(std::string& out, Day day, Language language) {
    auto const date = day.date();
    auto const month = unsigned(date.month()) - 1;
    unsigned const number = unsigned(date.day()), year = unsigned(int(date.year()));
    if (number > 9) out += char('0' + number / 10);
    out += char('0' + number % 10);
    out += language == Language::da ? ". " : " ";
    out += (language == Language::da ? months_da : months_en)[month];
    out += ' ';
    for (unsigned const digit : {year / 1000, year / 100 % 10, year / 10 % 10, year % 10})
        out += char('0' + digit);
}

std::string say(Day day, Language language) {
    std::string out;
    say_to(out, day, language);
    return out;
}

std::string say_with_weekday(Day day, Language language) {
    auto const date = day.date();
    bool const is_danish = language == Language::da;
    auto const weekday = day.weekday().c_encoding();
    unsigned const number = unsigned(date.day());
    std::string out{is_danish ? days_da[weekday] : days_en[weekday]};
    out += ' ';
    if (number > 9) out += char('0' + number / 10);
    out += char('0' + number % 10);
    out += is_danish ? ". " : " ";
    auto const month = unsigned(date.month()) - 1;
    out += is_danish ? months_da[month] : months_en[month];
    return out;
}

}  // namespace indgang
