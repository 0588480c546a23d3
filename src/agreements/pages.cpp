#include "agreements/pages.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "collaboration_model/collaboration_model.hpp"

namespace indgang::agreements {
namespace {

constexpr std::int64_t fewest_weeks = 1, most_weeks = 13;  // 13 weeks = 3 months (rules.md § 3)

enum class Asks { nothing, start, pause, interval };

std::vector<IntervalLine> interval_lines(access::CaseScope& scope) {
    std::vector<IntervalLine> lines;
    for (auto& interval : intervals_of(scope))
        lines.push_back({interval.from_on, interval.interval_days,
                         how_often(interval.interval_days), std::move(interval.because)});
    return lines;
}

web::Response show_page(web::Request const& request, access::CaseScope& scope,
                        cases::Member const& child, Asks asks, web::FormState form,
                        int status = 200) {
    AgreementsPage const page{.place = cases::place(scope),
                              .child_id = child.id,
                              .child = child.name,
                              .is_meeting = scope.model().clock == Clock::per_family,
                              .start_conversation_on = start_conversation_of(scope, child.id),
                              .pauses = pauses_of(scope, child.id),
                              .intervals = interval_lines(scope),
                              .withheld = cases::withheld(scope, access::FolderKind::meetings),
                              .asks_start = asks == Asks::start,
                              .asks_pause = asks == Asks::pause,
                              .asks_interval = asks == Asks::interval,
                              .form = std::move(form)};
    return web::page(request, page, status);
}

web::Response show_asking(web::Request const& request, access::CaseScope& scope, Asks asks) {
    return show_page(request, scope, cases::child_in(scope, request), asks,
                     access::form_for(scope.visit(), request));
}

web::Response back_to(access::CaseScope& scope, cases::Member const& child) {
    return web::see_other(
        fmt::format("/forloeb/{}/boern/{}/aftaler", scope.case_id().value, child.id.value));
}

}  // namespace

Phrase how_often(std::int64_t interval_days) {
    if (interval_days == 7) return phrase("Hver uge");
    if (interval_days % 7 == 0) return phrase("Hver {0}. uge", interval_days / 7);
    return phrase("Hver {0}. dag", interval_days);
}

web::Response show(web::Request const& request, access::CaseScope& scope) {
    return show_page(request, scope, cases::child_in(scope, request), Asks::nothing,
                     web::fresh_form());
}
web::Response show_start(web::Request const& request, access::CaseScope& scope) {
    return show_asking(request, scope, Asks::start);
}
web::Response show_pause(web::Request const& request, access::CaseScope& scope) {
    return show_asking(request, scope, Asks::pause);
}
web::Response show_interval(web::Request const& request, access::CaseScope& scope) {
    return show_asking(request, scope, Asks::interval);
}

web::Response create_start(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    web::Form form{request, start_form};
    auto const held_on = form.day("held_on", "Vælg den dag, samtalen blev holdt.");
    if (form.ok() && held_on > scope.today())
        form.mistake("held_on", Text{"Dagen ligger efter i dag."});
    if (form.ok() && held_on < cases::heading(scope).opened_on)
        form.mistake("held_on", Text{"Dagen ligger før den dag, forløbet blev åbnet."});
    if (form.ok() && start_conversation_of(scope, child.id))
        form.mistake("held_on", Text{"Der er allerede skrevet en opstartssamtale ned."});
    if (!form.ok()) return show_page(request, scope, child, Asks::start, form.state(), 422);
    save_start_conversation(scope, child.id, child.name, held_on);
    return back_to(scope, child);
}

web::Response create_pause(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    web::Form form{request, pause_form};
    PauseWish const wish{
        .from_on = form.day("from_on", "Vælg, hvornår pausen begynder."),
        .until_on = form.day("until_on", "Vælg, hvornår pausen slutter."),
        .because = form.text("because", "Skriv, hvorfor familien ønsker en pause.")};
    if (form.ok() && wish.until_on <= wish.from_on)
        form.mistake("until_on", Text{"Pausen skal slutte efter den dag, den begynder."});
    if (form.ok() && wish.until_on <= scope.today())
        form.mistake("until_on", Text{"Pausen skal slutte efter i dag."});
    if (!form.ok()) return show_page(request, scope, child, Asks::pause, form.state(), 422);
    save_pause(scope, child.id, child.name, wish);
    return back_to(scope, child);
}

web::Response create_interval(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    if (scope.model().clock != Clock::per_family) throw access::NotFound{};  // MOD-4
    web::Form form{request, interval_form};
    auto const weeks =
        form.number("weeks", fewest_weeks, most_weeks, "Skriv et antal uger fra 1 til 13.");
    MeetingInterval const interval{.from_on = scope.today(),
                                   .interval_days = weeks * 7,
                                   .because = form.text("because", "Skriv hvorfor.")};
    if (!form.ok()) return show_page(request, scope, child, Asks::interval, form.state(), 422);
    save_interval(scope, interval);
    return back_to(scope, child);
}

}  // namespace indgang::agreements
