#include "follow_up/due_store.hpp"

#include <utility>

#include "access/case_scope.hpp"
#include "access/settings.hpp"
#include "catalogue/catalogue.hpp"
#include "follow_up/follow_up.hpp"
#include "follow_up/kept_store.hpp"

namespace indgang::follow_up {
namespace {

struct CaseRow {
    std::string model;
    Day opened_on;
    std::optional<Day> reopened_on;
    std::optional<UserId> coordinator;
    FamilyWords words;
};

template <class T>
struct OfChild {
    PersonId child;
    T value;
};

std::optional<CaseRow> load_case(db::Db& db, CaseId case_id, Day today) {
    return db.row(
        "SELECT (SELECT m.model FROM model_change m WHERE m.case_id = c.id AND m.from_on <= $2"
        " ORDER BY m.from_on DESC LIMIT 1), c.opened_on,"
        " (SELECT max(r.from_on) FROM case_reopening r WHERE r.case_id = c.id AND r.from_on <= $2),"
        " (SELECT k.user_id FROM coordinator_change k WHERE k.case_id = c.id AND k.from_on <= $2"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) ORDER BY k.from_on DESC LIMIT 1),"
        " c.family_name, c.search_name, c.case_number, COALESCE(f.name, ''),"
        " COALESCE(f.telephone, '') FROM family_case c"
        " LEFT JOIN person f ON f.id = c.first_contact_id WHERE c.id = $1 AND c.opened_on <= $2",
        [](db::Row const& row) {
            return CaseRow{row.text(0),
                           row.day(1),
                           row.maybe_day(2),
                           row.maybe_id<UserId>(3),
                           {row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)}};
        },
        case_id, today);
}

std::optional<OfChild<CountedIntervention>> counted_row(db::Row const& row) {
    auto const* provision = catalogue::provision(row.view(1));
    if (!provision) throw std::logic_error("an intervention under an unknown provision");
    auto one = counted(*provision, row.day(2), row.maybe_day(3), row.maybe_day(4));
    if (!one) return std::nullopt;
    return OfChild<CountedIntervention>{row.id<PersonId>(0), std::move(*one)};
}

template <class T, class Place>
void hand_out(std::vector<ChildFacts>& children, std::vector<OfChild<T>> const& values,
              Place place) {
    for (auto const& value : values)
        for (auto& child : children)
            if (child.child == value.child) place(child, value.value);
}

void load_children(db::Db& db, FamilyFacts& family, CaseRow const& opened, Day today) {
    family.children = db.rows(
        "SELECT m.person_id, p.name, p.born_on FROM case_person m JOIN person p ON p.id = m.person_id"
        " WHERE m.case_id = $1 AND m.role = 'child' AND (m.left_on IS NULL OR m.left_on > $2)"
        " ORDER BY p.born_on, m.person_id",
        [&](db::Row const& row) {
            ChildFacts child{.child = row.id<PersonId>(0), .facts = {}};
            child.facts.opened_on = opened.opened_on;
            child.facts.reopened_on = opened.reopened_on;
            child.name = row.text(1);
            child.born_on = row.maybe_day(2);
            return child;
        },
        family.case_id, today);
}

void load_interventions(db::Db& db, FamilyFacts& family) {
    std::vector<OfChild<CountedIntervention>> found;
    db.rows(
        "SELECT i.person_id, i.provision, i.started_on, e.ended_on, i.examination_until"
        " FROM intervention i LEFT JOIN intervention_end e ON e.intervention_id = i.id"
        " WHERE i.case_id = $1 ORDER BY i.started_on, i.id",
        [&](db::Row const& row) {
            if (auto one = counted_row(row)) found.push_back(std::move(*one));
            return 0;
        },
        family.case_id);
    hand_out(family.children, found, [](ChildFacts& child, CountedIntervention const& one) {
        child.facts.interventions.push_back(one);
    });
}

void load_held(db::Db& db, FamilyFacts& family) {
    constexpr auto day_of_child = [](db::Row const& row) {
        return OfChild<Day>{row.id<PersonId>(0), row.day(1)};
    };
    hand_out(family.children,
             db.rows("SELECT child_id, held_on FROM follow_up WHERE case_id = $1 ORDER BY held_on",
                     day_of_child, family.case_id),
             [](ChildFacts& child, Day day) { child.facts.held.push_back(day); });
    hand_out(family.children,
             db.rows("SELECT child_id, held_on FROM start_conversation WHERE case_id = $1",
                     day_of_child, family.case_id),
             [](ChildFacts& child, Day day) { child.facts.start_conversation_on = day; });
}

/// The newest pause that has not ended: an earlier one is history.
void load_pauses(db::Db& db, FamilyFacts& family, Day today) {
    hand_out(family.children,
             db.rows(
                 "SELECT child_id, from_on, until_on FROM follow_up_pause"
                 " WHERE case_id = $1 AND until_on > $2 ORDER BY id",
                 [](db::Row const& row) {
                     return OfChild<Pause>{row.id<PersonId>(0), {row.day(1), row.day(2)}};
                 },
                 family.case_id, today),
             [](ChildFacts& child, Pause pause) { child.pause = pause; });
}

void load_meeting_interval(db::Db& db, FamilyFacts& family, Day today) {
    struct Set {
        std::optional<std::int64_t> agreed, of_concern;
    };
    auto const set = db.row(
        "SELECT (SELECT interval_days FROM meeting_interval WHERE case_id = $1 AND from_on <= $2"
        " ORDER BY from_on DESC LIMIT 1), (SELECT interval_days FROM meeting_concern"
        " WHERE case_id = $1 AND from_on <= $2 ORDER BY from_on DESC LIMIT 1)",
        [](db::Row const& row) {
            return Set{row.maybe_number(0), row.maybe_number(1)};
        },
        family.case_id, today);
    auto const most = access::setting(db, access::Setting::core_team_meeting_months);
    for (auto& child : family.children) {
        if (set->agreed) child.facts.agreed_interval = every(days{*set->agreed});
        if (set->of_concern.value_or(0) > 0)
            child.facts.interval_of_concern = every(days{*set->of_concern});
        if (most) child.facts.municipal_maximum = every(months{std::stoi(most->value)});
    }
}

}  // namespace

FamilyFacts load_family(db::Db& db, CaseId case_id, Day today) {
    FamilyFacts family{.case_id = case_id, .coordinator = {}, .children = {}};
    auto const opened = load_case(db, case_id, today);
    if (!opened) return family;
    family.model = model_named(opened->model);
    family.coordinator = opened->coordinator;
    family.words = opened->words;
    load_children(db, family, *opened, today);
    load_interventions(db, family);
    load_held(db, family);
    load_pauses(db, family, today);
    if (family.model->clock == Clock::per_family) load_meeting_interval(db, family, today);
    return family;
}

void renew_family(db::Db& db, CaseId case_id, WorkingDays const& working_days, Day today) {
    auto const family = load_family(db, case_id, today);
    keep_rows(db, kept_rows(family, due_rows(family, working_days, today)));
    db.run("DELETE FROM follow_up_renewal WHERE case_id = $1", case_id);
    if (auto const day = next_change_after(family, today))
        db.run("INSERT INTO follow_up_renewal (case_id, renew_on) VALUES ($1, $2)", case_id, *day);
}

WorkingDays working_days_of(db::Db& db) {
    std::vector<Day> holidays;
    for (auto const& holiday : catalogue::holidays()) holidays.push_back(holiday.on);
    auto const chosen = access::setting(db, access::Setting::closed_days);
    if (!chosen) return WorkingDays{std::move(holidays)};
    std::vector<std::chrono::month_day> closed;  // "12-24 12-31"
    for (std::size_t at = 0; at + 5 <= chosen->value.size(); at += 6)
        closed.push_back(std::chrono::month(unsigned(std::stoi(chosen->value.substr(at, 2)))) /
                         std::chrono::day(unsigned(std::stoi(chosen->value.substr(at + 3, 2)))));
    return WorkingDays{std::move(holidays), closed};
}

namespace {

thread_local RenewTogether* together = nullptr;

/// A person may belong to two families: the other's list shows the same name and telephone.
void renew_with_others(db::Db& db, CaseId case_id, WorkingDays const& working_days, Day today) {
    renew_family(db, case_id, working_days, today);
    auto const others = db.rows(
        "SELECT DISTINCT other.case_id FROM case_person m"
        " JOIN case_person other ON other.person_id = m.person_id AND other.case_id <> m.case_id"
        " WHERE m.case_id = $1",
        [](db::Row const& row) { return row.id<CaseId>(0); }, case_id);
    for (auto const other : others) renew_family(db, other, working_days, today);
}

}  // namespace

RenewTogether::RenewTogether() {
    if (together) throw std::logic_error("cases are renewed together already");
    together = this;
}

RenewTogether::~RenewTogether() { together = nullptr; }

void RenewTogether::settle(db::Db& db, Day today) {
    auto const working_days = working_days_of(db);
    for (auto const case_id : std::exchange(cases_, {}))
        renew_with_others(db, case_id, working_days, today);
}

void renew_due(access::CaseScope& scope) {
    if (together) return void(together->cases_.insert(scope.case_id()));
    renew_with_others(scope.db(), scope.case_id(), working_days_of(scope.db()), scope.today());
}

}  // namespace indgang::follow_up
