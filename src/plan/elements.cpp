#include "plan/elements.hpp"

#include <algorithm>

namespace indgang::plan {

Revision const* Element::agreed_revision() const {
    for (auto const& one : revisions)
        if (agreed && one.id == *agreed) return &one;
    return nullptr;
}

Revision const* Element::proposal() const {
    for (auto one = revisions.rbegin(); one != revisions.rend(); ++one) {
        if (agreed && one->id == *agreed) return nullptr;
        if (!one->is_withdrawn) return &*one;
    }
    return nullptr;
}

Revision const& Element::standing() const {
    if (auto const* one = agreed_revision()) return *one;
    auto const* one = proposal();
    return one ? *one : latest();
}

Element const* Plan::element(ElementId id) const {
    // They are added with rising numbers.
    auto const found = std::ranges::lower_bound(elements, id, {}, &Element::id);
    return found != elements.end() && found->id == id ? &*found : nullptr;
}

Concerned const* FamilyFacts::person(PersonId id) const {
    auto const found = std::ranges::find(people, id, &Concerned::id);
    return found == people.end() ? nullptr : &*found;
}

access::Folder folder_of(Element const& element, FamilyFacts const& facts) {
    if (!element.is_own()) return {access::FolderKind::plan};
    auto const* owner = facts.person(*element.owner);
    bool const is_child = owner && (owner->role == cases::FamilyRole::child ||
                                    owner->role == cases::FamilyRole::sibling);
    return is_child ? access::youth_folder(*element.owner) : access::adult_folder(*element.owner);
}

std::optional<PersonId> about_of(Plan const& plan, Element const& element, Content const& content) {
    if (element.owner && element.is_own()) return element.owner;
    auto const* at = &content;
    for (int depth = 0; depth < 8; ++depth) {  // a circle would be a mistake of ours
        if (at->about) return at->about;
        auto const* above = at->under ? plan.element(*at->under) : nullptr;
        if (!above || above->kind == Kind::wish) return std::nullopt;
        at = &above->standing().content;
    }
    return std::nullopt;
}

}  // namespace indgang::plan
