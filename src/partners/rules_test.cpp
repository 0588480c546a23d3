#include "partners/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::partners {
namespace {

constexpr UserId mette{1}, jonas{2}, karen{3};
constexpr Day opened = "2026-03-03"_day, today = "2026-11-23"_day;
using Objections = std::optional<PartnerObjection>;

CaseFacts const without_partner{.opened_on = opened, .coordinator = mette};
CaseFacts const with_jonas{.opened_on = opened,
                           .coordinator = mette,
                           .present = Partnership{.user = jonas, .from_on = "2026-05-01"_day}};

NewPartner next(UserId user, Day from_on = today) {
    return {.user = user, .area = "employment", .from_on = from_on};
}

}  // namespace

TEST_CASE("group a gets a partner from the adult or the employment area [CASE-5]") {
    CHECK(areas_of(Origin::adult_or_employment, {}) ==
          std::vector<std::string>{"adult_social", "employment"});
    auto facts = without_partner;
    facts.areas = areas_of(Origin::adult_or_employment, {});
    CHECK(objection_to(next(jonas), facts, today) == Objections{});
    auto psychologist = next(jonas);
    psychologist.area = "educational_psychology";
    CHECK(objection_to(psychologist, facts, today) == PartnerObjection::comes_from_elsewhere);
}

TEST_CASE("group b gets one from the department that helps another of the family [CASE-5]") {
    auto const origin = Origin::family_members_department;
    CHECK(areas_of(origin, {{"employment", false}, {"child_disability", true}}) ==
          std::vector<std::string>{"employment"});
    CHECK(areas_of(origin, {{"school", false}, {"school", false}}).size() == 1);
    CHECK(areas_of(origin, {}).empty());
    CHECK(areas_of(origin, {{"", false}}).empty());
}

TEST_CASE("where nothing is said of the group, any colleague may be partner [CASE-5]") {
    CHECK(areas_of(Origin::any_department, {{"employment", false}}).empty());
    CHECK(objection_to(next(jonas), without_partner, today) == Objections{});
}

TEST_CASE("a partner begins on a day of the case's life, not after today [CASE-5]") {
    CHECK(objection_to(next(jonas, opened), without_partner, today) == Objections{});
    CHECK(objection_to(next(jonas, opened - days{1}), without_partner, today) ==
          PartnerObjection::before_the_case);
    CHECK(objection_to(next(jonas, today + days{1}), without_partner, today) ==
          PartnerObjection::in_the_future);
    auto closed = without_partner;
    closed.closed_on = today;
    CHECK(objection_to(next(jonas), closed, today) == PartnerObjection::case_is_closed);
    closed.closed_on = today + days{1};
    CHECK(objection_to(next(jonas), closed, today) == Objections{});
}

TEST_CASE("a change comes after the present partner began, and to somebody else [CASE-5]") {
    CHECK(objection_to(next(karen, "2026-05-02"_day), with_jonas, today) == Objections{});
    CHECK(objection_to(next(karen, "2026-05-01"_day), with_jonas, today) ==
          PartnerObjection::not_after_the_last_change);
    CHECK(objection_to(next(jonas), with_jonas, today) == PartnerObjection::same_person);
    CHECK(objection_to(next(mette), with_jonas, today) == PartnerObjection::is_the_coordinator);
}

TEST_CASE("only an active colleague of the department becomes partner [CASE-5]") {
    auto one = next(jonas);
    one.is_of_the_department = false;
    CHECK(objection_to(one, without_partner, today) == PartnerObjection::not_of_the_department);
    one.is_active = false;
    CHECK(objection_to(one, without_partner, today) == PartnerObjection::person_is_inactive);
}

TEST_CASE("a partnership ends after it began, not after today [CASE-5]") {
    auto const present = with_jonas.present;
    CHECK(objection_to_end(present, today, today) == Objections{});
    CHECK(objection_to_end(present, today + days{1}, today) == PartnerObjection::in_the_future);
    CHECK(objection_to_end(present, "2026-05-02"_day, today) == Objections{});
    CHECK(objection_to_end(present, "2026-05-01"_day, today) ==
          PartnerObjection::not_after_the_last_change);
    CHECK(objection_to_end({}, today, today) == PartnerObjection::no_partner);
}

}  // namespace indgang::partners
