// What two texts have in common and where they part, word by word: for showing a change in place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace indgang {

/// Words that stand in both, or in one of them alone.
struct Piece {
    std::string text;
    bool is_removed = false, is_added = false;

    friend bool operator==(Piece const&, Piece const&) = default;
};

/// In reading order; what goes stands before what comes instead.
std::vector<Piece> differences(std::string_view before, std::string_view after);

}  // namespace indgang
