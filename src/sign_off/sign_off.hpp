// The team signs a joint report (underskrift): the coordinator asks, each of the core team and the partner
// approves or says in words what is wrong, and the coordinator signs last. Somebody who is away can be
// passed over, with a reason (ASSESS-7). Each time the team is asked is a round with its own answers.
//
// Never stored: who is waited for; that follows from who is in the team today.
// Asks: cases, core_team, partners, reports.  Is asked by nobody.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::sign_off {

enum class Answer { approved, commented, passed_over };
inline constexpr Wording<Answer> answers[] = {
    {Answer::approved, "approved", "Godkendt"},
    {Answer::commented, "commented", "Har en bemærkning"},
    {Answer::passed_over, "passed_over", "Ventes ikke på"},
};
constexpr auto const& wording(Answer answer) { return find(answers, answer); }

/// What one of the team answered in this round.
struct Given {
    Answer answer;
    std::string words;                  // the comment, or why the answer is not waited for
    std::int64_t seen = 0, in_all = 0;  // parts that the person may see
    std::string recorded_by;
    Instant at;
};

struct Signer {
    UserId user;
    std::string name, stands_for;  // "Psykolog, PPR"
    bool is_of_the_team = true;    // today
    std::optional<Given> given = {};
};

}  // namespace indgang::sign_off
