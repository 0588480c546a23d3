// Decision competence (beslutningskompetence) at an assessment meeting: what the family's help may hang
// on, and who at the table may say yes to it. Where it can be foreseen to lack, the coordinator is told
// before, with why and what to do (ASSESS-1, DECIDE-1 as far as it can be foreseen). Pure; named, never
// scored. Who may grant is the catalogue's default until the municipality keeps its own matrix.
//
// A leader decides for the area of the department that is responsible; where nobody said which, any
// leader will do **[chosen]**. A committee never sits at the table.
#pragma once
#include "assessment_meetings/assessment_meetings.hpp"
#include "catalogue/provision_kind.hpp"
#include "core_team/core_team.hpp"

namespace indgang::assessment_meetings {

/// A provision that runs, is to begin, or that the talk may lead to.
struct AtStake {
    Phrase what;  // "Tabt arbejdsfortjeneste (barnets lov § 87)"
    std::optional<catalogue::GrantedBy> granted_by = {};
    std::string area = {};  // of the responsible department; empty: nobody said
    std::string department_name = {};
    std::optional<Day> until = {};  // exclusive
};

/// A professional who takes part.
struct AtTable {
    UserId user;
    std::string name;
    std::vector<std::string> areas;
    bool is_leader = false;
};

struct CompetenceGap {
    std::string key;  // "leader child_disability", "committee", "department employment"
    Phrase name;
    std::vector<Phrase> because;
    Phrase what_to_do;
    std::optional<Mandate> mandate = {};  // fetched beforehand: it no longer lacks
};

struct Table {
    Day on;
    std::vector<AtStake> stakes;
    std::vector<AtTable> there;
    std::vector<core_team::Gap> not_represented;  // by those who take part (rules.md § 5)
    std::vector<Mandate> mandates;
};
std::vector<CompetenceGap> what_cannot_be_decided(Table const& table);

}  // namespace indgang::assessment_meetings
