#include "voices/rules.hpp"

#include <algorithm>

#include "access/decision.hpp"

namespace indgang::voices {
namespace {

bool is_shared(Voice const& voice) {
    return voice.sharing == Sharing::parts || voice.sharing == Sharing::yes;
}

}  // namespace

std::optional<State> next_state(std::optional<State> now, Act act) {
    if (now == State::taken_back) return std::nullopt;
    switch (act) {
        case Act::plan: return now == State::held ? std::nullopt : std::optional{State::planned};
        case Act::hold: return State::held;
        case Act::give_up:
            return now == State::held ? std::nullopt : std::optional{State::not_possible};
        case Act::take_back: return now ? std::optional{State::taken_back} : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Objection> objections_to(Voice const& voice, std::optional<Day> born_on, Day today) {
    std::vector<Objection> found;
    bool const is_held = voice.state == State::held;
    if (voice.state == State::planned && voice.planned_on && *voice.planned_on < today)
        found.push_back(Objection::planned_in_the_past);
    if (is_held && voice.held_on && *voice.held_on > today)
        found.push_back(Objection::held_later_than_today);
    if (is_held && voice.held_on && born_on && *voice.held_on < *born_on)
        found.push_back(Objection::held_before_birth);
    if (is_held && voice.own_words.empty() && voice.seen.empty())
        found.push_back(Objection::nothing_said_or_seen);
    bool const is_youth = born_on && age_on(today, *born_on) >= access::age_of_own_folder;
    if (voice.kept == Place::youth && !is_youth)
        found.push_back(Objection::too_young_for_own_folder);
    if (voice.sharing == Sharing::parts && voice.for_home.empty())
        found.push_back(Objection::nothing_chosen_for_home);
    if (is_shared(voice) && voice.shown_to.empty())
        found.push_back(Objection::nobody_chosen_at_home);
    return found;
}

Voice tidied(Voice voice) {
    if (voice.state != State::planned) {
        voice.holder.reset();
        voice.planned_on.reset();
    }
    if (voice.state != State::held) {
        voice.held_on.reset();
        for (auto* text : {&voice.held_by, &voice.where, &voice.present, &voice.own_words,
                           &voice.seen, &voice.for_home})
            text->clear();
    }
    if (voice.state == State::planned || voice.state == State::held) voice.because.clear();
    if (voice.state != State::not_possible) voice.other_means.clear();
    if (voice.sharing != Sharing::parts) voice.for_home.clear();
    if (!is_shared(voice)) voice.shown_to.clear();
    return voice;
}

bool is_late(Voice const& voice, Day today) {
    return voice.state == State::planned && voice.planned_on && *voice.planned_on < today;
}

Standing standing_of(std::span<Voice const> voices, Day today) {
    auto const has = [&](State state) {
        return std::ranges::any_of(voices, [&](auto const& one) { return one.state == state; });
    };
    auto const late = [&](auto const& one) { return is_late(one, today); };
    if (std::ranges::any_of(voices, late)) return Standing::late;
    if (has(State::held)) return Standing::heard;
    if (has(State::planned)) return Standing::waiting;
    return has(State::not_possible) ? Standing::not_possible : Standing::missing;
}

bool may_read_at_home(Voice const& voice, PersonId reader) {
    if (voice.state == State::taken_back) return false;
    if (voice.child == reader) return voice.state != State::not_possible;
    return is_shared(voice) && std::ranges::count(voice.shown_to, reader) > 0;
}

AtHome at_home(Voice const& voice, PersonId reader, std::optional<int> age_of_child) {
    bool const is_own = voice.child == reader;
    bool const is_whole = is_own || voice.sharing == Sharing::yes;
    bool const is_youth = age_of_child && *age_of_child >= access::age_of_own_folder;
    return {.id = voice.id,
            .way = voice.way,
            .state = voice.state,
            .on = voice.state == State::planned ? voice.planned_on : voice.held_on,
            .who = voice.state == State::planned ? voice.holder_name : voice.held_by,
            .words = is_whole ? voice.own_words : voice.for_home,
            .seen = is_own && !is_youth ? std::string{}
                    : is_whole          ? voice.seen
                                        : std::string{},
            .is_own = is_own,
            .has_pictures = is_whole};
}

std::vector<RightOnADay> rights_on(std::span<catalogue::ChildRight const> all,
                                   std::optional<Day> born_on, Day today) {
    std::vector<RightOnADay> found;
    for (auto const& right : all) {
        if (!born_on) {
            if (right.from_age == 0) found.push_back({&right});
            continue;
        }
        int const age = age_on(today, *born_on);
        if (right.until_age && age > *right.until_age) continue;
        if (age >= right.from_age)
            found.push_back({&right});
        else if (age + 1 == right.from_age)
            found.push_back({&right, *born_on + months{12 * right.from_age}});
    }
    return found;
}

}  // namespace indgang::voices
