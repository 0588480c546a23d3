// Patterns, each compiled once: that takes a hundred times longer than looking through a sentence with it.
#pragma once
#include <unicode/regex.h>

#include <memory>

namespace indgang::pseudonyms {

/// Looks through the text without regard to capitals. The text must outlive the matcher. Throws std::logic_error for
/// a pattern that is none.
std::unique_ptr<icu::RegexMatcher> matcher_of(icu::UnicodeString const& pattern,
                                              icu::UnicodeString const& text);

}  // namespace indgang::pseudonyms
