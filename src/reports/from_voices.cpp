#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "reports/sources.hpp"
#include "voices/voices.hpp"

namespace indgang::reports {
namespace {

using voices::Voice;

Phrase credit_of(voices::OfChild const& child, Voice const& voice) {
    return voice.held_on ? phrase("{0}, {1}", child.first_name, *voice.held_on)
                         : phrase("{0}", child.first_name);
}

std::string name_of(Voice const& voice) { return fmt::format("voice {}", voice.id.value); }

Piece piece_of(voices::OfChild const& child, Voice const& voice) {
    return {.source = name_of(voice) + " own_words",
            .manner = Manner::own_words,
            .folder = voice.kept == voices::Place::youth
                          ? access::youth_folder(child.child)
                          : access::Folder{access::FolderKind::assessment},
            .about = child.child,
            .said_by = child.child,
            .credit = credit_of(child, voice),
            .words = voice.own_words,
            .family_words = voice.for_home,
            .is_for_family =
                voice.sharing == voices::Sharing::yes || voice.sharing == voices::Sharing::parts};
}

void add_seen(SourceSection& section, voices::OfChild const& child, Voice const& voice) {
    auto seen = piece_of(child, voice);
    seen.source = name_of(voice) + " seen";
    seen.manner = Manner::observation;
    seen.said_by.reset();
    seen.words = voice.seen;
    seen.family_words.clear();
    seen.credit = voice.held_on ? phrase("{0}, {1}", voice.held_by, *voice.held_on)
                                : phrase("{0}", voice.held_by);
    seen.is_for_family = voice.sharing == voices::Sharing::yes;
    section.pieces.push_back(std::move(seen));
}

}  // namespace

std::vector<SourceSection> from_voices(access::CaseScope& scope) {
    std::vector<SourceSection> sections;
    for (auto const& child : voices::voices_of_case(scope)) {
        if (!child.may_see) continue;
        SourceSection section{
            .key = fmt::format("voices {}", child.child.value),
            .heading = say(phrase("{0} fortæller selv", child.first_name), Language::da),
            .child = child.child};
        for (auto const& voice : child.voices) {
            if (voice.state != voices::State::held) continue;
            if (!voice.own_words.empty()) section.pieces.push_back(piece_of(child, voice));
            if (!voice.seen.empty()) add_seen(section, child, voice);
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

/// The child says itself what is shown at home, and may take its yes back.
bool is_kept_from_home(access::CaseScope& scope, std::string_view source) {
    if (!source.starts_with("voice ")) return false;
    for (auto const& child : voices::voices_at_home(scope))
        for (auto const& voice : child.voices)
            if (source.starts_with(fmt::format("voice {} ", voice.id.value))) return false;
    return true;
}

}  // namespace indgang::reports
