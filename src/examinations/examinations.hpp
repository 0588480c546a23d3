// Examinations (udredningsundersøgelser): what an assessment needs to have looked into, about whom, by when, and the
// one professional who has the ball (ASSESS-5, rules.md § 6). The law's clock runs for some (BL § 20).
//
// Never stored: whether it is late. Each step that was taken is kept with who and when.
// Asks: cases, attachments, open_items.  Is asked by: overview, portal, reports.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/folders.hpp"
#include "foundation/asked.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
struct KindOfHolding;
}  // namespace indgang::access
namespace indgang::attachments {
struct KindOfOwner;
}
namespace indgang::open_items {
struct OpenItem;
}

namespace indgang::examinations {

using ExaminationId = Id<struct ExaminationTag>;

enum class State { asked, underway, reported, cancelled };
inline constexpr Wording<State> states[] = {
    {State::asked, "asked", "Bestilt"},
    {State::underway, "underway", "I gang"},
    {State::reported, "reported", "Svar er givet"},
    {State::cancelled, "cancelled", "Aflyst"},
};
constexpr auto const& wording(State state) { return find(states, state); }

/// As its latest step says.
struct Examination {
    ExaminationId id = {};
    std::string kind = {};  // a word of catalogue/examination_kinds.csv
    PersonId about = {};
    std::string about_name = {};
    bool is_about_adult = false;
    State state = State::asked;
    UserId holder = {};
    std::string holder_name = {};
    std::string outside = {};  // who does it, of an outside party
    std::string question = {};
    Day asked_on{{}};
    Day due_on{{}};
    std::optional<Day> aware_on = {};  // where the law's clock runs
    std::optional<Day> provisional_on = {};
    std::string provisional = {};
    std::optional<Day> reported_on = {};
    std::string result = {}, family_words = {};
    std::string because = {};
    std::int64_t version = 0;
    std::string written_by = {};
    Instant written_at = {};

    bool is_open() const { return state == State::asked || state == State::underway; }
};

/// The law's clock on a day.
struct ClockStanding {
    Day due_on;
    std::int64_t days_left = 0;  // below 0: that many days over
    std::string law;
    bool is_overdue = false;
    bool needs_provisional = false;  // it has run out, and none is written
};
std::optional<ClockStanding> clock_of(Examination const& examination, Day today);
/// The day that is kept an eye on: what was agreed, or the law's day where that is sooner.
Day due_day(Examination const& examination);
bool is_overdue(Examination const& examination, Day today);

access::Folder folder_of(Examination const& examination);

/// Those of the case that the reader may see: open ones first, the soonest due first.
Asked<std::vector<Examination>> ask_examinations(access::CaseScope& scope);
std::vector<Examination> examinations_of(access::CaseScope& scope);

/// Pictures and PDFs may belong to an examination; app says it when the program starts.
attachments::KindOfOwner files_of_examinations();
/// The open ones that somebody who leaves has the ball of.
access::KindOfHolding examinations_to_hold();
/// For the list of who has the ball.
std::vector<open_items::OpenItem> open_examinations(access::CaseScope& scope);

}  // namespace indgang::examinations
