#include "meeting_room/start_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::meeting_room {
namespace {

using catalogue::GrantedBy;
using minutes::Competence;
using enum StartingObjection;

Starting good() { return {.granted_by = GrantedBy::team, .is_confirmed = true}; }

TEST_CASE("what a committee grants, or nobody is said to, is not begun at the table [DECIDE-6]") {
    CHECK(needs_no_visitation(GrantedBy::team));
    CHECK(needs_no_visitation(GrantedBy::leader));
    CHECK_FALSE(needs_no_visitation(GrantedBy::committee));
    CHECK_FALSE(needs_no_visitation(std::nullopt));
    CHECK(objections_to_starting(good()).empty());
    auto one = good();
    one.granted_by = GrantedBy::committee;
    CHECK(objections_to_starting(one) == std::vector{needs_visitation});
    one.granted_by.reset();
    CHECK(objections_to_starting(one) == std::vector{needs_visitation});
    one.has_provision = false;  // that it lacks is said at its own field
    CHECK(objections_to_starting(one).empty());
}

TEST_CASE("what a leader grants needs the leader's yes, and who gave it is named [DECIDE-6]") {
    auto one = good();
    one.granted_by = GrantedBy::leader;
    CHECK(objections_to_starting(one) == std::vector{needs_the_leader});
    for (auto const competence : {Competence::delegated, Competence::leader_present}) {
        one.competence = competence;
        one.competence_words.clear();
        CHECK(objections_to_starting(one) == std::vector{without_who_gave_it});
        one.competence_words = "Lars Dam, delegationsplanen";
        CHECK(objections_to_starting(one).empty());
    }
}

TEST_CASE("somebody stands for that it needs no visitation [DECIDE-6]") {
    auto one = good();
    one.is_confirmed = false;
    CHECK(objections_to_starting(one) == std::vector{not_confirmed});
}

}  // namespace
}  // namespace indgang::meeting_room
