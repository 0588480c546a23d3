#include "briefs/store.hpp"

#include <boost/json.hpp>

#include "briefs/sources.hpp"

namespace indgang::briefs {
namespace {

namespace json = boost::json;
constexpr access::Folder folder{access::FolderKind::assessment};

json::array as_json(std::vector<std::string> const& texts) {
    json::array list;
    for (auto const& text : texts) list.emplace_back(text);
    return list;
}

std::string as_json(std::vector<ReleasedPart> const& parts) {
    json::array list;
    for (auto const& part : parts)
        list.push_back(json::object{{"name", part.name},
                                    {"strengths", as_json(part.strengths)},
                                    {"needs", as_json(part.needs)}});
    return json::serialize(list);
}

std::vector<std::string> texts_in(json::value const& list) {
    std::vector<std::string> texts;
    for (auto const& one : list.as_array()) texts.emplace_back(one.as_string());
    return texts;
}

std::vector<ReleasedPart> parts_in(std::string_view content) {
    std::vector<ReleasedPart> parts;
    auto const list = json::parse(json::string_view(content.data(), content.size()));
    for (auto const& one : list.as_array())
        parts.push_back({std::string(one.at("name").as_string()), texts_in(one.at("strengths")),
                         texts_in(one.at("needs"))});
    return parts;
}

}  // namespace

std::vector<Piece> pieces_of(access::CaseScope& scope, analysis::MeetingId meeting) {
    auto pieces = pieces_from_sources(scope);
    scope.db().rows(
        "SELECT source, is_out, words, version FROM brief_piece WHERE meeting_id = $1",
        [&](db::Row const& row) {
            for (auto& piece : pieces)
                if (piece.source == row.view(0)) {
                    piece.is_out = row.flag(1);
                    piece.words = row.text(2);
                    piece.version = row.number(3);
                }
            return 0;
        },
        meeting);
    return pieces;
}

void save_piece(access::CaseScope& scope, analysis::MeetingId meeting, Piece const& piece) {
    scope.db().run(
        "INSERT INTO brief_piece (meeting_id, source, is_out, words, changed_by, changed_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (meeting_id, source) DO UPDATE SET"
        " is_out = $3, words = $4, changed_by = $5, changed_at = $6,"
        " version = brief_piece.version + 1",
        meeting, piece.source, piece.is_out, piece.words, scope.user(), scope.now());
    scope.record("brief_edited", phrase("Oplægget til analysemødet er rettet til."), folder);
}

std::vector<pseudonyms::Ruling> rulings_of(access::CaseScope& scope, analysis::MeetingId meeting) {
    std::vector<pseudonyms::Ruling> rulings;
    scope.db().rows(
        "SELECT r.word, r.outcome, r.instead FROM brief_ruling r WHERE r.meeting_id = $1"
        " AND r.id = (SELECT max(n.id) FROM brief_ruling n WHERE n.meeting_id = r.meeting_id"
        " AND n.word = r.word) ORDER BY r.id",
        [&](db::Row const& row) {
            if (row.worded(1, outcomes) != Outcome::doubted)
                rulings.push_back({row.text(0), row.text(2)});
            return 0;
        },
        meeting);
    return rulings;
}

void rule(access::CaseScope& scope, analysis::MeetingId meeting, std::string const& word,
          Outcome outcome, std::string const& instead) {
    scope.db().run(
        "INSERT INTO brief_ruling (meeting_id, word, outcome, instead, ruled_by, ruled_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, word, outcome, instead, scope.user(), scope.now());
    scope.record("brief_ruled", phrase("Et ord i oplægget til analysemødet er afgjort."), folder);
}

std::vector<Alias> aliases_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT person_id, called FROM brief_alias WHERE case_id = $1 ORDER BY id",
        [](db::Row const& row) {
            return Alias{row.id<PersonId>(0), row.text(1)};
        },
        scope.case_id());
}

void add_alias(access::CaseScope& scope, Alias const& alias) {
    scope.db().run(
        "INSERT INTO brief_alias (case_id, person_id, called, added_by, added_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        scope.case_id(), alias.person, alias.called, scope.user(), scope.now());
    scope.record("brief_alias_added",
                 phrase("Et kælenavn er skrevet, så det ikke kan læses i oplægget."), folder);
}

std::optional<Release> newest_release(db::Db& db, analysis::MeetingId meeting) {
    return db.row(
        "SELECT r.id, r.number, r.content, r.seen_until, u.name, r.released_at FROM brief_release r"
        " JOIN app_user u ON u.id = r.released_by WHERE r.meeting_id = $1"
        " ORDER BY r.number DESC LIMIT 1",
        [](db::Row const& row) {
            return Release{.id = row.id<ReleaseId>(0),
                           .number = row.number(1),
                           .parts = parts_in(row.view(2)),
                           .seen_until = row.day(3),
                           .by = row.text(4),
                           .at = row.instant(5)};
        },
        meeting);
}

void release(access::CaseScope& scope, analysis::MeetingId meeting, Release const& release) {
    scope.db().run(
        "INSERT INTO brief_release (meeting_id, number, content, seen_until, released_by,"
        " released_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, release.number, as_json(release.parts), release.seen_until, scope.user(),
        scope.now());
    scope.record(
        "brief_released",
        phrase("Oplægget til analysemødet er frigivet uden navne og kan læses til og med {0}.",
               release.seen_until),
        folder);
}

Progress progress_of(access::CaseScope& scope) {
    auto const analysis = analysis::analysis_of(scope);
    if (!analysis.meeting || !analysis.meeting->records.empty()) return Progress::none;
    return newest_release(scope.db(), analysis.meeting->id) ? Progress::released
                                                            : Progress::to_check;
}

std::vector<Instant> looks_at_brief(access::CaseScope& scope) {
    if (!scope.may_see(folder)) return {};
    return scope.db().rows(
        "SELECT k.at FROM brief_look k JOIN brief_link l ON l.id = k.link_id JOIN analysis_outsider o"
        " ON o.id = l.outsider_id JOIN analysis_meeting m ON m.id = o.meeting_id"
        " WHERE m.case_id = $1 ORDER BY k.id DESC LIMIT 200",
        [](db::Row const& row) { return row.instant(0); }, scope.case_id());
}

}  // namespace indgang::briefs
