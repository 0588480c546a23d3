#include "sign_off/rules.hpp"

namespace indgang::sign_off {

std::vector<std::string> waited_for(std::vector<Signer> const& signers) {
    std::vector<std::string> names;
    for (auto const& one : signers)
        if (one.is_of_the_team && !one.given) names.push_back(one.name);
    return names;
}

bool may_be_signed(std::vector<Signer> const& signers) { return waited_for(signers).empty(); }

std::optional<AnswerObjection> objection_to(Answer answer, std::string_view words) {
    if (!words.empty() || answer == Answer::approved) return std::nullopt;
    return answer == Answer::commented ? AnswerObjection::comment_without_words
                                       : AnswerObjection::passed_over_without_reason;
}

}  // namespace indgang::sign_off
