// The family's one coordinator (familiekoordinator) and the model it is worked by: who and which, since
// when, and why it changed (CASE-3, MOD-1).
//
// A period is stored as the day it begins; it ends where the next begins or the case closes. So a gap
// or a second coordinator cannot be written down, and the database refuses what is left.
// Asks: cases.  Is asked by: intake, overview.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/asked.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
struct KindOfHolding;
}  // namespace indgang::access

namespace indgang::coordinators {

struct CoordinatorPeriod {
    UserId user;
    std::string name;
    Day from_on;
    std::optional<Day> until_on;  // exclusive; none while it runs
    bool is_first = false;        // began with the case
    std::string because;          // of a change
    std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(CoordinatorPeriod, (),
                      (user, name, from_on, until_on, is_first, because, recorded_by))

struct ModelPeriod {
    std::string model;  // the model's word
    std::string name;   // and as people say it
    Day from_on;
    bool is_first = false;
    std::string because, recorded_by;
};
BOOST_DESCRIBE_STRUCT(ModelPeriod, (), (model, name, from_on, is_first, because, recorded_by))

/// An adviser of the children's disability area who may coordinate.
struct Candidate {
    UserId user;
    std::string name;
};

/// Newest first.
Asked<std::vector<CoordinatorPeriod>> ask_coordinators(access::CaseScope& scope);
Asked<std::vector<ModelPeriod>> ask_models(access::CaseScope& scope);

/// Who may coordinate on that day: role and department, active today. By name.
std::vector<Candidate> candidates(access::Visit& visit, Day on);

/// The first period of each, for the case that is being created in this transaction.
void begin(access::Visit& visit, CaseId case_id, UserId coordinator, std::string_view model,
           Day from_on);

/// What a coordinator holds, for when one leaves.
access::KindOfHolding cases_to_coordinate();

}  // namespace indgang::coordinators
