#include "worries/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::worries {
namespace {

using cases::FamilyRole;
Worried const anna{PersonId{2}, "Anna (mor)", FamilyRole::parent},
    peter{PersonId{3}, "Peter (far)", FamilyRole::parent},
    sofie{PersonId{1}, "Sofie", FamilyRole::child};

Worry of(std::vector<Worried> worried, std::string others = {}) {
    return {.child = sofie.person,
            .worried = std::move(worried),
            .others = std::move(others),
            .what = "hun ikke kommer i skole",
            .if_unchanged = "hun ikke sover",
            .goal = "hun sover"};
}

TEST_CASE("a worry says who, what, and in which case [ASSESS-3]") {
    auto const said = [](Worry const& worry) { return say(statement(worry), Language::da); };
    std::string const rest = " for, at hun ikke kommer i skole, hvis hun ikke sover.";
    CHECK(said(of({anna})) == "Anna (mor) er bekymret" + rest);
    CHECK(said(of({}, "PPR")) == "PPR er bekymret" + rest);
    CHECK(said(of({anna}, "PPR")) == "Anna (mor) og PPR er bekymrede" + rest);
    CHECK(said(of({anna, peter, sofie})) == "Anna (mor), Peter (far) og Sofie er bekymrede" + rest);
}

TEST_CASE("somebody must be worried, of the family or another [ASSESS-3]") {
    CHECK(objections_to(of({anna})).empty());
    CHECK(objections_to(of({}, "PPR")).empty());
    CHECK(objections_to(of({})) == std::vector{WorryObjection::nobody_is_worried});
}

TEST_CASE("three worries are enough, those that are settled not counted [ASSESS-3]") {
    CHECK_FALSE(are_many({}));
    std::vector<Worry> worries{of({anna}), of({anna}), of({anna})};
    CHECK(are_many(worries));
    worries[1].settled_on = "2026-11-23"_day;
    CHECK_FALSE(are_many(worries));
}

TEST_CASE("at home one does not read what another adult alone is worried about [TRUST-1]") {
    CHECK(may_read_at_home(of({anna}), anna.person));
    CHECK_FALSE(may_read_at_home(of({anna}), peter.person));
    CHECK_FALSE(may_read_at_home(of({anna, sofie}, "PPR"), peter.person));
    CHECK(may_read_at_home(of({anna, peter}), peter.person));
    CHECK(may_read_at_home(of({sofie}), peter.person));
    CHECK(may_read_at_home(of({}, "PPR"), peter.person));
}

TEST_CASE("a clause has no full stop of its own") {
    CHECK(clause("hun sover. ") == "hun sover");
    CHECK(clause("hun sover …") == "hun sover …");
    CHECK(clause("...") == "");
    CHECK(clause("") == "");
}

}  // namespace
}  // namespace indgang::worries
