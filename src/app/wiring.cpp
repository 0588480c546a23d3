// What slices say to each other without knowing of each other: said here once, when the program starts.
#include <algorithm>
#include <mutex>

#include "absences/absences.hpp"
#include "access/holdings.hpp"
#include "access/on_record.hpp"
#include "actions/actions.hpp"
#include "actions/before_giving.hpp"
#include "analysis/analysis.hpp"
#include "app/routes.hpp"
#include "app/running.hpp"
#include "applications/applications.hpp"
#include "appointments/appointments.hpp"
#include "assessment/assessment.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "attachments/attachments.hpp"
#include "briefs/briefs.hpp"
#include "burden/burden.hpp"
#include "cases/cases.hpp"
#include "closing/closing.hpp"
#include "consent/consent.hpp"
#include "contact_wishes/contact_wishes.hpp"
#include "contracts/contracts.hpp"
#include "coordinators/coordinators.hpp"
#include "coordinators/reopening.hpp"
#include "core_team/core_team.hpp"
#include "core_team/reopening.hpp"
#include "corrections/corrections.hpp"
#include "correspondence/correspondence.hpp"
#include "effects/effects.hpp"
#include "examinations/examinations.hpp"
#include "follow_up/follow_up.hpp"
#include "insight/insight.hpp"
#include "interventions/before_start.hpp"
#include "invitations/invitations.hpp"
#include "meetings/meetings.hpp"
#include "minutes/minutes.hpp"
#include "open_items/open_items.hpp"
#include "outbox/outbox.hpp"
#include "partners/partners.hpp"
#include "partners/reopening.hpp"
#include "planning/planning.hpp"
#include "scales/scales.hpp"
#include "source_plans/source_plans.hpp"
#include "status_deck/status_deck.hpp"
#include "team_meetings/team_meetings.hpp"
#include "todo/todo.hpp"
#include "voices/voices.hpp"
#include "worries/worries.hpp"

namespace indgang::app {
namespace {

/// What the access log calls a route, in words.
std::string_view summary_of(std::string_view act) {
    auto const all = routes();
    auto const found = std::ranges::find(all, act, &access::Route::name);
    return found == all.end() ? std::string_view{} : found->summary.danish;
}

/// What somebody who leaves must hand on.
void say_what_can_be_held() {
    access::can_be_held(coordinators::cases_to_coordinate());
    access::can_be_held(absences::turns_as_substitute());
    access::can_be_held(partners::partnerships_held());
    access::can_be_held(core_team::places_in_fixed_teams());
    access::can_be_held(core_team::places_in_teams());
    access::can_be_held(core_team::sets_worked_with());
    access::can_be_held(actions::actions_held());
    access::can_be_held(examinations::examinations_to_hold());
    access::can_be_held(voices::voices_to_hold());
    access::can_be_held(status_deck::balls_held());
    access::can_be_held(applications::applications_to_handle());
    access::can_be_held(correspondence::conversations_to_answer());
}

/// What somebody has the ball with.
void say_what_can_be_open() {
    open_items::can_be_open(actions::open_actions);
    open_items::can_be_open(planning::open_answers);
    open_items::can_be_open(contracts::open_contracts);
    open_items::can_be_open(examinations::open_examinations);
    open_items::can_be_open(effects::open_reviews);
    open_items::can_be_open(applications::open_applications);
    open_items::can_be_open(correspondence::open_answers);
    open_items::can_be_open(consent::open_requests);
    open_items::can_be_open(assessment_meetings::open_accounts);
    open_items::can_be_open(analysis::open_tellings);
    open_items::can_be_open(invitations::open_invitations);
    open_items::can_be_open(contact_wishes::open_wishes);
    open_items::can_be_open(minutes::open_lines);
    open_items::can_be_open(minutes::open_minutes);
    open_items::can_be_open(status_deck::open_balls);
    open_items::can_be_open(meetings::open_meetings);
    open_items::can_be_open(corrections::open_corrections);
    open_items::can_be_open(insight::open_requests);
}

/// What has a day and an hour.
void say_what_is_an_appointment() {
    appointments::can_be_kept(assessment_meetings::as_appointments());
    appointments::can_be_kept(analysis::as_appointments());
    appointments::on_change(invitations::follow);
    appointments::can_be_kept(team_meetings::as_appointments());
    appointments::can_be_kept(meetings::as_appointments());
}

void say_what_owns_attachments() {
    attachments::can_own(voices::pictures_of_voices());
    attachments::can_own(examinations::files_of_examinations());
    attachments::can_own(source_plans::files_of_source_plans());
}

std::vector<consent::OutsideLooks> looks_at_briefs(access::CaseScope& scope) {
    auto const looks = briefs::looks_at_brief(scope);
    if (looks.empty()) return {};
    auto const what = phrase("Oplægget til analysemødet. Navne og steder er skiftet ud.");
    return {{what, std::ssize(looks), looks.front()}};
}

std::optional<interventions::BeforeStart> analysis_before_start(access::CaseScope& scope) {
    auto said = analysis::hint(scope);
    return said ? std::optional{interventions::BeforeStart{*said, "analysemoede"}} : std::nullopt;
}

/// A professional for whom nobody waits hears of it on the morning of the next working day, once for all that came.
Day next_letter(access::CaseScope& scope) {
    return follow_up::working_days_of(scope.db()).after(scope.today(), 1);
}

/// That there is news, and nothing of what (SHARE-8).
void tell_of_message(access::CaseScope& scope, std::vector<correspondence::Told> const& to) {
    auto const later = next_letter(scope);
    for (auto const& one : to)
        outbox::tell_news(scope.visit(), one.user,
                          one.is_at_once ? std::nullopt : std::optional{later});
}

/// Those who were asked to come, as far as they may see what is said at meetings.
void tell_of_minutes(access::CaseScope& scope, meetings::Meeting const& meeting) {
    auto const& asked = meeting.plan().participants;
    auto const later = next_letter(scope);
    for (auto const& one : consent::readers_of(scope, {access::FolderKind::meetings})) {
        bool const was_asked = std::ranges::any_of(asked, [&](auto const& other) {
            return other.user == one.user || (one.person && other.person == one.person);
        });
        if (was_asked)
            outbox::tell_news(scope.visit(), one.user,
                              one.is_of_family ? std::nullopt : std::optional{later});
    }
}

/// Who works with the family again, the coordinator first.
void those_who_come_back(access::CaseScope& scope, closing::Reopening const& again) {
    coordinators::come_back(scope, again.coordinator, again.from_on, again.because);
    partners::come_back(scope, again.because);
    core_team::come_back(scope, again.because);
}

}  // namespace

void wire_slices() {
    static std::once_flag once;
    std::call_once(once, [] {
        cases::on_change(follow_up::renew_due);
        cases::on_change(absences::follow_the_coordinator);
        cases::on_change(todo::place_anew);
        access::on_record(todo::make_old);
        say_what_can_be_held();
        say_what_can_be_open();
        say_what_is_an_appointment();
        say_what_owns_attachments();
        actions::before_giving(burden::before_giving);
        appointments::weeks_are_known({burden::about_hours, burden::full_weeks});
        closing::on_reopening(those_who_come_back);
        correspondence::on_message(tell_of_message);
        minutes::on_shared(tell_of_minutes);
        scales::can_withhold(worries::scales_withheld);
        core_team::needs_also(assessment::ask_needs);
        consent::name_acts(summary_of);
        consent::can_look_from_outside(looks_at_briefs);
        interventions::before_start(analysis_before_start);
        corrections::name_places(insight::heading_of);
    });
}

}  // namespace indgang::app
