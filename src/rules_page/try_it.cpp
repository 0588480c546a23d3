#include "rules_page/try_it.hpp"

#include "catalogue/provision_key.hpp"
#include "web/json_reading.hpp"

namespace indgang::rules_page {
namespace {

using catalogue::Provision;

// Far more than a child has; each is looked at on each day on which something changes.
constexpr std::size_t most_interventions = 100, most_held = 400;

Phrase why_not(std::string const& typed, std::vector<Provision const*> const& candidates) {
    if (candidates.empty())
        return phrase("Vi kender ikke bestemmelsen »{0}«. Skriv den fx som SEL 41 eller BL 86.",
                      typed);
    std::string keys;
    for (auto const* row : candidates) keys += (keys.empty() ? "" : ", ") + row->key;
    return phrase("»{0}« kan være flere bestemmelser: {1}. Skriv hvilken.", typed, keys);
}

Provision const* provision_in(web::JsonPart& row) {
    auto const typed = row.text("provision", "Skriv en bestemmelse, fx SEL 41 eller BL 86.");
    if (typed.empty()) return nullptr;
    auto const found = catalogue::provision_from_typed(typed);
    if (found) return *found;
    row.mistake("provision", why_not(typed, found.error().candidates));
    return nullptr;
}

/// An intervention keeps its basis after the act has been replaced, so a late start is only worth a
/// second look; but nothing runs by an act that is not in force yet.
void check_validity(web::JsonPart& row, Provision const& provision, Day from,
                    std::vector<TryHint>& hints) {
    auto const field = row.path_to("provision");
    if (from < provision.valid_from)
        row.mistake("provision",
                    phrase("{0} gælder først fra {1}.", provision.key, provision.valid_from));
    else if (provision.valid_to && from > *provision.valid_to)
        hints.push_back({field, phrase("{0} har kunnet bevilges til og med {1}. Regnet, som om den "
                                       "løber videre.",
                                       provision.key, *provision.valid_to)});
    if (!provision.group)
        hints.push_back({field, phrase("{0} ligger uden for modellens frister og tæller ikke med.",
                                       provision.key)});
}

void read_intervention(web::JsonPart& row, follow_up::Facts& facts, std::vector<TryHint>& hints) {
    auto const* provision = provision_in(row);
    auto const from = row.maybe_day("from");
    auto const until = row.maybe_day("to");
    auto const examination_until = row.maybe_day("examination_until");
    if (!from) row.mistake("from", "Skriv den dag, indsatsen begyndte.");
    if (from && until && *until < *from)
        row.mistake("to", "Indsatsen kan ikke slutte, før den begynder.");
    if (!provision || !from) return;
    check_validity(row, *provision, *from, hints);
    if (auto const one = follow_up::counted(*provision, *from, until, examination_until))
        facts.interventions.push_back(*one);
}

/// A row of the form in which nothing was written is no intervention.
bool is_blank(web::JsonPart& row) {
    return row.maybe_text("provision").empty() && row.maybe_text("from").empty() &&
           row.maybe_text("to").empty();
}

follow_up::Facts read_facts(web::JsonReading& body, bool is_form, std::vector<TryHint>& hints) {
    follow_up::Facts facts{{}, body.days("held"), body.maybe_day("start_conversation_on")};
    auto rows = body.list("interventions");
    if (rows.size() > most_interventions)
        body.mistake("interventions",
                     phrase("Her er plads til {0} indsatser.", std::int64_t(most_interventions)));
    else
        for (auto& row : rows)
            if (!is_form || !is_blank(row)) read_intervention(row, facts, hints);
    if (facts.held.size() > most_held)
        body.mistake("held", phrase("Her er plads til {0} datoer.", std::int64_t(most_held)));
    return facts;
}

std::map<std::string, int> as_map(Interval interval) {
    if (interval.in_months.count() > 0) return {{"months", int(interval.in_months.count())}};
    return {{"days", int(interval.in_days.count())}};
}

}  // namespace

Tried tried(web::JsonReading& body, bool is_form) {
    auto const* model = model_named(body.text("model", "Vælg en model."));
    if (!model) body.mistake("model", "Vælg en af modellerne.");
    auto const today = body.day("today", "Skriv den dag, der skal regnes fra.");
    Tried tried;
    auto const facts = read_facts(body, is_form, tried.answer.hints);
    if (!body.ok()) return tried;

    tried.next = follow_up::next_follow_up(facts, *model, catalogue::working_days(), today);
    auto& answer = tried.answer;
    answer.because =
        tried.next ? follow_up::why(*tried.next) : follow_up::why_nothing(model->clock);
    if (!tried.next) return tried;
    answer.interval = as_map(tried.next->interval);
    answer.due_on = tried.next->due_on;
    answer.plan_by = tried.next->plan_by;
    answer.basis = tried.next->basis;
    answer.overdue = tried.next->is_overdue;
    return tried;
}

}  // namespace indgang::rules_page
