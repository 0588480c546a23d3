// What may be said of many answers together. Pure.
#pragma once
#include "experience/experience.hpp"

namespace indgang::experience {

/// How many of those who know say four or five, in whole per cent; none on fewer than five (rules.md § 15).
struct Share {
    std::optional<std::int64_t> percent;
};
Share share_of(std::vector<Answers> const& answers, Dimension dimension);

/// At least one statement has an answer.
bool is_answered(Answers const& answers);

}  // namespace indgang::experience
