// What the law gives a child at its age (barnets rettigheder efter alder): rows with the ages, the law and
// where that is known from. The words are our own, not the law's. Asked by voices.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "foundation/languages.hpp"

namespace indgang::catalogue {

struct ChildRight {
    std::string key;  // "party"
    int from_age = 0;
    std::optional<int> until_age;  // the last age at which it is so
    std::string title_da, title_en, text_da, text_en;
    std::string law;           // "Barnets lov § 3"; empty: not of a law
    bool is_chosen = false;    // by us
    bool needs_check = false;  // by a lawyer
    std::string source;

    std::string title(Language language) const {
        return std::string(in(language, title_da, title_en));
    }
    std::string text(Language language) const {
        return std::string(in(language, text_da, text_en));
    }
};

/// By age, the youngest first.
std::span<ChildRight const> child_rights();

}  // namespace indgang::catalogue
