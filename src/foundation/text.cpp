#include "foundation/text.hpp"

#include "foundation/languages.hpp"

namespace indgang {
namespace {

void say_to(std::string& out, Phrase const& phrase, Language language);

void say_to(std::string& out, PhraseValue const& value, Language language) {
    if (auto const* text = std::get_if<std::string>(&value)) out += *text;
    if (auto const* number = std::get_if<std::int64_t>(&value)) out += std::to_string(*number);
    if (auto const* day = std::get_if<Day>(&value)) say_to(out, *day, language);
    if (auto const* phrase = std::get_if<Phrase>(&value)) say_to(out, *phrase, language);
}

/// In the form that the phrase's first number takes.
std::string_view text_of(Phrase const& phrase, Language language) {
    if (language == Language::da) return phrase.danish;
    auto const text = translation_of(code_of(language), phrase.danish);
    if (text.empty()) return phrase.danish;
    for (auto const& value : phrase.values)
        if (auto const* number = std::get_if<std::int64_t>(&value))
            return form_of(text, plural_form(language, *number));
    return form_of(text, 0);
}

void write_day_and_month(std::string& out, Day day, LanguageRow const& words) {
    auto const date = day.date();
    unsigned const number = unsigned(date.day());
    if (number > 9) out += char('0' + number / 10);
    out += char('0' + number % 10);
    out += words.after_day;
    out += words.months[unsigned(date.month()) - 1];
}

void say_to(std::string& out, Phrase const& phrase, Language language) {
    auto const text = text_of(phrase, language);
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
    if (language == Language::da) return danish;
    auto const text = translation_of(code_of(language), danish);
    return text.empty() ? danish : form_of(text, 0);
}

std::string say(Phrase const& phrase, Language language) {
    std::string out;
    say_to(out, phrase, language);
    return out;
}

void say_to(std::string& out, Day day, Language language) {
    write_day_and_month(out, day, row_of(language));
    unsigned const year = unsigned(int(day.date().year()));
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
    auto const& words = row_of(language);
    std::string out{words.weekdays[day.weekday().c_encoding()]};
    out += ' ';
    write_day_and_month(out, day, words);
    return out;
}

}  // namespace indgang
