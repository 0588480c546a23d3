#include "app/running.hpp"

#include <algorithm>
#include <mutex>
#include <thread>

#include "absences/absences.hpp"
#include "access/holdings.hpp"
#include "actions/actions.hpp"
#include "actions/before_giving.hpp"
#include "analysis/analysis.hpp"
#include "app/routes.hpp"
#include "assessment/assessment.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "assessment_meetings/weeks.hpp"
#include "attachments/attachments.hpp"
#include "burden/burden.hpp"
#include "cases/cases.hpp"
#include "consent/consent.hpp"
#include "contracts/contracts.hpp"
#include "coordinators/coordinators.hpp"
#include "core_team/core_team.hpp"
#include "effects/effects.hpp"
#include "examinations/examinations.hpp"
#include "exchange/pictures/pictures.hpp"
#include "exchange/spreadsheets/workbook.hpp"
#include "follow_up/follow_up.hpp"
#include "interventions/before_start.hpp"
#include "open_items/open_items.hpp"
#include "partners/partners.hpp"
#include "planning/planning.hpp"
#include "scales/scales.hpp"
#include "source_plans/source_plans.hpp"
#include "voices/voices.hpp"
#include "worries/worries.hpp"

namespace indgang::app {
namespace {

constexpr std::size_t most_requests_waiting = 2048;

Site site_of(ServeOptions const& options, Clock const& clock) {
    wire_slices();
    Site site;
    auto const databases =
        options.databases.empty() ? databases_in(options.place) : options.databases;
    for (auto const& found : databases)
        site.add(std::make_unique<Municipality>(found.where, found.key_file, clock));
    return site;
}

/// On PostgreSQL a worker mostly waits for answers to come.
int workers_of(ServeOptions const& options, Site const& site) {
    if (options.workers > 0) return options.workers;
    bool const waits = std::ranges::any_of(
        site.all(), [](auto const& one) { return one->engine() == db::Engine::postgres; });
    return std::max(2, int(std::thread::hardware_concurrency())) * (waits ? 4 : 1);
}

FollowerLimits limits_of(ServeOptions const& options, Site const& site) {
    FollowerLimits limits;
    limits.judged_at_once = std::max<std::size_t>(1, std::size_t(workers_of(options, site)) / 2);
    return limits;
}

web::ServerOptions server_options(ServeOptions const& options) {
    web::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    server.io_threads = options.io_threads;
    // A megabyte of text in a field gets a sentence at that field, not 413.
    server.body_limit = 4 * 1024 * 1024;
    // A file that is a little too large is told so on its page.
    server.body_limit_of = [limit = server.body_limit](std::string_view path) {
        if (path == "/indlaesninger") return spreadsheets::most_bytes + limit;
        bool const brings_a_file =
            path.starts_with("/forloeb/") && path.find("/bilag/opret/") != std::string_view::npos;
        return brings_a_file ? pictures::most_bytes + limit : limit;
    };
    return server;
}

/// What the access log calls a route, in words.
std::string_view summary_of(std::string_view act) {
    auto const all = routes();
    auto const found = std::ranges::find(all, act, &access::Route::name);
    return found == all.end() ? std::string_view{} : found->summary.danish;
}

}  // namespace

void wire_slices() {
    static std::once_flag once;
    std::call_once(once, [] {
        cases::on_change(follow_up::renew_due);
        cases::on_change(absences::follow_the_coordinator);
        access::can_be_held(coordinators::cases_to_coordinate());
        access::can_be_held(absences::turns_as_substitute());
        access::can_be_held(partners::partnerships_held());
        access::can_be_held(core_team::places_in_fixed_teams());
        access::can_be_held(core_team::places_in_teams());
        access::can_be_held(core_team::sets_worked_with());
        access::can_be_held(actions::actions_held());
        open_items::can_be_open(actions::open_actions);
        open_items::can_be_open(planning::open_answers);
        open_items::can_be_open(contracts::open_contracts);
        open_items::can_be_open(examinations::open_examinations);
        open_items::can_be_open(effects::open_reviews);
        open_items::can_be_open(consent::open_requests);
        open_items::can_be_open(assessment_meetings::open_accounts);
        open_items::can_be_open(analysis::open_tellings);
        actions::before_giving(burden::before_giving);
        assessment_meetings::weeks_are_known({burden::about_meeting, burden::full_weeks});
        scales::can_withhold(worries::scales_withheld);
        core_team::needs_also(assessment::ask_needs);
        access::can_be_held(examinations::examinations_to_hold());
        access::can_be_held(voices::voices_to_hold());
        attachments::can_own(voices::pictures_of_voices());
        attachments::can_own(examinations::files_of_examinations());
        attachments::can_own(source_plans::files_of_source_plans());
        consent::name_acts(summary_of);
        interventions::before_start([](access::CaseScope& scope) {
            auto said = analysis::hint(scope);
            return said ? std::optional{interventions::BeforeStart{*said, "analysemoede"}}
                        : std::nullopt;
        });
    });
}

Running::Running(ServeOptions const& options)
    : clock_{options.today},
      site_{site_of(options, clock_)},
      workers_{workers_of(options, site_), most_requests_waiting},
      followers_{site_, clock_, workers_, limits_of(options, site_)},
      dispatcher_{site_, clock_, routes(), workers_, followers_},
      renewal_{site_, clock_},
      imports_{site_, clock_},
      server_{server_options(options), [this](web::Request request, web::Answer answer) {
                  dispatcher_.accept(std::move(request), std::move(answer));
              }} {}

void Running::watch_queues() {
    web::add_gauge("indgang_requests_waiting", "Requests waiting for a worker",
                   [this] { return double(workers_.waiting()); });
    web::add_gauge("indgang_pages_followed", "Pages that are kept open and followed",
                   [this] { return double(followers_.open()); });
    web::add_gauge("indgang_writes_waiting", "Writes waiting for the writer", [this] {
        double waiting = 0;
        for (auto const& municipality : site_.all())
            waiting += double(municipality->writer().waiting());
        return waiting;
    });
}

}  // namespace indgang::app
