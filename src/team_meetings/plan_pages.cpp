#include "team_meetings/plan_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "catalogue/catalogue.hpp"
#include "team_meetings/store.hpp"
#include "web/compared.hpp"

namespace indgang::team_meetings {
namespace {

constexpr int default_count = 8;

Team team_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("team");
    if (!number) throw access::NotFound{};
    return team_of(visit, FixedTeamId{*number});
}

std::string address_of(FixedTeamId team) { return "/teammoeder/" + web::typed(team); }
std::string address_of(TeamMeetingId meeting) { return "/teammoede/" + web::typed(meeting); }

TimeOfDay read_time(web::Form& form, std::string_view field, Text missing) {
    auto const typed = form.text(field, missing);
    if (typed.empty()) return {};
    if (auto const time = time_from_typed(typed)) return *time;
    form.mistake(field, Text{"Skriv et klokkeslæt, for eksempel 9.30."});
    return {};
}

constexpr std::string_view field_of(Objection objection, std::string_view day_field) {
    return objection == Objection::ends_before_it_begins ? "until" : day_field;
}

void judge(web::Form& form, appointments::Span const& when, std::vector<Day> const& taken,
           Day today, std::string_view day_field) {
    for (auto const objection : objections_to(when, taken, today)) {
        auto const field = field_of(objection, day_field);
        if (form.state().mistake(field).empty()) form.mistake(field, objection);
    }
}

std::vector<Day> days_taken(access::Visit& visit, FixedTeamId team, TeamMeetingId but) {
    std::vector<Day> taken;
    for (auto const& one : meetings_of(visit, team))
        if (one.id != but && one.state() != State::cancelled) taken.push_back(one.on());
    return taken;
}

SeriesPage series_page(access::Visit& visit, Team const& team, web::FormState form) {
    SeriesPage page{.id = team.id,
                    .name = team.name,
                    .meets = team.meets,
                    .first_on = {},
                    .rhythm = team.rhythm,
                    .form = std::move(form)};
    std::optional<Day> last;
    for (auto const& one : meetings_of(visit, team.id))
        if (one.state() != State::cancelled && (!last || one.on() > *last)) last = one.on();
    auto const next = due_on(last, team.since, team.rhythm, catalogue::working_days());
    page.first_on = iso(std::max(next, visit.today()));
    return page;
}

/// One that is neither held, begun nor called off: what is done stays as it was.
MeetingOfTeam open_meeting_in(access::Visit& visit, web::Request const& request) {
    auto found = meeting_in(visit, request);
    if (found.meeting.state() != State::planned) throw access::NotFound{};
    return found;
}

MovePage move_page(access::Visit& visit, MeetingOfTeam const& of, web::FormState form) {
    return {.id = of.meeting.id,
            .team = of.team.name,
            .when = said(of.meeting.plan().when, visit.today(), visit.language()),
            .form = std::move(form)};
}

web::Pairs values_of(Plan const& plan) {
    return {{"on_day", iso(plan.when.on)},
            {"from", iso(plan.when.from)},
            {"until", iso(plan.when.until)},
            {"place_note", plan.place_note}};
}

constexpr web::ComparedField compared_fields[] = {
    {"on_day", "Dag"}, {"from", "Fra kl."}, {"until", "Til kl."}, {"place_note", "Hvor?"}};

DutyPage duty_page(access::Visit& visit, Team const& team, web::FormState form) {
    DutyPage page{.id = team.id,
                  .name = team.name,
                  .today = iso(visit.today()),
                  .members = {},
                  .form = std::move(form)};
    for (auto const& one : team.members)
        page.members.push_back({web::typed(one.user), one.name, one.department});
    return page;
}

}  // namespace

web::Response show_series(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(visit, request);
    return web::page(request, series_page(visit, team, access::form_for(visit, request)));
}

web::Response create_series(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(visit, request);
    web::Form form{request, series_fields};
    auto const first = form.day("first_on", "Vælg den første dag.");
    auto const count = form.number("count", 1, longest_series, "Skriv et tal fra 1 til 26.");
    appointments::Span const when{first, read_time(form, "from", "Skriv, hvornår mødet begynder."),
                                  read_time(form, "until", "Skriv, hvornår mødet slutter.")};
    auto const place_note = form.maybe_text("place_note");
    auto const taken = days_taken(visit, team.id, {});
    judge(form, when, {}, visit.today(), "first_on");
    std::vector<Plan> plans;
    for (auto const& one : series(first, team.rhythm, int(count), catalogue::working_days()))
        if (std::ranges::count(taken, one.on) == 0 && one.on >= visit.today())
            plans.push_back({.when = {one.on, when.from, when.until}, .place_note = place_note});
    if (form.ok() && plans.empty()) form.mistake("first_on", Objection::day_is_taken);
    if (!form.ok()) return web::page(request, series_page(visit, team, form.state()), 422);
    plan_series(visit, team.id, plans);
    return web::see_other(address_of(team.id));
}

web::Response show_move(web::Request const& request, access::Visit& visit) {
    auto const of = open_meeting_in(visit, request);
    auto form = access::form_for(visit, request, web::typed(of.meeting.plan().version));
    if (!form.from_draft) form.values = values_of(of.meeting.plan());
    return web::page(request, move_page(visit, of, std::move(form)));
}

web::Response move_meeting(web::Request const& request, access::Visit& visit) {
    auto const of = open_meeting_in(visit, request);
    web::Form form{request, move_fields};
    auto const on = form.day("on_day", "Vælg, hvilken dag I mødes.");
    Plan const plan{.when = {on, read_time(form, "from", "Skriv, hvornår mødet begynder."),
                             read_time(form, "until", "Skriv, hvornår mødet slutter.")},
                    .place_note = form.maybe_text("place_note"),
                    .because = form.text("because", "Skriv, hvorfor mødet flyttes.")};
    auto const version = web::typed(of.meeting.plan().version);
    if (form.state().version != version)
        return web::conflict(
            request, form.state(),
            {.version = version,
             .address = address_of(of.meeting.id) + "/flyt",
             .by = of.meeting.plan().by},
            web::compared(compared_fields, values_of(of.meeting.plan()), form.state().values,
                          visit.language(), [](auto, auto) { return std::string{}; }));
    judge(form, plan.when, days_taken(visit, of.team.id, of.meeting.id), visit.today(), "on_day");
    if (!form.ok()) return web::page(request, move_page(visit, of, form.state()), 422);
    move(visit, of.meeting, plan);
    return web::see_other(address_of(of.meeting.id));
}

web::Response show_cancel(web::Request const& request, access::Visit& visit) {
    auto const of = open_meeting_in(visit, request);
    auto const page = move_page(visit, of, access::form_for(visit, request));
    return web::page(request, CancelTeamMeetingPage{page.id, page.team, page.when, page.form});
}

web::Response cancel_meeting(web::Request const& request, access::Visit& visit) {
    auto const of = open_meeting_in(visit, request);
    web::Form form{request, cancel_fields};
    auto const because = form.text("because", "Skriv, hvorfor mødet aflyses.");
    if (!form.ok()) {
        auto const page = move_page(visit, of, form.state());
        return web::page(request, CancelTeamMeetingPage{page.id, page.team, page.when, page.form},
                         422);
    }
    cancel(visit, of.meeting.id, because);
    return web::see_other(address_of(of.team.id));
}

web::Response show_duty(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(visit, request);
    auto form = access::form_for(visit, request);
    if (!form.from_draft)
        for (auto const& one : team.members)
            if (one.must_come) form.values.push_back({"members", web::typed(one.user)});
    return web::page(request, duty_page(visit, team, std::move(form)));
}

web::Response agree_on_duty(web::Request const& request, access::Visit& visit) {
    auto const team = team_in(visit, request);
    web::Form form{request, duty_fields};
    auto const words = form.list("members");
    std::vector<UserId> chosen;
    for (auto const& one : team.members)
        if (std::ranges::count(words, web::typed(one.user)) > 0) chosen.push_back(one.user);
    if (chosen.size() != words.size())
        form.mistake("members", Text{"Vælg blandt teamets medlemmer."});
    if (words.empty()) form.mistake("members", Text{"Vælg mindst én, der skal komme."});
    auto const with = form.text("agreed_with", "Skriv, hvem i ledelsen I har aftalt det med.");
    auto const on = form.day("agreed_on", "Vælg, hvornår I aftalte det.");
    if (on > visit.today()) form.mistake("agreed_on", Text{"Dagen ligger efter i dag."});
    if (!form.ok()) return web::page(request, duty_page(visit, team, form.state()), 422);
    agree_duty(visit, team.id, with, on, chosen);
    return web::see_other(address_of(team.id));
}

}  // namespace indgang::team_meetings
