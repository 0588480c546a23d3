// Where an element of the joint plan comes from. What was taken over keeps its origin whatever is decided
// later; what went together with another only as long as that stands.
#include <algorithm>

#include "source_plans/source_plans.hpp"

namespace indgang::source_plans {
namespace {

/// As it stands within a sentence.
std::string small_first(std::string text) {
    bool const is_single =
        text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && !(text[1] >= 'A' && text[1] <= 'Z');
    if (is_single) text[0] = char(text[0] + ('a' - 'A'));
    return text;
}

}  // namespace

Phrase said_origin(SourcePlan const& source) {
    return phrase("Fra {0}, {1}, {2}", small_first(source.kind.name),
                  small_first(source.department), source.from_on);
}

std::map<plan::ElementId, std::vector<Phrase>> origins(std::vector<SourcePlan> const& sources) {
    std::map<plan::ElementId, std::vector<Phrase>> found;
    auto const add = [&](plan::ElementId element, SourcePlan const& source) {
        auto& all = found[element];
        auto said = said_origin(source);
        auto const is_same = [&](Phrase const& other) {
            return say(other, Language::da) == say(said, Language::da);
        };
        if (std::ranges::none_of(all, is_same)) all.push_back(std::move(said));
    };
    for (auto const& source : sources)
        for (auto const& goal : source.goals) {
            for (auto const& one : goal.decisions)
                if (one.outcome == Outcome::goal || one.outcome == Outcome::action)
                    add(*one.element, source);
            auto const* now = goal.decision();
            if (now && now->outcome == Outcome::merged) add(*now->element, source);
        }
    return found;
}

}  // namespace indgang::source_plans
