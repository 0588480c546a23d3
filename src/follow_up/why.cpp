#include "follow_up/why.hpp"

#include <algorithm>

#include "catalogue/provision_key.hpp"

namespace indgang::follow_up {
namespace {

using catalogue::ProvisionKind;

/// What runs, as the reason for the shorter interval; the first that is in force is said.
struct Reason {
    ProvisionKind kind;
    Text runs, ran, began;
};
constexpr Reason reasons[] = {
    {ProvisionKind::investigation, "en børnefaglig undersøgelse er i gang",
     "en børnefaglig undersøgelse var i gang", "en børnefaglig undersøgelse begyndte"},
    {ProvisionKind::home_training, "undersøgelsen ved hjemmetræning er i gang",
     "undersøgelsen ved hjemmetræning var i gang", "undersøgelsen ved hjemmetræning begyndte"},
    {ProvisionKind::mapping, "en afdækning er i gang", "en afdækning var i gang",
     "en afdækning begyndte"},
    {ProvisionKind::screening, "en screening er i gang", "en screening var i gang",
     "en screening begyndte"},
    {ProvisionKind::special_support, "en støttende indsats er i gang",
     "en støttende indsats var i gang", "en støttende indsats begyndte"},
};

/// Those that set the interval: of child investigation where there is any, else all.
std::vector<CountedIntervention> decisive(NextFollowUp const& next) {
    if (!next.groups.has(CadenceGroup::child_investigation)) return next.because;
    auto const day = next.became_stricter_on.value_or(next.anchor_on);
    auto strict = next.because;
    std::erase_if(strict, [&](CountedIntervention const& one) {
        return one.group_on(day) != CadenceGroup::child_investigation;
    });
    return strict;
}

Reason const* reason_for(std::vector<CountedIntervention> const& interventions) {
    for (auto const& reason : reasons)
        if (std::ranges::find(interventions, reason.kind, &CountedIntervention::kind) !=
            interventions.end())
            return &reason;
    return nullptr;
}

Phrase unfilled(std::string_view text) { return {std::string(text), {}}; }

Phrase anchor_said(NextFollowUp const& next) {
    bool const is_family = next.clock == Clock::per_family;
    switch (next.anchor_kind) {
        case AnchorKind::held:
            return is_family ? phrase("kerneteammødet {0}", next.anchor_on)
                             : phrase("opfølgningen {0}", next.anchor_on);
        case AnchorKind::start_conversation: return phrase("opstartssamtalen {0}", next.anchor_on);
        case AnchorKind::spell_began:
            return phrase("{0}, hvor indsatserne begyndte", next.anchor_on);
        case AnchorKind::case_opened:
            return phrase("{0}, hvor forløbet blev åbnet", next.anchor_on);
        case AnchorKind::case_reopened:
            return phrase("{0}, hvor forløbet blev genåbnet", next.anchor_on);
    }
    throw std::logic_error("an anchor without words");
}

/// The date was not anchor + interval: that day had passed when it became stricter.
bool is_due_at_once(NextFollowUp const& next) {
    return next.due_on == next.became_stricter_on && next.due_on != next.anchor_on + next.interval;
}

}  // namespace

Phrase provisions_said(std::vector<CountedIntervention> const& interventions) {
    std::vector<catalogue::Provision const*> rows;
    for (auto const& one : interventions)
        if (auto const* row = catalogue::provision(one.provision)) rows.push_back(row);
    std::ranges::sort(rows);  // as in the catalogue: by act and paragraph
    auto const repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());

    Phrase all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool const is_same_act = i > 0 && rows[i]->act == rows[i - 1]->act;
        auto one = is_same_act ? paragraph_written_out(*rows[i]) : written_out(*rows[i]);
        if (i == 0)
            all = unfilled(one);
        else
            all = i + 1 < rows.size() ? phrase("{0}, {1}", std::move(all), std::move(one))
                                      : phrase("{0} og {1}", std::move(all), std::move(one));
    }
    return all;
}

Phrase why(NextFollowUp const& next) {
    auto const counted = anchor_said(next);
    auto const interval = said(next.interval);
    if (next.because.empty()) return phrase("{0} efter {1}", interval, counted);

    auto const because = decisive(next);
    auto const provisions = provisions_said(because);
    auto const* reason =
        next.groups.has(CadenceGroup::child_investigation) ? reason_for(because) : nullptr;
    if (!reason) return phrase("{0} efter {1} – {2}", interval, counted, provisions);
    if (is_due_at_once(next))
        return phrase("Den dag, {0}, da der var gået mere end {1} siden {2} – {3}",
                      phrase(reason->began), interval, counted, provisions);
    auto const runs = phrase(next.has_become_looser ? reason->ran : reason->runs);
    return phrase("{0} efter {1}, fordi {2} – {3}", interval, counted, runs, provisions);
}

Phrase how_long(Day due_on, Day today) {
    auto const late = std::int64_t((today - due_on).count());
    if (late == 1) return phrase("1 dag over frist");
    if (late > 1) return phrase("{0} dage over frist", late);
    if (late == 0) return phrase("i dag");
    return late == -1 ? phrase("i morgen") : phrase("om {0} dage", -late);
}

Phrase why_nothing(Clock clock) {
    if (clock == Clock::per_child)
        return phrase("Ingen frist: der er ingen indsats i kraft, som modellen følger op på");
    return phrase("Ingen frist: der er endnu intet at regne den fra");
}

}  // namespace indgang::follow_up
