#include "consent/rules.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::consent;
using access::Answer;
using access::Folder;
using access::FolderKind;

namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId sofie{1}, anna{2}, peter{3};
constexpr Folder plan{FolderKind::plan}, health{FolderKind::health};

Request asked_of(std::vector<std::pair<PersonId, Standing>> givers) {
    Request request{.id = RequestId{1},
                    .to = {access::RecipientKind::person, 7},
                    .recipient = {},
                    .folders = {plan, health},
                    .purpose = {},
                    .from_on = today,
                    .until_on = {},
                    .narrows = {},
                    .asked_by = {},
                    .asked_at = {},
                    .givers = {}};
    for (auto const& [person, standing] : givers)
        request.givers.push_back({.person = person, .name = {}, .standing = standing});
    return request;
}

access::CaseFacts joint() { return {.children = {{sofie, "2017-05-14"_day, {anna, peter}}}}; }

std::vector<NamedFolder> const known = {
    {plan, {}}, {health, {}}, {access::adult_folder(peter), {}}};

}  // namespace

TEST_CASE("a request stands as what all of them have said [SHARE-2]") {
    auto const state = [](Standing one, Standing other) {
        return state_of(asked_of({{anna, one}, {peter, other}}), today);
    };
    CHECK(state(Standing::asked, Standing::asked) == State::waiting);
    CHECK(state(Standing::given, Standing::asked) == State::partly_given);
    CHECK(state(Standing::given, Standing::given) == State::in_force);
    CHECK(state(Standing::given, Standing::declined) == State::conflict);
    CHECK(state(Standing::withdrawn, Standing::given) == State::conflict);
    CHECK(state(Standing::declined, Standing::asked) == State::declined);
    CHECK(state(Standing::withdrawn, Standing::withdrawn) == State::withdrawn);
}

TEST_CASE("a consent begins on its first day and is over on its last [SHARE-2]") {
    auto request = asked_of({{anna, Standing::given}});
    request.from_on = today + days{1};
    CHECK(state_of(request, today) == State::coming);
    CHECK(state_of(request, today + days{1}) == State::in_force);
    request.until_on = today + days{2};
    CHECK(state_of(request, today + days{1}) == State::in_force);
    CHECK(state_of(request, today + days{2}) == State::ended);
}

TEST_CASE("each folder asks its own givers, and each of them once [SHARE-2]") {
    CHECK(givers_for({plan, health}, joint(), today) == std::vector{anna, peter});
    CHECK(givers_for({access::adult_folder(peter)}, joint(), today) == std::vector{peter});
    CHECK(givers_for({plan}, {.children = {{sofie, {}, {}}}}, today).empty());
}

TEST_CASE("a folder is called as the case calls it, else by its kind [SHARE-2]") {
    std::vector<NamedFolder> const named = {{plan, {"Vores plan", {}}}};
    CHECK(say(name_in(named, plan), Language::da) == "Vores plan");
    CHECK(say(name_in(named, health), Language::da) == "Helbred");
}

TEST_CASE("nothing, what is not there and what nobody may give is refused [SHARE-2]") {
    Wish wish{.to = {access::RecipientKind::person, 7},
              .folders = {plan},
              .purpose = "plan",
              .from_on = today};
    CHECK(objections_to(wish, known, joint(), today).empty());
    CHECK(objections_to(wish, known, {.children = {}}, today) ==
          std::vector{Objection::nobody_may_consent});
    wish.until_on = today;
    CHECK(objections_to(wish, known, joint(), today) ==
          std::vector{Objection::ends_before_it_begins});
    wish.until_on = today + days{1};
    CHECK(objections_to(wish, known, joint(), today).empty());
    wish.folders = {{FolderKind::own, 99}};
    CHECK(objections_to(wish, known, joint(), today) == std::vector{Objection::unknown_folder});
    wish.folders = {};
    CHECK(objections_to(wish, known, joint(), today) == std::vector{Objection::no_folder});
}

TEST_CASE("only who was asked answers, and only a yes is withdrawn [SHARE-2]") {
    auto const request = asked_of({{anna, Standing::given}, {peter, Standing::asked}});
    CHECK(!objection_to_answer(request, anna, Answer::withdrawn));
    CHECK(!objection_to_answer(request, peter, Answer::declined));
    CHECK(objection_to_answer(request, anna, Answer::given) == Objection::said_already);
    CHECK(objection_to_answer(request, peter, Answer::withdrawn) == Objection::nothing_to_withdraw);
    CHECK(objection_to_answer(request, sofie, Answer::given) == Objection::not_asked);
    CHECK(!objection_to_answer(request, anna, Answer::declined));
    auto const refused = asked_of({{anna, Standing::given}, {peter, Standing::declined}});
    CHECK(objection_to_answer(refused, peter, Answer::declined) == Objection::said_already);
    CHECK(!objection_to_answer(refused, peter, Answer::given));
}

TEST_CASE("narrowing keeps less, never more and never the same [SHARE-2]") {
    auto request = asked_of({{anna, Standing::given}, {peter, Standing::asked}});
    CHECK(!objection_to_narrowing(request, anna, {plan}, {}));
    CHECK(!objection_to_narrowing(request, anna, {plan, health}, today + days{9}));
    CHECK(objection_to_narrowing(request, anna, {plan, health}, {}) == Objection::not_narrower);
    CHECK(objection_to_narrowing(request, anna, {{FolderKind::school}}, {}) ==
          Objection::not_narrower);
    CHECK(objection_to_narrowing(request, anna, {}, {}) == Objection::no_folder);
    CHECK(objection_to_narrowing(request, peter, {plan}, {}) == Objection::nothing_to_withdraw);
    request.until_on = today + days{5};
    CHECK(objection_to_narrowing(request, anna, {plan}, today + days{6}) ==
          Objection::not_narrower);
    CHECK(objection_to_narrowing(request, anna, {plan, health}, today + days{5}) ==
          Objection::not_narrower);  // the same
    CHECK(!objection_to_narrowing(request, anna, {plan}, today + days{5}));
    CHECK(!objection_to_narrowing(request, anna, {plan, health}, today + days{4}));
    CHECK(objection_to_narrowing(request, sofie, {plan}, {}) == Objection::not_asked);
}

TEST_CASE(
    "emergency access needs a reason of twenty characters, however they are spelt [SHARE-6]") {
    CHECK(objection_to_reason("") == Objection::too_short_reason);
    CHECK(objection_to_reason("1234567890123456789") == Objection::too_short_reason);
    CHECK(!objection_to_reason("12345678901234567890"));
    CHECK(objection_to_reason("ææææææææææ") == Objection::too_short_reason);
    CHECK(!objection_to_reason("ææææææææææææææææææææ"));
    CHECK(emergency_lasts == std::chrono::hours{1});
}

TEST_CASE("the law's meeting is one, and exceptionally one more, from today on [SHARE-2]") {
    auto const& meeting = *catalogue::legal_basis("early_meeting");
    CHECK(!objection_to_basis(meeting, 0, today, today));
    CHECK(!objection_to_basis(meeting, 1, today + days{3}, today));
    CHECK(objection_to_basis(meeting, 2, today, today) == Objection::too_many_times);
    CHECK(objection_to_basis(meeting, 0, today - days{1}, today) == Objection::not_on_one_day);
}
