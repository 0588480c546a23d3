#include "status_deck/lines_store.hpp"

#include "foundation/stored_phrase.hpp"

namespace indgang::status_deck {
namespace {

Instant midnight_of(Day day) { return {day.count()}; }

struct Told {
    CaseId case_id;
    Instant at;
    Topic topic;
    std::string said, folder;
};

db::Later<std::optional<Told>> ask_timeline(access::Visit& visit, Which const& which,
                                            Window const& window) {
    return visit.db().later(
        "WITH team AS (SELECT c.case_id FROM case_team c WHERE c.team_id = $1 AND c.from_on <= $2"
        " AND CAST($3 AS BIGINT) = 0 AND NOT EXISTS (SELECT 1 FROM case_team n"
        " WHERE n.case_id = c.case_id AND n.from_on > c.from_on)"
        " UNION ALL SELECT d.case_id FROM team_meeting_case d WHERE d.meeting_id = $3)"
        " SELECT t.case_id, t.at, t.what, t.said, t.folder FROM team JOIN timeline t"
        " ON t.case_id = team.case_id AND t.at > $4 AND t.at <= $5",
        [](db::Row const& row) -> std::optional<Told> {
            auto const topic = topic_of(row.view(2));
            if (!topic) return std::nullopt;
            return Told{row.id<CaseId>(0), row.instant(1), *topic, row.text(3), row.text(4)};
        },
        which.team, visit.today(), which.laid, window.since, window.until);
}

struct Late {
    CaseId case_id;
    Day due_on;
    std::int64_t count = 1;
};
constexpr auto read_late = [](db::Row const& row) {
    return Late{row.id<CaseId>(0), row.day(1), row.number(2)};
};

db::Later<Late> ask_follow_ups_late(access::Visit& visit, Which const& which) {
    return visit.db().later(
        "WITH team AS (SELECT c.case_id FROM case_team c WHERE c.team_id = $1 AND c.from_on <= $2"
        " AND CAST($3 AS BIGINT) = 0 AND NOT EXISTS (SELECT 1 FROM case_team n"
        " WHERE n.case_id = c.case_id AND n.from_on > c.from_on)"
        " UNION ALL SELECT d.case_id FROM team_meeting_case d WHERE d.meeting_id = $3)"
        " SELECT f.case_id, min(f.due_on), count(*) FROM team JOIN follow_up_due f"
        " ON f.case_id = team.case_id AND f.due_on < $2 GROUP BY f.case_id",
        read_late, which.team, visit.today(), which.laid);
}
db::Later<Late> ask_balls_late(access::Visit& visit, Which const& which) {
    return visit.db().later(
        "WITH team AS (SELECT c.case_id FROM case_team c WHERE c.team_id = $1 AND c.from_on <= $2"
        " AND CAST($3 AS BIGINT) = 0 AND NOT EXISTS (SELECT 1 FROM case_team n"
        " WHERE n.case_id = c.case_id AND n.from_on > c.from_on)"
        " UNION ALL SELECT d.case_id FROM team_meeting_case d WHERE d.meeting_id = $3)"
        " SELECT b.case_id, min(b.due_on), count(*) FROM team JOIN team_ball b"
        " ON b.case_id = team.case_id AND b.due_on < $2 AND NOT EXISTS (SELECT 1 FROM team_ball_end e"
        " WHERE e.ball_id = b.id) GROUP BY b.case_id",
        read_late, which.team, visit.today(), which.laid);
}
/// Actions of the agreed plan that are the family's; somebody's own is that person's until it is shared.
db::Later<Late> ask_actions_late(access::Visit& visit, Which const& which) {
    return visit.db().later(
        "WITH team AS (SELECT c.case_id FROM case_team c WHERE c.team_id = $1 AND c.from_on <= $2"
        " AND CAST($3 AS BIGINT) = 0 AND NOT EXISTS (SELECT 1 FROM case_team n"
        " WHERE n.case_id = c.case_id AND n.from_on > c.from_on)"
        " UNION ALL SELECT d.case_id FROM team_meeting_case d WHERE d.meeting_id = $3)"
        " SELECT e.case_id, max(r.due_on), count(*) FROM team JOIN plan_element e"
        " ON e.case_id = team.case_id AND e.kind = 'action' AND (e.owner_id IS NULL"
        " OR e.shared_at IS NOT NULL) JOIN plan_agreed a ON a.element_id = e.id AND NOT EXISTS"
        " (SELECT 1 FROM plan_agreed n WHERE n.element_id = e.id AND n.version_id > a.version_id)"
        " JOIN plan_revision r ON r.id = a.revision_id AND r.is_removal = 0 AND r.due_on < $2"
        " WHERE COALESCE((SELECT v.event FROM action_event v WHERE v.element_id = e.id"
        " ORDER BY v.id DESC LIMIT 1), 'reopen') NOT IN ('finish', 'cancel', 'hold')"
        " GROUP BY e.case_id",
        read_late, which.team, visit.today(), which.laid);
}

using Lines = std::map<CaseId, std::vector<Line>>;

/// What is late today; a change where it became so after the case's own moment.
struct LateLines {
    Lines& lines;
    std::map<CaseId, Instant> const& since_of;
    Sight& sight;

    void add(std::vector<Late> const& all, Topic topic, std::string const& folder,
             Phrase (*say_it)(Day)) const {
        for (auto const& one : all) {
            auto const since = since_of.find(one.case_id);
            auto const at = midnight_of(one.due_on + days{1});
            lines[one.case_id].push_back(
                {.topic = topic,
                 .at = at,
                 .said = say_it(one.due_on),
                 .is_seen = sight.sees(one.case_id, folder, at),
                 .is_change = since != since_of.end() && at > since->second});
        }
    }
};

void add_what_is_late(access::Visit& visit, Which const& which, LateLines const& late) {
    auto follow_ups = ask_follow_ups_late(visit, which);
    auto balls = ask_balls_late(visit, which);
    auto actions = ask_actions_late(visit, which);
    late.add(follow_ups.get(), Topic::overdue, "meetings",
             [](Day day) { return phrase("Der skulle være fulgt op senest {0}.", day); });
    late.add(balls.get(), Topic::late_ball, "meetings", [](Day day) {
        return phrase("Det, en fagperson skulle gøre senest {0}, er ikke gjort.", day);
    });
    late.add(actions.get(), Topic::late_ball, "plan",
             [](Day day) { return phrase("En handling i planen skulle være gjort {0}.", day); });
}

}  // namespace

Lines lines_of(access::Visit& visit, Which const& which, Window const& window,
               std::map<CaseId, Instant> const& since_of, Sight& sight) {
    auto told = ask_timeline(visit, which, window);
    Lines lines;
    if (window.with_what_is_late) add_what_is_late(visit, which, {lines, since_of, sight});
    for (auto const& one : told.get()) {
        if (!one) continue;
        auto const since = since_of.find(one->case_id);
        if (since == since_of.end() || one->at <= since->second) continue;
        bool const is_seen = sight.sees(one->case_id, one->folder, one->at);
        lines[one->case_id].push_back({.topic = one->topic,
                                       .at = one->at,
                                       .said = is_seen ? phrase_from_stored(one->said) : Phrase{},
                                       .is_seen = is_seen});
    }
    return lines;
}

}  // namespace indgang::status_deck
