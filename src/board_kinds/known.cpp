#include "board_kinds/known.hpp"

#include <algorithm>

#include "board_kinds/rules.hpp"
#include "catalogue/csv.hpp"
#include "catalogue/kind_versions.hpp"
#include "foundation/embedded.hpp"
#include "foundation/languages.hpp"

namespace indgang::board_kinds {
namespace {

using Dated = catalogue::DatedKind<Kind>;

std::string prompts_in_lines(std::string text) {
    std::ranges::replace(text, '|', '\n');
    return text;
}

std::vector<Dated> read(Language language) {
    catalogue::CsvTable const table{embedded_file("catalogue/board_kinds.csv")};
    std::vector<Dated> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return table.at(row, column); };
        auto const said = [&](std::string const& column) {
            return std::string(in(language, at(column + "_da"), at(column + "_en")));
        };
        Kind kind{.word = at("kind"),
                  .version = std::stoll(at("version")),
                  .name = said("name"),
                  .origin = said("origin"),
                  .audience = value_of(audiences, at("audience")).value(),
                  .drawing = value_of(drawings, at("drawing")).value(),
                  .is_strength_first = at("is_strength_first") == "yes"};
        if (all.empty() || all.back().kind.word != kind.word ||
            all.back().kind.version != kind.version)
            all.push_back({day_from_iso(at("valid_from")).value(), std::move(kind)});
        all.back().kind.columns.push_back({.position = std::stoll(at("position")),
                                           .heading = said("heading"),
                                           .question = said("question"),
                                           .prompts = lines_of(prompts_in_lines(said("prompts"))),
                                           .look = value_of(looks, at("look")).value(),
                                           .is_strength = at("is_strength") == "yes"});
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

std::vector<Kind> known_kinds(Day on, Language language) {
    return catalogue::newest_on(all_in(language), on);
}

std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language) {
    return catalogue::in_version(all_in(language), word, version);
}

}  // namespace indgang::board_kinds
