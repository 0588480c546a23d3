#include <map>

#include "access/case_scope.hpp"
#include "assessment/rules.hpp"
#include "assessment/store.hpp"

namespace indgang::assessment {
namespace {

struct MarkedCard {
    PersonId child;
    std::string child_name;
    Day added_on;
    Card card;
};
MarkedCard read_marked(db::Row const& row) {
    return {row.id<PersonId>(0),
            row.text(1),
            Day{std::chrono::floor<days>(row.instant(2).at)},
            {.side = Side::hard, .disciplines = disciplines_from(row.view(3))}};
}

struct Marked {
    std::string child;
    std::vector<Card> cards;
};

}  // namespace

/// Whoever may not see the assessment of a child does not learn what stands in it.
Asked<std::vector<core_team::Need>> ask_needs(access::CaseScope& scope) {
    auto asked = scope.db().later(
        "SELECT b.child_id, p.name, c.added_at, c.disciplines FROM assessment_board b"
        " JOIN assessment_card c ON c.board_id = b.id JOIN person p ON p.id = b.child_id"
        " WHERE b.case_id = $1 AND c.removed_at IS NULL AND c.side = 'hard'"
        " AND c.disciplines <> '' ORDER BY c.id",
        read_marked, scope.case_id());
    return [asked = std::move(asked), &scope]() mutable {
        std::map<PersonId, Marked> by_child;
        for (auto& one : asked.get()) {
            auto const decision = scope.may_see(access::FolderKind::assessment, one.child);
            if (!decision || (decision.since && *decision.since > one.added_on)) continue;
            auto& of_child = by_child[one.child];
            of_child.child = one.child_name.substr(0, one.child_name.find(' '));
            of_child.cards.push_back(std::move(one.card));
        }
        std::vector<core_team::Need> needs;
        for (auto const& [child, marked] : by_child)
            for (auto& need : needs_of(marked.cards, marked.child))
                needs.push_back(std::move(need));
        return needs;
    };
}

}  // namespace indgang::assessment
