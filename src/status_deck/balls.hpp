// What one professional of a case is to do since the team's meeting, until it is done: in and out.
#pragma once
#include "access/case_scope.hpp"
#include "status_deck/status_deck.hpp"

namespace indgang::status_deck {

struct Ball {
    BallId id;
    std::string words, holder, because;
    UserId user;
    Instant since;
    std::optional<Day> due_on;
    std::string meeting;  // address of the meeting it came from
    std::int64_t version = 0;
};
std::vector<Ball> open_balls_of(access::CaseScope& scope);
void give(access::CaseScope& scope, BallId ball, UserId to, std::string_view because);
void end(access::CaseScope& scope, Ball const& ball, bool is_done, std::string_view because);

}  // namespace indgang::status_deck
