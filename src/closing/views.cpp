#include "closing/views.hpp"

#include <algorithm>

#include "access/closed_cases.hpp"
#include "closing/store.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::closing {
namespace {

constexpr auto quarter = months{3};

/// What the models do when a case ends; rules.md § 16 makes none of it a condition.
std::vector<Phrase> should_have_been(access::CaseScope& scope, Facts const& facts) {
    std::vector<Phrase> said;
    for (auto const& due : follow_up::ask_due(scope)())
        if (due.due_on < scope.today())
            said.push_back(
                due.name.empty() || scope.model().clock == Clock::per_family
                    ? phrase("Et kerneteammøde skulle være holdt {0}.", due.due_on)
                    : phrase("En opfølgning for {0} skulle være holdt {1}.", due.name, due.due_on));
    if (!facts.limits.last_held_on)
        said.push_back(phrase("Der er aldrig holdt en opfølgning eller et kerneteammøde."));
    else if (*facts.limits.last_held_on + quarter < scope.today())
        said.push_back(
            phrase("Det er mere end tre måneder siden, I sidst så på det sammen med familien: {0}.",
                   *facts.limits.last_held_on));
    return said;
}

}  // namespace

Facts facts_of(access::CaseScope& scope) {
    return {holds_of(scope), handed_in(scope), limits_of(scope), cases::family(scope).members};
}

std::string version_of(Facts const& facts) {
    std::int64_t newest = 0, receipts = 0;
    for (auto const& one : facts.handed) {
        newest = std::max(newest, one.id.value);
        receipts += one.receipt.has_value();
    }
    return version_of(facts.holds) + "-" + web::typed(newest) + "-" + web::typed(receipts);
}

std::string_view handed_part(std::string_view version) {
    auto const at = version.find('-');
    return at == std::string_view::npos ? std::string_view{} : version.substr(at);
}

std::vector<Blocked> blocked_by(Facts const& facts) {
    std::vector<OpenThing> items;
    for (auto const& hold : facts.holds) items.push_back({hold.key, hold.kind});
    std::vector<HandedThing> handed;
    for (auto const& one : facts.handed) handed.push_back({one.item, one.receipt.has_value()});
    return may_close(items, handed);
}

ClosingView view_of(Closing const& one) {
    ClosingView view{.closed_on = one.closed_on,
                     .told_on = one.told_on,
                     .reason = one.reason,
                     .told_how = one.told_how,
                     .because = one.because,
                     .no_words_because = one.no_words_because,
                     .turn_to = one.turn_to,
                     .turn_to_reach = one.turn_to_reach,
                     .recorded_by = one.recorded_by,
                     .words = {},
                     .handed = {},
                     .reopened_on = {},
                     .reopened_because = {},
                     .reopened_by = {},
                     .coordinator = {}};
    for (auto const& said : one.words) view.words.push_back({said.name, said.words});
    for (auto const& handed : one.handed)
        if (handed.receipt)
            view.handed.push_back({handed.what, handed.holder, handed.party, handed.organisation,
                                   handed.reach, handed.receipt->received_by,
                                   handed.receipt->received_on, handed.receipt->how});
    if (auto const& again = one.reopening) {
        view.reopened_on = again->from_on;
        view.reopened_because = again->because;
        view.reopened_by = again->recorded_by;
        view.coordinator = again->coordinator_name;
    }
    return view;
}

std::vector<ClosingView> views_of(std::vector<Closing> const& closings, std::size_t from) {
    std::vector<ClosingView> views;
    for (std::size_t i = from; i < closings.size(); ++i) views.push_back(view_of(closings[i]));
    return views;
}

std::string field_of_words(PersonId person) { return "words-" + web::typed(person); }

ClosingPage page_of(access::CaseScope& scope, Facts const& facts, web::FormState form) {
    ClosingPage page{.place = cases::place(scope),
                     .holds = {},
                     .blocking = std::ssize(blocked_by(facts)),
                     .should_have_been = should_have_been(scope, facts),
                     .words = {},
                     .before = views_of(closings_of(scope), 0),
                     .today = scope.today(),
                     .form = std::move(form)};
    for (auto const& hold : facts.holds)
        page.holds.push_back(row_of(hold, handed(facts.handed, hold.key), page.form, scope.today(),
                                    scope.language()));
    for (auto const& one : facts.family) {
        auto const field = field_of_words(one.id);
        page.words.push_back({field, one.name, std::string(page.form.value(field))});
    }
    return page;
}

std::optional<ClosedPart> closed_part(access::CaseScope& scope) {
    auto const closed_on = access::closed_on(scope);
    if (!closed_on) return std::nullopt;
    auto const closings = closings_of(scope);
    if (closings.empty()) return std::nullopt;
    auto const& now = closings.front();
    ClosedPart part{.case_id = scope.case_id(),
                    .closed_on = *closed_on,
                    .reason = now.reason,
                    .because = now.because,
                    .turn_to = now.turn_to,
                    .turn_to_reach = now.turn_to_reach,
                    .own_words = {},
                    .is_for_family = scope.relation() == access::Relation::family_member,
                    .may_reopen = scope.relation() == access::Relation::coordinator ||
                                  scope.relation() == access::Relation::leader};
    for (auto const& said : now.words)
        if (part.is_for_family) part.own_words = said.words;
    return part;
}

}  // namespace indgang::closing
