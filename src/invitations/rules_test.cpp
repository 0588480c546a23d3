#include "invitations/rules.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::invitations;
using appointments::Appointment;
using appointments::Standing;
using appointments::Who;

namespace {

auto const today = "2026-11-23"_day;
Who const mette{.user = UserId{1}}, lise{.user = UserId{2}}, anna{.person = PersonId{7}};
appointments::Span const ten{"2026-12-03"_day, {600}, {660}};

Appointment meeting() {
    return {.identity = {"meeting", 17},
            .version = 3,
            .when = ten,
            .professionals = {UserId{1}},
            .family = {PersonId{7}}};
}
Invitation invited(std::int64_t id, Who who, bool is_withdrawn = false) {
    return {.id = InvitationId{id},
            .to = {"meeting", 17},
            .who = who,
            .when = ten,
            .sequence = 5,
            .is_withdrawn = is_withdrawn};
}

}  // namespace

TEST_CASE("everybody who is to come is invited once, in the appointment's version [MEET-4]") {
    auto one = meeting();
    one.professionals = {UserId{1}, UserId{1}};
    auto const all = steps(one, {}, today);
    CHECK(all == std::vector<Step>{{Act::invite, anna, {}, 3}, {Act::invite, mette, {}, 3}});
}

TEST_CASE("nobody to invite, nothing to do [MEET-4]") {
    auto one = meeting();
    one.professionals.clear();
    one.family.clear();
    CHECK(steps(one, {}, today).empty());
}

TEST_CASE("those who know already are not told again [MEET-4]") {
    CHECK(steps(meeting(), {invited(1, mette), invited(2, anna)}, today).empty());
}

TEST_CASE("another day, hour or place is a change, with a sequence that grows [MEET-4]") {
    std::vector const before{invited(1, mette), invited(2, anna)};
    std::vector<Step> const change{{Act::change, anna, InvitationId{2}, 6},
                                   {Act::change, mette, InvitationId{1}, 6}};
    auto moved = meeting();
    moved.when.on = moved.when.on + days{1};
    CHECK(steps(moved, before, today) == change);
    moved = meeting();
    moved.when.until = {670};
    CHECK(steps(moved, before, today) == change);
    moved = meeting();
    moved.place = appointments::Place::home;
    CHECK(steps(moved, before, today) == change);
    moved.version = 9;
    CHECK(steps(moved, before, today).front().sequence == 9);
}

TEST_CASE(
    "who is no longer to come gets a withdrawal, once; who is to come again is invited anew [MEET-4]") {
    CHECK(steps(meeting(), {invited(1, mette), invited(2, anna), invited(3, lise)}, today) ==
          std::vector<Step>{{Act::withdraw, lise, InvitationId{3}, 6}});
    CHECK(steps(meeting(), {invited(1, mette), invited(2, anna), invited(3, lise, true)}, today)
              .empty());
    CHECK(steps(meeting(), {invited(1, mette), invited(2, anna, true)}, today) ==
          std::vector<Step>{{Act::invite, anna, InvitationId{2}, 6}});
}

TEST_CASE("what is called off is withdrawn from all who were invited [MEET-4]") {
    auto off = meeting();
    off.standing = Standing::cancelled;
    CHECK(steps(off, {invited(1, mette), invited(2, anna, true)}, today) ==
          std::vector<Step>{{Act::withdraw, mette, InvitationId{1}, 6}});
    CHECK(steps(off, {}, today).empty());
}

TEST_CASE("what is held or lies in the past is told to nobody; today's still is [MEET-4]") {
    auto one = meeting();
    one.standing = Standing::held;
    CHECK(steps(one, {}, today).empty());
    one.standing = Standing::planned;
    CHECK(steps(one, {}, one.when.on).size() == 2);
    CHECK(steps(one, {}, one.when.on + days{1}).empty());
}

TEST_CASE("a child gets mail from the day it turns fifteen [MEET-4]") {
    CHECK(may_get_mail(std::nullopt, today));
    CHECK(may_get_mail("2011-11-23"_day, today));
    CHECK_FALSE(may_get_mail("2011-11-24"_day, today));
}
