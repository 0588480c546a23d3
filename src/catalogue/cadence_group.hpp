// How a collaboration model counts a provision: compensation and support (C), prevention (P), child
// investigation and special support (U). Which group a provision belongs to is data: provisions.csv.
#pragma once
#include <initializer_list>

#include "foundation/wording.hpp"

namespace indgang {

enum class CadenceGroup { compensation, prevention, child_investigation };

inline constexpr Wording<CadenceGroup> cadence_groups[] = {
    {CadenceGroup::compensation, "compensation", "kompensation eller støtte"},
    {CadenceGroup::prevention, "prevention", "forebyggende indsats"},
    {CadenceGroup::child_investigation, "child_investigation",
     "børnefaglig undersøgelse eller særlig støtte"},
};
constexpr auto const& wording(CadenceGroup group) { return find(cadence_groups, group); }

/// A set of groups; the rows of a model's table are keyed by it.
class CadenceGroups {
public:
    constexpr CadenceGroups() = default;
    constexpr CadenceGroups(std::initializer_list<CadenceGroup> groups) {
        for (auto const group : groups) add(group);
    }
    constexpr void add(CadenceGroup group) { bits_ |= 1U << unsigned(group); }
    constexpr bool has(CadenceGroup group) const { return (bits_ >> unsigned(group)) & 1U; }
    constexpr bool empty() const { return bits_ == 0; }
    friend constexpr bool operator==(CadenceGroups, CadenceGroups) = default;

private:
    unsigned bits_ = 0;
};

/// On whose word something is counted as it is. The words are those of the interface.
enum class Basis { the_models_words, our_extension };

inline constexpr Wording<Basis> bases[] = {
    {Basis::the_models_words, "explicit", "efter modellens ord"},
    {Basis::our_extension, "extended", "beregnet efter Indgangs valg, hvor modellen er tavs"},
};
constexpr auto const& wording(Basis basis) { return find(bases, basis); }

}  // namespace indgang
