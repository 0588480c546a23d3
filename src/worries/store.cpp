#include "worries/store.hpp"

#include <charconv>

#include "worries/rules.hpp"

namespace indgang::worries {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

std::string written(std::vector<Worried> const& worried) {
    std::string text;
    for (auto const& one : worried)
        text += (text.empty() ? "" : ",") + std::to_string(one.person.value);
    return text;
}

std::vector<PersonId> persons_in(std::string_view text) {
    std::vector<PersonId> persons;
    while (!text.empty()) {
        auto const comma = text.find(',');
        auto const one = text.substr(0, comma);
        std::int64_t number = 0;
        std::from_chars(one.data(), one.data() + one.size(), number);
        persons.push_back(PersonId{number});
        text.remove_prefix(comma == text.npos ? text.size() : comma + 1);
    }
    return persons;
}

/// Also those who have left the case.
std::vector<Worried> everybody_in(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT p.id, p.name, m.relation, m.role FROM case_person m"
        " JOIN person p ON p.id = m.person_id WHERE m.case_id = $1",
        [](db::Row const& row) {
            return Worried{row.id<PersonId>(0), attribution::called(row.text(1), row.text(2)),
                           row.worded(3, cases::family_roles)};
        },
        scope.case_id());
}

struct Stored {
    Worry worry;
    std::string worried;
    Instant added_at;
};
Stored read_worry(db::Row const& row) {
    auto const name = row.text(2);
    Worry worry{.id = row.id<WorryId>(0),
                .child = row.id<PersonId>(1),
                .child_name = name.substr(0, name.find(' ')),
                .others = row.text(4),
                .what = row.text(5),
                .if_unchanged = row.text(6),
                .goal = row.text(7),
                .scale = row.id<scales::ScaleId>(8),
                .version = row.number(9)};
    if (auto const moment = row.maybe_instant(10)) worry.settled_on = day_of(*moment);
    return {std::move(worry), row.text(3), row.instant(11)};
}

bool shows(access::CaseScope& scope, Stored const& one) {
    auto const decision = scope.may_see(folder, one.worry.child);
    if (!decision || (decision.since && *decision.since > day_of(one.added_at))) return false;
    if (scope.relation() != access::Relation::family_member) return true;
    return scope.person() && may_read_at_home(one.worry, *scope.person());
}

}  // namespace

namespace {

/// All of the case, whoever reads.
std::vector<Stored> stored(access::CaseScope& scope) {
    auto all = scope.db().rows(
        "SELECT w.id, w.child_id, p.name, w.worried, w.others, w.what, w.if_unchanged, w.goal,"
        " w.scale_id, w.version, w.settled_at, w.added_at FROM worry w"
        " JOIN person p ON p.id = w.child_id WHERE w.case_id = $1 ORDER BY w.id",
        read_worry, scope.case_id());
    auto const everybody = all.empty() ? std::vector<Worried>{} : everybody_in(scope);
    for (auto& one : all)
        for (auto const person : persons_in(one.worried))
            for (auto const& somebody : everybody)
                if (somebody.person == person) one.worry.worried.push_back(somebody);
    return all;
}

}  // namespace

std::vector<Worry> worries_of(access::CaseScope& scope) {
    std::vector<Worry> seen;
    for (auto& one : stored(scope))
        if (shows(scope, one)) seen.push_back(std::move(one.worry));
    return seen;
}

std::vector<scales::ScaleId> scales_withheld(access::CaseScope& scope) {
    std::vector<scales::ScaleId> withheld;
    for (auto const& one : stored(scope))
        if (!shows(scope, one)) withheld.push_back(one.worry.scale);
    return withheld;
}

void add(access::CaseScope& scope, Worry const& worry, scales::Scale const& scale) {
    scope.db().run(
        "INSERT INTO worry (case_id, child_id, worried, others, what, if_unchanged, goal,"
        " scale_id, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        scope.case_id(), worry.child, written(worry.worried), worry.others, worry.what,
        worry.if_unchanged, worry.goal, scales::add_scale(scope, scale), scope.user(), scope.now());
    scope.record("worry_added",
                 phrase("En bekymring og et mål for {0} er skrevet ned.", worry.child_name),
                 folder);
}

void update(access::CaseScope& scope, Worry const& worry) {
    scope.db().run(
        "UPDATE worry SET worried = $1, others = $2, what = $3, if_unchanged = $4, goal = $5,"
        " changed_by = $6, changed_at = $7, version = version + 1 WHERE id = $8",
        written(worry.worried), worry.others, worry.what, worry.if_unchanged, worry.goal,
        scope.user(), scope.now(), worry.id);
    scope.record("worry_changed", phrase("En bekymring for {0} er skrevet om.", worry.child_name),
                 folder);
}

void settle(access::CaseScope& scope, Worry const& worry) {
    scope.db().run("UPDATE worry SET settled_by = $1, settled_at = $2 WHERE id = $3", scope.user(),
                   scope.now(), worry.id);
    scope.record("worry_settled",
                 phrase("En bekymring for {0} er der ikke mere.", worry.child_name), folder);
}

}  // namespace indgang::worries
