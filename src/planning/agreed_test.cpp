#include "planning/agreed.hpp"

#include <doctest/doctest.h>

namespace indgang::planning {
namespace {

using namespace plan;

Element part(std::int64_t id, Kind kind, bool agreed) {
    Element element{.id = ElementId{id}, .kind = kind};
    if (agreed) element.agreed = RevisionId{id};
    return element;
}

TEST_CASE("a plan of which only a wish is agreed is still a draft to its readers [PLAN-7]") {
    Plan plan;
    CHECK_FALSE(is_agreed(plan));  // nothing at all
    plan.elements = {part(1, Kind::wish, true), part(2, Kind::goal, false)};
    CHECK_FALSE(is_agreed(plan));  // nobody has agreed at any moment
    plan.versions = {Version{.number = 1, .at = {}, .agreed = {}}};
    CHECK_FALSE(is_agreed(plan));
    plan.elements[1].is_in_plan = false;  // the goal has gone out: the wish is all there is
    CHECK(is_agreed(plan));
    plan.elements = {part(1, Kind::wish, true), part(2, Kind::goal, true),
                     part(3, Kind::action, false)};
    CHECK(is_agreed(plan));
}

}  // namespace
}  // namespace indgang::planning
