// Numbers that point to somebody: CPR, telephone, dates, plates, mail and web addresses.
// Stays Danish: what stands in their place is part of a Danish text.
#include <unicode/uchar.h>

#include "pseudonyms/passes.hpp"
#include "pseudonyms/patterns.hpp"

namespace indgang::pseudonyms {
namespace {

struct Match {
    int from, to;
    std::string text, first_group;
};

std::vector<Match> matches_of(Sheet const& sheet, char16_t const* pattern) {
    UErrorCode error = U_ZERO_ERROR;
    auto const matcher = matcher_of(icu::UnicodeString{pattern}, sheet.text);
    std::vector<Match> found;
    while (U_SUCCESS(error) && matcher->find())
        found.push_back({matcher->start(error), matcher->end(error), utf8(matcher->group(error)),
                         matcher->groupCount() ? utf8(matcher->group(1, error)) : std::string{}});
    if (U_FAILURE(error)) throw std::logic_error{"a pattern of the pseudonyms is broken"};
    return found;
}

void claim_all(Sheet& sheet, char16_t const* pattern, Fate fate, std::string const& stand_in) {
    for (auto const& one : matches_of(sheet, pattern))
        sheet.claim(one.from, one.to, fate, stand_in);
}

std::string digits_of(std::string_view text) {
    std::string digits;
    for (char const c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

int number_at(std::string_view digits, std::size_t at) {
    return (digits[at] - '0') * 10 + digits[at + 1] - '0';
}

/// Replacement numbers add 60 to the day (cpr.dk); some record systems add to the month.
bool begins_with_a_day(std::string_view digits) {
    int const day = number_at(digits, 0), month = number_at(digits, 2);
    int const of_month = day > 60 ? day - 60 : day;
    return of_month >= 1 && of_month <= 31 && month % 20 >= 1 && month % 20 <= 12 && month < 33;
}

constexpr auto email =
    uR"([\p{L}\p{N}._%+\-]+\s*(?:@|\(at\)|\[at\]|\bsnabel-?a\b)\s*)"
    uR"([\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+)";
constexpr auto domain =
    uR"((?<![\p{L}\p{N}])[\p{L}\p{N}.\-]+\.(?:dk|com|net|org|eu|info|se|no|de))"
    uR"((?![\p{L}\p{N}])(?:/\S*)?)";
constexpr auto cpr =
    uR"((?<!\d)\d{2}[\s.\-–/]{0,3}\d{2}[\s.\-–/]{0,3}(?:\d{2}|(?:19|20)\d{2}))"
    uR"([\s.\-–/]{0,3}(?:\d{4}|[x*]{4})(?!\d))";
constexpr auto date =
    uR"((?<!\d)(?:[0-3]?\d[\s]?[./\-][\s]?[01]?\d(?:[\s]?[./\-][\s]?|\s(?=\d{4}))|)"
    uR"([0-3]?\d\.?\s{0,2}(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|)"
    uR"(aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s{1,2})"
    uR"()(\d{4}|\d{2})(?!\d))";
constexpr auto iso_date = uR"((?<!\d)((?:19|20)\d{2})-[01]\d-[0-3]\d(?!\d))";
constexpr auto clock =
    uR"((?:kl(?:okken)?\.?\s?)[0-2]?\d[.:][0-5]\d(?:\s?[-–]\s?[0-2]?\d[.:][0-5]\d)?)";
constexpr auto plate =
    uR"((?<![\p{L}\d])[a-z]{2}\s?\d{2}\s?\d{3}(?![\p{L}\d])(?!\s*(?:kr|,-|%|g\b|km)))";
constexpr auto amount =
    uR"((?<![\d+])\d{1,3}(?:[. ]?\d{3}){0,2}(?:,\d+)?\s?(?:kr|kroner|,-|%|gram|mg|ml|km|meter)\b)";
constexpr auto cluster = uR"((?<![\p{L}\d])[+(]{0,2}\d(?:[\s\-–./()]{0,3}\d){3,}(?![\d]))";
constexpr auto spoken =
    uR"((?<!\p{L})(?:(?:nul|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\p{L}{2,6}ten|)"
    uR"((?:\p{L}{2,4}og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems))[\s,\-]+){3,})"
    uR"((?:nul|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\p{L}{2,6}ten|)"
    uR"((?:\p{L}{2,4}og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems))(?!\p{L}))";

/// "14/3-17", not "30-15.00". With the month in words it is one.
bool is_a_date(std::string_view text) {
    std::vector<int> numbers;
    for (auto const& token : Sheet{text}.tokens)
        if (token.is_number) numbers.push_back(std::stoi(token.lower));
    return numbers.size() < 3 ||
           (numbers[0] >= 1 && numbers[0] <= 31 && numbers[1] >= 1 && numbers[1] <= 12);
}

/// "12.30", "8.00": digits of a time, without the word.
bool is_a_time(std::string_view text, std::string_view digits) {
    auto const dot = text.find('.');
    return digits.size() == 4 && dot == 2 && text.size() == 5 && number_at(digits, 0) < 24 &&
           number_at(digits, 2) < 60;
}

std::string dated(std::string_view year) {
    if (year.size() == 4) return "[dato i " + std::string(year) + "]";
    int const short_year = number_at(year, 0);
    return "[dato i " + std::string(short_year <= 40 ? "20" : "19") + std::string(year) + "]";
}

void claim_cluster(Sheet& sheet, Match const& one) {
    auto const digits = digits_of(one.text);
    bool const is_year =
        digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    bool const is_years = digits.size() == 8 && one.text.find('-') != std::string::npos &&
                          digits.starts_with("20") && digits.substr(4, 2) == "20";
    if (is_year || is_years || is_a_time(one.text, digits)) return;
    if (digits.size() == 10 && begins_with_a_day(digits) && !one.text.starts_with('+'))
        return sheet.claim(one.from, one.to, Fate::replaced, "[CPR-nummer]");
    if (digits.size() == 8 || one.text.find('+') != std::string::npos || digits.starts_with("00"))
        return sheet.claim(one.from, one.to, Fate::replaced, "[telefonnummer]");
    if (digits.size() > 8) return sheet.claim(one.from, one.to, Fate::replaced, "[nummer]");
    if (digits.size() == 6 && begins_with_a_day(digits))
        return sheet.claim(one.from, one.to, Fate::replaced, "[dato]");
    sheet.claim(one.from, one.to, Fate::uncertain, "[tal]");
}

/// What may be read though it is a number: an amount, a time of the day.
bool is_harmless(std::vector<Match> const& harmless, Match const& one) {
    for (auto const& other : harmless)
        if (other.from <= one.from && one.to <= other.to) return true;
    return false;
}

/// "14. marts", when that is somebody's birthday.
void claim_birthdays(Sheet& sheet, Known const& known) {
    constexpr std::string_view months[] = {"januar",    "februar", "marts",    "april",
                                           "maj",       "juni",    "juli",     "august",
                                           "september", "oktober", "november", "december"};
    for (auto const& person : known.persons) {
        if (!person.born_on) continue;
        auto const born = person.born_on->date();
        auto const day = unsigned(born.day()), month = unsigned(born.month());
        for (std::size_t i = 0; i + 1 < sheet.tokens.size(); ++i) {
            auto const &number = sheet.tokens[i], &name = sheet.tokens[i + 1];
            bool const is_month =
                name.lower == months[month - 1] || name.lower == std::to_string(month);
            if (number.is_number && number.lower == std::to_string(day) && is_month &&
                name.from - number.to <= 2)
                sheet.claim(number.from, name.to, Fate::replaced, "[dato]");
        }
    }
}

/// "S0fie", "AB12345": letters and digits in one; "3b", "14årig" and "B12" may be read.
void claim_codes(Sheet& sheet) {
    for (std::size_t i = 0; i + 1 < sheet.tokens.size(); ++i) {
        auto const& first = sheet.tokens[i];
        std::size_t last = i;
        while (last + 1 < sheet.tokens.size() &&
               sheet.tokens[last + 1].from == sheet.tokens[last].to)
            ++last;
        if (last == i) continue;
        auto const length = sheet.tokens[last].to - first.from;
        bool const is_short = length <= 3 || (first.is_number && last == i + 1);
        if (!is_short) sheet.claim(first.from, sheet.tokens[last].to, Fate::uncertain, "[kode]");
        i = last;
    }
}

}  // namespace

void claim_contacts(Sheet& sheet) {
    claim_all(sheet, email, Fate::replaced, "[e-mail]");
    claim_all(sheet, uR"((?:https?://|www\.)\S*[^\s.,;:!?)])", Fate::replaced, "[hjemmeside]");
    claim_all(sheet, domain, Fate::replaced, "[hjemmeside]");
    claim_all(sheet, uR"((?<![\p{L}\p{N}])@[\p{L}\p{N}_.]*[\p{L}\p{N}_])", Fate::replaced,
              "[profil]");
}

void claim_cpr_and_dates(Sheet& sheet, Round const& round) {
    for (auto const& one : matches_of(sheet, cpr))
        if (begins_with_a_day(digits_of(one.text)))
            sheet.claim(one.from, one.to, Fate::replaced, "[CPR-nummer]");
    for (auto const& one : matches_of(sheet, date))
        if (is_a_date(one.text))
            sheet.claim(one.from, one.to, Fate::replaced, dated(one.first_group));
    for (auto const& one : matches_of(sheet, iso_date))
        sheet.claim(one.from, one.to, Fate::replaced, dated(one.first_group));
    claim_birthdays(sheet, round.known);
}

void claim_other_numbers(Sheet& sheet) {
    claim_all(sheet, plate, Fate::replaced, "[nummerplade]");
    auto harmless = matches_of(sheet, clock);
    for (auto const& one : matches_of(sheet, amount)) harmless.push_back(one);
    for (auto const& one : matches_of(sheet, cluster))
        if (!is_harmless(harmless, one)) claim_cluster(sheet, one);
    claim_all(sheet, spoken, Fate::replaced, "[telefonnummer]");
    claim_codes(sheet);
}

}  // namespace indgang::pseudonyms
