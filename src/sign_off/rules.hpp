// Whether the coordinator may sign, and what an answer must say. Pure.
#pragma once
#include "sign_off/sign_off.hpp"

namespace indgang::sign_off {

/// Those of the team today who have not answered.
std::vector<std::string> waited_for(std::vector<Signer> const& signers);

/// The coordinator signs last.
bool may_be_signed(std::vector<Signer> const& signers);

enum class AnswerObjection { comment_without_words, passed_over_without_reason };
inline constexpr Wording<AnswerObjection> answer_objections[] = {
    {AnswerObjection::comment_without_words, "comment_without_words",
     "Skriv, hvad der skal rettes, eller hvad du vil have med."},
    {AnswerObjection::passed_over_without_reason, "passed_over_without_reason",
     "Skriv, hvorfor I ikke venter på svaret."},
};
constexpr auto const& wording(AnswerObjection objection) {
    return find(answer_objections, objection);
}
std::optional<AnswerObjection> objection_to(Answer answer, std::string_view words);

}  // namespace indgang::sign_off
