// Two versions of a form's fields side by side, in words: what a page hands to conflict().
#pragma once
#include <functional>
#include <span>

#include "web/conflict.hpp"

namespace indgang::web {

struct ComparedField {
    std::string_view name;
    Text label;
};

/// The words of a choice; empty for a field whose value is its own words.
using ChoiceWords = std::function<std::string(std::string_view field, std::string_view value)>;

/// Days are said in words, ticks as "ja", several values with commas between.
std::vector<ConflictField> compared(std::span<ComparedField const> fields, Pairs const& theirs,
                                    Pairs const& yours, Language language,
                                    ChoiceWords const& words = {});

}  // namespace indgang::web
