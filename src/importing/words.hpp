// The words that people write in headings and cells, and what they mean: data in catalogue/import_*.csv.
// Big and small letters, punctuation and "aa" for "å" make no difference.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "importing/fields.hpp"

namespace indgang::importing {

/// "Fødselsdato (dd-mm-åååå)" → "foedselsdato dd mm aaaa".
std::string folded(std::string_view text);

/// As it can be kept: in one line or several, without marks nobody sees, trimmed.
std::string cleaned(std::string_view cell);

struct GuessedField {
    Field field;
    bool is_guess = false;  // a letter or two are otherwise
};
/// The field of a folded heading.
std::optional<GuessedField> field_of(std::string_view folded_heading);

/// What a word of that list of import_words.csv means; null for other words. `relation` beside a role.
struct MeaningOfWord {
    std::string means, relation;
};
MeaningOfWord const* meaning_of(std::string_view list, std::string_view typed);

}  // namespace indgang::importing
