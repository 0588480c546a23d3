#include "portal/voices_page.hpp"

#include "cases/cases.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

OwnVoice own_voice(access::CaseScope& scope, voices::AtHome const& voice) {
    bool const is_planned = voice.state == voices::State::planned;
    OwnVoice own{.way = voice.way,
                 .when = {},
                 .words = voice.words,
                 .seen = voice.seen,
                 .pictures = {},
                 .is_planned = is_planned};
    if (voice.on)
        own.when = voice.who.empty() ? phrase("{0}", *voice.on)
                   : is_planned      ? phrase("{0} med {1}", *voice.on, voice.who)
                                     : phrase("{0}, {1}", *voice.on, voice.who);
    if (voice.has_pictures)
        own.pictures =
            attachments::shown(scope, {voices::pictures_of_voices().word, voice.id.value}, false)
                .lines;
    return own;
}

bool is_a_child(access::CaseScope& scope) {
    auto const reader = scope.person();
    auto const family = cases::family(scope);
    auto const* member = reader ? family.member(*reader) : nullptr;
    return member &&
           (member->role == cases::FamilyRole::child || member->role == cases::FamilyRole::sibling);
}

}  // namespace

web::Response show_voices(web::Request const& request, access::Visit& visit) {
    OwnVoicesPage page{.children = {}};
    if (auto const case_id = case_of(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        page.is_child = is_a_child(scope);
        for (auto const& child : voices::voices_at_home(scope)) {
            OwnVoicesOfChild of_child{child.first_name, child.is_reader, {}};
            for (auto const& voice : child.voices)
                of_child.voices.push_back(own_voice(scope, voice));
            page.children.push_back(std::move(of_child));
        }
    }
    return web::page(request, page);
}

}  // namespace indgang::portal
