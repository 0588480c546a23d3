#include "meeting_room/writing.hpp"

#include <algorithm>

#include "meeting_room/beside.hpp"

namespace indgang::meeting_room {
namespace {

bool is_offered(std::vector<web::Choice> const& choices, std::string_view word) {
    return std::ranges::find(choices, word, &web::Choice::word) != choices.end();
}

std::optional<PersonId> read_about(web::Form& form, RoomPage const& page) {
    auto const typed = form.maybe_text("about");
    if (typed.empty()) return std::nullopt;
    if (is_offered(page.people, typed)) return PersonId{std::stoll(typed)};
    form.mistake("about", Text{"Vælg en fra listen."});
    return std::nullopt;
}

void read_action(web::Form& form, RoomPage const& page, minutes::Line& line) {
    auto const holder = form.maybe_text("holder");
    if (is_offered(page.holders, holder))
        line.holder = actions::holder_from(holder);
    else
        form.mistake("holder", Text{"Vælg den ene, der gør det."});
    line.due_on = form.maybe_day("due_on");
}

/// MEET-7: who is not at the table has a say all the same.
void read_decision(web::Form& form, access::CaseScope& scope, Room const& room,
                   minutes::Line& line) {
    auto table = table_for(scope, room, line.about);
    table.agreed_words = form.maybe_text("agreed_words");
    auto const basis = minutes::basis_for_deciding(table);
    if (!basis.may_decide)
        return form.mistake("agreed_words",
                            Text{"Ingen fra familien er her. Skriv, hvordan familien har sagt ja "
                                 "til, at det besluttes uden den, eller lad det vente."});
    line.without_family = basis.without_family;
    if (basis.without_family == minutes::WithoutFamily::agreed)
        line.without_because = table.agreed_words;
    if (basis.without_family == minutes::WithoutFamily::kind)
        line.without_because = room.meeting.plan().without_family_because.empty()
                                   ? room.meeting.kind.without_family_because
                                   : room.meeting.plan().without_family_because;
}

/// The yes of everyone of the family who is here and has a say; the coordination writes it down (rules.md § 7).
void write_their_yes(access::CaseScope& scope, Room const& room, plan::ElementId id) {
    if (!plan::coordinates(scope)) return;
    auto const plan = plan::plan_of(scope);
    auto const* element = plan.element(id);
    if (!element || plan.is_draft() || !element->proposal()) return;
    auto const must = plan::who_must_agree(plan, *element, *element->proposal(),
                                           plan::family_facts(scope), scope.today());
    std::vector<plan::AnswerTo> given;
    for (auto const& one : room.minutes.present)
        if (one.person && one.is_here() && must.has_a_say(*one.person))
            given.push_back({id,
                             element->proposal()->id,
                             {.by = one.person,
                              .answer = plan::Answer::yes,
                              .how = plan::Way::meeting,
                              .on = scope.today()}});
    plan::answer(scope, given);
}

}  // namespace

minutes::NewLine read_line(web::Form& form, access::CaseScope& scope, Room const& room,
                           RoomPage const& page) {
    minutes::NewLine written{.key = form.maybe_text("line_key"), .line = {}, .words = {}};
    if (written.key.empty()) written.key = form.state().key;
    if (written.key.empty()) written.key = web::random_token();
    auto& line = written.line;
    line.kind = form.choice("kind", minutes::kinds, "Vælg, hvad det er, I skriver.");
    written.words = form.text("words", "Skriv, hvad der blev sagt eller aftalt.");
    line.about = read_about(form, page);
    auto const typed = form.maybe_text("point");
    auto const* point = minutes::point_of(room.agenda, typed);
    if (!point) point = &room.agenda.back();
    line.point = point->key;
    if (!point->is_own_words) line.heading = point->words;
    if (line.kind == minutes::Kind::action) read_action(form, page, line);
    if (line.kind == minutes::Kind::decision) read_decision(form, scope, room, line);
    return written;
}

void put_in_plan(access::CaseScope& scope, Room const& room, minutes::NewLine& written,
                 std::optional<plan::ElementId> under) {
    auto& line = written.line;
    auto const plan = plan::plan_of(scope);
    auto const goals = open_goals(plan);
    auto const found = std::ranges::find_if(
        goals, [&](plan::Element const* one) { return under && one->id == *under; });
    auto const* goal = found == goals.end() ? nullptr : *found;
    if (line.kind == minutes::Kind::action && goal) {
        line.about = goal->about ? goal->about : line.about;
        line.element = plan::add_element(
            scope, plan::Kind::action,
            {.words = written.words, .under = goal->id, .due_on = line.due_on}, std::nullopt);
        actions::give(scope, {.id = *line.element, .kind = plan::Kind::action}, *line.holder, "");
        write_their_yes(scope, room, *line.element);
    }
    if (line.kind != minutes::Kind::proposal) return;
    auto const because = say(phrase("Foreslået på mødet {0}", room.meeting.on()), Language::da);
    if (goal) {
        auto content = goal->standing().content;
        content.words = written.words;
        line.about = goal->about ? goal->about : line.about;
        line.element = goal->id;
        plan::propose(scope, *goal, content, because);
    } else {
        line.element = plan::add_element(
            scope, plan::Kind::goal,
            {.words = written.words, .about = line.about, .no_wish_because = because},
            std::nullopt);
    }
}

}  // namespace indgang::meeting_room
