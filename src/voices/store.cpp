#include "voices/store.hpp"

#include "cases/cases.hpp"

namespace indgang::voices {
namespace {

std::string written(std::vector<PersonId> const& persons) {
    std::string text;
    for (auto const person : persons)
        text += (text.empty() ? "" : ",") + std::to_string(person.value);
    return text;
}

std::vector<PersonId> persons_from(std::string_view text) {
    std::vector<PersonId> found;
    while (!text.empty()) {
        auto const comma = std::min(text.find(','), text.size());
        found.push_back(PersonId{std::stoll(std::string(text.substr(0, comma)))});
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return found;
}

Voice read_voice(db::Row const& row) {
    return {.id = row.id<VoiceId>(0),
            .child = row.id<PersonId>(1),
            .state = row.worded(2, states),
            .way = row.worded(3, ways),
            .kept = row.worded(4, places),
            .holder = row.maybe_id<UserId>(5),
            .holder_name = row.text(6),
            .planned_on = row.maybe_day(7),
            .held_on = row.maybe_day(8),
            .held_by = row.text(9),
            .where = row.text(10),
            .present = row.text(11),
            .own_words = row.text(12),
            .seen = row.text(13),
            .because = row.text(14),
            .other_means = row.text(15),
            .sharing = row.worded(16, sharings),
            .for_home = row.text(17),
            .shown_to = persons_from(row.view(18)),
            .version = row.number(19),
            .written_by = row.text(20),
            .written_at = row.instant(21)};
}

/// Of an old case only what was chosen for sharing.
bool is_old(access::Decision const& decision, Voice const& voice) {
    return decision.since && *decision.since > Day{std::chrono::floor<days>(voice.written_at.at)};
}

bool is_shown(access::CaseScope& scope, Voice const& voice) {
    if (scope.relation() == access::Relation::family_member)
        return scope.person() && may_read_at_home(voice, *scope.person()) &&
               (voice.child == *scope.person() ||
                scope.may_see(folder_of(voice.kept, voice.child), voice.child).yes);
    auto const decision = scope.may_see(folder_of(voice.kept, voice.child), voice.child);
    return decision.yes && !is_old(decision, voice);
}

void keep_shown(access::CaseScope& scope, std::vector<Voice>& voices) {
    std::erase_if(voices, [&](Voice const& one) { return !is_shown(scope, one); });
}

std::vector<Voice> all_in_case(access::CaseScope& scope) {
    auto voices = scope.db().rows(
        "SELECT v.id, v.child_id, w.state, w.way, w.folder, w.holder_id, COALESCE(h.name, ''),"
        " w.planned_on, w.held_on, w.held_by, w.place, w.present, w.own_words, w.seen, w.because,"
        " w.other_means, w.sharing, w.for_home, w.shown_to, w.number, u.name, w.written_at"
        " FROM voice v JOIN voice_version w ON w.voice_id = v.id AND w.number = v.versions"
        " JOIN app_user u ON u.id = w.written_by LEFT JOIN app_user h ON h.id = w.holder_id"
        " WHERE v.case_id = $1 ORDER BY COALESCE(w.held_on, w.planned_on, w.written_at) DESC, v.id DESC",
        read_voice, scope.case_id());
    keep_shown(scope, voices);
    return voices;
}

Phrase said_of(Voice const& voice, std::string const& child) {
    Phrase const way{std::string(wording(voice.way).danish), {}};
    switch (voice.state) {
        case State::planned:
            return phrase("{0} med {1} er planlagt til {2}.", way, child, *voice.planned_on);
        case State::held:
            return voice.version > 1
                       ? phrase("{0} med {1} er skrevet ned eller rettet.", way, child)
                       : phrase("{0} med {1} er skrevet ned.", way, child);
        case State::not_possible:
            return phrase("Det er skrevet ned, hvorfor {0} ikke kunne høres.", child);
        case State::taken_back: break;
    }
    return phrase("{0} med {1} er taget tilbage.", way, child);
}

}  // namespace

access::Folder folder_of(Place kept, PersonId child) {
    return kept == Place::youth ? access::youth_folder(child)
                                : access::Folder{access::FolderKind::assessment};
}

bool may_see(access::CaseScope& scope, PersonId child, Place kept) {
    return scope.may_see(folder_of(kept, child), child).yes;
}

std::vector<Voice> voices_of(access::CaseScope& scope, PersonId child) {
    auto voices = all_in_case(scope);
    std::erase_if(voices, [&](Voice const& one) { return one.child != child; });
    return voices;
}

std::optional<Voice> voice_of(access::CaseScope& scope, VoiceId id) {
    for (auto const& one : all_in_case(scope))
        if (one.id == id) return one;
    return std::nullopt;
}

std::vector<Voice> history_of(access::CaseScope& scope, VoiceId id) {
    auto voices = scope.db().rows(
        "SELECT v.id, v.child_id, w.state, w.way, w.folder, w.holder_id, COALESCE(h.name, ''),"
        " w.planned_on, w.held_on, w.held_by, w.place, w.present, w.own_words, w.seen, w.because,"
        " w.other_means, w.sharing, w.for_home, w.shown_to, w.number, u.name, w.written_at"
        " FROM voice v JOIN voice_version w ON w.voice_id = v.id"
        " JOIN app_user u ON u.id = w.written_by LEFT JOIN app_user h ON h.id = w.holder_id"
        " WHERE v.case_id = $1 AND v.id = $2 ORDER BY w.number DESC",
        read_voice, scope.case_id(), id);
    keep_shown(scope, voices);
    return voices;
}

VoiceId keep(access::CaseScope& scope, Voice const& voice, std::string const& child_name) {
    auto id = voice.id;
    auto const number = voice.version + 1;
    if (voice.version == 0)
        id = VoiceId{scope.db().insert(
            "INSERT INTO voice (case_id, child_id, versions) VALUES ($1, $2, $3) RETURNING id",
            scope.case_id(), voice.child, number)};
    else
        scope.db().run("UPDATE voice SET versions = $1 WHERE id = $2 AND case_id = $3", number, id,
                       scope.case_id());
    scope.db().run(
        "INSERT INTO voice_version (voice_id, number, state, way, folder, holder_id, planned_on,"
        " held_on, held_by, place, present, own_words, seen, because, other_means, sharing,"
        " for_home, shown_to, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,"
        " $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        id, number, voice.state, voice.way, voice.kept, voice.holder, voice.planned_on,
        voice.held_on, voice.held_by, voice.where, voice.present, voice.own_words, voice.seen,
        voice.because, voice.other_means, voice.sharing, voice.for_home, written(voice.shown_to),
        scope.user(), scope.now());
    auto said = voice;
    said.version = number;
    scope.record("voice_written", said_of(said, child_name), folder_of(voice.kept, voice.child));
    return id;
}

std::vector<OfChild> voices_of_case(access::CaseScope& scope) {
    auto const all = all_in_case(scope);
    std::vector<OfChild> found;
    for (auto const& child : cases::children(scope)) {
        OfChild one{.child = child.id, .first_name = child.name.substr(0, child.name.find(' '))};
        one.may_see = may_see(scope, child.id);
        for (auto const& voice : all)
            if (voice.child == child.id && voice.state != State::taken_back)
                one.voices.push_back(voice);
        one.standing = standing_of(one.voices, scope.today());
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<ChildAtHome> voices_at_home(access::CaseScope& scope) {
    auto const reader = scope.person();
    if (!reader || scope.relation() != access::Relation::family_member) return {};
    auto const all = all_in_case(scope);
    std::vector<ChildAtHome> found;
    for (auto const& member : cases::family(scope).members) {
        ChildAtHome one{
            member.id, member.name.substr(0, member.name.find(' ')), member.id == *reader, {}};
        auto const age =
            member.born_on ? std::optional{age_on(scope.today(), *member.born_on)} : std::nullopt;
        for (auto const& voice : all)
            if (voice.child == member.id) one.voices.push_back(at_home(voice, *reader, age));
        if (!one.voices.empty()) found.push_back(std::move(one));
    }
    return found;
}

}  // namespace indgang::voices
