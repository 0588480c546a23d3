#include "pseudonyms/patterns.hpp"

#include <stdexcept>
#include <unordered_map>

namespace indgang::pseudonyms {
namespace {

struct Hash {
    std::size_t operator()(icu::UnicodeString const& text) const { return text.hashCode(); }
};
using Patterns = std::unordered_map<icu::UnicodeString, std::unique_ptr<icu::RegexPattern>, Hash>;

/// The numbers that a case knows are patterns too, so the list is begun anew before it grows for ever.
constexpr std::size_t most_patterns = 500;

}  // namespace

std::unique_ptr<icu::RegexMatcher> matcher_of(icu::UnicodeString const& pattern,
                                              icu::UnicodeString const& text) {
    thread_local Patterns patterns;
    UErrorCode error = U_ZERO_ERROR;
    auto known = patterns.find(pattern);
    if (known == patterns.end()) {
        if (patterns.size() >= most_patterns) patterns.clear();
        UParseError where;
        std::unique_ptr<icu::RegexPattern> compiled{
            icu::RegexPattern::compile(pattern, UREGEX_CASE_INSENSITIVE, where, error)};
        if (U_FAILURE(error)) throw std::logic_error{"a pattern of the pseudonyms is broken"};
        known = patterns.emplace(pattern, std::move(compiled)).first;
    }
    std::unique_ptr<icu::RegexMatcher> matcher{known->second->matcher(text, error)};
    if (U_FAILURE(error)) throw std::logic_error{"a pattern of the pseudonyms is broken"};
    return matcher;
}

}  // namespace indgang::pseudonyms
