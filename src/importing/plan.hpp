// What a spreadsheet would add: families with their persons, matters, interventions and follow-ups, and
// all that was found on the way. Nothing of it is saved yet.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/users.hpp"
#include "coordinators/coordinators.hpp"
#include "follow_up/follow_up.hpp"
#include "importing/findings.hpp"
#include "importing/row_facts.hpp"
#include "intake/intake.hpp"
#include "interventions/interventions.hpp"
#include "matters/matters.hpp"

namespace indgang::importing {

struct PlannedPerson {
    PersonFacts facts;  // of all rows that tell of this person
    cases::FamilyRole role = cases::FamilyRole::child;
    std::vector<std::size_t> custody_of;  // places in PlannedFamily::persons
    std::optional<PersonId> there = {};
};

struct PlannedFamily {
    std::string key;  // what holds its rows together
    std::string name;
    std::vector<int> rows;
    std::optional<Day> opened_on;
    std::string model;  // its word
    std::int64_t criterion = 0;
    std::string criterion_note;
    std::string coordinator_typed;
    std::optional<coordinators::Candidate> coordinator;
    std::vector<PlannedPerson> persons;
    Findings findings;
    std::optional<CaseId> there = {};
    bool adds_something = true;
    bool is_left_out = false;  // by choice

    int row() const { return rows.empty() ? 0 : rows.front(); }
    bool is_good() const;
};

struct Plan {
    std::string sheet;  // which was read, where a workbook has several
    Findings findings;  // of the file
    std::vector<PlannedFamily> families;
    std::size_t rows = 0;

    /// Nothing can be saved, whoever is left out.
    bool is_hopeless() const;
};

/// What is the same for all families whose rows do not say it.
struct Defaults {
    std::optional<std::int64_t> criterion = {};
    std::string model = {};
    std::optional<Day> opened_on = {};
    std::string coordinator = {};  // a login or a name
};

/// What the municipality has, for names to be found in.
struct Lists {
    std::vector<access::Department> departments;
    std::vector<intake::Criterion> criteria;
    std::vector<std::string> models;  // words
    std::function<Result<coordinators::Candidate, Phrase>(std::string_view typed, Day on)> adviser;
};

}  // namespace indgang::importing
