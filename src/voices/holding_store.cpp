// What others may hang on a voice: its pictures, and the planned ones of somebody who leaves.
#include "access/holdings.hpp"
#include "attachments/attachments.hpp"
#include "cases/cases.hpp"
#include "voices/store.hpp"

namespace indgang::voices {
namespace {

/// At home the pictures go with the whole of it, never with a part.
bool shows_pictures(access::CaseScope& scope, Voice const& voice) {
    if (scope.relation() != access::Relation::family_member) return true;
    return voice.child == scope.person() || voice.sharing == Sharing::yes;
}

std::optional<attachments::OwnerPlace> place_of(access::CaseScope& scope, std::int64_t number) {
    auto const voice = voice_of(scope, VoiceId{number});
    if (!voice || !shows_pictures(scope, *voice)) return std::nullopt;
    auto const family = cases::family(scope);
    auto const* child = family.member(voice->child);
    auto const name = child ? child->name.substr(0, child->name.find(' '))
                            : std::string(in(scope.language(), Text{"barnet"}));
    bool const writes =
        access::professionals.has(scope.relation()) && voice->state != State::taken_back;
    return attachments::OwnerPlace{
        .called = phrase("{0} med {1}", Phrase{std::string(wording(voice->way).danish), {}}, name),
        .address = "/forloeb/" + std::to_string(scope.case_id().value) + "/boern/" +
                   std::to_string(voice->child.value) + "/stemme/" + std::to_string(number),
        .folder = folder_of(voice->kept, voice->child),
        .may_add = writes};
}

struct Held {
    CaseId case_id;
    std::int64_t voice = 0;
    std::string case_number;
    PersonId child;
    Place kept;
};
std::vector<Held> held_in_all_cases(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT v.case_id, v.id, c.case_number, v.child_id, w.folder FROM voice_version w"
        " JOIN voice v ON v.id = w.voice_id AND v.versions = w.number"
        " JOIN family_case c ON c.id = v.case_id WHERE w.holder_id = $1 AND w.state = 'planned'"
        " ORDER BY c.case_number, v.id",
        [](db::Row const& row) {
            return Held{row.id<CaseId>(0), row.number(1), row.text(2), row.id<PersonId>(3),
                        row.worded(4, places)};
        },
        user);
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& one : held_in_all_cases(visit, user))
        all.push_back({.key = std::to_string(one.voice),
                       .said = {"{0}", {one.case_number}},
                       .needs_successor = true,
                       .successors = access::successors_in(visit, one.case_id, user),
                       .in_case = one.case_id});
    return all;
}

/// The next version, word for word as the one before, by another.
void move(access::Visit& visit, UserId user, access::Holding const& holding,
          access::Handover const& handover) {
    for (auto const& one : held_in_all_cases(visit, user)) {
        if (std::to_string(one.voice) != holding.key) continue;
        visit.db().run(
            "INSERT INTO voice_version (voice_id, number, state, way, folder, holder_id,"
            " planned_on, sharing, shown_to, written_by, written_at)"
            " SELECT w.voice_id, w.number + 1, w.state, w.way, w.folder, $1, w.planned_on,"
            " w.sharing, w.shown_to, $2, $3 FROM voice v JOIN voice_version w ON w.voice_id = v.id"
            " AND w.number = v.versions WHERE v.id = $4",
            UserId{std::stoll(handover.to)}, visit.user().id, visit.now(), one.voice);
        visit.db().run("UPDATE voice SET versions = versions + 1 WHERE id = $1", one.voice);
        access::open_to_hand_over(visit, one.case_id)
            .record(
                "voice_handed_over",
                phrase("En planlagt samtale med et barn er givet videre. {0}", handover.because),
                folder_of(one.kept, one.child));
    }
}

}  // namespace

attachments::KindOfOwner pictures_of_voices() { return {"stemme", place_of}; }

access::KindOfHolding voices_to_hold() {
    return {"voice", Text{"Planlagte samtaler med børn"}, held_by, move};
}

}  // namespace indgang::voices
