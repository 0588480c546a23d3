// What is read of closings: all that ever were, with what was handed over and what the family said.
#include <algorithm>

#include "closing/store.hpp"

namespace indgang::closing {
namespace {

struct Row {
    Closing closing;
    std::int64_t last_handover;
};

Closing read_closing(db::Row const& row) {
    return {.id = row.id<ClosingId>(0),
            .closed_on = row.day(1),
            .reason = row.worded(2, reasons),
            .because = row.text(3),
            .told_on = row.day(4),
            .told_how = row.worded(5, told_ways),
            .no_words_because = row.text(6),
            .turn_to = row.text(7),
            .turn_to_reach = row.text(8),
            .recorded_by = row.text(10)};
}

std::vector<Row> rows_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT c.id, c.closed_on, c.reason, c.because, c.told_on, c.told_how, c.no_words_because,"
        " c.turn_to, c.turn_to_reach, c.last_handover, u.name FROM case_closing c"
        " JOIN app_user u ON u.id = c.recorded_by WHERE c.case_id = $1 ORDER BY c.id",
        [](db::Row const& row) {
            return Row{read_closing(row), row.number(9)};
        },
        scope.case_id());
}

Handover read_handover(db::Row const& row) {
    Handover one{.id = row.id<HandoverId>(0),
                 .item = row.text(1),
                 .what = phrase_from_stored(row.view(2)),
                 .holder = row.text(3),
                 .party = row.text(4),
                 .organisation = row.text(5),
                 .reach = row.text(6)};
    if (!row.is_null(7)) one.receipt = Receipt{row.text(7), row.day(8), row.worded(9, ways)};
    return one;
}

/// Of each thing the newest, of those after one number and up to another.
std::vector<Handover> handed_between(access::CaseScope& scope, std::int64_t after,
                                     std::optional<std::int64_t> last) {
    return scope.db().rows(
        "SELECT h.id, h.item, h.what, h.holder, h.party, h.organisation, h.reach, r.received_by,"
        " r.received_on, r.how FROM closing_handover h"
        " LEFT JOIN closing_receipt r ON r.handover_id = h.id WHERE h.case_id = $1 AND h.id > $2"
        " AND (h.id <= $3 OR $3 = 0) AND NOT EXISTS (SELECT 1 FROM closing_handover n"
        " WHERE n.case_id = h.case_id AND n.item = h.item AND n.id > h.id"
        " AND (n.id <= $3 OR $3 = 0)) ORDER BY h.id",
        read_handover, scope.case_id(), after, last.value_or(0));
}

void add_words(access::CaseScope& scope, std::vector<Row>& rows) {
    bool const sees_all = access::coordination.has(scope.relation());
    scope.db().rows(
        "SELECT w.closing_id, w.person_id, p.name, w.words FROM closing_words w"
        " JOIN case_closing c ON c.id = w.closing_id JOIN person p ON p.id = w.person_id"
        " WHERE c.case_id = $1 ORDER BY w.closing_id, w.person_id",
        [&](db::Row const& row) {
            auto const person = row.id<PersonId>(1);
            if (!sees_all && scope.person() != person) return 0;
            auto const of = std::ranges::find(rows, row.id<ClosingId>(0),
                                              [](Row const& one) { return one.closing.id; });
            of->closing.words.push_back({person, row.text(2), row.text(3)});
            return 0;
        },
        scope.case_id());
}

void add_reopenings(access::CaseScope& scope, std::vector<Row>& rows) {
    scope.db().rows(
        "SELECT r.closing_id, r.from_on, r.because, r.coordinator_id, k.name, u.name"
        " FROM case_reopening r JOIN app_user k ON k.id = r.coordinator_id"
        " JOIN app_user u ON u.id = r.recorded_by WHERE r.case_id = $1",
        [&](db::Row const& row) {
            auto const of = std::ranges::find(rows, row.id<ClosingId>(0),
                                              [](Row const& one) { return one.closing.id; });
            of->closing.reopening =
                Reopening{row.day(1), row.text(2), row.id<UserId>(3), row.text(4), row.text(5)};
            return 0;
        },
        scope.case_id());
}

}  // namespace

std::vector<Handover> handed_in(access::CaseScope& scope) {
    auto const before = rows_of(scope);
    return handed_between(scope, before.empty() ? 0 : before.back().last_handover, {});
}

std::vector<Closing> closings_of(access::CaseScope& scope) {
    auto rows = rows_of(scope);
    add_words(scope, rows);
    add_reopenings(scope, rows);
    std::vector<Closing> closings;
    std::int64_t after = 0;
    for (auto& row : rows) {
        bool const may_read = access::coordination.has(scope.relation());
        // None were handed over where the number is the same as before.
        if (may_read && row.last_handover > after)
            row.closing.handed = handed_between(scope, after, row.last_handover);
        after = row.last_handover;
        closings.insert(closings.begin(), std::move(row.closing));
    }
    return closings;
}

}  // namespace indgang::closing
