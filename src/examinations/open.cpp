// Who has the ball of what is being looked into (rules.md § 6).
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "catalogue/examination_kinds.hpp"
#include "examinations/examinations.hpp"
#include "open_items/open_items.hpp"

namespace indgang::examinations {
namespace {

open_items::OpenItem item_of(access::CaseScope& scope, Examination const& one) {
    bool const is_at_home = scope.relation() == access::Relation::family_member;
    auto const& kind = catalogue::examination_kind(one.kind);
    auto const about = one.about_name.substr(0, one.about_name.find(' '));
    return {.what = phrase("{0} om {1}", kind.name(scope.language()), about),
            .person = {},
            .user = one.holder,
            .holder = one.holder_name,
            .since = one.asked_on,
            .due_on = due_day(one),
            .note = one.outside.empty() ? Phrase{} : phrase("Udføres af {0}", one.outside),
            .address = is_at_home ? "/min-familie/undersoegelser"
                                  : fmt::format("/forloeb/{}/undersoegelser/{}",
                                                scope.case_id().value, one.id.value),
            .sort = kind.clock.empty() ? open_items::Sort::work : open_items::Sort::statutory};
}

}  // namespace

std::vector<open_items::OpenItem> open_examinations(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    for (auto const& one : examinations_of(scope))
        if (one.is_open()) items.push_back(item_of(scope, one));
    return items;
}

}  // namespace indgang::examinations
