#include <algorithm>
#include <iterator>
#include <map>

#include "access/folder_rights.hpp"
#include "foundation/stored_phrase.hpp"
#include "worklist/worklist.hpp"

namespace indgang::worklist {
namespace {

auto reading_due(Language language) {
    return [language](db::Row const& row) {
        return Due{.case_id = row.id<CaseId>(0),
                   .child_id = row.id<PersonId>(1),
                   .due_on = row.day(2),
                   .plan_by = row.day(3),
                   .why = said_of_stored(row.view(4), language),
                   .clock_is_familys = row.view(7) == "per_family",
                   .is_extended = row.view(5) == "extended",
                   .hidden_until = row.maybe_day(6),
                   .child = row.text(8),
                   .born_on = row.maybe_day(9),
                   .family = row.text(10),
                   .case_number = row.text(11),
                   .contact = row.text(12),
                   .telephone = row.text(13)};
    };
}

/// A core-team member knows the family and the day; who it is about and why only by consent.
void keep_what_may_be_seen(Due& due, access::FolderRights const* rights, Language language) {
    auto const sees = [&](access::FolderKind folder) {
        return rights && rights->may_see({folder}, due.child_id).yes;
    };
    if (!sees(access::FolderKind::matters)) {
        due.is_extended = false;
        due.why = in(language, Text{"Grunden vises ikke, for den siger noget om indsatserne."});
    }
    if (sees(access::FolderKind::family)) return;
    due.child = in(language, Text{"et barn"});
    due.born_on.reset();
    due.contact = due.telephone = {};
}

}  // namespace

CoordinatorsList list_of_coordinator(access::Visit& visit, UserId coordinator) {
    auto due = visit.db().later(
        "SELECT case_id, child_id, due_on, plan_by, because, basis, hidden_until, clock,"
        " child_name, child_born_on, family_name, case_number, contact_name, contact_telephone"
        " FROM follow_up_due WHERE coordinator_id = $1 ORDER BY due_on, case_id, child_id",
        reading_due(visit.language()), coordinator);
    auto without_date = visit.db().later(
        "SELECT case_id, family_name, case_number FROM follow_up_not_due"
        " WHERE coordinator_id = $1 ORDER BY search_name, case_id",
        [](db::Row const& row) {
            return FamilyWithoutDate{row.id<CaseId>(0), row.text(1), row.text(2)};
        },
        coordinator);
    // One look in an index for all who stand in for nobody.
    auto standing_in = visit.db().later(
        "SELECT d.case_id, d.child_id, d.due_on, d.plan_by, d.because, d.basis, d.hidden_until,"
        " d.clock, d.child_name, d.child_born_on, d.family_name, d.case_number, d.contact_name,"
        " d.contact_telephone, u.name FROM substitution s JOIN follow_up_due d"
        " ON d.case_id = s.case_id JOIN app_user u ON u.id = d.coordinator_id"
        " WHERE s.user_id = $1 AND s.until_on > $2 AND s.from_on <= $2"
        " ORDER BY d.due_on, d.case_id, d.child_id",
        [read = reading_due(visit.language())](db::Row const& row) {
            auto due = read(row);
            due.in_place_of = row.text(14);
            return due;
        },
        coordinator, visit.today());
    CoordinatorsList list{due.get(), without_date.get()};
    std::ranges::move(standing_in.get(), std::back_inserter(list.due));
    return list;
}

std::vector<Due> due_for_member(access::Visit& visit, UserId member) {
    auto rows = visit.db().rows(
        "SELECT d.case_id, d.child_id, d.due_on, d.plan_by, d.because, d.basis, d.hidden_until,"
        " d.clock, d.child_name, d.child_born_on, d.family_name, d.case_number, d.contact_name,"
        " d.contact_telephone, g.relation FROM access_grant g JOIN follow_up_due d ON d.case_id = g.case_id"
        " WHERE g.user_id = $1 AND g.relation IN ('core_team_member', 'partner')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " ORDER BY d.due_on, d.case_id, d.child_id",
        [read = reading_due(visit.language())](db::Row const& row) {
            return std::pair{read(row), row.worded(14, access::relations)};
        },
        member, visit.today());
    bool const sees_some_by_consent = std::ranges::any_of(
        rows, [](auto const& row) { return !access::coordination.has(row.second); });
    std::map<CaseId, access::FolderRights> rights;
    if (sees_some_by_consent) rights = access::rights_by_consent(visit);
    std::vector<Due> all;
    for (auto& [due, relation] : rows) {
        auto const mine = rights.find(due.case_id);
        if (!access::coordination.has(relation))
            keep_what_may_be_seen(due, mine == rights.end() ? nullptr : &mine->second,
                                  visit.language());
        all.push_back(std::move(due));
    }
    return all;
}

std::optional<std::string> coordinator_led_by(access::Visit& visit, UserId coordinator) {
    return visit.db().row(
        "SELECT u.name FROM app_user u JOIN user_department theirs ON theirs.user_id = u.id"
        " JOIN user_department mine ON mine.department_id = theirs.department_id"
        " WHERE u.id = $1 AND mine.user_id = $2"
        " AND theirs.from_on <= $3 AND (theirs.until_on IS NULL OR theirs.until_on > $3)"
        " AND mine.from_on <= $3 AND (mine.until_on IS NULL OR mine.until_on > $3)",
        [](db::Row const& row) { return row.text(0); }, coordinator, visit.user().id,
        visit.today());
}

}  // namespace indgang::worklist
