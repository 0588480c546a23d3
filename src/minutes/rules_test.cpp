#include "minutes/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace indgang::minutes {
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId anna{1}, peter{2}, sofie{3}, emil{4};
constexpr UserId mette{10};

LineText text(std::int64_t version, std::int64_t edition, bool is_struck = false) {
    return {.version = version, .edition = edition, .words = "Sofie sover", .is_struck = is_struck};
}
Line line(std::vector<LineText> texts) { return {.texts = std::move(texts)}; }
Minutes minutes(std::int64_t editions) {
    Minutes made{.lines = {}, .present = {}, .editions = {}, .comments = {}};
    for (std::int64_t number = 1; number <= editions; ++number)
        made.editions.push_back({.number = number});
    return made;
}

cases::Member member(PersonId id, cases::FamilyRole role, Day born_on) {
    return {.id = id,
            .name = {},
            .role = role,
            .relation = {},
            .born_on = born_on,
            .telephone = {},
            .email = {},
            .address = {},
            .home = {},
            .joined_on = today};
}
cases::Family family() {
    using cases::FamilyRole;
    return {{member(anna, FamilyRole::parent, "1985-01-01"_day),
             member(peter, FamilyRole::other_adult, "1984-01-01"_day),
             member(sofie, FamilyRole::child, "2011-11-23"_day),  // 15 today
             member(emil, FamilyRole::sibling, "2011-11-24"_day)},
            {}};
}
Present here(PersonId person, std::optional<Attendance> came = Attendance::came) {
    return {.person = person, .came = came};
}

TEST_CASE(
    "a line is corrected and struck out until it is approved, and after that with a reason [MEET-8]") {
    using enum LineState;
    using enum LineEvent;
    struct Row {
        LineState from;
        LineEvent event;
        std::optional<LineState> to;
    };
    for (auto const& row : std::initializer_list<Row>{{written, correct, written},
                                                      {written, strike, LineState::struck},
                                                      {written, restore, std::nullopt},
                                                      {LineState::struck, correct, std::nullopt},
                                                      {LineState::struck, strike, std::nullopt},
                                                      {LineState::struck, restore, written},
                                                      {approved, correct, approved},
                                                      {approved, strike, struck_for_good},
                                                      {approved, restore, std::nullopt},
                                                      {struck_for_good, correct, std::nullopt},
                                                      {struck_for_good, strike, std::nullopt},
                                                      {struck_for_good, restore, std::nullopt}})
        CHECK(after(row.from, row.event) == row.to);
    CHECK(needs_reason(approved));
    for (auto const state : {written, LineState::struck, struck_for_good})
        CHECK_FALSE(needs_reason(state));
}

TEST_CASE("where a line is follows from its words and from what is approved") {
    CHECK(state_of(line({text(1, 1)}), minutes(0)) == LineState::written);
    CHECK(state_of(line({text(1, 1), text(2, 1, true)}), minutes(0)) == LineState::struck);
    CHECK(state_of(line({text(1, 1), text(2, 1)}), minutes(1)) == LineState::approved);
    CHECK(state_of(line({text(1, 1), text(2, 1, true)}), minutes(1)) == LineState::struck_for_good);
    // Written after the approval, and in no edition yet.
    CHECK(state_of(line({text(1, 2)}), minutes(1)) == LineState::written);
    CHECK(state_of(line({text(1, 2)}), minutes(2)) == LineState::approved);
}

TEST_CASE("an edition holds the words that stood when it was approved") {
    auto const one = line({text(1, 1), text(2, 1), text(3, 3, true)});
    CHECK(one.in_edition(0) == nullptr);
    CHECK(one.in_edition(1)->version == 2);
    CHECK(one.in_edition(2)->version == 2);
    CHECK(one.in_edition(3)->version == 3);
}

TEST_CASE(
    "minutes go from nothing over being written to approved, and are late the day after [MEET-8]") {
    struct Row {
        Progress progress;
        State state;
    };
    Day const yesterday = today - days{1}, tomorrow = today + days{1};
    for (auto const& row :
         std::initializer_list<Row>{{{tomorrow, today}, State::planned},
                                    {{today, today}, State::planned},
                                    {{yesterday, today}, State::not_shared},
                                    {{today, today, true}, State::in_progress},
                                    {{tomorrow, today, true}, State::in_progress},
                                    {{yesterday, today, true}, State::not_shared},
                                    {{today, today, true, true}, State::not_shared},
                                    {{today, today, false, false, true}, State::cancelled},
                                    {{yesterday, today, true, false, true}, State::cancelled},
                                    {{yesterday, today, true, true, false, true}, State::approved}})
        CHECK(state_of(row.progress) == row.state);
    CHECK_FALSE(may_be_written(State::cancelled));
    for (auto const state :
         {State::planned, State::in_progress, State::not_shared, State::approved})
        CHECK(may_be_written(state));
}

TEST_CASE("minutes are approved when something stands in them and somebody was there") {
    Approving const good{
        .meets_on = today, .today = today, .lines = 1, .here = 1, .from = {600}, .until = {600}};
    CHECK(objections_to_approving(good).empty());
    auto one = good;
    one.meets_on = today + days{1};
    CHECK(objections_to_approving(one) == std::vector{ApprovalObjection::held_later_than_today});
    one = good;
    one.lines = 0;
    CHECK(objections_to_approving(one) == std::vector{ApprovalObjection::nothing_written});
    one = good;
    one.here = 0;
    CHECK(objections_to_approving(one) == std::vector{ApprovalObjection::nobody_there});
    one = good;
    one.until = {599};
    CHECK(objections_to_approving(one) == std::vector{ApprovalObjection::ends_before_it_begins});
    CHECK(objections_to_approving(
              {.meets_on = today + days{1}, .today = today, .from = {2}, .until = {1}})
              .size() == 4);
}

TEST_CASE(
    "nothing is decided about the family without it, its word, or a type that allows it [MEET-7]") {
    for (bool const may_do_without : {false, true})
        CHECK(basis_for_deciding({true, may_do_without, ""}) == Basis{true, std::nullopt});
    CHECK(basis_for_deciding({true, false, "Anna sagde ja"}) == Basis{true, std::nullopt});
    CHECK(basis_for_deciding({false, false, ""}) == Basis{});
    CHECK(basis_for_deciding({false, false, "Anna sagde ja"}) ==
          Basis{true, WithoutFamily::agreed});
    CHECK(basis_for_deciding({false, true, ""}) == Basis{true, WithoutFamily::kind});
    CHECK(basis_for_deciding({false, true, "Anna sagde ja"}) == Basis{true, WithoutFamily::agreed});
}

TEST_CASE("the family is there with an adult or a young person from 15 [MEET-7]") {
    auto const all = family();
    CHECK_FALSE(is_family_here({}, all, std::nullopt, today));
    CHECK(is_family_here({here(anna)}, all, std::nullopt, today));
    CHECK(is_family_here({here(peter)}, all, std::nullopt, today));
    CHECK(is_family_here({here(sofie)}, all, std::nullopt, today));       // 15 today
    CHECK_FALSE(is_family_here({here(emil)}, all, std::nullopt, today));  // 15 tomorrow
    CHECK(is_family_here({here(anna, Attendance::late)}, all, std::nullopt, today));
    CHECK(is_family_here({here(anna, Attendance::video)}, all, std::nullopt, today));
    CHECK_FALSE(is_family_here({here(anna, Attendance::absent)}, all, std::nullopt, today));
    CHECK_FALSE(is_family_here({here(anna, std::nullopt)}, all, std::nullopt, today));
    CHECK_FALSE(
        is_family_here({{.user = mette, .came = Attendance::came}}, all, std::nullopt, today));
}

TEST_CASE(
    "what is about one adult needs that adult, and what is about a child any who speaks for it") {
    auto const all = family();
    CHECK_FALSE(is_family_here({here(anna)}, all, peter, today));
    CHECK(is_family_here({here(peter)}, all, peter, today));
    CHECK(is_family_here({here(anna)}, all, emil, today));
    CHECK_FALSE(is_family_here({here(emil)}, all, emil, today));
    CHECK(is_family_here({here(anna)}, all, PersonId{99}, today));  // who has left the family
}

TEST_CASE("the minute-taker is who has that role, and nobody where none has") {
    using meetings::Role;
    CHECK(minute_taker({}) == nullptr);
    std::vector<meetings::Participant> asked{{.user = UserId{1}, .roles = {Role::chair}},
                                             {.person = anna, .roles = {Role::minute_taker}}};
    CHECK(minute_taker(asked) == nullptr);
    asked.push_back({.user = UserId{2}, .roles = {Role::chair, Role::minute_taker}});
    CHECK(minute_taker(asked)->user == UserId{2});
}

}  // namespace
}  // namespace indgang::minutes
