#include "retention/pages.hpp"

#include "access/drafts.hpp"
#include "retention/store.hpp"
#include "web/conflict.hpp"

namespace indgang::retention {
namespace {

constexpr access::RelationSet may_hold{access::Relation::coordinator, access::Relation::leader};

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

std::string address_of(CaseId case_id) { return "/forloeb/" + web::typed(case_id) + "/opbevaring"; }

std::string version_of(std::vector<Word> const& words) {
    return web::typed(words.empty() ? std::int64_t{0} : words.front().id);
}

/// Only a closed case is kept until a day.
KeptPart kept_or_not_found(access::CaseScope& scope) {
    auto kept = kept_part(scope);
    return kept ? *std::move(kept) : throw access::NotFound{};
}

HoldPage page_of(access::CaseScope& scope, std::vector<Word> const& words, web::FormState form) {
    HoldPage page{.place = cases::place(scope),
                  .kept = kept_or_not_found(scope),
                  .lines = {},
                  .form = std::move(form)};
    for (auto const& one : words)
        page.lines.push_back({day_of(one.at), one.by, one.because, one.is_held});
    return page;
}

}  // namespace

std::optional<KeptPart> kept_part(access::CaseScope& scope) {
    auto const mark = mark_of(scope);
    if (!mark) return std::nullopt;
    KeptPart part{.case_id = scope.case_id(),
                  .keep_until = mark->keep_until,
                  .rule = mark->rule,
                  .years = mark->years,
                  .is_chosen_by_us = mark->is_chosen_by_us,
                  .is_reached = is_reached(mark->keep_until, scope.today()),
                  .may_hold = may_hold.has(scope.relation()),
                  .held_because = {},
                  .held_by = {}};
    if (auto const words = holds_of(scope); !words.empty() && words.front().is_held) {
        part.is_held = true;
        part.held_because = words.front().because;
        part.held_by = words.front().by;
    }
    return part;
}

web::Response show_retention(web::Request const& request, access::Visit& visit) {
    RetentionPage page{.ready = {}, .held = {}, .next_on = {}};
    bool const sees_all = visit.user().roles.has(access::Role::administrator);
    for (auto const& one : kept_cases(visit)) {
        bool const may_open = access::may_open(visit, one.case_id, may_hold);
        if (!may_open && !sees_all) continue;
        if (!is_reached(one.mark.keep_until, visit.today())) {
            ++page.later;
            if (!page.next_on) page.next_on = one.mark.keep_until;
            continue;
        }
        // Why it is held back may be about the family: for who may open it.
        auto& list = one.held_because.empty() ? page.ready : page.held;
        list.push_back({.case_number = one.case_number,
                        .address = may_open ? address_of(one.case_id) : std::string{},
                        .closed_on = one.closed_on,
                        .keep_until = one.mark.keep_until,
                        .rule = one.mark.rule,
                        .years = one.mark.years,
                        .is_chosen_by_us = one.mark.is_chosen_by_us,
                        .held_because = may_open ? one.held_because : std::string{}});
    }
    return web::page(request, page);
}

web::Response show_hold(web::Request const& request, access::CaseScope& scope) {
    auto const words = holds_of(scope);
    auto form = access::form_for(scope.visit(), request, version_of(words));
    return web::page(request, page_of(scope, words, std::move(form)));
}

web::Response save_hold(web::Request const& request, access::CaseScope& scope) {
    auto const words = holds_of(scope);
    auto const kept = kept_or_not_found(scope);
    web::Form form{request, hold_fields};
    auto const because = form.text("because", "Skriv hvorfor.");
    if (form.state().version != version_of(words))
        return web::conflict(request, form.state(),
                             {.version = version_of(words), .address = address_of(scope.case_id())},
                             {{std::string(in(scope.language(), Text{"Hvorfor?"})),
                               words.empty() ? std::string{} : words.front().because, because}});
    if (!form.ok()) return web::page(request, page_of(scope, words, form.state()), 422);
    hold(scope, !kept.is_held, because);
    return web::see_other(address_of(scope.case_id()));
}

}  // namespace indgang::retention
