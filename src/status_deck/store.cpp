#include "status_deck/store.hpp"

#include <algorithm>

#include "status_deck/lines_store.hpp"

namespace indgang::status_deck {
namespace {

using team_meetings::State;
using team_meetings::TeamMeeting;

constexpr days before_the_first{28};  // [chosen] how far back a team's first deck looks

struct CaseRow {
    DeckCase shown;
    std::string search_name;
    Day from_on;
    std::int64_t position = 0;
};
constexpr auto read_case = [](db::Row const& row) {
    return CaseRow{{.id = row.id<CaseId>(0),
                    .case_number = row.text(1),
                    .family = row.text(2),
                    .coordinator = row.maybe_text(4).value_or("")},
                   row.text(3),
                   row.day(5),
                   row.maybe_number(6).value_or(0)};
};

db::Later<CaseRow> ask_cases(access::Visit& visit, TeamMeeting const& meeting) {
    return visit.db().later(
        "SELECT f.id, f.case_number, f.family_name, f.search_name, (SELECT u.name FROM"
        " coordinator_change k JOIN app_user u ON u.id = k.user_id WHERE k.case_id = f.id"
        " AND k.from_on <= $2 ORDER BY k.from_on DESC LIMIT 1), c.from_on, NULL FROM case_team c"
        " JOIN family_case f ON f.id = c.case_id AND (f.closed_on IS NULL OR f.closed_on > $2)"
        " WHERE c.team_id = $1 AND c.from_on <= $2 AND NOT EXISTS (SELECT 1 FROM case_team n"
        " WHERE n.case_id = c.case_id AND n.from_on > c.from_on)",
        read_case, meeting.team, visit.today());
}

struct Before {
    TeamMeetingId meeting;
    Instant started_at;
    Day on;
};
std::optional<Before> last_held(access::Visit& visit, TeamMeeting const& meeting) {
    return visit.db().row(
        "SELECT m.id, s.started_at, (SELECT p.on_day FROM team_meeting_plan p WHERE"
        " p.meeting_id = m.id ORDER BY p.version DESC LIMIT 1) FROM team_meeting m"
        " JOIN team_meeting_start s ON s.meeting_id = m.id WHERE m.team_id = $1 AND m.id <> $2"
        " AND EXISTS (SELECT 1 FROM team_meeting_account a WHERE a.meeting_id = m.id)"
        " ORDER BY s.started_at DESC LIMIT 1",
        [](db::Row const& row) {
            return Before{row.id<TeamMeetingId>(0), row.instant(1), row.day(2)};
        },
        meeting.team, meeting.id);
}

struct PutOff {
    CaseId case_id;
    Instant since;
    std::string because;
};
std::vector<PutOff> put_off_at(access::Visit& visit, TeamMeetingId meeting) {
    return visit.db().rows(
        "SELECT case_id, since_at, because FROM team_meeting_put_off WHERE meeting_id = $1",
        [](db::Row const& row) {
            return PutOff{row.id<CaseId>(0), row.instant(1), row.text(2)};
        },
        meeting);
}

struct Chosen {
    CaseId case_id;
    Choice choice;
    std::string because;
};
std::vector<Chosen> chosen_for(access::Visit& visit, TeamMeetingId meeting) {
    return visit.db().rows(
        "SELECT c.case_id, c.choice, c.because FROM team_meeting_choice c WHERE c.meeting_id = $1"
        " AND NOT EXISTS (SELECT 1 FROM team_meeting_choice n WHERE n.meeting_id = c.meeting_id"
        " AND n.case_id = c.case_id AND n.id > c.id)",
        [](db::Row const& row) {
            return Chosen{row.id<CaseId>(0), row.worded(1, choices), row.text(2)};
        },
        meeting);
}

struct Reading {
    access::Visit& visit;
    TeamMeeting const& meeting;
    Sight sight;
    std::map<CaseId, Instant> since;
    std::map<CaseId, std::vector<Line>> lines;

    Reading(access::Visit& v, TeamMeeting const& m) : visit{v}, meeting{m}, sight{v} {}

    void read_lines(Which const& which, Instant until) {
        if (since.empty()) return;
        auto const earliest =
            std::ranges::min_element(since, {}, [](auto const& one) { return one.second; });
        lines = lines_of(visit, which, {earliest->second, until, meeting.state() != State::held},
                         since, sight);
    }
    void tell(DeckCase& one) {
        auto const& all = lines[one.id];
        one.may_open = sight.relation_to(one.id).has_value();
        one.changes = changes_of(all);
        one.sees_less = std::ranges::any_of(
            all, [](Line const& line) { return !line.is_seen && line.is_change; });
    }
    bool has_changed(CaseId id) { return std::ranges::any_of(lines[id], &Line::is_change); }
};

bool comes_before(CaseRow const& one, CaseRow const& other) {
    auto const rank = [](CaseRow const& row) {
        auto const& changes = row.shown.changes;
        return std::tuple{!row.shown.is_on_deck,
                          changes.empty() ? int(Topic::other) + 1 : int(changes.front().topic),
                          -std::ssize(changes), row.search_name};
    };
    return std::pair{rank(one), one.shown.id} < std::pair{rank(other), other.shown.id};
}

void read_since(Reading& reading, std::vector<CaseRow> const& rows, Instant from,
                std::vector<PutOff> const& put_off) {
    for (auto const& row : rows) reading.since[row.shown.id] = from;
    for (auto const& one : put_off)
        if (auto const found = reading.since.find(one.case_id); found != reading.since.end())
            found->second = one.since;
}

/// What no line on a timeline says: new in the team, and put off last time.
void add_what_is_not_told(Reading& reading, std::vector<CaseRow> const& rows, Instant from,
                          std::vector<PutOff> const& put_off) {
    auto const from_day = Day{std::chrono::floor<days>(from.at)};
    for (auto const& row : rows)
        if (row.from_on > from_day)
            reading.lines[row.shown.id].push_back(
                {.topic = Topic::new_in_team,
                 .at = {row.from_on.count()},
                 .said = phrase("Familien er med i teamet fra {0}.", row.from_on)});
    for (auto const& one : put_off)
        if (reading.since.contains(one.case_id))
            reading.lines[one.case_id].push_back(
                {.topic = Topic::put_off,
                 .at = one.since,
                 .said = one.because.empty() ? phrase("Tiden slog ikke til sidst.")
                                             : Phrase{"{0}", {one.because}},
                 .is_seen = reading.sight.sees(one.case_id, "meetings", reading.visit.now())});
}

void choose_by_hand(DeckCase& shown, Reading& reading, std::vector<Chosen> const& chosen) {
    auto const by_hand = std::ranges::find(chosen, shown.id, &Chosen::case_id);
    if (by_hand != chosen.end() && by_hand->choice != Choice::as_found) {
        shown.choice = by_hand->choice;
        if (reading.sight.sees(shown.id, "meetings", reading.visit.now()))
            shown.because = by_hand->because;
    }
    shown.is_on_deck = is_on_deck(reading.has_changed(shown.id), shown.choice);
}

Deck found_deck(access::Visit& visit, TeamMeeting const& meeting) {
    Reading reading{visit, meeting};
    auto const before = last_held(visit, meeting);
    auto const put_off = before ? put_off_at(visit, before->meeting) : std::vector<PutOff>{};
    auto const chosen = chosen_for(visit, meeting.id);
    auto rows = ask_cases(visit, meeting).get();
    auto const from =
        before ? before->started_at : Instant{(visit.today() - before_the_first).count()};
    read_since(reading, rows, from, put_off);
    reading.read_lines({.team = meeting.team}, visit.now());
    add_what_is_not_told(reading, rows, from, put_off);
    Deck deck{.cases = {}, .since = before ? std::optional{before->on} : std::nullopt};
    for (auto& row : rows) {
        reading.tell(row.shown);
        row.shown.since = reading.since[row.shown.id];
        choose_by_hand(row.shown, reading, chosen);
        if (!row.shown.is_on_deck) continue;
        ++deck.on_deck;
        if (!row.shown.changes.empty()) reading.sight.log(row.shown.id);
    }
    std::ranges::sort(rows, comes_before);
    for (auto& row : rows) deck.cases.push_back(std::move(row.shown));
    return deck;
}

struct NotedRow {
    CaseId case_id;
    Noted noted;
};
std::vector<NotedRow> noted_at(access::Visit& visit, TeamMeetingId meeting) {
    return visit.db().rows(
        "SELECT o.case_id, o.outcome, o.words, b.words, b.due_on, h.name, u.name"
        " FROM team_meeting_outcome o JOIN app_user u ON u.id = o.noted_by"
        " LEFT JOIN team_ball b ON b.outcome_id = o.id LEFT JOIN app_user h ON h.id ="
        " (SELECT t.user_id FROM team_ball_holder t WHERE t.ball_id = b.id ORDER BY t.id DESC LIMIT 1)"
        " WHERE o.meeting_id = $1 ORDER BY o.id",
        [](db::Row const& row) {
            return NotedRow{row.id<CaseId>(0),
                            {.outcome = row.worded(1, outcomes),
                             .words = row.maybe_text(3).value_or(row.text(2)),
                             .holder = row.maybe_text(5).value_or(""),
                             .by = row.text(6),
                             .due_on = row.maybe_day(4)}};
        },
        meeting);
}

struct LaidRow {
    CaseRow row;
    Instant since;
};
Deck laid_deck(access::Visit& visit, TeamMeeting const& meeting) {
    Reading reading{visit, meeting};
    auto laid = visit.db().rows(
        "SELECT f.id, f.case_number, f.family_name, f.search_name, (SELECT u.name FROM"
        " coordinator_change k JOIN app_user u ON u.id = k.user_id WHERE k.case_id = f.id"
        " AND k.from_on <= $2 ORDER BY k.from_on DESC LIMIT 1), f.opened_on, d.position, d.since_at"
        " FROM team_meeting_case d JOIN family_case f ON f.id = d.case_id WHERE d.meeting_id = $1"
        " ORDER BY d.position",
        [](db::Row const& row) {
            return LaidRow{read_case(row), row.instant(7)};
        },
        meeting.id, visit.today());
    for (auto const& one : laid) reading.since[one.row.shown.id] = one.since;
    reading.read_lines({.team = meeting.team, .laid = meeting.id}, meeting.start->at);
    auto const noted = noted_at(visit, meeting.id);
    Deck deck{.cases = {}, .on_deck = std::ssize(laid)};
    if (auto const before = last_held(visit, meeting);
        before && before->started_at < meeting.start->at)
        deck.since = before->on;
    for (auto& one : laid) {
        auto& shown = one.row.shown;
        reading.tell(shown);
        shown.is_on_deck = true;
        shown.since = one.since;
        bool const sees_meetings = reading.sight.sees(shown.id, "meetings", visit.now());
        for (auto const& row : noted)
            if (row.case_id == shown.id) {
                shown.noted.push_back(row.noted);
                if (!sees_meetings) shown.noted.back().words = {};
            }
        if (!shown.changes.empty() || !shown.noted.empty()) reading.sight.log(shown.id);
        deck.cases.push_back(std::move(shown));
    }
    return deck;
}

}  // namespace

DeckCase const* Deck::of(CaseId id) const {
    auto const found = std::ranges::find(cases, id, &DeckCase::id);
    return found == cases.end() ? nullptr : &*found;
}

Deck deck_of(access::Visit& visit, TeamMeeting const& meeting) {
    return meeting.start ? laid_deck(visit, meeting) : found_deck(visit, meeting);
}

}  // namespace indgang::status_deck
