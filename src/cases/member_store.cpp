#include "cases/store.hpp"
#include "web/http.hpp"

namespace indgang::cases {
namespace {

/// A child of the case, for who may know that there is one but not who it is.
std::optional<Member> nameless_child(access::CaseScope& scope, PersonId child) {
    return scope.db().row(
        "SELECT joined_on FROM case_person WHERE case_id = $1 AND person_id = $2"
        " AND role = 'child' AND (left_on IS NULL OR left_on > $3)",
        [&](db::Row const& row) {
            return Member{.id = child,
                          .name = std::string(in(scope.language(), Text{"barnet"})),
                          .role = FamilyRole::child,
                          .relation = {},
                          .born_on = {},
                          .telephone = {},
                          .email = {},
                          .address = {},
                          .home = {},
                          .joined_on = row.day(0)};
        },
        scope.case_id(), child, scope.today());
}

}  // namespace

std::vector<Member> children(access::CaseScope& scope) {
    return family(scope).with_role(FamilyRole::child);
}

Member member_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("person");
    auto const found = family(scope);
    auto const* member = number ? found.member(PersonId{*number}) : nullptr;
    return member ? *member : throw access::NotFound{};
}

Member child_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("child");
    for (auto const& child : children(scope))
        if (number && child.id == PersonId{*number}) return child;
    if (number && !scope.may_see(access::FolderKind::family))
        if (auto const nameless = nameless_child(scope, PersonId{*number})) return *nameless;
    throw access::NotFound{};
}

access::Folder folder_about(PersonId person, FamilyRole role) {
    bool const is_adult = role == FamilyRole::parent || role == FamilyRole::other_adult;
    return is_adult ? access::adult_folder(person) : access::Folder{access::FolderKind::matters};
}

access::Decision may_see_about(access::CaseScope& scope, PersonId person, FamilyRole role) {
    return scope.may_see(folder_about(person, role),
                         role == FamilyRole::child ? std::optional{person} : std::nullopt);
}

}  // namespace indgang::cases
