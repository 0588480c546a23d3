#include "voices/pages.hpp"

#include <fmt/format.h>

#include "access/colleagues.hpp"
#include "access/decision.hpp"
#include "access/drafts.hpp"
#include "voices/store.hpp"
#include "voices/views.hpp"
#include "voices/voice_form.hpp"

namespace indgang::voices {
namespace {

/// The voice in the address, of that child.
Voice voice_in(access::CaseScope& scope, web::Request const& request, PersonId child) {
    auto const number = request.path_number("voice");
    auto found = number ? voice_of(scope, VoiceId{*number}) : std::nullopt;
    if (!found || found->child != child) throw access::NotFound{};
    return *std::move(found);
}

/// What the form is about: an act on a voice that is there, or on a new one.
struct Writing {
    Asked asked;
    Voice before;
    ChildPlace place;
    std::optional<State> next;  // none: somebody has taken it back meanwhile

    bool is_new() const { return before.version == 0; }
    std::string back() const {
        auto const all = address_of(place);
        return is_new() ? all : all + "/" + web::typed(before.id);
    }
};
Writing writing_in(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    if (!may_write(scope, child.id)) throw access::NotFound{};
    auto const act = value_of(acts, request.path_value("trin"));
    bool const is_new = request.path_value("voice").empty();
    auto before = is_new ? Voice{} : voice_in(scope, request, child.id);
    auto const now = is_new ? std::nullopt : std::optional{before.state};
    if (!act || (is_new && !next_state(now, *act))) throw access::NotFound{};
    Writing writing{{*act, child, {}, adults_at_home(scope)},
                    std::move(before),
                    child_place(scope, child),
                    next_state(now, *act)};
    for (auto const& one : access::professionals_in(scope.visit(), scope.case_id()))
        writing.asked.holders.push_back({web::typed(one.user), one.name, {}});
    return writing;
}

WritePage write_page(access::CaseScope& scope, Writing const& writing, web::FormState form) {
    auto const& child = writing.asked.child;
    auto const act = writing.asked.act;
    auto const today = scope.today();
    return {.place = writing.place,
            .act = act,
            .is_new = writing.is_new(),
            .plans = act == Act::plan,
            .holds = act == Act::hold,
            .gives_up = act == Act::give_up,
            .takes_back = act == Act::take_back,
            .is_youth = child.born_on && age_on(today, *child.born_on) >= access::age_of_own_folder,
            .back = writing.back(),
            .today = today,
            .held_by = scope.visit().user().name,
            .holders = writing.asked.holders,
            .at_home = writing.asked.at_home,
            .rights = rights_view(child, today, scope.language()),
            .form = std::move(form)};
}

}  // namespace

web::Response show_voices(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    VoicesPage page{.place = child_place(scope, child),
                    .waiting = {},
                    .told = {},
                    .taken_back = {},
                    .rights = rights_view(child, scope.today(), scope.language()),
                    .withheld = withheld(scope, child.id),
                    .may_write = may_write(scope, child.id)};
    if (page.withheld) return web::page(request, page);
    auto const voices = voices_of(scope, child.id);
    auto const adults = adults_at_home(scope);
    for (auto const& voice : voices) {
        auto view = view_of(voice, adults, scope.today());
        view.address = address_of(page.place) + "/" + web::typed(voice.id);
        (view.is_waiting      ? page.waiting
         : view.is_taken_back ? page.taken_back
                              : page.told)
            .push_back(std::move(view));
    }
    page.standing = standing_of(voices, scope.today());
    page.is_missing = page.standing == Standing::missing;
    page.is_late = page.standing == Standing::late;
    page.is_heard = page.standing == Standing::heard;
    return web::page(request, page);
}

web::Response show_voice(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    auto const voice = voice_in(scope, request, child.id);
    auto const place = child_place(scope, child);
    auto const adults = adults_at_home(scope);
    bool const writes = may_write(scope, child.id) && voice.state != State::taken_back;
    VoicePage page{
        .place = place,
        .voice = view_of(voice, adults, scope.today()),
        .pictures = attachments::shown(scope, {pictures_of_voices().word, voice.id.value}, writes),
        .before = {},
        .address = address_of(place) + "/" + web::typed(voice.id),
        .may_write = writes,
        .may_plan = writes && next_state(voice.state, Act::plan).has_value(),
        .may_give_up = writes && next_state(voice.state, Act::give_up).has_value()};
    for (auto const& version : history_of(scope, voice.id))
        if (version.version != voice.version)
            page.before.push_back(view_of(version, adults, scope.today()));
    return web::page(request, page);
}

web::Response show_form(web::Request const& request, access::CaseScope& scope) {
    auto const writing = writing_in(request, scope);
    if (!writing.next) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request, web::typed(writing.before.version));
    if (!form.from_draft && !writing.is_new())
        form.values = values_of(writing.before, writing.asked.act);
    return web::page(request, write_page(scope, writing, std::move(form)));
}

web::Response write(web::Request const& request, access::CaseScope& scope) {
    auto const writing = writing_in(request, scope);
    web::Form form{request, voice_fields};
    auto const voice = read_voice(form, writing.before, writing.asked, scope);
    bool const is_stale = form.state().version != web::typed(writing.before.version);
    if (!writing.is_new() && (is_stale || !writing.next))
        return two_versions(request, scope, form.state(), writing.before, writing.asked,
                            writing.back());
    if (writing.is_new() && voices_of(scope, voice.child).size() >= most_voices)
        form.mistake("way", Text{"Der er skrevet mere, end et barn kan nå. Ret i det, der står."});
    if (!form.ok()) return web::page(request, write_page(scope, writing, form.state()), 422);
    auto const id = keep(scope, voice, writing.place.child);
    return web::see_other(address_of(writing.place) + "/" + web::typed(id));
}

}  // namespace indgang::voices
