#include "voices/views.hpp"

#include <fmt/format.h>

#include "voices/store.hpp"

namespace indgang::voices {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

Phrase when_of(Voice const& voice) {
    switch (voice.state) {
        case State::planned:
            return phrase("Planlagt til {0}. {1} har bolden", *voice.planned_on, voice.holder_name);
        case State::held:
            return voice.held_by.empty() ? phrase("{0}", *voice.held_on)
                                         : phrase("{0}, {1}", *voice.held_on, voice.held_by);
        case State::not_possible: return phrase("Kunne ikke lade sig gøre");
        case State::taken_back: break;
    }
    return phrase("Taget tilbage");
}

Phrase home_of(Voice const& voice, Names const& adults) {
    if (voice.state == State::taken_back) return {};
    std::string names;
    for (auto const person : voice.shown_to)
        for (auto const& adult : adults)
            if (adult.word == web::typed(person))
                names += (names.empty() ? "" : ", ") + adult.label;
    switch (voice.sharing) {
        case Sharing::not_asked: return phrase("Vises ikke hjemme. Barnet er ikke spurgt endnu.");
        case Sharing::no: return phrase("Vises ikke hjemme. Det har barnet sagt nej til.");
        case Sharing::parts: return phrase("En del af det vises hjemme for {0}.", names);
        case Sharing::yes: return phrase("Vises hjemme for {0}.", names);
    }
    return {};
}

RightLine line_of(RightOnADay const& one, Language language) {
    auto const& right = *one.right;
    return {.title = right.title(language),
            .text = right.text(language),
            .law = right.law,
            .source = right.source,
            .from = one.from ? phrase("Fra {0}", *one.from) : Phrase{},
            .is_chosen = right.is_chosen,
            .needs_check = right.needs_check};
}

}  // namespace

ChildPlace child_place(access::CaseScope& scope, cases::Member const& child) {
    return {cases::place(scope), child.id, first_name(child.name)};
}

std::string address_of(ChildPlace const& place) {
    return fmt::format("/forloeb/{}/boern/{}/stemme", place.of_case.case_id.value,
                       place.child_id.value);
}

std::optional<cases::Withheld> withheld(access::CaseScope& scope, PersonId child) {
    if (may_see(scope, child)) return std::nullopt;
    return cases::withheld(scope, access::FolderKind::assessment);
}

bool may_write(access::CaseScope& scope, PersonId child) {
    return access::professionals.has(scope.relation()) && may_see(scope, child);
}

Names adults_at_home(access::CaseScope& scope) {
    Names all;
    for (auto const& member : cases::family(scope).members) {
        using enum cases::FamilyRole;
        if (member.role != parent && member.role != other_adult) continue;
        auto const name = first_name(member.name);
        all.push_back({web::typed(member.id),
                       member.relation.empty() ? name : name + " (" + member.relation + ")",
                       {}});
    }
    return all;
}

VoiceView view_of(Voice const& voice, Names const& adults, Day today) {
    return {.id = voice.id,
            .address = {},
            .way = voice.way,
            .state = voice.state,
            .when = when_of(voice),
            .where = voice.where,
            .present = voice.present,
            .own_words = voice.own_words,
            .seen = voice.seen,
            .because = voice.because,
            .other_means = voice.other_means,
            .for_home = voice.for_home,
            .home = home_of(voice, adults),
            .written = phrase("{0}, {1}", voice.written_by,
                              Day{std::chrono::floor<days>(voice.written_at.at)}),
            .is_late = is_late(voice, today),
            .is_waiting = voice.state == State::planned,
            .is_held = voice.state == State::held,
            .is_taken_back = voice.state == State::taken_back,
            .is_not_possible = voice.state == State::not_possible,
            .is_in_own_folder = voice.kept == Place::youth};
}

RightsView rights_view(cases::Member const& child, Day today, Language language) {
    RightsView view{.heading = {}, .now = {}, .soon = {}};
    auto const name = first_name(child.name);
    view.heading =
        child.born_on
            ? phrase("Det gælder for {0} på {1} år", name,
                     std::int64_t(age_on(today, *child.born_on)))
            : phrase("Det gælder for alle børn. Skriv, hvornår {0} er født, for at se resten",
                     name);
    for (auto const& one : rights_on(catalogue::child_rights(), child.born_on, today))
        (one.from ? view.soon : view.now).push_back(line_of(one, language));
    return view;
}

}  // namespace indgang::voices
