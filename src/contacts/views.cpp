#include "contacts/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "plan/plan.hpp"

namespace indgang::contacts {
namespace {

constexpr std::int64_t bar_width = 18, bar_step = 30, picture_floor = 88, picture_height = 70;

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

std::string names_of(cases::Family const& family, std::vector<PersonId> const& persons) {
    std::string names;
    for (auto const person : persons)
        if (auto const* member = family.member(person))
            names += (names.empty() ? "" : ", ") + first_name(member->name);
    return names;
}

std::vector<ContactBar> bars_of(std::vector<WeekOfContact> const& weeks) {
    std::int64_t most = 4;
    for (auto const& week : weeks) most = std::max(most, week.reached + week.attempts);
    std::vector<ContactBar> bars;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        auto const height = weeks[i].reached * picture_height / most;
        auto const attempts = weeks[i].attempts * picture_height / most;
        auto const x = std::int64_t(i) * bar_step + 6;
        bars.push_back({x, picture_floor - height, height, picture_floor - height - attempts,
                        attempts, x + bar_width / 2, iso_week(weeks[i].monday)});
    }
    return bars;
}

/// Each wish is held against the contacts that this person was part of, where it was written with whom.
std::vector<Phrase> against_wishes(access::CaseScope& scope,
                                   std::vector<WrittenContact> const& all) {
    std::vector<Phrase> said;
    for (auto const& wish : contact_wishes::wishes_of(scope)) {
        auto const wished = contact_wishes::contacts_in_four_weeks(wish.frequency);
        if (!wished) continue;
        auto own = all;
        std::erase_if(own, [&](WrittenContact const& one) {
            return !one.contact.with.empty() &&
                   std::ranges::count(one.contact.with, wish.person) == 0;
        });
        switch (against(lately(own, scope.today()).reached, *wished)) {
            case Against::as_wished:
                said.push_back(phrase("Det er omtrent, som {0} ønsker det.", wish.name));
                break;
            case Against::more:
                said.push_back(phrase("Det er mere, end {0} ønsker.", wish.name));
                break;
            case Against::less:
                said.push_back(phrase("Det er mindre, end {0} ønsker.", wish.name));
                break;
        }
    }
    return said;
}

std::vector<PersonId> read_persons(web::Form& form, std::string_view field,
                                   std::vector<web::Choice> const& choices) {
    std::vector<PersonId> persons;
    for (auto const& typed : form.list(field))
        for (auto const& choice : choices)
            if (choice.word == typed &&
                std::ranges::count(persons, PersonId{std::stoll(typed)}) == 0)
                persons.push_back(PersonId{std::stoll(typed)});
    return persons;
}

}  // namespace

std::vector<ContactLine> lines_of(access::CaseScope& scope, std::vector<WrittenContact> const& all,
                                  bool may_correct) {
    auto const family = cases::family(scope);
    std::vector<ContactLine> lines;
    for (auto const& one : all)
        lines.push_back({.id = one.id,
                         .on_day = one.contact.on_day,
                         .kind = one.contact.kind,
                         .note = one.contact.note,
                         .written_by = one.written_by,
                         .with = names_of(family, one.contact.with),
                         .about = names_of(family, one.contact.about),
                         .initiative = one.contact.initiative,
                         .because = one.because,
                         .correct = may_correct && !one.corrected_by
                                        ? fmt::format("/forloeb/{}/kontakter/{}/ret",
                                                      scope.case_id().value, one.id.value)
                                        : std::string{},
                         .is_corrected = one.corrected_by.has_value()});
    return lines;
}

AmountPart amount_of(access::CaseScope& scope, std::vector<WrittenContact> const& all) {
    auto const weeks = weeks_of(all, scope.today());
    return {.said = said(lately(all, scope.today())),
            .against = against_wishes(scope, all),
            .bars = bars_of(weeks),
            .is_anything = std::ranges::any_of(
                weeks, [](WeekOfContact const& week) { return week.reached + week.attempts > 0; })};
}

std::vector<web::Choice> family_choices(access::CaseScope& scope) {
    std::vector<web::Choice> choices;
    for (auto const& one : cases::family(scope).members)
        choices.push_back({web::typed(one.id),
                           one.relation.empty()
                               ? first_name(one.name)
                               : fmt::format("{} ({})", first_name(one.name), one.relation),
                           {}});
    return choices;
}

std::vector<web::Choice> child_choices(access::CaseScope& scope) {
    std::vector<web::Choice> choices;
    for (auto const& one : cases::children(scope))
        choices.push_back({web::typed(one.id), first_name(one.name), {}});
    return choices;
}

Contact read_contact(web::Form& form, access::CaseScope& scope) {
    Contact contact{
        .on_day = form.day("on_day", "Vælg den dag, I var i kontakt."),
        .kind = form.choice("kind", contact_kinds, "Vælg, hvad det var."),
        .note = form.maybe_text("note"),
        .initiative = form.maybe_choice("initiative", initiatives, "Vælg, hvem der tog kontakten."),
        .with = read_persons(form, "with", family_choices(scope)),
        .about = read_persons(form, "about", child_choices(scope)),
    };
    if (form.ok() && contact.on_day > scope.today())
        form.mistake("on_day", Text{"Dagen ligger efter i dag."});
    if (form.ok() && contact.on_day < opened_on(scope))
        form.mistake("on_day", Text{"Dagen ligger før den dag, forløbet blev åbnet."});
    return contact;
}

}  // namespace indgang::contacts
