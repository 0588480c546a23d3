#include <algorithm>

#include "access/case_scope.hpp"
#include "actions/rules.hpp"

namespace indgang::actions {
namespace {

struct HolderRow {
    plan::ElementId action;
    Holding holding;
};
struct ToldRow {
    plan::ElementId action;
    Told told;
};

HolderRow read_holder(db::Row const& row) {
    auto const person = row.maybe_id<PersonId>(1);
    auto name = row.text(3);
    if (person) {
        name = name.substr(0, name.find(' '));
        if (!row.view(4).empty()) name += " (" + row.text(4) + ")";
    }
    return {row.id<plan::ElementId>(0),
            {.holder = {person, row.maybe_id<UserId>(2)},
             .name = std::move(name),
             .since = row.instant(5),
             .because = row.text(6),
             .moved_by = row.text(7)}};
}

Phrase said_of(Event event) {
    switch (event) {
        case Event::finish: return phrase("En handling i planen er gjort.");
        case Event::undo: return phrase("En handling i planen er ikke gjort alligevel.");
        case Event::hold: return phrase("En handling i planen er sat på pause.");
        case Event::resume: return phrase("En handling i planen er taget op igen.");
        case Event::cancel: return phrase("En handling i planen er aflyst.");
        case Event::reopen: return phrase("En handling i planen er åbnet igen.");
    }
    return {};
}

access::Folder folder_of(access::CaseScope& scope, plan::Element const& action) {
    return plan::folder_of(action, plan::family_facts(scope));
}

}  // namespace

std::map<plan::ElementId, Work> work_of(access::CaseScope& scope, plan::Plan const& seen) {
    if (seen.elements.empty()) return {};
    auto holders = scope.db().later(
        "SELECT h.element_id, h.person_id, h.user_id, COALESCE(p.name, u.name), COALESCE(m.relation,"
        " ''), h.since_at, h.because, by_user.name FROM plan_element e"
        " JOIN action_holder h ON h.element_id = e.id LEFT JOIN person p ON p.id = h.person_id"
        " LEFT JOIN case_person m ON m.case_id = e.case_id AND m.person_id = h.person_id"
        " LEFT JOIN app_user u ON u.id = h.user_id JOIN app_user by_user ON by_user.id = h.moved_by"
        " WHERE e.case_id = $1 ORDER BY h.id",
        read_holder, scope.case_id());
    auto told = scope.db().later(
        "SELECT a.element_id, a.event, a.until_on, a.because, a.recorded_by, u.name, a.recorded_at"
        " FROM plan_element e JOIN action_event a ON a.element_id = e.id"
        " JOIN app_user u ON u.id = a.recorded_by WHERE e.case_id = $1 ORDER BY a.id",
        [](db::Row const& row) {
            return ToldRow{row.id<plan::ElementId>(0),
                           {.event = row.worded(1, events),
                            .until = row.maybe_day(2),
                            .because = row.text(3),
                            .by = row.id<UserId>(4),
                            .by_name = row.text(5),
                            .at = row.instant(6)}};
        },
        scope.case_id());
    std::map<plan::ElementId, Work> work;
    for (auto const& element : seen.elements)
        if (element.kind == plan::Kind::action) work.try_emplace(element.id);
    for (auto& row : holders.get())
        if (auto const at = work.find(row.action); at != work.end())
            at->second.holders.push_back(std::move(row.holding));
    for (auto& row : told.get())
        if (auto const at = work.find(row.action); at != work.end())
            at->second.told.push_back(std::move(row.told));
    for (auto& [action, one] : work) {
        auto const standing = standing_on(one.told, scope.today());
        one.state = standing.state;
        one.on_hold_until = standing.on_hold_until;
    }
    return work;
}

void give(access::CaseScope& scope, plan::Element const& action, Holder const& to,
          std::string_view because) {
    scope.db().run(
        "INSERT INTO action_holder (element_id, person_id, user_id, because, moved_by, since_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        action.id, to.person, to.user, because, scope.user(), scope.now());
    if (!because.empty())
        scope.record("action_given", phrase("Bolden med en handling i planen er givet videre."),
                     folder_of(scope, action));
}

void tell(access::CaseScope& scope, plan::Element const& action, Event event,
          std::optional<Day> until, std::string_view because) {
    scope.db().run(
        "INSERT INTO action_event (element_id, event, until_on, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        action.id, event, until, because, scope.user(), scope.now());
    scope.record("action_told", said_of(event), folder_of(scope, action));
}

}  // namespace indgang::actions
