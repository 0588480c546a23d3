#include "worklist/lines.hpp"

#include <fmt/format.h>

#include "follow_up/follow_up.hpp"
#include "foundation/near_day.hpp"
#include "foundation/stored_phrase.hpp"
#include "open_items/open_items.hpp"

namespace indgang::worklist {
namespace {

Phrase when_of(Due const& due, Day today, Language language) {
    bool const is_planned_earlier = due.plan_by < due.due_on && due.plan_by >= today;
    if (is_planned_earlier)
        return phrase("planlæg senest {0}", near_day(due.plan_by, today, language));
    return follow_up::how_long(due.due_on, today);
}

std::string callable(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

constexpr Wording<todo::Kind> acts[] = {
    {todo::Kind::work, "open", "Åbn"},         {todo::Kind::meeting, "prepare", "Forbered"},
    {todo::Kind::coming, "meet", "Åbn mødet"}, {todo::Kind::effect, "judge", "Vurdér"},
    {todo::Kind::message, "answer", "Besvar"}, {todo::Kind::told, "see", "Set"},
    {todo::Kind::statutory, "look", "Åbn"},
};

std::string words(Text text, Language language) { return std::string(in(language, text)); }

std::string said_of(std::string const& stored, Language language) {
    return stored.empty() ? std::string{} : said_of_stored(stored, language);
}

/// What has a day says it; what has none says how long it has waited.
void say_when(Line& line, todo::Thing const& thing, todo::Section section, Day today,
              Language language) {
    bool const waits =
        !thing.due_on || section == todo::Section::news || section == todo::Section::others;
    if (!waits) {
        line.due_said = near_day(*thing.due_on, today, language);
        if (!thing.clock.empty())
            line.due_said = say(phrase("{0} kl. {1}", line.due_said, thing.clock), language);
        line.when = follow_up::how_long(*thing.due_on, today);
        line.is_late = section == todo::Section::overdue;
        return;
    }
    auto const waited = (today - thing.since).count();
    line.due_said = say(open_items::waited(thing.since, today), language);
    if (waited > 1) line.when = phrase("siden {0}", near_day(thing.since, today, language));
}

}  // namespace

Line line_of(Due due, Day today, Language language) {
    bool const is_meeting = due.clock_is_familys;
    auto const call = callable(due.telephone);
    return {.case_id = due.case_id,
            .child_id = due.child_id,
            .what = words(is_meeting ? Text{"Kerneteammøde"} : Text{"Opfølgning"}, language),
            .child = std::move(due.child),
            .age = due.born_on ? std::optional{age_on(today, *due.born_on)} : std::nullopt,
            .said = {},
            .family = std::move(due.family),
            .case_number = std::move(due.case_number),
            .due_on = due.due_on,
            .plan_by = due.plan_by,
            .due_said = near_day(due.due_on, today, language),
            .when = when_of(due, today, language),
            .is_late = today > due.due_on,
            .why = std::move(due.why),
            .also = {},
            .meets = {},
            .is_extended = due.is_extended,
            .is_counted = true,
            .to_do = words(is_meeting ? Text{"Hold møde"} : Text{"Hold opfølgning"}, language),
            .address = fmt::format("/forloeb/{}/boern/{}/opfoelgninger", due.case_id.value,
                                   due.child_id.value),
            .contact = std::move(due.contact),
            .telephone = std::move(due.telephone),
            .call = call,
            .in_place_of = std::move(due.in_place_of),
            .on = due.due_on};
}

Line line_of(CaseId case_id, todo::Thing const& thing, todo::Section section,
             FamilyWords const& reached, Day today, Language language) {
    Line line{.case_id = case_id,
              .child_id = {},
              .what = std::string(in(language, wording(thing.kind).danish)),
              .child = {},
              .age = {},
              .said = said_of(thing.what, language),
              .family = reached.family,
              .case_number = {},
              .due_on = thing.due_on,
              .plan_by = {},
              .due_said = {},
              .when = {},
              .why = said_of(thing.note, language),
              .also = thing.count > 2   ? phrase("og {0} ting mere", thing.count - 1)
                      : thing.count > 1 ? phrase("og 1 ting mere")
                                        : Phrase{},
              .meets = {},
              .to_do = std::string(in(language, find(acts, thing.kind).danish)),
              .address = thing.address,
              .is_to_be_seen = thing.kind == todo::Kind::told,
              .up_to = thing.line,
              .contact = {},
              .telephone = {},
              .call = {},
              .in_place_of = reached.in_place_of,
              .on = thing.due_on.value_or(thing.since)};
    if (line.is_to_be_seen) line.why = thing.holder;
    if (section == todo::Section::news) line.on = thing.since;
    if (thing.kind == todo::Kind::meeting) {
        line.contact = reached.contact;
        line.telephone = reached.telephone;
        line.call = callable(reached.telephone);
    }
    say_when(line, thing, section, today, language);
    return line;
}

std::string meets(Due const& due, Day today, Language language) {
    auto const day = near_day(due.due_on, today, language);
    return due.clock_is_familys
               ? say(phrase("Tæller som kerneteammøde, senest {0}.", day), language)
               : say(phrase("Tæller som opfølgning for {0}, senest {1}.", due.child, day),
                     language);
}

}  // namespace indgang::worklist
