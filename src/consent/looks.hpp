// Who has looked (hvem har kigget): the case's lines of the access log as people read them (SHARE-6).
// Staff see who; the family sees when, in what function and for what purpose: the law gives the employee's
// name only where it is essential (C-579/21).
#pragma once
#include "consent/pages.hpp"

namespace indgang::consent {

struct Look {
    std::int64_t sequence = 0;
    Instant at;
    UserId user;
    std::string who, departments = {};
    std::string act;            // a route's name
    std::string relation = {};  // a word of access::relations; another where it is none
    std::vector<std::int64_t> consents = {};  // that it was seen on
    std::vector<std::string> bases = {};      // keys of legal bases that it was seen on
};

/// Newest first; the family's own looks are not among them.
std::vector<Look> looks_at(access::CaseScope& scope, int most,
                           std::optional<std::int64_t> before = {});
/// What was seen on one consent.
std::vector<SeenLine> looks_on(access::CaseScope& scope, RequestId request);

/// The same person opened the same page for the same reason once more, within the hour: told as one line,
/// with how often.
bool is_again(Look const& earlier, Look const& later);

/// By people without a login here, of every kind.
std::vector<OutsideLooks> outside_looks(access::CaseScope& scope);

std::string act_said(std::string_view act, Language language);

/// "coordinator, consent 12, early_meeting"
void read_right(std::string_view because, Look& look);
Phrase function_of(Look const& look);

}  // namespace indgang::consent
