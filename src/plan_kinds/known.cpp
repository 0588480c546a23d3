#include "plan_kinds/known.hpp"

#include "catalogue/csv.hpp"
#include "catalogue/kind_versions.hpp"
#include "foundation/embedded.hpp"
#include "foundation/languages.hpp"

namespace indgang::plan_kinds {
namespace {

using Dated = catalogue::DatedKind<Kind>;

std::vector<Dated> read(Language language) {
    catalogue::CsvTable const table{embedded_file("catalogue/plan_kinds.csv")};
    std::vector<Dated> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        auto const said = [&](std::string const& column) {
            return std::string(in(language, at(column + "_da"), at(column + "_en")));
        };
        all.push_back({day_from_iso(at("valid_from")).value(),
                       {.word = at("word"),
                        .version = std::stoll(at("version")),
                        .name = said("name"),
                        .law = at("law"),
                        .department = said("department"),
                        .home = value_of(homes, at("folder")).value(),
                        .needs_check = at("needs_check") == "yes"}});
    }
    return all;
}

std::vector<Dated> const& all_in(Language language) {
    static auto const all = [] {
        std::vector<std::vector<Dated>> made;
        for (auto const& row : languages()) made.push_back(read(language_of(row.code)));
        return made;
    }();
    return all.at(static_cast<std::size_t>(language));
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
    return catalogue::newest_on(all_in(language), on);
}

std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language) {
    return catalogue::in_version(all_in(language), word, version);
}

std::optional<KindId> own_number(std::string_view word) {
    auto const number = catalogue::own_number(word);
    return number ? std::optional{KindId{*number}} : std::nullopt;
}

std::string own_word(KindId kind) { return catalogue::own_word(kind.value); }

}  // namespace indgang::plan_kinds
