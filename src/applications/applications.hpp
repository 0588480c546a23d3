// Applications (ansøgninger): what the family has asked for help with, how far it is, who has the ball, and by when
// there is an answer (SHARE-1). Lov om retssikkerhed § 3: where the day cannot be kept, the family is told a new one.
//
// The decision itself belongs to the municipality's record system; what is kept here is its status, and what it came
// to in words for the family. Never stored: whether it is late.
// Asks: cases, open_items, plan.  Is asked by: overview, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/folders.hpp"
#include "applications/short_list.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {
class CaseScope;
struct KindOfHolding;
}  // namespace indgang::access
namespace indgang::open_items {
struct OpenItem;
}

namespace indgang::applications {

/// As its latest step says.
struct Application {
    ApplicationId id = {};
    std::string what = {};
    std::optional<PersonId> about = {};  // none: the whole family
    std::string about_name = {};         // "Sofie"
    bool is_about_adult = false;
    Day applied_on{{}};
    std::optional<PersonId> applied_by = {};
    std::string applied_by_name = {};

    State state = State::received;
    UserId handler = {};
    std::string handler_name = {}, treated_by = {};
    std::optional<Day> answer_by = {};
    std::string next_step = {};
    std::optional<PersonId> asked_of = {};
    std::string asked_of_name = {}, lacks = {};
    std::optional<Day> lacks_by = {};
    std::optional<Outcome> outcome = {};
    std::optional<Day> decided_on = {};
    std::string answer = {}, because = {};
    std::int64_t version = 0;
    std::string written_by = {};
    Instant written_at = {};

    bool is_open() const { return state != State::decided && state != State::withdrawn; }
};

struct Step {
    Act act;
    Application after;
};

/// One with all its steps, the newest last.
struct Course {
    Application now;
    std::vector<Step> steps;
};

/// An adult's are in the adult's own folder.
access::Folder folder_of(Application const& application);
/// The day that was promised has gone.
bool is_late(Application const& application, Day today);

/// Those of the case that the reader may see: open ones first, the soonest answer first.
std::vector<Course> applications_of(access::CaseScope& scope);

/// For who has the ball, and for who leaves.
std::vector<open_items::OpenItem> open_applications(access::CaseScope& scope);
access::KindOfHolding applications_to_handle();

}  // namespace indgang::applications
