// One row of a spreadsheet as values: what it says of the family, and of each person it has columns for.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cases/cases.hpp"
#include "exchange/spreadsheets/workbook.hpp"
#include "follow_up/follow_up.hpp"
#include "importing/headings.hpp"
#include "importing/values.hpp"

namespace indgang::importing {

/// A text with the place it stands in, so that what is wrong with it later can be told.
struct TypedCell {
    std::string text, column;
    int row = 0;
    bool empty() const { return text.empty(); }
};

struct MatterFacts {
    TypedCell department;
    std::string title, record_system, outside_number, caseworker;
    std::optional<Day> opened_on = {}, closed_on = {};
    int row = 0;
    std::optional<DepartmentId> department_id = {};
    bool is_there = false;
};

struct InterventionFacts {
    std::string provision;  // its key
    Day started_on;
    std::optional<Day> ended_on = {};  // exclusive
    std::optional<Day> examination_until = {};
    TypedCell department;
    std::string provider, note;
    int row = 0;
    std::optional<DepartmentId> department_id = {};
    bool is_there = false;
};

struct PersonFacts {
    int row = 0;
    std::string name;
    std::optional<cases::FamilyRole> role = {};
    std::string relation = {};
    std::optional<Cpr> cpr = {};
    std::optional<Day> born_on = {};
    std::string telephone = {}, email = {}, address = {}, home = {};
    std::optional<bool> is_address_protected = {};
    bool is_first_contact = false;
    TypedCell custody = {};
    std::optional<Day> start_conversation_on = {}, held_on = {}, next_on = {};
    std::optional<follow_up::Manner> held_how = {};
    bool is_held_there = false, is_start_there = false;
    std::vector<MatterFacts> matters = {};
    std::vector<InterventionFacts> interventions = {};

    bool says_nothing() const { return name.empty() && !cpr; }
};

struct RowFacts {
    int number = 0;
    TypedCell family = {}, coordinator = {}, criterion = {}, model = {};
    std::string family_name = {}, criterion_note = {};
    std::optional<Day> opened_on = {};
    std::vector<PersonFacts> persons;
    Findings findings;
};

/// None for a row of totals or one that says nothing of anybody.
std::optional<RowFacts> facts_of(Headings const& headings, spreadsheets::Row const& row);

}  // namespace indgang::importing
