#include "talk_boards/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::talk_boards {
namespace {

using board_kinds::Audience;
constexpr PersonId sofie{1};

TEST_CASE("a board about one child names it, and the family's names none [ASSESS-3]") {
    using Objections = std::vector<BeginObjection>;
    CHECK(objections_to(Audience::family, {}).empty());
    CHECK(objections_to(Audience::family, sofie) == Objections{BeginObjection::is_of_the_family});
    for (auto const audience : {Audience::child, Audience::childs_own}) {
        CHECK(objections_to(audience, sofie).empty());
        CHECK(objections_to(audience, {}) == Objections{BeginObjection::needs_a_child});
    }
}

TEST_CASE("the first column has none before it, and the last none after it [ASSESS-3]") {
    std::vector<board_kinds::Column> const shown{
        {.position = 2, .heading = "Godt", .question = {}},
        {.position = 1, .heading = "Svært", .question = {}},
        {.position = 3, .heading = "Næste", .question = {}}};
    CHECK(beside(shown, 2) == Beside{0, 1});
    CHECK(beside(shown, 1) == Beside{2, 3});
    CHECK(beside(shown, 3) == Beside{1, 0});
    CHECK(beside(shown, 9) == Beside{0, 0});
    CHECK(beside({}, 1) == Beside{0, 0});
}

TEST_CASE("a column holds its own cards, in the order in which they came [ASSESS-3]") {
    TalkBoard board{{.kind = {}, .name = {}, .origin = {}, .began_on = "2026-11-23"_day},
                    {},
                    {{.id = TalkCardId{1}, .position = 1},
                     {.id = TalkCardId{2}, .position = 2},
                     {.id = TalkCardId{3}, .position = 1}}};
    auto const first = board.on(1);
    REQUIRE(first.size() == 2);
    CHECK(first[0].id == TalkCardId{1});
    CHECK(first[1].id == TalkCardId{3});
    CHECK(board.on(7).empty());
}

}  // namespace
}  // namespace indgang::talk_boards
