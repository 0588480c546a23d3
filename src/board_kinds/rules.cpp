#include "board_kinds/rules.hpp"

#include <algorithm>

#include "catalogue/kind_versions.hpp"

namespace indgang::board_kinds {
namespace {

std::string lower(std::string_view text) {
    std::string low;
    for (unsigned char const c : text) low += char(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return low;
}

bool has_one_heading_twice(std::vector<Column> const& columns) {
    for (auto const& one : columns)
        for (auto const& other : columns)
            if (&one != &other && lower(one.heading) == lower(other.heading)) return true;
    return false;
}

/// Signs of Safety® is a registered mark: law-and-methods.md § 3.2.
bool claims_a_certificate(Kind const& kind) {
    auto const said = lower(kind.name + " " + kind.origin);
    bool const says_inspired =
        said.find("inspireret af") != said.npos || said.find("inspired by") != said.npos;
    return said.find("signs of safety") != said.npos && !says_inspired;
}

}  // namespace

Column const* Kind::column(std::int64_t position) const {
    auto const found = std::ranges::find(columns, position, &Column::position);
    return found == columns.end() ? nullptr : &*found;
}

std::vector<Column> as_shown(Kind const& kind) {
    auto columns = kind.columns;
    if (kind.is_strength_first) std::ranges::stable_partition(columns, &Column::is_strength);
    return columns;
}

ColumnHead head_of(Kind const& kind, Column const& column) {
    return {.position = column.position,
            .heading = column.heading,
            .question = column.question,
            .prompts = column.prompts,
            .look = column.look,
            .is_house = kind.drawing == Drawing::houses,
            .looks_good = column.look == Look::strength,
            .looks_hard = column.look == Look::worry,
            .looks_ahead = column.look == Look::step,
            .looks_wished = column.look == Look::wish};
}

std::vector<KindObjection> objections_to(Kind const& kind) {
    std::vector<KindObjection> all;
    auto const note = [&](bool is_wrong, KindObjection objection) {
        if (is_wrong) all.push_back(objection);
    };
    auto const& columns = kind.columns;
    note(columns.size() < fewest_columns, KindObjection::too_few_columns);
    note(has_one_heading_twice(columns), KindObjection::same_heading_twice);
    note(std::ranges::none_of(columns, &Column::is_strength), KindObjection::nothing_that_works);
    note(std::ranges::any_of(columns,
                             [](Column const& one) { return one.prompts.size() > most_prompts; }),
         KindObjection::too_many_prompts);
    note(kind.drawing == Drawing::houses && columns.size() != 3, KindObjection::houses_are_three);
    note(claims_a_certificate(kind), KindObjection::claims_a_certificate);
    return all;
}

std::vector<std::string> lines_of(std::string_view text) { return catalogue::lines_of(text); }

std::string in_lines(std::vector<std::string> const& lines) {
    std::string text;
    for (auto const& line : lines) text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::optional<KindId> own_number(std::string_view word) {
    auto const number = catalogue::own_number(word);
    return number ? std::optional{KindId{*number}} : std::nullopt;
}

std::string own_word(KindId kind) { return catalogue::own_word(kind.value); }

}  // namespace indgang::board_kinds
