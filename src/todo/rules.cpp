#include "todo/rules.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace indgang::todo {
namespace {

Day next_monday(Day day) { return day + days{8 - int(day.weekday().iso_encoding())}; }

/// Of what is the reader's own, by its day alone.
Section by_day(Timing const& timing, Day today) {
    if (!timing.due_on) return Section::undated;
    if (*timing.due_on < today) return Section::overdue;
    if (*timing.due_on == today) return Section::today;
    auto const plan_by = timing.plan_by.value_or(*timing.due_on);
    return plan_by < next_monday(today) ? Section::this_week : Section::later;
}

Section of_a_coming_meeting(Timing const& timing, Day today) {
    auto const section = by_day(timing, today);
    if (section == Section::later && !timing.meets_a_follow_up) return Section::elsewhere;
    return section == Section::overdue ? Section::elsewhere : section;
}

bool is_one_line(Thing const& a, Thing const& b) {
    return !a.address.empty() && a.address == b.address && a.user == b.user && a.person == b.person;
}

Section alone(Thing const& thing, Day today) {
    return section_of({.kind = thing.kind,
                       .due_on = thing.due_on,
                       .on_hold_until = thing.on_hold_until,
                       .meets_a_follow_up = !thing.meets.empty()},
                      today);
}

/// The more urgent one's words; what a meeting is for, and its hour, come along.
Thing together(Thing one, Thing other, Day today) {
    if (alone(other, today) < alone(one, today)) std::swap(one, other);
    if (one.kind != Kind::coming && other.kind != Kind::coming) one.count += other.count;
    if (one.clock.empty()) one.clock = other.clock;
    if (one.meets.empty()) one.meets = std::move(other.meets);
    one.since = std::min(one.since, other.since);
    return one;
}

}  // namespace

Section section_of(Timing const& timing, Day today) {
    if (timing.on_hold_until && today < *timing.on_hold_until) return Section::paused;
    if (timing.kind == Kind::told || (timing.kind == Kind::message && timing.is_readers))
        return Section::news;
    if (!timing.is_readers) return Section::others;
    if (timing.kind == Kind::effect) return Section::effects;
    if (timing.kind == Kind::coming) return of_a_coming_meeting(timing, today);
    auto const section = by_day(timing, today);
    bool const is_pressing = section == Section::overdue || section == Section::today;
    if (timing.kind == Kind::meeting && !is_pressing) return Section::meetings;
    if (timing.kind == Kind::statutory && !is_pressing) return Section::statutory;
    return section;
}

std::vector<Thing> one_line_each(std::vector<Thing> things, Day today) {
    std::vector<Thing> lines;
    for (auto& thing : things) {
        auto const same = std::ranges::find_if(
            lines, [&](Thing const& line) { return is_one_line(line, thing); });
        if (same == lines.end())
            lines.push_back(std::move(thing));
        else
            *same = together(std::move(*same), std::move(thing), today);
    }
    return lines;
}

Thing const* met_by(std::vector<Thing> const& things, PersonId child, Day due_on) {
    auto const meets = [&](Thing const& one) {
        return one.due_on && *one.due_on <= due_on && std::ranges::count(one.meets, child) > 0;
    };
    auto const found = std::ranges::find_if(things, meets);
    return found == things.end() ? nullptr : &*found;
}

std::vector<Holder> by_holder(std::vector<Waiting> things) {
    std::ranges::stable_sort(things, {}, [](Waiting const& one) { return one.thing.since; });
    using Key = std::tuple<std::optional<CaseId>, std::optional<PersonId>, std::optional<UserId>>;
    std::map<Key, std::size_t> place;
    std::vector<Holder> holders;
    for (auto& one : things) {
        auto const in_case = one.thing.person ? std::optional{one.case_id} : std::nullopt;
        auto const [at, is_new] =
            place.try_emplace({in_case, one.thing.person, one.thing.user}, holders.size());
        if (is_new) holders.push_back({});
        holders[at->second].things.push_back(std::move(one));
    }
    return holders;
}

}  // namespace indgang::todo
