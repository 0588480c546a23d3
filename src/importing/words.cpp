#include "importing/words.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "catalogue/csv.hpp"
#include "catalogue/typed_provision.hpp"
#include "foundation/embedded.hpp"
#include "web/typed_text.hpp"

namespace indgang::importing {
namespace {

// Stays Danish: letters, and how they are written where they are missing.
constexpr std::pair<std::string_view, std::string_view> spellings[] = {
    {"æ", "ae"}, {"ø", "oe"}, {"å", "aa"}, {"é", "e"}, {"ü", "u"}, {"ö", "oe"}, {"ä", "ae"},
};

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// "nummer" and "number" at the end of a word are "nr".
std::string shortened(std::string word) {
    for (std::string_view const end : {"nummer", "number"})
        if (word.ends_with(end)) return word.replace(word.size() - end.size(), end.size(), "nr");
    return word;
}

/// "startdato forloeb" and "forloeb startdato" are the same.
std::string in_any_order(std::string_view heading) {
    std::vector<std::string_view> words;
    while (!heading.empty()) {
        auto const end = std::min(heading.find(' '), heading.size());
        words.push_back(heading.substr(0, end));
        heading.remove_prefix(std::min(end + 1, heading.size()));
    }
    std::ranges::sort(words);
    std::string sorted;
    for (auto const word : words) (sorted += sorted.empty() ? "" : " ") += word;
    return sorted;
}

struct Headings {
    std::map<std::string, Field, std::less<>> by_name, by_words;
    Headings() {
        catalogue::CsvTable const table{embedded_file("catalogue/import_headings.csv")};
        for (std::size_t row = 0; row < table.size(); ++row) {
            auto const field = value_of(fields, table.at(row, "field")).value();
            std::string_view names = table.at(row, "headings");
            while (!names.empty()) {
                auto const end = std::min(names.find(';'), names.size());
                auto const name = folded(names.substr(0, end));
                by_name.emplace(name, field);
                by_words.emplace(in_any_order(name), field);
                names.remove_prefix(std::min(end + 1, names.size()));
            }
        }
    }
};

struct Words {
    std::map<std::pair<std::string, std::string>, MeaningOfWord> by_word;
    Words() {
        catalogue::CsvTable const table{embedded_file("catalogue/import_words.csv")};
        for (std::size_t row = 0; row < table.size(); ++row)
            by_word.emplace(std::pair{table.at(row, "list"), folded(table.at(row, "typed"))},
                            MeaningOfWord{table.at(row, "means"), table.at(row, "relation")});
    }
};

/// How many letters must be put in, taken out or changed; more than 2 are told as 3.
int distance(std::string_view a, std::string_view b) {
    if (a.size() > b.size() + 2 || b.size() > a.size() + 2) return 3;
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = int(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int const here = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({here, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min(row[b.size()], 3);
}

/// The one field whose heading is nearly that; none where several are.
std::optional<Field> nearly(std::map<std::string, Field, std::less<>> const& by_name,
                            std::string_view heading) {
    int const most = heading.size() >= 10 ? 2 : heading.size() >= 6 ? 1 : 0;
    std::optional<Field> found;
    int best = most + 1;
    for (auto const& [name, field] : by_name) {
        int const far = name.size() < 6 ? 3 : distance(name, heading);
        if (far > most || far > best) continue;
        if (far == best && found != field) found.reset();
        if (far < best) found = field;
        best = far;
    }
    return found;
}

}  // namespace

std::string folded(std::string_view text) {
    auto lower = catalogue::lower_case(web::as_typed(text).text);
    for (auto const& [letter, plain] : spellings)
        for (auto at = lower.find(letter); at != lower.npos; at = lower.find(letter, at))
            lower.replace(at, letter.size(), plain);
    std::string out, word;
    auto const end_word = [&] {
        if (!word.empty()) out += (out.empty() ? "" : " ") + shortened(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (is_plain(lower[i])) {
            word += lower[i];
        } else {
            end_word();
            if (lower.substr(i).starts_with("§") || lower[i] == '?')
                word += lower[i] == '?' ? "?" : "§";
            end_word();
        }
    }
    end_word();
    return out;
}

std::string cleaned(std::string_view cell) {
    auto const typed = web::as_typed(cell);
    return std::string(web::trimmed(typed.text));
}

std::optional<GuessedField> field_of(std::string_view heading) {
    static Headings const headings;
    if (auto const found = headings.by_name.find(heading); found != headings.by_name.end())
        return GuessedField{found->second};
    auto const words = in_any_order(heading);
    if (auto const found = headings.by_words.find(words); found != headings.by_words.end())
        return GuessedField{found->second};
    if (auto const field = nearly(headings.by_name, heading)) return GuessedField{*field, true};
    return std::nullopt;
}

MeaningOfWord const* meaning_of(std::string_view list, std::string_view typed) {
    static Words const words;
    auto const found = words.by_word.find({std::string(list), folded(typed)});
    return found == words.by_word.end() ? nullptr : &found->second;
}

}  // namespace indgang::importing
