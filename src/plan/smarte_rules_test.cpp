#include "plan/smarte_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::plan {
namespace {

using enum Letter;
using Letters = std::vector<Letter>;

Content whole() {
    return {.words = "Sofie går selv i skole",
            .due_on = "2027-02-12"_day,
            .judged_on = "2027-01-15"_day,
            .baseline = 3,
            .target = 7};
}

TEST_CASE("a goal that says it all lacks nothing [PLAN-3]") {
    CHECK(lacking({whole(), true, true}).empty());
}
TEST_CASE("an empty goal lacks every letter, in the order of the word SMARTE [PLAN-3]") {
    CHECK(lacking({Content{}, false, false}) ==
          Letters{specific, measurable, accepted, realistic, time_bound, evaluated});
}
TEST_CASE("each letter is missed by itself [PLAN-3]") {
    auto content = whole();
    content.words = "Bedre morgener  nu";
    CHECK(lacking({content, true, true}) == Letters{specific});
    content = whole();
    content.target.reset();
    CHECK(lacking({content, true, true}) == Letters{measurable});
    content = whole();
    content.baseline.reset();
    CHECK(lacking({content, true, true}) == Letters{measurable});
    CHECK(lacking({whole(), false, true}) == Letters{accepted});
    CHECK(lacking({whole(), true, false}) == Letters{realistic});
    content = whole();
    content.due_on.reset();
    CHECK(lacking({content, true, true}) == Letters{time_bound});
    content = whole();
    content.judged_on.reset();
    CHECK(lacking({content, true, true}) == Letters{evaluated});
}
TEST_CASE("four words can say who does what, on however many lines [PLAN-3]") {
    auto content = whole();
    content.words = " Sofie\ngår\tselv  hjem\n";
    CHECK(lacking({content, true, true}).empty());
    content.words = "Sofie går selv";
    CHECK(lacking({content, true, true}) == Letters{specific});
}
TEST_CASE("each letter says what it asks for, with an example [PLAN-3]") {
    for (auto const& row : letters) {
        CHECK(help_with(row.value).letter == row.value);
        CHECK_FALSE(help_with(row.value).example.danish.empty());
    }
}

}  // namespace
}  // namespace indgang::plan
