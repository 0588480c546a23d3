// Kinds that come in versions: those of the program, each valid from a day, and a municipality's own, whose
// word is "own-" and a number. A version is never overwritten; what was begun under one keeps it. Asked by
// board_kinds, plan_kinds and meeting_kinds, which differ only in what a kind is.
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/day.hpp"

namespace indgang::catalogue {

template <class Kind>
struct DatedKind {
    Day valid_from;
    Kind kind;
};

/// Each in the newest version that is valid on that day; the versions of one stand in order.
template <class Kind>
std::vector<Kind> newest_on(std::vector<DatedKind<Kind>> const& all, Day on) {
    std::vector<Kind> newest;
    for (auto const& one : all) {
        if (one.valid_from > on) continue;
        auto const same = std::ranges::find(newest, one.kind.word, &Kind::word);
        if (same == newest.end())
            newest.push_back(one.kind);
        else
            *same = one.kind;
    }
    return newest;
}

template <class Kind>
std::optional<Kind> in_version(std::vector<DatedKind<Kind>> const& all, std::string_view word,
                               std::int64_t version) {
    for (auto const& one : all)
        if (one.kind.word == word && one.kind.version == version) return one.kind;
    return std::nullopt;
}

/// "own-7" is 7; none for the program's own kinds.
std::optional<std::int64_t> own_number(std::string_view word);
std::string own_word(std::int64_t number);

/// One in each line that says something.
std::vector<std::string> lines_of(std::string_view text);
/// What stands between two marks, without white space around it.
std::vector<std::string> parted_by(std::string_view text, char mark);

}  // namespace indgang::catalogue
