#include "sign_off/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::sign_off {
namespace {

Signer signer(std::string name, std::optional<Answer> answer, bool is_of_the_team = true) {
    Signer made{
        .user = {1}, .name = std::move(name), .stands_for = {}, .is_of_the_team = is_of_the_team};
    if (answer) made.given = Given{.answer = *answer, .words = {}, .recorded_by = {}, .at = {}};
    return made;
}

TEST_CASE("the coordinator signs when each of the team has answered or is passed over [ASSESS-7]") {
    CHECK(may_be_signed({}));
    CHECK(may_be_signed({signer("Lise", Answer::approved), signer("Jonas", Answer::commented),
                         signer("Ida", Answer::passed_over)}));
    CHECK_FALSE(may_be_signed({signer("Lise", Answer::approved), signer("Jonas", {})}));
    CHECK(waited_for({signer("Lise", Answer::approved), signer("Jonas", {})}) ==
          std::vector<std::string>{"Jonas"});
}

TEST_CASE("nobody waits for those who have left the team [ASSESS-7]") {
    CHECK(may_be_signed({signer("Ida", {}, false)}));
    CHECK(waited_for({signer("Ida", {}, false)}).empty());
}

TEST_CASE("a comment has words, and passing over has a reason [ASSESS-7]") {
    CHECK_FALSE(objection_to(Answer::approved, ""));
    CHECK_FALSE(objection_to(Answer::commented, "Mangler noget om søvn"));
    CHECK_FALSE(objection_to(Answer::passed_over, "På barsel"));
    CHECK(objection_to(Answer::commented, "") == AnswerObjection::comment_without_words);
    CHECK(objection_to(Answer::passed_over, "") == AnswerObjection::passed_over_without_reason);
}

}  // namespace
}  // namespace indgang::sign_off
