#include "assessment/store.hpp"

#include "assessment/rules.hpp"

namespace indgang::assessment {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

std::string written(std::vector<core_team::Discipline> const& disciplines) {
    std::string text;
    for (auto const one : disciplines) {
        if (!text.empty()) text += ',';
        text += word(one);
    }
    return text;
}

/// "Anna (mor)", as the family says it.
std::string called(std::string const& name, std::string const& relation) {
    auto const first = name.substr(0, name.find(' '));
    return relation.empty() ? first : first + " (" + relation + ")";
}

struct Hanging {
    Card card;
    Instant added_at;
    std::optional<cases::FamilyRole> role;  // of whoever said it
};
Hanging read_card(db::Row const& row) {
    Card card{.id = row.id<CardId>(0),
              .dimension = row.text(1),
              .side = row.worded(2, sides),
              .words = row.text(3),
              .said_by = row.maybe_id<PersonId>(4),
              .disciplines = disciplines_from(row.view(10)),
              .version = row.number(11)};
    if (card.said_by)
        card.said_by_name = called(row.text(5), row.text(6));
    else
        card.observed = Observation{row.text(7), row.day(8), row.worded(9, ways_of_knowing)};
    return {std::move(card), row.instant(12), row.maybe_worded(13, cases::family_roles)};
}

/// Of an old case only what was chosen, and at home not what another adult has said.
bool shows(access::CaseScope& scope, access::Decision const& decision, Hanging const& one) {
    if (decision.since && *decision.since > Day{std::chrono::floor<days>(one.added_at.at)})
        return false;
    if (scope.relation() != access::Relation::family_member) return true;
    return scope.person() && may_read_at_home(one.card, one.role, *scope.person());
}

std::optional<std::int64_t> board_number(access::CaseScope& scope, PersonId child) {
    return scope.db().row(
        "SELECT id FROM assessment_board WHERE case_id = $1 AND child_id = $2",
        [](db::Row const& row) { return row.number(0); }, scope.case_id(), child);
}

std::int64_t begun_board(access::CaseScope& scope, PersonId child, std::string const& set) {
    if (auto const number = board_number(scope, child)) return *number;
    return scope.db().insert(
        "INSERT INTO assessment_board (case_id, child_id, dimension_set, began_by, began_at)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        scope.case_id(), child, set, scope.user(), scope.now());
}

std::string observer_of(Card const& card) {
    return card.observed ? card.observed->observer : std::string{};
}
std::optional<Day> day_of(Card const& card) {
    return card.observed ? std::optional{card.observed->on} : std::nullopt;
}
std::optional<WayOfKnowing> way_of(Card const& card) {
    return card.observed ? std::optional{card.observed->known_by} : std::nullopt;
}

}  // namespace

std::vector<core_team::Discipline> disciplines_from(std::string_view text) {
    std::vector<core_team::Discipline> found;
    while (!text.empty()) {
        auto const comma = text.find(',');
        if (auto const one = value_of(core_team::disciplines, text.substr(0, comma)))
            found.push_back(*one);
        text.remove_prefix(comma == text.npos ? text.size() : comma + 1);
    }
    return found;
}

bool may_see(access::CaseScope& scope, PersonId child) { return scope.may_see(folder, child).yes; }

Board board_of(access::CaseScope& scope, PersonId child) {
    Board board{.set = catalogue::ics_set_on(scope.today()), .cards = {}};
    auto const decision = scope.may_see(folder, child);
    if (!decision) return board;
    auto set = scope.db().row(
        "SELECT dimension_set FROM assessment_board WHERE case_id = $1 AND child_id = $2",
        [](db::Row const& row) { return row.text(0); }, scope.case_id(), child);
    if (!set) return board;
    board.set = std::move(*set);
    auto hanging = scope.db().rows(
        "SELECT c.id, c.dimension, c.side, c.words, c.said_by, COALESCE(p.name, ''),"
        " COALESCE(m.relation, ''), c.observer, c.observed_on, c.known_by, c.disciplines, c.version,"
        " c.added_at, m.role FROM assessment_board b JOIN assessment_card c ON c.board_id = b.id"
        " LEFT JOIN person p ON p.id = c.said_by"
        " LEFT JOIN case_person m ON m.person_id = c.said_by AND m.case_id = b.case_id"
        " WHERE b.case_id = $1 AND b.child_id = $2 AND c.removed_at IS NULL ORDER BY c.id",
        read_card, scope.case_id(), child);
    for (auto& one : hanging)
        if (shows(scope, decision, one)) board.cards.push_back(std::move(one.card));
    return board;
}

void add(access::CaseScope& scope, CardPlace const& place, std::string const& set,
         Card const& card) {
    scope.db().run(
        "INSERT INTO assessment_card (board_id, dimension, side, words, said_by, observer,"
        " observed_on, known_by, disciplines, added_by, added_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        begun_board(scope, place.child, set), card.dimension, card.side, card.words, card.said_by,
        observer_of(card), day_of(card), way_of(card), written(card.disciplines), scope.user(),
        scope.now());
    scope.record("assessment_card_added",
                 phrase("Et kort er sat på ICS-tavlen for {0}: {1}.", place.child_name,
                        place.dimension_name),
                 folder);
}

void update(access::CaseScope& scope, CardPlace const& place, Card const& card) {
    scope.db().run(
        "UPDATE assessment_card SET side = $1, words = $2, said_by = $3, observer = $4,"
        " observed_on = $5, known_by = $6, disciplines = $7, changed_by = $8, changed_at = $9,"
        " version = version + 1 WHERE id = $10",
        card.side, card.words, card.said_by, observer_of(card), day_of(card), way_of(card),
        written(card.disciplines), scope.user(), scope.now(), card.id);
    scope.record("assessment_card_changed",
                 phrase("Et kort er rettet på ICS-tavlen for {0}: {1}.", place.child_name,
                        place.dimension_name),
                 folder);
}

void remove(access::CaseScope& scope, CardPlace const& place, CardId card) {
    scope.db().run("UPDATE assessment_card SET removed_by = $1, removed_at = $2 WHERE id = $3",
                   scope.user(), scope.now(), card);
    scope.record("assessment_card_removed",
                 phrase("Et kort er taget af ICS-tavlen for {0}: {1}.", place.child_name,
                        place.dimension_name),
                 folder);
}

}  // namespace indgang::assessment
