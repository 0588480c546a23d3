// Marks of closed cases, and what holds them back; each word of a hold is a row that stays.
#pragma once
#include <vector>

#include "access/case_scope.hpp"
#include "retention/rules.hpp"

namespace indgang::retention {

/// Of the case as it is closed now.
std::optional<Mark> mark_of(access::CaseScope& scope);

struct Word {
    std::int64_t id = 0;
    bool is_held = false;
    std::string because, by;
    Instant at;
};
/// The newest first.
std::vector<Word> holds_of(access::CaseScope& scope);
void hold(access::CaseScope& scope, bool is_held, std::string_view because);

struct KeptCase {
    CaseId case_id;
    std::string case_number;
    Day closed_on;
    Mark mark;
    std::string held_because;  // empty: nothing holds it
};
/// All closed cases, the first to be ready first.
std::vector<KeptCase> kept_cases(access::Visit& visit);

}  // namespace indgang::retention
