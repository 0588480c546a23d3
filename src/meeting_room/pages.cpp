#include "meeting_room/pages.hpp"

#include "access/drafts.hpp"
#include "meeting_room/writing.hpp"

namespace indgang::meeting_room {
namespace {

/// Open for writing, or not there.
Room writable(web::Request const& request, access::CaseScope& scope) {
    auto room = room_in(request, scope);
    if (!minutes::may_be_written(room.state)) throw access::NotFound{};
    return room;
}

web::Response back(Room const& room) { return web::see_other(room.base + "/rum"); }

web::Response not_so(web::Request const& request, access::CaseScope& scope, Room const& room,
                     web::FormState form) {
    return web::page(request, page_of(scope, room, std::move(form)), 422);
}

constexpr std::string_view everybody = "all";

/// Of whom nothing else was said.
void note_as_here(access::CaseScope& scope, Room const& room, minutes::Present one) {
    if (one.came) return;
    one.came = meetings::Attendance::came;
    minutes::note_presence(scope, room.meeting.id, one);
}

/// What was approved is corrected where it can be seen, not in the room.
bool is_over(Room const& room) { return room.minutes.is_approved(); }

std::string over_address(Room const& room) { return room.base + "/referat"; }

}  // namespace

web::Response show_room(web::Request const& request, access::CaseScope& scope) {
    auto const room = room_in(request, scope);
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft) form.values = {{"kind", "said"}};
    return web::page(request, page_of(scope, room, std::move(form)));
}

web::Response write_line(web::Request const& request, access::CaseScope& scope) {
    auto const room = writable(request, scope);
    web::Form form{request, line_fields};
    auto const page = page_of(scope, room, form.state());
    auto written = read_line(form, scope, room, page);
    auto const under = form.maybe_text("under");
    if (minutes::added(scope, room.meeting.id, written.key)) return back(room);
    if (is_over(room))
        form.mistake("", Text{"Referatet er godkendt. Ret det på siden med referatet."});
    std::optional<plan::ElementId> goal;
    for (auto const& one : page.goal_choices)
        if (one.word == under) goal = plan::ElementId{std::stoll(under)};
    if (!under.empty() && !goal) form.mistake("under", Text{"Vælg et mål fra listen."});
    if (written.line.kind == minutes::Kind::proposal &&
        !scope.may_see(access::FolderKind::plan).yes)
        form.mistake("kind", Text{"Du har ikke adgang til planen. Skriv det som en linje i "
                                  "referatet, og bed koordinatoren om at foreslå det."});
    if (!form.ok()) return not_so(request, scope, room, form.state());
    put_in_plan(scope, room, written, goal);
    minutes::add(scope, room.meeting, room.minutes, written);
    return back(room);
}

web::Response turn(web::Request const& request, access::CaseScope& scope) {
    auto const room = writable(request, scope);
    if (is_over(room)) return web::see_other(over_address(room));
    web::Form form{request, turn_fields};
    auto const point = form.maybe_text("point");
    if (!minutes::point_of(room.agenda, point))
        form.mistake("", Text{"Punktet står ikke på dagsordenen længere."});
    if (!form.ok()) return not_so(request, scope, room, form.state());
    if (room.turns.empty() || room.current() != point) turn_to(scope, room.meeting.id, point);
    return back(room);
}

web::Response note_presence(web::Request const& request, access::CaseScope& scope) {
    auto const room = writable(request, scope);
    if (is_over(room)) return web::see_other(over_address(room));
    web::Form form{request, presence_fields};
    auto const word = form.maybe_text("who");
    if (word == everybody) {
        for (auto const& one : room.minutes.present) note_as_here(scope, room, one);
        return back(room);
    }
    auto const* who = present_from(room, word);
    if (!who) form.mistake("", Text{"Vælg en af dem, der er bedt om at komme."});
    auto const came = form.choice("came", meetings::attendances, "Vælg, om personen er her.");
    auto const because = form.maybe_text("because");
    if (!form.ok()) return not_so(request, scope, room, form.state());
    auto noted = *who;
    noted.came = came;
    noted.because = came == meetings::Attendance::absent ? because : std::string{};
    minutes::note_presence(scope, room.meeting.id, noted);
    return back(room);
}

web::Response note_heard(web::Request const& request, access::CaseScope& scope) {
    auto const room = writable(request, scope);
    if (is_over(room)) return web::see_other(over_address(room));
    web::Form form{request, heard_fields};
    auto const* who = present_from(room, form.maybe_text("who"));
    auto const point = form.maybe_text("point");
    bool const is_heard = form.flag("heard");
    if (!who || !minutes::point_of(room.agenda, point))
        form.mistake("", Text{"Punktet eller personen er her ikke længere."});
    if (!form.ok()) return not_so(request, scope, room, form.state());
    hear(scope, room.meeting.id, {{who->user, who->person}, point, is_heard});
    return back(room);
}

web::Response add_stretch(web::Request const& request, access::CaseScope& scope) {
    auto const room = writable(request, scope);
    web::Form form{request, stretch_fields};
    speaking::Stretch stretch{.key = form.maybe_text("line_key"),
                              .side = form.choice("side", speaking::sides, "Vælg, hvem der taler."),
                              .seconds = form.number("seconds", 1, 8 * 60 * 60,
                                                     "Skriv hele sekunder, højst otte timer.")};
    if (stretch.key.empty()) stretch.key = form.state().key;
    if (stretch.key.empty()) stretch.key = web::random_token();
    if (!form.ok()) return not_so(request, scope, room, form.state());
    speaking::add(scope, room.meeting.id, stretch);
    return back(room);
}

web::Response estimate(web::Request const& request, access::CaseScope& scope) {
    auto const room = writable(request, scope);
    web::Form form{request, estimate_fields};
    auto const typed = form.maybe_text("percent");
    auto const percent = typed.size() <= 3 && !typed.empty() &&
                                 typed.find_first_not_of("0123456789") == std::string::npos
                             ? std::stoll(typed)
                             : -1;
    if (!speaking::is_step(percent))
        form.mistake("percent", Text{"Vælg, hvor meget familien talte."});
    if (!form.ok()) return not_so(request, scope, room, form.state());
    speaking::estimate(scope, room.meeting.id, percent);
    return back(room);
}

}  // namespace indgang::meeting_room
