// Who may have the ball: the case's own people, and nobody else (a similar name elsewhere must not get it).
#include <algorithm>
#include <charconv>

#include "access/case_scope.hpp"
#include "actions/actions.hpp"
#include "web/form_parts.hpp"

namespace indgang::actions {
namespace {

struct CaseProfessional {
    UserId user;
    std::string name;
    access::Relation relation;
};

std::vector<CaseProfessional> professionals_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT DISTINCT u.id, u.name, g.relation FROM access_grant g JOIN app_user u ON u.id = g.user_id"
        " WHERE g.case_id = $1 AND g.relation IN ('coordinator', 'partner', 'core_team_member')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " AND (u.active_until IS NULL OR u.active_until > $2) ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return CaseProfessional{row.id<UserId>(0), row.text(1),
                                    row.worded(2, access::relations)};
        },
        scope.case_id(), scope.today());
}

/// As the one decision says it of that member of the family, who need not be signed in.
bool would_see_plan(access::CaseScope& scope, access::CaseFacts const& of_case,
                    plan::Concerned const& person, std::optional<PersonId> about_child) {
    using cases::FamilyRole;
    bool const is_child = person.role == FamilyRole::child || person.role == FamilyRole::sibling;
    bool const has_own_login =
        person.born_on && age_on(scope.today(), *person.born_on) >= access::age_of_own_folder;
    if (is_child && !has_own_login) return true;  // others see it with the child
    access::Viewer const viewer{.user = {},
                                .roles = {access::Role::family_member},
                                .relations = {{access::Relation::family_member, scope.today()}},
                                .person = person.id};
    return access::may_see(viewer, {{access::FolderKind::plan}, of_case, about_child},
                           scope.today(), scope.now())
        .yes;
}

}  // namespace

std::vector<web::Choice> possible_holders(access::CaseScope& scope, plan::FamilyFacts const& facts,
                                          std::optional<PersonId> about,
                                          std::optional<PersonId> owner) {
    std::vector<web::Choice> all;
    auto const of_case = access::ask_case_facts(scope.db(), scope.case_id(), scope.today())();
    auto const* subject = about ? facts.person(*about) : nullptr;
    bool const is_of_child = subject && subject->role == cases::FamilyRole::child;
    for (auto const& person : facts.people) {
        bool const may = owner ? person.id == *owner
                               : would_see_plan(scope, of_case, person,
                                                is_of_child ? about : std::optional<PersonId>{});
        if (may) all.push_back({word_of({.person = person.id}), person.called, {}});
    }
    for (auto const& one : professionals_of(scope)) {
        if (owner && one.relation == access::Relation::core_team_member) continue;
        auto choice = web::Choice{word_of({.user = one.user}), one.name, {}};
        if (std::ranges::find(all, choice.word, &web::Choice::word) == all.end())
            all.push_back(std::move(choice));
    }
    return all;
}

std::string word_of(Holder const& holder) {
    return holder.person ? "person " + std::to_string(holder.person->value)
                         : "user " + std::to_string(holder.user.value_or(UserId{}).value);
}

std::optional<Holder> holder_from(std::string_view word) {
    auto const space = word.find(' ');
    if (space == word.npos) return std::nullopt;
    std::int64_t number = 0;
    auto const digits = word.substr(space + 1);
    auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
    if (word.starts_with("person ")) return Holder{.person = PersonId{number}};
    if (word.starts_with("user ")) return Holder{.user = UserId{number}};
    return std::nullopt;
}

}  // namespace indgang::actions
