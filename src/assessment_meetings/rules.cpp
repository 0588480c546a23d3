#include "assessment_meetings/rules.hpp"

#include <algorithm>

namespace indgang::assessment_meetings {
namespace {

/// Who has that role; nobody where it is not given.
std::vector<UserId> with_role(Plan const& plan, MeetingRole role) {
    std::vector<UserId> found;
    for (auto const& one : plan.professionals)
        if (std::ranges::count(one.roles, role) > 0) found.push_back(one.user);
    return found;
}

}  // namespace

Phrase name_of(Meeting const& meeting) {
    Phrase const form{std::string(wording(meeting.form).danish), {}};
    return meeting.child_name.empty() ? form : phrase("{0} med {1}", form, meeting.child_name);
}

Phrase name_for_family(Meeting const& meeting) {
    return meeting.child_name.empty() ? phrase("Møde om jeres hverdag")
                                      : phrase("Samtale med {0}", meeting.child_name);
}

std::vector<PlanObjection> objections_to(Plan const& plan, PlanLimits const& limits) {
    using enum PlanObjection;
    std::vector<PlanObjection> found;
    if (plan.on < limits.case_opened_on) found.push_back(before_the_case);
    if (plan.on > limits.today + furthest) found.push_back(too_far_ahead);
    if (plan.until <= plan.from) found.push_back(ends_before_it_begins);
    if (plan.family.empty()) found.push_back(nobody_of_the_family);
    if (limits.of_team == 0) found.push_back(nobody_of_the_team);
    if (plan.place == Place::home && !plan.at_home_of) found.push_back(home_of_nobody);
    if (limits.former && is_moved(*limits.former, plan) && plan.because.empty())
        found.push_back(moved_without_reason);
    return found;
}

bool is_moved(Plan const& before, Plan const& after) {
    return before.on != after.on || before.from != after.from || before.until != after.until ||
           before.place != after.place || before.at_home_of != after.at_home_of;
}

std::vector<Hint> hints_about(Meeting const& meeting, BeginningRule const& rule, int of_team) {
    std::vector<Hint> found;
    auto const& plan = meeting.plan();
    if (of_team < rule.fewest_of_team) found.push_back(Hint::too_few_of_the_team);
    // A talk with one professional needs no board-writer.
    if (rule.fewest_of_team > 1) {
        auto const asking = with_role(plan, MeetingRole::interviewer);
        auto const writing = with_role(plan, MeetingRole::board_writer);
        if (asking.empty()) found.push_back(Hint::no_interviewer);
        if (writing.empty()) found.push_back(Hint::no_board_writer);
        if (!asking.empty() && asking == writing) found.push_back(Hint::one_has_both);
    }
    if (meeting.contacts.empty()) found.push_back(Hint::family_not_spoken_with);
    return found;
}

std::vector<AccountObjection> objections_to(Account const& account, BeginningRule const& rule,
                                            AccountLimits const& limits) {
    using enum AccountObjection;
    std::vector<AccountObjection> found;
    if (account.held_on > limits.today) found.push_back(held_later_than_today);
    if (account.held_on < limits.case_opened_on) found.push_back(held_before_the_case);
    if (account.family.empty()) found.push_back(nobody_of_the_family);
    if (limits.of_team == 0) found.push_back(nobody_of_the_team);
    if (limits.of_team > 0 && limits.of_team < rule.fewest_of_team &&
        account.too_few_because.empty())
        found.push_back(too_few_without_reason);
    if (account.version > 1 && account.because.empty()) found.push_back(corrected_without_reason);
    return found;
}

bool is_overdue(Meeting const& meeting, Day today) {
    return meeting.standing() == Standing::planned && today > meeting.plan().on;
}

bool may_change(Meeting const& meeting) { return meeting.standing() == Standing::planned; }

}  // namespace indgang::assessment_meetings
