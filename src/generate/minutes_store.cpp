// What is told stays Danish: it is content, not interface.
#include <optional>
#include <span>
#include <vector>

#include "foundation/id.hpp"
#include "generate/minutes.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct Told {
    char const *kind, *point, *words;
    bool is_family_holder = false;  // of an action
    int due_in = 0;
};
constexpr Told full[] = {
    {"said", "1",
     "Skolen siger, at frikvarteret går bedre de dage, hvor dagen er tegnet på tavlen."},
    {"said", "1", "Familien: Torsdag er den svære dag. Den ved vi ikke nok om."},
    {"decision", "1", "Dagen bliver tegnet hver morgen, også om torsdagen."},
    {"action", "1", "Send tegningen af ugen hjem om søndagen", false, 10},
    {"said", "2",
     "Aflastningen holder fri i uge 52. Familien vil hellere vide det nu end i december."},
    {"decision", "2", "Vi aftaler senest den 1. hvor weekenderne ligger i måneden efter."},
    {"action", "2", "Skriv de weekender ned, der ikke passer", true, 14},
};
constexpr Told brief[] = {
    {"said", "1", "Det går fremad. Familien vil gerne fortsætte som nu."},
    {"decision", "1", "Vi fortsætter og ser på det igen næste gang."},
    {"action", "1", "Ring til familien om tre uger", false, 21},
};
constexpr Told going_on[] = {
    {"said", "1", "Mormor fortæller, at tirsdagene er blevet rolige. De tegner sammen."},
    {"decision", "1", "Mormor har nøglen og kommer ind ad bagdøren, så ingen ringer på."},
    {"action", "1", "Spørg skolen, om mormor må hente om tirsdagen", true, 4},
};

struct Point {
    char const* words;
    int minutes;
};
constexpr Point points[] = {
    {"Sådan går det i hverdagen", 20}, {"Hvem hjælper med hvad", 25}, {"Det næste, vi prøver", 15}};
constexpr int talk[] = {31, 36, 34, 42, 47, 45, 52, 55};  // percent of the family, the oldest first
constexpr std::size_t judged = 2;                         // which of them was judged, not measured

struct Case {
    CaseId id;
    UserId coordinator;
    std::optional<UserId> other;
    std::vector<PersonId> family;  // the adults first
};

class Telling {
public:
    Telling(db::Db& db, Day today) : db_{db}, today_{today} {}

    void tell(std::int64_t meeting, Case const& of, Day on, std::span<Told const> told,
              bool is_approved) {
        int number = 0;
        for (auto const& one : told) line(meeting, of, on, one, ++number);
        if (!is_approved) return;
        db_.run(
            "INSERT INTO minutes_edition (meeting_id, number, is_read_out, feeling, feeling_words,"
            " approved_by, approved_at) VALUES ($1, 1, 1, 'good', 'Det var rart at begynde med vores"
            " eget.', $2, $3)",
            meeting, of.coordinator, moment_on(on, 9));
    }

    void speak(std::int64_t meeting, Case const& of, Day on, int percent, bool is_judged) {
        if (is_judged)
            return db_.run(
                "INSERT INTO speaking_estimate (meeting_id, family_percent, estimated_by,"
                " estimated_at) VALUES ($1, $2, $3, $4)",
                meeting, percent / 5 * 5, of.coordinator, moment_on(on, 9));
        for (auto const& [side, share] :
             {std::pair{"family", percent}, {"professionals", 100 - percent}})
            db_.run(
                "INSERT INTO speaking_stretch (meeting_id, stretch_key, side, seconds, measured_by,"
                " recorded_at) VALUES ($1, $2, $2, $3, $4, $5)",
                meeting, side, share * 30, of.coordinator, moment_on(on, 9));
    }

    std::int64_t network_meeting(Case const& of, Day on) {
        auto const planned_at = moment_on(on - days{14}, 3);
        auto const meeting = db_.insert(
            "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
            " VALUES ($1, 'network', 1, $2, $3) RETURNING id",
            of.id, of.coordinator, planned_at);
        auto const plan = db_.insert(
            "INSERT INTO meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
            " place, place_note, purpose, others, planned_by, planned_at) VALUES ($1, 1, $2, 780,"
            " 840, 'municipality', 'Lokale 2', 'Hvem hjælper med hvad, så hverdagen hænger sammen',"
            " 'Mormor', $3, $4) RETURNING id",
            meeting, on, of.coordinator, planned_at);
        seat(plan, of.coordinator, {}, "chair,time_keeper");
        if (of.other) seat(plan, of.other, {}, "minute_taker");
        for (auto const person : of.family) seat(plan, {}, person, "");
        std::int64_t position = 0;
        for (auto const& one : points)
            db_.run(
                "INSERT INTO meeting_point (plan_id, position, words, minutes)"
                " VALUES ($1, $2, $3, $4)",
                plan, ++position, one.words, one.minutes);
        if (!of.family.empty())
            db_.run(
                "INSERT INTO meeting_focus (meeting_id, person_id, words, written_at)"
                " VALUES ($1, $2, 'Jeg vil gerne tale om torsdagene. De er de sværeste.', $3)",
                meeting, of.family.front(), moment_on(on - days{2}, 7));
        return meeting;
    }

    void hold(std::int64_t meeting, Case const& of, Day on) {
        db_.run(
            "INSERT INTO meeting_held (meeting_id, held_on, from_minute, until_minute, recorded_by,"
            " recorded_at) VALUES ($1, $2, 780, 838, $3, $4)",
            meeting, on, of.coordinator, moment_on(on, 9));
        auto const came = [&](std::optional<UserId> user, std::optional<PersonId> person) {
            db_.run(
                "INSERT INTO meeting_attendance (meeting_id, user_id, person_id, came, must_come)"
                " VALUES ($1, $2, $3, 'came', $4)",
                meeting, user, person, user.has_value());
        };
        came(of.coordinator, {});
        if (of.other) came(of.other, {});
        for (auto const person : of.family) came({}, person);
        be_there(meeting, of, on);
    }

    /// As it was noted at the table.
    void be_there(std::int64_t meeting, Case const& of, Day on) {
        auto const note = [&](std::optional<UserId> user, std::optional<PersonId> person) {
            db_.run(
                "INSERT INTO minutes_presence (meeting_id, user_id, person_id, came, noted_by,"
                " noted_at) VALUES ($1, $2, $3, 'came', $4, $5)",
                meeting, user, person, of.coordinator, moment_on(on, 8));
        };
        note(of.coordinator, {});
        if (of.other) note(of.other, {});
        for (auto const person : of.family) note({}, person);
    }

    void turn(std::int64_t meeting, Case const& of, std::string_view point) {
        db_.run(
            "INSERT INTO meeting_room_turn (meeting_id, point, turned_by, turned_at)"
            " VALUES ($1, $2, $3, $4)",
            meeting, point, of.coordinator, moment_on(today_, 8));
        if (!of.family.empty())
            db_.run(
                "INSERT INTO meeting_room_heard (meeting_id, point, person_id, is_heard, noted_by,"
                " noted_at) VALUES ($1, $2, $3, 1, $4, $5)",
                meeting, point, of.family.front(), of.coordinator, moment_on(today_, 8));
    }

private:
    void seat(std::int64_t plan, std::optional<UserId> user, std::optional<PersonId> person,
              std::string_view roles) {
        db_.run(
            "INSERT INTO meeting_participant (plan_id, user_id, person_id, must_come, roles)"
            " VALUES ($1, $2, $3, $4, $5)",
            plan, user, person, user.has_value(), roles);
    }

    void line(std::int64_t meeting, Case const& of, Day on, Told const& told, int number) {
        bool const is_action = std::string_view{told.kind} == "action";
        bool const is_family = told.is_family_holder && !of.family.empty();
        auto const user =
            is_action && !is_family ? std::optional{of.coordinator} : std::optional<UserId>{};
        auto const person =
            is_action && is_family ? std::optional{of.family.front()} : std::optional<PersonId>{};
        auto const due = told.due_in ? std::optional{on + days{told.due_in}} : std::optional<Day>{};
        auto const at = moment_on(on, std::size_t(number));
        auto const id = db_.insert(
            "INSERT INTO minutes_line (meeting_id, line_key, kind, point, holder_user,"
            " holder_person, due_on, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
            " RETURNING id",
            meeting, std::to_string(number), told.kind, told.point, user, person, due,
            of.coordinator, at);
        db_.run(
            "INSERT INTO minutes_text (line_id, version, edition, words, is_struck, written_by,"
            " written_at) VALUES ($1, 1, 1, $2, 0, $3, $4)",
            id, told.words, of.coordinator, at);
        if (is_action && on < today_ - days{30})
            db_.run("INSERT INTO minutes_done (line_id, done_by, done_at) VALUES ($1, $2, $3)", id,
                    of.coordinator, moment_on(on + days{12}, 4));
    }

    db::Db& db_;
    Day today_;
};

Case read_case(db::Db& db, CaseId id) {
    auto const users = db.rows(
        "SELECT user_id FROM access_grant WHERE case_id = $1 AND until_on IS NULL"
        " AND relation IN ('coordinator', 'core_team_member') ORDER BY relation, id",
        [](db::Row const& row) { return row.id<UserId>(0); }, id);
    Case read{id, users.empty() ? UserId{1} : users.front(), {}, {}};
    for (auto const user : users)
        if (!read.other && user != read.coordinator) read.other = user;
    read.family = db.rows(
        "SELECT person_id FROM case_person WHERE case_id = $1 AND role = 'parent' ORDER BY person_id"
        " LIMIT 2",
        [](db::Row const& row) { return row.id<PersonId>(0); }, id);
    return read;
}

void tell_story(db::Db& db, Telling& telling, Day today) {
    auto const first = db.row("SELECT min(id) FROM family_case", [](db::Row const& row) {
        return row.is_null(0) ? CaseId{} : row.id<CaseId>(0);
    });
    if (!first || first->value == 0) return;
    auto const of = read_case(db, *first);
    for (std::size_t i = 0; i < std::size(talk); ++i) {
        auto const on = today - days{28 * int(std::size(talk) - i)};
        auto const meeting = telling.network_meeting(of, on);
        telling.hold(meeting, of, on);
        telling.tell(meeting, of, on, i % 2 == 0 ? std::span<Told const>{full} : brief, true);
        telling.speak(meeting, of, on, talk[i], i == judged);
    }
    auto const now = telling.network_meeting(of, today);
    telling.be_there(now, of, today);
    telling.tell(now, of, today, going_on, false);
    telling.turn(now, of, "1");
}

constexpr std::int64_t most_others = 30;

}  // namespace

void tell_minutes(db::Db& db, Day today) {
    Telling telling{db, today};
    struct Held {
        std::int64_t meeting;
        CaseId of;
        Day on;
    };
    auto const others = db.rows(
        "SELECT m.id, m.case_id, h.held_on FROM meeting_held h JOIN meeting m ON m.id = h.meeting_id"
        " ORDER BY m.id LIMIT $1",
        [](db::Row const& row) {
            return Held{row.number(0), row.id<CaseId>(1), row.day(2)};
        },
        most_others);
    for (std::size_t i = 0; i < others.size(); ++i) {
        auto const of = read_case(db, others[i].of);
        bool const is_shared = i % 7 != 3;  // some are still to be shared
        telling.tell(others[i].meeting, of, others[i].on, brief, is_shared);
        telling.speak(others[i].meeting, of, others[i].on, 30 + int(i * 7 % 31), i % 4 == 1);
    }
    tell_story(db, telling, today);
}

}  // namespace indgang::generate
