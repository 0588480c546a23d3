#include "family_times/store.hpp"

#include <algorithm>

namespace indgang::family_times {
namespace {

bool is_adult(cases::Member const& member) {
    return member.role == cases::FamilyRole::parent ||
           member.role == cases::FamilyRole::other_adult;
}
std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

template <class T, std::size_t N>
std::vector<T> list_of(std::string_view text, Wording<T> const (&table)[N]) {
    std::vector<T> all;
    while (!text.empty()) {
        auto const comma = std::min(text.find(','), text.size());
        if (auto const one = value_of(table, text.substr(0, comma))) all.push_back(*one);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return all;
}
template <class T>
std::string joined(std::vector<T> const& all) {
    std::string text;
    for (auto const one : all) text += (text.empty() ? "" : ",") + std::string(word(one));
    return text;
}

Times read_times(db::Row const& row) {
    return {.person = row.id<PersonId>(0),
            .version = row.number(1),
            .suits = list_of(row.text(2), halves),
            .places = list_of(row.text(3), appointments::places),
            .travel_minutes = row.maybe_number(4),
            .school_minutes = row.maybe_number(5),
            .words = row.text(6),
            .said_by = row.text(7),
            .said_at = row.instant(8)};
}
std::pair<PersonId, Not> read_not(db::Row const& row) {
    auto const weekday = row.maybe_number(3);
    return {row.id<PersonId>(0),
            {.id = row.id<NotId>(1),
             .kind = row.worded(2, kinds),
             .weekday = weekday ? std::optional{Weekday(*weekday - 1)} : std::nullopt,
             .on_day = row.maybe_day(4),
             .from = {int(row.number(5))},
             .until = {int(row.number(6))},
             .last_on = row.maybe_day(7),
             .words = row.text(8),
             .said_by = row.text(9)}};
}

/// Of all in the case, or of one.
std::vector<Times> read_all(access::CaseScope& scope, std::optional<PersonId> person) {
    auto all = scope.db().rows(
        "SELECT t.person_id, t.id, t.suits, t.places, t.travel_minutes, t.school_minutes, t.words,"
        " u.name, t.said_at FROM family_times t JOIN app_user u ON u.id = t.said_by"
        " WHERE t.case_id = $1 AND NOT EXISTS (SELECT 1 FROM family_times l WHERE"
        " l.case_id = t.case_id AND l.person_id = t.person_id AND l.id > t.id) ORDER BY t.person_id",
        read_times, scope.case_id());
    auto const nots = scope.db().rows(
        "SELECT n.person_id, n.id, n.kind, n.weekday, n.on_day, n.from_minute, n.until_minute,"
        " n.last_on, n.words, u.name FROM family_times_not n JOIN app_user u ON u.id = n.said_by"
        " WHERE n.case_id = $1 AND n.removed_at IS NULL ORDER BY n.weekday IS NULL, n.weekday,"
        " n.on_day, n.from_minute, n.id",
        read_not, scope.case_id());
    for (auto const& [whose, one] : nots) {
        if (one.is_over(scope.today())) continue;
        auto at = std::ranges::find(all, whose, &Times::person);
        if (at == all.end()) at = all.insert(at, Times{.person = whose});
        at->nots.push_back(one);
    }
    if (person) std::erase_if(all, [&](Times const& one) { return one.person != *person; });
    return all;
}

void hide_words(Times& times) {
    times.words.clear();
    for (auto& one : times.nots) one.words.clear();
}

}  // namespace

access::Folder folder_of(cases::Member const& member) {
    return is_adult(member) ? access::adult_folder(member.id) : access::youth_folder(member.id);
}

bool says_for_oneself(cases::Member const& member, Day today) {
    return is_adult(member) ||
           (member.born_on && age_on(today, *member.born_on) >= access::age_of_own_folder);
}

std::vector<Times> for_planning(access::CaseScope& scope) {
    auto all = read_all(scope, std::nullopt);
    auto const family = cases::family(scope);
    for (auto& one : all) {
        auto const* member = family.member(one.person);
        if (!member || !scope.may_see(folder_of(*member))) hide_words(one);
    }
    return all;
}

Times times_of(access::CaseScope& scope, PersonId person) {
    auto all = read_all(scope, person);
    return all.empty() ? Times{.person = person} : std::move(all.front());
}

void say_times(access::CaseScope& scope, cases::Member const& member, Times const& times) {
    scope.db().run(
        "INSERT INTO family_times (case_id, person_id, suits, places, travel_minutes,"
        " school_minutes, words, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        scope.case_id(), member.id, joined(times.suits), joined(times.places), times.travel_minutes,
        times.school_minutes, times.words, scope.user(), scope.now());
    scope.record("family_times_said",
                 phrase("{0} har sagt, hvornår og hvor møder passer.", first_name(member.name)),
                 folder_of(member));
}

void add_not(access::CaseScope& scope, cases::Member const& member, Not const& one) {
    auto const weekday = one.weekday ? std::optional{std::int64_t(*one.weekday) + 1} : std::nullopt;
    scope.db().run(
        "INSERT INTO family_times_not (case_id, person_id, kind, weekday, on_day, from_minute,"
        " until_minute, last_on, words, said_by, said_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        scope.case_id(), member.id, one.kind, weekday, one.on_day, one.from.minutes,
        one.until.minutes, one.last_on, one.words, scope.user(), scope.now());
    scope.record("family_time_not_said",
                 phrase("{0} har sagt, hvornår møder ikke passer.", first_name(member.name)),
                 folder_of(member));
}

std::vector<NotId> ever_said(access::CaseScope& scope, PersonId person) {
    return scope.db().rows(
        "SELECT id FROM family_times_not WHERE case_id = $1 AND person_id = $2 ORDER BY id",
        [](db::Row const& row) { return row.id<NotId>(0); }, scope.case_id(), person);
}

bool take_back(access::CaseScope& scope, cases::Member const& member, NotId id) {
    auto const found = scope.db().row(
        "SELECT id FROM family_times_not WHERE id = $1 AND case_id = $2 AND person_id = $3"
        " AND removed_at IS NULL",
        [](db::Row const& row) { return row.number(0); }, id, scope.case_id(), member.id);
    if (!found) return false;
    scope.db().run("UPDATE family_times_not SET removed_by = $1, removed_at = $2 WHERE id = $3",
                   scope.user(), scope.now(), id);
    scope.record("family_time_not_taken_back",
                 phrase("{0} har taget en tid tilbage, der ikke passede.", first_name(member.name)),
                 folder_of(member));
    return true;
}

}  // namespace indgang::family_times
