#include "catalogue/provision_key.hpp"
#include "importing/report.hpp"

namespace indgang::importing {
namespace {

/// As it stands, in every language.
Phrase plain(std::string text) { return {std::move(text), {}}; }

Phrase of(InterventionFacts const& fact) {
    auto provision = catalogue::written_out(*catalogue::provision(fact.provision));
    if (fact.ended_on)
        return phrase("{0} fra {1} til og med {2}", provision, fact.started_on,
                      *fact.ended_on - days{1});
    return phrase("{0} fra {1}", provision, fact.started_on);
}

Phrase of(MatterFacts const& fact) {
    std::string what;
    for (auto const& part :
         {fact.department.text, fact.record_system, fact.outside_number, fact.title})
        if (!part.empty()) what += (what.empty() ? "" : " ") + part;
    return phrase("sag {0}", what);
}

std::vector<Phrase> of(PlannedFamily const& family, PlannedPerson const& person) {
    auto const& facts = person.facts;
    std::vector<Phrase> parts{plain("{0}")};
    parts[0].values.emplace_back(facts.name);
    auto const add = [&](std::string const& text) {
        if (text.empty()) return;
        parts.push_back(plain("{0}"));
        parts.back().values.emplace_back(text);
    };
    if (facts.relation.empty())
        parts.push_back(plain(std::string(wording(person.role).danish)));
    else
        add(facts.relation);
    if (facts.cpr) add(facts.cpr->masked());
    if (facts.born_on) parts.push_back(phrase("født {0}", *facts.born_on));
    add(facts.telephone);
    add(facts.email);
    add(facts.address);
    if (facts.is_address_protected.value_or(false)) parts.push_back(phrase("beskyttet adresse"));
    for (auto const child : person.custody_of)
        parts.push_back(phrase("forældremyndighed over {0}", family.persons[child].facts.name));
    for (auto const& matter : facts.matters)
        if (!matter.is_there) parts.push_back(of(matter));
    for (auto const& one : facts.interventions)
        if (!one.is_there) parts.push_back(of(one));
    if (facts.start_conversation_on && !facts.is_start_there)
        parts.push_back(phrase("opstartssamtale {0}", *facts.start_conversation_on));
    if (facts.held_on && !facts.is_held_there)
        parts.push_back(phrase("sidste opfølgning {0}", *facts.held_on));
    if (facts.next_on) parts.push_back(phrase("næste opfølgning {0}", *facts.next_on));
    return parts;
}

}  // namespace

std::vector<FamilyPreview> previews(Plan const& plan, std::size_t most) {
    std::vector<FamilyPreview> found;
    for (auto const& family : plan.families) {
        if (found.size() == most) break;
        if (!family.is_good() || !family.adds_something) continue;
        FamilyPreview preview{.name = family.name,
                              .coordinator = family.coordinator->name,
                              .opened_on = *family.opened_on,
                              .is_there = family.there.has_value(),
                              .persons = {}};
        for (auto const& person : family.persons) preview.persons.push_back(of(family, person));
        found.push_back(std::move(preview));
    }
    return found;
}

std::string families_in_words(Report const& report, Language language) {
    std::string out;
    for (auto const& family : report.previews) {
        out += say(phrase("Familien {0} · koordinator {1} · forløb fra {2}", family.name,
                          family.coordinator, family.opened_on),
                   language) +
               "\n";
        for (auto const& parts : family.persons) {
            std::string line;
            for (auto const& part : parts)
                line += (line.empty() ? "  " : " · ") + say(part, language);
            out += line + "\n";
        }
    }
    auto const more = report.to_save - std::int64_t(report.previews.size());
    if (more > 0) out += say(phrase("og {0} familier til", more), language) + "\n";
    return out;
}

}  // namespace indgang::importing
