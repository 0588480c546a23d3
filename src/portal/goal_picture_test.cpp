#include "portal/goal_picture.hpp"

#include <doctest/doctest.h>

#include "progress/progress.hpp"

namespace indgang::portal {
namespace {

constexpr auto today = "2026-11-23"_day;
constexpr PersonId anna{3}, peter{4};

progress::Measurement said(scales::Rater rater, int days_ago, std::int64_t value) {
    static std::int64_t number = 0;
    return {.rating = {.id = scales::RatingId{++number},
                       .rater = std::move(rater),
                       .on = today - days{days_ago},
                       .value = value}};
}
scales::Rater mother() { return {anna, "Anna (mor)"}; }
scales::Rater father() { return {peter, "Peter (far)"}; }
scales::Rater teacher() { return {std::nullopt, "Lise Toft"}; }
progress::Goal goal(std::vector<progress::Measurement> measured, std::string words = "Søvn") {
    return {.id = plan::ElementId{1},
            .words = std::move(words),
            .measure = {},
            .since = today - days{90},
            .measured = std::move(measured)};
}
std::string sentence(GoalPicture const& picture) { return say(picture.sentence, Language::da); }

TEST_CASE("a goal that nobody has measured has no picture [SHARE-1]") {
    CHECK_FALSE(goal_picture({}, anna));
    CHECK_FALSE(goal_picture({goal({})}, anna));
}

TEST_CASE("the reader's own word comes first, and is called so [SHARE-1]") {
    auto const picture = goal_picture({goal({said(teacher(), 60, 2), said(father(), 50, 9),
                                             said(mother(), 40, 3), said(mother(), 1, 6)})},
                                      anna)
                             .value();
    CHECK(sentence(picture) == "Du siger 6 af 10. Det begyndte på 3.");
    REQUIRE(picture.bars.size() == 2);
    CHECK(picture.bars[0].height < picture.bars[1].height);
    CHECK_FALSE(picture.bars[0].is_latest);
    CHECK(picture.bars[1].is_latest);
    CHECK(picture.width == 24);
}

TEST_CASE("then the family's word, then a professional's, each with its name [SHARE-1]") {
    auto const all = goal({said(teacher(), 60, 2), said(father(), 50, 9)});
    CHECK(sentence(goal_picture({all}, anna).value()) == "Peter (far) siger 9 af 10.");
    auto const one = goal({said(teacher(), 60, 2), said(teacher(), 5, 4)});
    CHECK(sentence(goal_picture({one}, anna).value()) ==
          "Lise Toft siger 4 af 10. Det begyndte på 2.");
    CHECK(sentence(goal_picture({all}, std::nullopt).value()) == "Peter (far) siger 9 af 10.");
    CHECK(sentence(goal_picture({goal({said(mother(), 1, 5)})}, anna).value()) ==
          "Du siger 5 af 10.");
}

TEST_CASE("the goal that was measured last is drawn, and none that has ended [SHARE-1]") {
    auto ended = goal({said(mother(), 0, 10)}, "Nået");
    ended.is_active = false;
    auto const picture = goal_picture(
        {goal({said(mother(), 9, 4)}, "Skole"), goal({said(mother(), 2, 4)}, "Søvn"), ended}, anna);
    CHECK(picture.value().words == "Søvn");
}

TEST_CASE("the lowest and the highest can both be seen, and six bars at most [SHARE-1]") {
    auto const ends = goal_picture({goal({said(mother(), 9, 0), said(mother(), 1, 10)})}, anna);
    CHECK(ends.value().bars[0].height == 4);
    CHECK(ends.value().bars[0].y == 36);
    CHECK(ends.value().bars[1].height == 40);
    CHECK(ends.value().bars[1].y == 0);
    std::vector<progress::Measurement> many;
    for (int i = 0; i < 8; ++i) many.push_back(said(mother(), 20 - i, i));
    auto const picture = goal_picture({goal(many)}, anna).value();
    CHECK(picture.bars.size() == 6);
    CHECK(picture.bars[0].x == 0);
    CHECK(picture.bars[5].x == 60);
    CHECK(sentence(picture) == "Du siger 7 af 10. Det begyndte på 0.");
}

TEST_CASE("on five steps the words are said, not a number [PLAN-8, SHARE-1]") {
    auto stepped = goal({said(mother(), 1, 1), said(father(), 1, 7)});
    stepped.ladder = progress::Ladder{progress::LadderId{5}, {"a", "b", "c", "d", "e"}};
    stepped.measured[0].ladder = progress::LadderId{5};
    auto const picture = goal_picture({stepped}, anna).value();
    CHECK(sentence(picture) == "Du siger: d.");
    CHECK(picture.bars[0].height == 31);
    CHECK(sentence(goal_picture({stepped}, peter).value()) == "Anna (mor) siger: d.");
}

}  // namespace
}  // namespace indgang::portal
