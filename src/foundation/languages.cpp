// Each language's own words: stays Danish.
#include "foundation/languages.hpp"

#include <iterator>

namespace indgang {
namespace {

int one_or_several(std::int64_t number) { return number == 1 ? 0 : 1; }

/// As gettext has it: 1 cel; 2–4, 22–24 … cele; 0, 5–21, 25–31 … celów.
int one_few_or_many(std::int64_t number) {
    if (number == 1) return 0;
    auto const last = number % 10, last_two = number % 100;
    return last >= 2 && last <= 4 && (last_two < 12 || last_two > 14) ? 1 : 2;
}

constexpr LanguageRow rows[] = {
    {"da",
     "dansk",
     "da-DK",
     ". ",
     " kl. ",
     ".",
     ".",
     ",",
     "",
     " kr.",
     {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december"},
     {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
     {"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"},
     one_or_several},
    {"en",
     "English",
     "en-GB",
     " ",
     " at ",
     ":",
     ",",
     ".",
     "DKK ",
     "",
     {"January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"},
     {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
     {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
     one_or_several},
    {"pl",
     "polski",
     "pl-PL",
     " ",
     ", godz. ",
     ":",
     "\u00A0",
     ",",
     "",
     " DKK",
     {"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
      "października", "listopada", "grudnia"},
     {"sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"},
     {"niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"},
     one_few_or_many},
};

}  // namespace

std::span<LanguageRow const> languages() { return rows; }

LanguageRow const& row_of(Language language) {
    auto const number = static_cast<std::size_t>(language);
    return rows[number < std::size(rows) ? number : 0];
}

std::string_view code_of(Language language) { return row_of(language).code; }

Language language_of(std::string_view code) {
    for (std::size_t number = 0; number < std::size(rows); ++number)
        if (rows[number].code == code) return static_cast<Language>(number);
    return Language::da;
}

int plural_form(Language language, std::int64_t number) {
    return row_of(language).form(number < 0 ? -number : number);
}

std::string_view form_of(std::string_view translated, int form) {
    for (; form > 0; --form) {
        auto const end = translated.find('\x1f');
        if (end == translated.npos) break;
        translated.remove_prefix(end + 1);
    }
    return translated.substr(0, translated.find('\x1f'));
}

}  // namespace indgang
