#include "meetings/rules.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace indgang::meetings {
namespace {

using meeting_kinds::Kind;
using meeting_kinds::Seat;

/// Letters and digits alone, small: "Åvej 4, 2. th" and "åvej 4 2.th" are one address.
std::string bare(std::string_view text) {
    std::string kept;
    for (unsigned char const c : text)
        if (std::isalnum(c) || c >= 0x80) kept += char(std::tolower(c));
    return kept;
}

/// "Rosenvej 4" of "Rosenvej 4, 3. tv., 5000 Odense C": what tells where it is.
std::string_view street_of(std::string_view address) {
    return address.substr(0, address.find(','));
}

bool family_lacks_a_reason(Plan const& plan, Kind const& kind) {
    return !plan.has_family() && !kind.is_always_with_family() && !kind.shuts_out(Seat::family) &&
           plan.without_family_because.empty();
}

}  // namespace

bool Participant::has(Role role) const { return std::ranges::count(roles, role) > 0; }

bool Plan::has_family() const {
    return std::ranges::any_of(participants,
                               [](auto const& one) { return one.person.has_value(); });
}
Participant const* Plan::professional(UserId user) const {
    auto const found = std::ranges::find(participants, std::optional{user}, &Participant::user);
    return found == participants.end() ? nullptr : &*found;
}
Participant const* Plan::relative(PersonId person) const {
    auto const found = std::ranges::find(participants, std::optional{person}, &Participant::person);
    return found == participants.end() ? nullptr : &*found;
}

bool Held::family_came() const {
    return std::ranges::any_of(attendance, [](Attended const& one) {
        return one.person && one.came != Attendance::absent;
    });
}

Phrase name_of(Meeting const& meeting) {
    if (meeting.about_names.empty()) return {"{0}", {meeting.kind.name}};
    return phrase("{0} om {1}", meeting.kind.name, meeting.about_names);
}
Phrase name_for_family(Meeting const& meeting) { return {"{0}", {meeting.kind.name_for_family}}; }

std::vector<PlanObjection> objections_to(Plan const& plan, Kind const& kind,
                                         PlanLimits const& limits) {
    using enum PlanObjection;
    std::vector<PlanObjection> found;
    auto const note = [&](bool is_wrong, PlanObjection objection) {
        if (is_wrong) found.push_back(objection);
    };
    bool const has_professional = std::ranges::any_of(
        plan.participants, [](auto const& one) { return one.user.has_value(); });
    note(plan.on < limits.case_opened_on, before_the_case);
    note(plan.on > limits.today + furthest, too_far_ahead);
    note(plan.until <= plan.from, ends_before_it_begins);
    note(!plan.has_family() && kind.is_always_with_family(), nobody_of_the_family);
    note(family_lacks_a_reason(plan, kind), without_family_without_reason);
    note(plan.has_family() && kind.shuts_out(Seat::family), family_is_shut_out);
    note(!has_professional, nobody_of_the_municipality);
    note(plan.place == Place::home && !plan.at_home_of, home_of_nobody);
    note(plan.from < plan.until && minutes_of(plan.points) > plan.until.minutes - plan.from.minutes,
         agenda_is_longer);
    note(std::ranges::any_of(limits.protected_addresses,
                             [&](auto const& address) { return names_address(plan, address); }),
         names_a_protected_address);
    note(limits.former && is_moved(*limits.former, plan) && plan.because.empty(),
         moved_without_reason);
    return found;
}

bool is_moved(Plan const& before, Plan const& after) {
    return before.when() != after.when() || before.place != after.place ||
           before.at_home_of != after.at_home_of;
}

bool names_address(Plan const& plan, std::string_view address) {
    auto const sought = bare(street_of(address));
    if (sought.empty()) return false;
    auto const is_in = [&](std::string_view text) {
        return bare(text).find(sought) != std::string::npos;
    };
    return is_in(plan.place_note) || is_in(plan.purpose) || is_in(plan.others) ||
           is_in(plan.because) || is_in(plan.without_family_because) ||
           std::ranges::any_of(plan.points, [&](auto const& point) { return is_in(point.words); });
}

std::int64_t minutes_of(std::vector<Point> const& points) {
    return std::accumulate(points.begin(), points.end(), std::int64_t{0},
                           [](std::int64_t sum, Point const& one) { return sum + one.minutes; });
}

bool is_overdue(Meeting const& meeting, Day today) {
    return meeting.standing() == Standing::planned && today > meeting.plan().on;
}

bool may_change(Meeting const& meeting) { return meeting.standing() == Standing::planned; }

bool asks_for_contact(Meeting const& meeting, Day today) {
    if (meeting.standing() != Standing::planned || !meeting.plan().has_family()) return false;
    return meeting.contacts.empty() && today + prepared_before >= meeting.on() &&
           today <= meeting.on();
}

std::vector<Participant const*> not_heard(Meeting const& meeting) {
    std::vector<Participant const*> all;
    for (auto const& one : meeting.plan().participants) {
        if (!one.person) continue;
        bool const is_spoken_with =
            std::ranges::count(meeting.contacts, *one.person, &PriorContact::person) > 0;
        bool const has_written = std::ranges::any_of(meeting.focus, [&](auto const& focus) {
            return focus.person == *one.person && !focus.words.empty();
        });
        if (!is_spoken_with && !has_written) all.push_back(&one);
    }
    return all;
}

}  // namespace indgang::meetings
