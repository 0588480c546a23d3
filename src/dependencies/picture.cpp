#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "dependencies/rules.hpp"

namespace indgang::dependencies {
namespace {

interventions::Intervention const* found(Picture const& picture, Node const& node) {
    auto const at = std::ranges::find_if(
        picture.interventions, [&](auto const& one) { return node.intervention == one.id; });
    return at == picture.interventions.end() ? nullptr : &*at;
}

}  // namespace

bool Picture::sees(Node const& node) const {
    if (!node.goal) return found(*this, node) != nullptr;
    auto const* goal = plan.element(*node.goal);
    return goal && goal->kind == plan::Kind::goal && goal->is_in_plan;
}

std::string Picture::name_of(Node const& node, bool to_family) const {
    if (!sees(node)) return {};
    if (node.goal) return plan.element(*node.goal)->standing().content.words;
    return interventions::called(*found(*this, node), to_family);
}

std::string Picture::about(Node const& node) const {
    std::optional<PersonId> person;
    if (node.goal && sees(node)) person = plan.element(*node.goal)->about;
    if (auto const* one = node.intervention ? found(*this, node) : nullptr) person = one->person;
    auto const* known = person ? facts.person(*person) : nullptr;
    return known ? known->called : std::string{};
}

std::string address_of(access::CaseScope& scope, Node const& node) {
    auto const base = plan::is_family(scope) ? std::string{"/min-familie"}
                                             : fmt::format("/forloeb/{}", scope.case_id().value);
    if (node.goal) return fmt::format("{}/plan/{}", base, node.goal->value);
    if (node.intervention) return fmt::format("{}/indsatser/{}", base, node.intervention->value);
    return {};
}

std::map<Node, WaitPart> waits_by_node(access::CaseScope& scope, Picture const& picture) {
    std::map<Node, WaitPart> waits;
    for (auto const& one : picture.all) {
        if (!one.is_open()) continue;
        waits[one.waits].lines.push_back(
            {.id = one.id,
             .on = one.on.is_outside() ? one.on_words
                                       : picture.name_of(one.on, plan::is_family(scope)),
             .about = picture.about(one.on),
             .address = address_of(scope, one.on),
             .expected_on = one.expected_on,
             .is_ready = is_ready(one.on, picture, scope.today())});
        auto& line = waits[one.waits].lines.back();
        line.is_late = one.expected_on && *one.expected_on < scope.today() && !line.is_ready;
    }
    return waits;
}

}  // namespace indgang::dependencies
