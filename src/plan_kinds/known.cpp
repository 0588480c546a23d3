#include "plan_kinds/known.hpp"

#include <algorithm>
#include <charconv>

#include "catalogue/csv.hpp"
#include "foundation/embedded.hpp"

namespace indgang::plan_kinds {
namespace {

constexpr std::string_view own = "own-";

struct Dated {
    Day valid_from;
    Kind kind;
};

std::vector<Dated> read(Language language) {
    catalogue::CsvTable const table{embedded_file("catalogue/plan_kinds.csv")};
    std::string const suffix = language == Language::da ? "_da" : "_en";
    std::vector<Dated> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        all.push_back({day_from_iso(at("valid_from")).value(),
                       {.word = at("word"),
                        .version = std::stoll(at("version")),
                        .name = at("name" + suffix),
                        .law = at("law"),
                        .department = at("department" + suffix),
                        .home = value_of(homes, at("folder")).value(),
                        .needs_check = at("needs_check") == "yes"}});
    }
    return all;
}

std::vector<Dated> const& all_in(Language language) {
    static std::vector<Dated> const danish = read(Language::da), english = read(Language::en);
    return language == Language::da ? danish : english;
}

}  // namespace

access::Folder folder_of(Home home) {
    switch (home) {
        case Home::school: return {access::FolderKind::school};
        case Home::health: return {access::FolderKind::health};
        case Home::plan: break;
    }
    return {access::FolderKind::plan};
}

std::vector<Kind> known_kinds(Day on, Language language) {
    std::vector<Kind> newest;
    for (auto const& one : all_in(language)) {
        if (one.valid_from > on) continue;
        auto const same = std::ranges::find(newest, one.kind.word, &Kind::word);
        if (same == newest.end())
            newest.push_back(one.kind);
        else
            *same = one.kind;
    }
    return newest;
}

std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language) {
    for (auto const& one : all_in(language))
        if (one.kind.word == word && one.kind.version == version) return one.kind;
    return std::nullopt;
}

std::optional<KindId> own_number(std::string_view word) {
    if (!word.starts_with(own)) return std::nullopt;
    word.remove_prefix(own.size());
    std::int64_t number = 0;
    auto const [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    bool const is_number = failed == std::errc{} && end == word.data() + word.size();
    return is_number && number > 0 ? std::optional{KindId{number}} : std::nullopt;
}

std::string own_word(KindId kind) { return std::string(own) + std::to_string(kind.value); }

}  // namespace indgang::plan_kinds
