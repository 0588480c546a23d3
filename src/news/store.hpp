#pragma once
#include "access/case_scope.hpp"
#include "news/rules.hpp"

namespace indgang::news {

Seen seen_by_reader(access::CaseScope& scope);
/// Once; again does nothing.
void keep_seen(db::Db& db, CaseId case_id, UserId user, std::string_view key, Instant at);

}  // namespace indgang::news
