#include "importing/merging.hpp"

#include <algorithm>

#include "importing/words.hpp"

namespace indgang::importing {
namespace {

bool is_same(PersonFacts const& a, PersonFacts const& b) {
    if (a.cpr && b.cpr) return a.cpr == b.cpr;
    if (a.name.empty() || folded(a.name) != folded(b.name)) return false;
    auto const born = [](PersonFacts const& one) {
        return one.born_on ? one.born_on
               : one.cpr   ? std::optional{one.cpr->born_on()}
                           : std::nullopt;
    };
    return !born(a) || !born(b) || born(a) == born(b);
}

/// Notes where the same person is written in two ways; the first one stands.
class Merging {
public:
    Merging(PersonFacts& to, PersonFacts& from, Findings& findings)
        : to_{to}, from_{from}, findings_{findings} {}

    void all() {
        text(to_.name, from_.name, Field::name, Weight::wrong);
        text(to_.relation, from_.relation, Field::relation, Weight::look);
        text(to_.telephone, from_.telephone, Field::telephone, Weight::look);
        text(to_.email, from_.email, Field::email, Weight::look);
        text(to_.address, from_.address, Field::address, Weight::look);
        text(to_.home, from_.home, Field::home, Weight::look);
        value(to_.role, from_.role, Field::role, Weight::wrong);
        value(to_.born_on, from_.born_on, Field::born_on, Weight::wrong);
        value(to_.start_conversation_on, from_.start_conversation_on, Field::start_conversation_on,
              Weight::look);
        value(to_.next_on, from_.next_on, Field::next_on, Weight::look);
        value(to_.held_how, from_.held_how, Field::held_how, Weight::look);
        if (!to_.cpr) to_.cpr = from_.cpr;
        if (to_.custody.empty()) to_.custody = from_.custody;
        to_.held_on = std::max(to_.held_on, from_.held_on);
        to_.is_address_protected = std::max(to_.is_address_protected, from_.is_address_protected);
        to_.is_first_contact = to_.is_first_contact || from_.is_first_contact;
        std::ranges::move(from_.matters, std::back_inserter(to_.matters));
        std::ranges::move(from_.interventions, std::back_inserter(to_.interventions));
    }

private:
    void differs(Field field, Weight weight) {
        findings_.push_back({weight,
                             from_.row,
                             std::string(wording(field).danish),
                             {},
                             phrase("Her står noget andet om {0} end i række {1}. Skriv det ens.",
                                    to_.name, std::int64_t(to_.row))});
    }
    void text(std::string& to, std::string& from, Field field, Weight weight) {
        if (to.empty())
            to = std::move(from);
        else if (!from.empty() && folded(from) != folded(to))
            differs(field, weight);
    }
    template <class T>
    void value(std::optional<T>& to, std::optional<T> const& from, Field field, Weight weight) {
        if (!to)
            to = from;
        else if (from && *from != *to)
            differs(field, weight);
    }

    PersonFacts& to_;
    PersonFacts& from_;
    Findings& findings_;
};

template <class T, class Same>
void without_repeats(std::vector<T>& list, Same same) {
    std::vector<T> kept;
    for (auto& one : list)
        if (std::ranges::none_of(kept, [&](T const& other) { return same(one, other); }))
            kept.push_back(std::move(one));
    list = std::move(kept);
}

}  // namespace

void merge_persons(RowGroup& group, PlannedFamily& family) {
    for (auto& row : group.rows)
        for (auto& facts : row.persons) {
            auto const known = std::ranges::find_if(family.persons, [&](PlannedPerson const& one) {
                return is_same(one.facts, facts);
            });
            if (known == family.persons.end())
                family.persons.push_back({.facts = std::move(facts), .custody_of = {}});
            else
                Merging{known->facts, facts, family.findings}.all();
        }
    for (auto& person : family.persons) {
        // One row per intervention repeats the matter, one per matter the intervention.
        without_repeats(person.facts.matters, [](MatterFacts const& a, MatterFacts const& b) {
            return a.outside_number == b.outside_number && a.title == b.title &&
                   a.department.text == b.department.text;
        });
        without_repeats(person.facts.interventions,
                        [](InterventionFacts const& a, InterventionFacts const& b) {
                            return a.provision == b.provision && a.started_on == b.started_on;
                        });
    }
}

}  // namespace indgang::importing
