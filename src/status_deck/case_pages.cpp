#include "status_deck/case_pages.hpp"

#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "status_deck/views.hpp"

namespace indgang::status_deck {
namespace {

using team_meetings::MeetingOfTeam;
using team_meetings::State;

/// The meeting in the address, and the case that the door was opened for, on its list.
struct Place {
    MeetingOfTeam of;
    Deck deck;
    DeckCase const* here = nullptr;
};
Place place_in(web::Request const& request, access::CaseScope& scope) {
    Place place{team_meetings::members_meeting_in(scope.visit(), request), {}, nullptr};
    if (place.of.meeting.state() == State::cancelled) throw access::NotFound{};
    place.deck = deck_of(scope.visit(), place.of.meeting);
    place.here = place.deck.of(scope.case_id());
    if (!place.here) throw access::NotFound{};
    return place;
}

bool may_write(access::CaseScope& scope) { return scope.may_see(access::FolderKind::meetings).yes; }

ChoicePage choice_page(access::CaseScope& scope, Place const& place, web::FormState form) {
    return {.id = place.of.meeting.id,
            .case_id = scope.case_id(),
            .team = place.of.team.name,
            .family = place.here->family,
            .chosen = std::string(word(place.here->choice.value_or(Choice::as_found))),
            .changes = views_of(place.here->changes),
            .form = std::move(form)};
}

Place to_choose(web::Request const& request, access::CaseScope& scope) {
    auto place = place_in(request, scope);
    bool const may = place.of.meeting.state() == State::planned && may_write(scope);
    return may ? std::move(place) : throw access::NotFound{};
}

}  // namespace

web::Response show_choice(web::Request const& request, access::CaseScope& scope) {
    auto const place = to_choose(request, scope);
    auto form = access::form_for(scope.visit(), request);
    return web::page(request, choice_page(scope, place, std::move(form)));
}

web::Response choose_case(web::Request const& request, access::CaseScope& scope) {
    auto const place = to_choose(request, scope);
    web::Form form{request, choice_fields};
    auto const choice = form.choice("choice", choices, "Vælg, hvad der skal ske med forløbet.");
    auto const because = form.maybe_text("because");
    if (choice != Choice::as_found && because.empty())
        form.mistake("because", Text{"Skriv kort hvorfor. Det står på bunken."});
    if (!form.ok()) return web::page(request, choice_page(scope, place, form.state()), 422);
    choose(scope.visit(), place.of.meeting.id, scope.case_id(), choice, because);
    return web::see_other(address_of(place.of.meeting.id));
}

namespace {

/// Those that the reader may open, in the deck's order.
std::vector<DeckCase const*> walk(Deck const& deck) {
    std::vector<DeckCase const*> all;
    for (auto const& one : deck.cases)
        if (one.is_on_deck && one.may_open) all.push_back(&one);
    return all;
}

SlidePage slide_page(access::CaseScope& scope, Place const& place, web::FormState form) {
    auto const& meeting = place.of.meeting;
    SlidePage page{.id = meeting.id,
                   .case_id = scope.case_id(),
                   .team = place.of.team.name,
                   .family = place.here->family,
                   .case_number = place.here->case_number,
                   .coordinator = place.here->coordinator,
                   .changes = views_of(place.here->changes),
                   .noted = views_of(place.here->noted),
                   .clock = clock_view(scope.visit(), meeting, left_on(place.deck)),
                   .previous = {},
                   .next = {},
                   .holders = {},
                   .sees_less = place.here->sees_less,
                   .may_note = meeting.state() == State::begun && may_write(scope),
                   .is_held = meeting.state() == State::held,
                   .form = std::move(form)};
    auto const all = walk(place.deck);
    auto const at = std::ranges::find(all, place.here);
    page.of = std::ssize(all);
    page.number = at - all.begin() + 1;
    if (at != all.begin()) page.previous = slide_address(meeting.id, (*std::prev(at))->id);
    if (std::next(at) != all.end()) page.next = slide_address(meeting.id, (*std::next(at))->id);
    for (auto const& one : access::professionals_in(scope.visit(), scope.case_id()))
        page.holders.push_back({web::typed(one.user), one.name, {}});
    return page;
}

Place on_the_deck(web::Request const& request, access::CaseScope& scope) {
    auto place = place_in(request, scope);
    bool const is_there = place.here->is_on_deck && place.here->may_open;
    return is_there ? std::move(place) : throw access::NotFound{};
}

constexpr std::string_view field_of(NoteObjection objection) {
    if (objection == NoteObjection::without_words) return "words";
    return objection == NoteObjection::without_holder ? "holder" : "due_on";
}

}  // namespace

web::Response show_slide(web::Request const& request, access::CaseScope& scope) {
    auto const place = on_the_deck(request, scope);
    auto form = access::form_for(scope.visit(), request);
    return web::page(request, slide_page(scope, place, std::move(form)));
}

web::Response note_case(web::Request const& request, access::CaseScope& scope) {
    auto const place = on_the_deck(request, scope);
    if (place.of.meeting.state() != State::begun || !may_write(scope)) throw access::NotFound{};
    web::Form form{request, note_fields};
    Note note_{.outcome = form.choice("outcome", outcomes, "Vælg, hvad der kom ud af det."),
               .words = form.maybe_text("words"),
               .holder = form.maybe_id<UserTag>("holder"),
               .due_on = form.maybe_day("due_on")};
    auto const page = slide_page(scope, place, {});
    bool const is_known =
        note_.holder &&
        std::ranges::count(page.holders, web::typed(*note_.holder), &web::Choice::word) > 0;
    if (!is_known) note_.holder.reset();
    for (auto const objection : objections_to(note_, scope.today()))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    if (!form.ok()) return web::page(request, slide_page(scope, place, form.state()), 422);
    note(scope, place.of.meeting.id, note_);
    return web::see_other(page.next.empty() ? address_of(place.of.meeting.id) : page.next);
}

}  // namespace indgang::status_deck
