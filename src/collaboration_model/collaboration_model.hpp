// A collaboration model (samarbejdsmodel) as a table: each number stands beside the sentence it comes
// from. Slices never ask which model it is; they ask the table, and an empty table is an answer too.
// MOD-4: the cadences are fixed, so nothing here can be set while the program runs.
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "catalogue/cadence_group.hpp"
#include "collaboration_model/interval.hpp"

namespace indgang {

/// One row of a cadence: what is in force, how often, on whose word, and where that is written.
struct FollowUpRow {
    CadenceGroups in_force;
    Interval interval;
    Basis basis;
    Text source;
};

/// The longest time between two meetings of the core team, unless the municipality has set its own.
struct CoreTeamMeetings {
    Interval maximum;
    Basis basis;
    Text source;
};

/// Whose clock runs: each child's own, or one for the family.
enum class Clock { per_child, per_family };
inline constexpr Wording<Clock> clocks[] = {
    {Clock::per_child, "per_child", "hvert barn for sig"},
    {Clock::per_family, "per_family", "familien samlet"},
};
constexpr auto const& wording(Clock clock) { return find(clocks, clock); }

/// The analysis meeting (tværfagligt analysemøde) before interventions start (ASSESS-6).
enum class Demand { none, optional, required };
inline constexpr Wording<Demand> demands[] = {
    {Demand::none, "none", "indgår ikke"},
    {Demand::optional, "optional", "kommunen vælger fra sag til sag"},
    {Demand::required, "required", "holdes i hver sag"},
};
constexpr auto const& wording(Demand demand) { return find(demands, demand); }

/// The partner (makker): from where, and on what footing (CASE-5).
struct PartnerRule {
    bool follows_target_group = false;  // the municipality says of each group where they come from
    Text said;
    Text source;
};

/// How the assessment begins with the family (ASSESS-1).
enum class Beginning { meeting, start_conversation };
inline constexpr Wording<Beginning> beginnings[] = {
    {Beginning::meeting, "meeting", "Udredningsmøde"},
    {Beginning::start_conversation, "start_conversation", "Opstartssamtale"},
};
constexpr auto const& wording(Beginning beginning) { return find(beginnings, beginning); }

struct BeginningRule {
    Beginning form;
    int fewest_of_team = 1;               // who take part
    bool is_of_a_child = false;           // with each child; else with the whole family at once
    bool is_with_all_competence = false;  // who may decide is to sit at the table
    Text said;
    Text source;
};

/// One of the four that every municipality must keep (MOD-2), by key: the order differs by version.
struct CoreElement {
    std::string_view word;
    std::string_view danish;
};

struct CollaborationModel {
    std::string_view word;    // kept in the database: "en_familie_en_indgang_2021"
    std::string_view slug;    // said by people and interfaces: "en_familie_en_indgang"
    int version;              // the year of the description
    std::string_view danish;  // "Én familie – én indgang (2021)"
    std::string_view source;
    Clock clock;
    std::span<FollowUpRow const> follow_up = {};
    std::optional<CoreTeamMeetings> core_team_meetings = {};
    PartnerRule partner;
    BeginningRule beginning;
    Demand analysis_meeting = Demand::none;
    std::span<CoreElement const> core_elements;
    std::string_view analysis_meeting_source = {};

    /// The row for exactly these groups; none where the model has no cadence for them.
    FollowUpRow const* row_for(CadenceGroups in_force) const {
        for (auto const& row : follow_up)
            if (row.in_force == in_force) return &row;
        return nullptr;
    }
};

std::span<CollaborationModel const> collaboration_models();

/// By word, or by slug, which means its newest version; null for other names.
CollaborationModel const* model_named(std::string_view name);

}  // namespace indgang
