#include "web/compared.hpp"

#include "foundation/day.hpp"

namespace indgang::web {
namespace {

std::string in_words(std::string_view value, Language language) {
    if (auto const day = day_from_iso(value)) return say(*day, language);
    if (value == "true") return std::string(in(language, Text{"ja"}));
    return std::string(value);
}

}  // namespace

std::vector<ConflictField> compared(std::span<ComparedField const> fields, Pairs const& theirs,
                                    Pairs const& yours, Language language,
                                    ChoiceWords const& words) {
    auto const said = [&](std::string_view name, Pairs const& values) {
        std::string all;
        for (auto const& [field, value] : values) {
            if (field != name || value.empty()) continue;
            auto const word = words ? words(name, value) : std::string{};
            all += (all.empty() ? "" : ", ") + (word.empty() ? in_words(value, language) : word);
        }
        return all;
    };
    std::vector<ConflictField> both;
    for (auto const& field : fields)
        both.push_back({std::string(in(language, field.label)), said(field.name, theirs),
                        said(field.name, yours)});
    return both;
}

}  // namespace indgang::web
