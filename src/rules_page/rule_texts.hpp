// The rules in words, for people: what /regler shows and docs/rules.da.md says. The numbers stand in
// the models' tables and are not repeated here.
#pragma once
#include <span>

#include "foundation/text.hpp"

namespace indgang::rules_page {

struct RulePoint {
    Text said;
    bool is_chosen = false;  // by us, where the model is silent
};

struct RuleSection {
    std::string_view id;  // of the heading: /regler#opfoelgning
    Text heading;
    std::span<RulePoint const> points;
};

std::span<RuleSection const> rule_sections();

}  // namespace indgang::rules_page
