#include "closing/pages.hpp"

#include <algorithm>

#include "access/closed_cases.hpp"
#include "access/drafts.hpp"
#include "closing/store.hpp"
#include "closing/views.hpp"
#include "web/conflict.hpp"

namespace indgang::closing {
namespace {

std::string address_of(access::CaseScope& scope, std::string_view rest = "") {
    return "/forloeb/" + web::typed(scope.case_id()) + std::string(rest);
}

/// A form with a place for the words of each of the family.
class ClosingForm {
public:
    ClosingForm(web::Request const& request, std::vector<cases::Member> const& family)
        : fields_{std::begin(closing_fields), std::end(closing_fields)} {
        for (auto const& one : family) names_.push_back(field_of_words(one.id));
        for (auto const& name : names_)
            fields_.push_back({.name = name, .kind = web::FieldKind::long_text, .longest = 2000});
        form_.emplace(request, fields_);
    }
    web::Form& form() { return *form_; }

private:
    std::vector<web::FormField> fields_;
    std::vector<std::string> names_;
    std::optional<web::Form> form_;
};

void check_day(web::Form& form, std::string_view field, std::optional<DayObjection> objection) {
    if (objection) form.mistake(field, *objection);
}

/// All mistakes at once, and among them what still holds the case open.
Closing read_closing(web::Form& form, Facts const& facts) {
    for (auto const& blocked : blocked_by(facts)) {
        auto const hold = std::ranges::find(facts.holds, blocked.key, &Hold::key);
        form.mistake(
            "hold-" + blocked.key,
            phrase("{0}: {1}", hold->what, Phrase{std::string(wording(blocked.why).danish), {}}));
    }
    Closing closing{
        .closed_on = form.day("closed_on", "Vælg den dag, forløbet er afsluttet fra."),
        .reason = form.choice("reason", reasons, "Vælg, hvorfor forløbet afsluttes."),
        .because =
            form.text("because", "Skriv så familien forstår det, hvorfor forløbet afsluttes."),
        .told_on = form.day("told_on", "Vælg den dag, familien fik det at vide."),
        .told_how = form.choice("told_how", told_ways, "Vælg, hvordan familien fik det at vide."),
        .no_words_because = form.maybe_text("no_words_because"),
        .turn_to = form.text("turn_to", "Skriv, hvem familien kan gå til nu."),
        .turn_to_reach = form.text("turn_to_reach", "Skriv, hvordan familien når dem.")};
    check_day(form, "closed_on", objection_to_closing(closing.closed_on, facts.limits));
    check_day(form, "told_on", objection_to_saying(closing.told_on, facts.limits));
    for (auto const& one : facts.family)
        if (auto words = form.maybe_text(field_of_words(one.id)); !words.empty())
            closing.words.push_back({one.id, one.name, std::move(words)});
    if (closing.words.empty() && closing.no_words_because.empty())
        form.mistake("no_words_because",
                     Text{"Skriv, hvad familien siger, eller hvorfor der ikke står noget."});
    return closing;
}

std::string said_of(std::vector<Hold> const& holds, Language language) {
    std::string all;
    for (auto const& hold : holds) all += (all.empty() ? "" : ". ") + say(hold.what, language);
    return all;
}

/// What has come in since the page was made, or was handed over by somebody else.
web::Response changed_meanwhile(web::Request const& request, access::CaseScope& scope,
                                Facts const& facts, web::FormState const& typed,
                                std::vector<Hold> const& fresh) {
    auto const language = scope.language();
    auto const yours = in(language, Text{"Det, der stod på siden, da du så den"});
    auto const handed =
        in(language, Text{"En anden har skrevet en overdragelse eller en kvittering"});
    std::string const label{in(language, Text{"Det, der er kommet til"})};
    return web::conflict(
        request, typed, {.version = version_of(facts), .address = address_of(scope, "/afslutning")},
        {{label, fresh.empty() ? std::string(handed) : said_of(fresh, language),
          std::string(yours)}});
}

}  // namespace

web::Response show_closing(web::Request const& request, access::CaseScope& scope) {
    if (access::closed_on(scope)) {
        auto const closings = closings_of(scope);
        if (closings.empty()) throw access::NotFound{};
        return web::page(request, ClosedPage{.place = cases::place(scope),
                                             .now = view_of(closings.front()),
                                             .kept = retention::kept_part(scope),
                                             .before = views_of(closings, 1),
                                             .may_reopen = true});
    }
    auto const facts = facts_of(scope);
    auto form = access::form_for(scope.visit(), request, version_of(facts));
    return web::page(request, page_of(scope, facts, std::move(form)));
}

web::Response close_case(web::Request const& request, access::CaseScope& scope) {
    lock(scope);
    auto const facts = facts_of(scope);
    ClosingForm reading{request, facts.family};
    auto& form = reading.form();
    auto const closing = read_closing(form, facts);
    if (auto const fresh = came_in(facts.holds, form.state().version); !fresh.empty())
        return changed_meanwhile(request, scope, facts, form.state(), fresh);
    if (!form.ok()) return web::page(request, page_of(scope, facts, form.state()), 422);
    close(scope, closing);
    return web::see_other(address_of(scope));
}

web::Response hand_over_outside(web::Request const& request, access::CaseScope& scope) {
    lock(scope);
    auto const facts = facts_of(scope);
    HandForm reading{request, facts.holds, facts.handed, facts.limits};
    auto& form = reading.form();
    if (handed_part(form.state().version) != handed_part(version_of(facts)))
        return changed_meanwhile(request, scope, facts, form.state(), {});
    if (!form.ok()) return web::page(request, page_of(scope, facts, form.state()), 422);
    for (auto const& said : reading.said()) {
        auto const id = said.is_new ? hand_over(scope, said.handover) : said.handover.id;
        if (said.is_received) receive(scope, id, *said.handover.receipt);
    }
    return web::see_other(address_of(scope, "/afslutning"));
}

}  // namespace indgang::closing
