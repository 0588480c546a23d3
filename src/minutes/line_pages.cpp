// One line: corrected, struck out, written back, or told that it is done.
#include <algorithm>

#include "access/drafts.hpp"
#include "minutes/views.hpp"
#include "web/conflict.hpp"

namespace indgang::minutes {
namespace {

struct Found {
    Opened opened;
    Line line;
    LineState state;
    std::string base, address;
};
Found line_in(web::Request const& request, access::CaseScope& scope,
              std::string_view place = "minutes_line") {
    auto all = opened(request, scope);
    auto const number = request.path_number(place);
    auto const found = std::ranges::find_if(
        all.minutes.lines, [&](Line const& one) { return number && one.id == LineId{*number}; });
    if (found == all.minutes.lines.end()) throw access::NotFound{};
    auto const line = *found;
    auto const base = address_of(scope, all.meeting.id);
    auto const state = state_of(line, all.minutes);
    return {std::move(all), line, state, base, base + "/linjer/" + web::typed(line.id)};
}

LinePage page_of(access::CaseScope& scope, Found const& found, web::FormState form) {
    return {.place = cases::place(scope),
            .outbox = {web::typed(scope.user()) + "-" + web::typed(found.opened.meeting.id)},
            .meeting = found.opened.meeting.id,
            .base = found.base,
            .line = view_of(found.line, found.opened.minutes,
                            reader_of(scope, found.opened.meeting.id)),
            .name = meetings::name_of(found.opened.meeting),
            .needs_reason = needs_reason(found.state),
            .may_correct = after(found.state, LineEvent::correct).has_value(),
            .may_strike = after(found.state, LineEvent::strike).has_value(),
            .may_restore = after(found.state, LineEvent::restore).has_value(),
            .form = std::move(form)};
}

constexpr Wording<LineEvent> acts[] = {
    {LineEvent::correct, "ret", "Ret"},
    {LineEvent::strike, "streg", "Streg"},
    {LineEvent::restore, "tilbage", "Skriv ind igen"},
};

/// What was approved is corrected as a new edition, which all its readers see.
void new_edition(access::CaseScope& scope, Found const& found, std::string_view because) {
    auto const& minutes = found.opened.minutes;
    if (!minutes.is_approved()) return;
    auto edition = *minutes.edition();
    edition.feeling_words.clear();
    edition.feeling.reset();
    edition.feeling_of.reset();
    edition.because = because;
    approve(scope, found.opened.meeting, minutes, edition, {}, {});
}

web::Response two_texts(web::Request const& request, access::CaseScope& scope,
                        web::FormState const& typed, Found const& found) {
    return web::conflict(request, typed,
                         {.version = web::typed(found.line.now().version),
                          .address = found.base + "/referat",
                          .by = found.line.now().by},
                         {{std::string(in(scope.language(), Text{"Linjen i referatet"})),
                           found.line.now().words, std::string(typed.value("words"))}});
}

}  // namespace

web::Response show_line(web::Request const& request, access::CaseScope& scope) {
    auto const found = line_in(request, scope);
    auto form = access::form_for(scope.visit(), request, web::typed(found.line.now().version));
    if (!form.from_draft) form.values = {{"words", found.line.now().words}};
    return web::page(request, page_of(scope, found, std::move(form)));
}

web::Response change_line(web::Request const& request, access::CaseScope& scope) {
    auto const found = line_in(request, scope);
    web::Form form{request, line_fields};
    auto const event = form.choice("act", acts, "Vælg, hvad der skal ske med linjen.");
    LineText text{.words = form.maybe_text("words"), .because = form.maybe_text("because")};
    if (form.state().version != web::typed(found.line.now().version))
        return two_texts(request, scope, form.state(), found);
    if (form.ok() && !after(found.state, event))
        form.mistake("", Text{"Det kan ikke lade sig gøre med linjen, som den står nu."});
    if (event == LineEvent::correct && text.words.empty())
        form.mistake("words", Text{"Skriv, hvad der skal stå, eller streg linjen."});
    if (needs_reason(found.state) && text.because.empty())
        form.mistake("because", Text{"Skriv, hvad der er rettet og hvorfor."});
    if (!form.ok()) return web::page(request, page_of(scope, found, form.state()), 422);
    if (event != LineEvent::correct) text.words = found.line.now().words;
    text.is_struck = event == LineEvent::strike;
    rewrite(scope, found.opened.minutes, found.line, text);
    new_edition(scope, found, text.because);
    bool const from_room =
        found.opened.state == State::in_progress || found.opened.state == State::planned;
    return web::see_other(found.base + (from_room ? "/rum" : "/referat"));
}

web::Response finish_line(web::Request const& request, access::CaseScope& scope) {
    auto const found = line_in(request, scope, "minutes_action");
    auto const holder = found.line.holder.value_or(actions::Holder{});
    bool const is_holder =
        plan::is_family(scope) ? holder.person == scope.person() : holder.user == scope.user();
    if (found.line.kind != Kind::action || (plan::is_family(scope) && !is_holder))
        throw access::NotFound{};
    web::Form form{request, finish_fields};
    auto const back = form.maybe_text("back");
    if (!found.line.done_at) finish(scope, found.line);
    if (back == "front" && plan::is_family(scope)) return web::see_other("/min-familie");
    if (back == "ball")
        return web::see_other("/forloeb/" + web::typed(scope.case_id()) + "/bolden");
    return web::see_other(found.base + "/referat");
}

}  // namespace indgang::minutes
