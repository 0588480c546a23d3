// Interventions (indsatser): what runs for whom, under which provision of the law, from when until
// when. An intervention keeps the basis it was granted on; its end is a fact of its own.
//
// Never stored: whether it is in force (that depends on the day) and the law's titles (catalogue).
// Asks: cases, catalogue.  Is asked by: follow_up, overview.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "foundation/asked.hpp"
#include "foundation/id.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::db {
class Db;
}

namespace indgang::interventions {

struct Intervention {
    InterventionId id = {};
    PersonId person;
    std::string provision;  // key in the catalogue
    Day started_on;
    std::optional<Day> ended_on = {};  // exclusive
    std::string ended_because = {};
    std::optional<Day> examination_until = {};  // exclusive; home training alone
    std::optional<DepartmentId> department = {};
    std::string department_name = {}, provider = {}, note = {};
    std::string department_area = {};  // a word of access::areas

    /// rules.md § 2: from the day it starts until the day before it ends.
    bool is_in_force_on(Day day) const {
        return started_on <= day && (!ended_on || *ended_on > day);
    }
};

/// All that were ever written down, the newest start first.
Asked<std::vector<Intervention>> ask_interventions(access::CaseScope& scope);
std::vector<Intervention> in_force(access::CaseScope& scope);
std::vector<Intervention> of_person(access::CaseScope& scope, PersonId person);

/// How one starts and ends; both are rows that stay.
InterventionId add(access::CaseScope& scope, Intervention const& intervention,
                   std::string_view person_name);
void end(access::CaseScope& scope, Intervention const& intervention, Day ended_on,
         std::string_view because, std::string_view person_name);

/// What it is called: to the family in daily words, where somebody wrote them.
std::string called(Intervention const& intervention, bool to_family);
/// "Merudgiftsydelse (serviceloven § 41)".
Phrase described(catalogue::Provision const& provision);

/// Brings the table of provisions to what the program knows; called after each migration.
void load_catalogue(db::Db& db);

}  // namespace indgang::interventions

#include "interventions/before_start.hpp"
#include "interventions/rules.hpp"
