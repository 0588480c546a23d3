#include "talk_boards/store.hpp"

#include <algorithm>

namespace indgang::talk_boards {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

struct Hanging {
    TalkBoardId board;
    TalkCard card;
    Instant added_at;
    std::optional<cases::FamilyRole> role;  // of whoever said it
};
Hanging read_card(db::Row const& row) {
    TalkCard card{.id = row.id<TalkCardId>(1),
                  .position = row.number(2),
                  .words = row.text(3),
                  .version = row.number(10)};
    card.source.said_by = row.maybe_id<PersonId>(4);
    if (card.source.said_by)
        card.source.said_by_name = attribution::called(row.text(5), row.text(6));
    else
        card.source.observed = {row.text(7), row.day(8),
                                row.worded(9, attribution::ways_of_knowing)};
    return {row.id<TalkBoardId>(0), std::move(card), row.instant(11),
            row.maybe_worded(12, cases::family_roles)};
}

std::vector<Hanging> cards_of_case(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT b.id, c.id, c.position, c.words, c.said_by, COALESCE(p.name, ''),"
        " COALESCE(m.relation, ''), c.observer, c.observed_on, c.known_by, c.version, c.added_at,"
        " m.role FROM talk_board b JOIN talk_board_card c ON c.board_id = b.id"
        " LEFT JOIN person p ON p.id = c.said_by"
        " LEFT JOIN case_person m ON m.person_id = c.said_by AND m.case_id = b.case_id"
        " WHERE b.case_id = $1 AND c.removed_at IS NULL ORDER BY c.id",
        read_card, scope.case_id());
}

/// Of an old case only what was chosen, and at home not what another adult has said.
bool shows(access::CaseScope& scope, access::Decision const& decision, Hanging const& one) {
    if (decision.since && *decision.since > day_of(one.added_at)) return false;
    return attribution::may_read(scope, one.card.source.said_by, one.role);
}

std::vector<TalkBoard> boards_with_cards(access::CaseScope& scope) {
    auto lines = scope.db().rows(
        "SELECT b.id, b.about, COALESCE(p.name, ''), b.kind, b.kind_version, b.began_at"
        " FROM talk_board b LEFT JOIN person p ON p.id = b.about WHERE b.case_id = $1 ORDER BY b.id",
        [](db::Row const& row) {
            auto const name = row.text(2);
            return BoardLine{.id = row.id<TalkBoardId>(0),
                             .about = row.maybe_id<PersonId>(1),
                             .about_name = name.substr(0, name.find(' ')),
                             .kind = row.text(3),
                             .name = {},
                             .origin = {},
                             .kind_version = row.number(4),
                             .began_on = day_of(row.instant(5))};
        },
        scope.case_id());
    std::vector<TalkBoard> boards;
    auto const hanging = lines.empty() ? std::vector<Hanging>{} : cards_of_case(scope);
    for (auto& line : lines) {
        auto const decision = scope.may_see(folder, line.about);
        auto kind = board_kinds::kind_in(scope.visit(), line.kind, line.kind_version);
        if (!decision || !kind) continue;
        line.name = kind->name;
        line.origin = kind->origin;
        line.first_column = board_kinds::as_shown(*kind).front().position;
        TalkBoard board{std::move(line), std::move(*kind), {}};
        for (auto const& one : hanging) {
            if (one.board != board.line.id || !shows(scope, decision, one)) continue;
            board.cards.push_back(one.card);
            board.line.newest_on = day_of(one.added_at);
        }
        board.line.cards = std::ssize(board.cards);
        boards.push_back(std::move(board));
    }
    return boards;
}

std::string observer_of(attribution::Source const& source) {
    return source.observed ? source.observed->observer : std::string{};
}
std::optional<Day> day_of(attribution::Source const& source) {
    return source.observed ? std::optional{source.observed->on} : std::nullopt;
}
std::optional<attribution::WayOfKnowing> way_of(attribution::Source const& source) {
    return source.observed ? std::optional{source.observed->known_by} : std::nullopt;
}

/// "Tre kolonner", and what the column is called.
std::string heading_of(TalkBoard const& board, std::int64_t position) {
    auto const* column = board.kind.column(position);
    return column ? column->heading : std::string{};
}

}  // namespace

std::vector<BoardLine> boards_of(access::CaseScope& scope) {
    std::vector<BoardLine> lines;
    for (auto& board : boards_with_cards(scope)) lines.push_back(std::move(board.line));
    return lines;
}

std::optional<TalkBoard> talk_board(access::CaseScope& scope, TalkBoardId id) {
    for (auto& board : boards_with_cards(scope))
        if (board.line.id == id) return std::move(board);
    return std::nullopt;
}

TalkBoardId begin_board(access::CaseScope& scope, board_kinds::Kind const& kind,
                        std::optional<PersonId> about) {
    TalkBoardId const id{scope.db().insert(
        "INSERT INTO talk_board (case_id, about, kind, kind_version, began_by, began_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        scope.case_id(), about, kind.word, kind.version, scope.user(), scope.now())};
    scope.record("talk_board_begun", phrase("Samtaletavlen »{0}« er hængt op.", kind.name), folder);
    return id;
}

void add(access::CaseScope& scope, TalkBoard const& board, TalkCard const& card) {
    auto const& source = card.source;
    scope.db().run(
        "INSERT INTO talk_board_card (board_id, position, words, said_by, observer, observed_on,"
        " known_by, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        board.line.id, card.position, card.words, source.said_by, observer_of(source),
        day_of(source), way_of(source), scope.user(), scope.now());
    scope.record("talk_board_card_added",
                 phrase("Et kort er sat på samtaletavlen »{0}«: {1}.", board.kind.name,
                        heading_of(board, card.position)),
                 folder);
}

void update(access::CaseScope& scope, TalkBoard const& board, TalkCard const& card) {
    auto const& source = card.source;
    scope.db().run(
        "UPDATE talk_board_card SET position = $1, words = $2, said_by = $3, observer = $4,"
        " observed_on = $5, known_by = $6, changed_by = $7, changed_at = $8, version = version + 1"
        " WHERE id = $9",
        card.position, card.words, source.said_by, observer_of(source), day_of(source),
        way_of(source), scope.user(), scope.now(), card.id);
    scope.record("talk_board_card_changed",
                 phrase("Et kort er rettet på samtaletavlen »{0}«: {1}.", board.kind.name,
                        heading_of(board, card.position)),
                 folder);
}

void remove(access::CaseScope& scope, TalkBoard const& board, TalkCardId card) {
    scope.db().run("UPDATE talk_board_card SET removed_by = $1, removed_at = $2 WHERE id = $3",
                   scope.user(), scope.now(), card);
    scope.record("talk_board_card_removed",
                 phrase("Et kort er taget af samtaletavlen »{0}«.", board.kind.name), folder);
}

}  // namespace indgang::talk_boards
