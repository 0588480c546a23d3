// What is told stays Danish: it is content, not interface.
#include <algorithm>

#include "generate/called_meetings.hpp"
#include "generate/minutes.hpp"
#include "generate/timeline.hpp"
#include "meeting_kinds/meeting_kinds.hpp"
#include "meetings/meetings.hpp"

namespace indgang::generate {
namespace {

struct Called {
    CaseId case_id;
    UserId coordinator;
    PersonId child;
    std::optional<PersonId> mother;
    Day held_on, plan_by, opened_on;
    std::vector<UserId> team = {};
};

constexpr std::string_view focus[] = {
    "Jeg vil gerne tale om nætterne. Vi sover stadig ikke.",
    "Skolen ringer for tit. Hvem skal de ringe til?",
    "At det går bedre. Det glemmer vi at sige.",
    "Hvad sker der til sommer, når aflastningen stopper?",
    "Om vi kan få færre møder og længere svar.",
};
constexpr std::string_view hopes[] = {
    "At vi går derfra med én aftale, der holder.",
    "At nogen ringer, som de siger.",
    "Ro. Og at det ikke kun er mig, der husker det hele.",
};
constexpr std::string_view moved_because[] = {
    "Far kunne ikke få fri fra arbejde.",
    "Det faldt sammen med svømning.",
};
constexpr int nine = 540, ten = 600;  // minutes after midnight

std::string_view pick(auto const& list, std::size_t number) {
    return list[number % std::size(list)];
}

class Calling {
public:
    Calling(db::Db& db, CollaborationModel const& model, WorkingDays const& working_days, Day today)
        : db_{db},
          is_per_family_{model.clock == Clock::per_family},
          working_days_{working_days},
          today_{today} {}

    void call(Called const& family, std::size_t number) {
        held(family, number);
        if (number == 0) return story(family);
        switch (number % 6) {
            case 1: return prepared(family, number);
            case 2: return not_heard(family);
            case 3: return moved(family, number);
            case 4: return overdue(family);
            case 5: return called_off(family);
            default: return;  // nothing is planned: the page says what it is time for
        }
    }

private:
    char const* usual() const { return is_per_family_ ? "core_team_meeting" : "follow_up"; }
    Day later(int in_days) const { return working_days_.after(today_ + days{in_days - 1}, 1); }
    /// When it is due, unless that is past or far away.
    Day next(Called const& family) const {
        return family.plan_by > today_ && family.plan_by < today_ + days{90} ? family.plan_by
                                                                             : later(6);
    }
    Day planned_before(Called const& family, Day on, int by) const {
        return std::max(family.opened_on, std::min(today_ - days{1}, on - days{by}));
    }

    std::int64_t meeting(Called const& family, std::string_view kind, Day planned_on) {
        return db_.insert(
            "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
            " VALUES ($1, $2, 1, $3, $4) RETURNING id",
            family.case_id, kind, family.coordinator, moment_on(planned_on, 3));
    }

    void plan(Called const& family, std::int64_t meeting, std::string_view kind, int version,
              Day on, Day planned_on, std::string_view because = "",
              std::string_view place = "municipality") {
        auto const rules =
            meeting_kinds::as_suggested(meeting_kinds::Kind{.word = std::string(kind)});
        std::optional<std::int64_t> home;
        if (place == "home" && family.mother) home = family.mother->value;
        auto const from = kind == "network" ? ten : nine;
        auto const id = db_.insert(
            "INSERT INTO meeting_plan (meeting_id, version, on_day, from_minute, until_minute, place,"
            " at_home_of, place_note, purpose, others, because, planned_by, planned_at) VALUES ($1,"
            " $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id",
            meeting, version, on, from, from + rules.minutes, place, home,
            place == "municipality" ? "Lokale 2, Rådhuset" : "", rules.purpose,
            kind == "network" ? "Klasselæreren og farmor" : "", because, family.coordinator,
            moment_on(planned_on, 3));
        seat(family, id, rules);
        std::int64_t position = 0;
        for (auto const& point : rules.agenda) {
            ++position;
            std::optional<std::int64_t> by;
            if (position == 1) by = family.coordinator.value;
            db_.run(
                "INSERT INTO meeting_point (plan_id, position, words, minutes, brought_by)"
                " VALUES ($1, $2, $3, $4, $5)",
                id, position, point.words, point.minutes, by);
        }
    }

    void seat(Called const& family, std::int64_t plan, meeting_kinds::Kind const& rules) {
        auto const add = [&](std::optional<UserId> user, std::optional<PersonId> person, bool must,
                             std::string_view roles) {
            db_.run(
                "INSERT INTO meeting_participant (plan_id, user_id, person_id, must_come, roles)"
                " VALUES ($1, $2, $3, $4, $5)",
                plan, user, person, must, roles);
        };
        add(family.coordinator, {}, true, "chair");
        bool const is_whole_team = rules.needs(meeting_kinds::Seat::core_team);
        for (std::size_t i = 0; i < family.team.size() && (is_whole_team || i == 0); ++i)
            add(family.team[i], {}, is_whole_team,
                i == 0   ? "minute_taker"
                : i == 1 ? "time_keeper"
                         : "");
        if (family.mother) add({}, family.mother, true, "");
        add({}, family.child, false, "");
    }

    void talk(Called const& family, std::int64_t meeting, Day on, std::size_t number) {
        if (!family.mother) return;
        db_.run(
            "INSERT INTO meeting_contact (meeting_id, person_id, on_day, manner, focus, hopes,"
            " made_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            meeting, family.mother, on, number % 2 == 0 ? "visit" : "call", pick(focus, number),
            pick(hopes, number), family.coordinator, moment_on(on, 4));
    }

    void write_home(std::int64_t meeting, PersonId person, Day on, std::string_view words) {
        db_.run(
            "INSERT INTO meeting_focus (meeting_id, person_id, words, written_at)"
            " VALUES ($1, $2, $3, $4)",
            meeting, person, words, moment_on(on, 7));
    }

    /// On the day of the last follow-up, which it was.
    void held(Called const& family, std::size_t number) {
        auto const planned_on = std::max(family.opened_on, family.held_on - days{21});
        auto const id = meeting(family, usual(), planned_on);
        plan(family, id, usual(), 1, family.held_on, planned_on);
        talk(family, id, std::max(planned_on, working_days_.on_or_before(family.held_on - days{3})),
             number);
        db_.run(
            "INSERT INTO meeting_held (meeting_id, held_on, from_minute, until_minute, recorded_by,"
            " recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
            id, family.held_on, nine, nine + (is_per_family_ ? 90 : 60), family.coordinator,
            moment_on(family.held_on, 9));
        attend(family, id, number);
        db_.run("INSERT INTO meeting_duty (meeting_id, duty, person_id) VALUES ($1, $2, $3)", id,
                is_per_family_ ? "core_team_meeting" : "follow_up",
                is_per_family_ ? std::nullopt : std::optional{family.child});
        if (is_per_family_)
            db_.run("INSERT INTO meeting_duty (meeting_id, duty) VALUES ($1, 'status')", id);
    }

    void attend(Called const& family, std::int64_t meeting, std::size_t number) {
        auto const came = [&](std::optional<UserId> user, std::optional<PersonId> person, bool must,
                              std::string_view how, std::string_view because = "") {
            db_.run(
                "INSERT INTO meeting_attendance (meeting_id, user_id, person_id, came, must_come,"
                " because) VALUES ($1, $2, $3, $4, $5, $6)",
                meeting, user, person, how, must, because);
        };
        came(family.coordinator, {}, true, "came");
        for (std::size_t i = 0; i < family.team.size() && (is_per_family_ || i == 0); ++i) {
            bool const is_away = i == 1 && number % 3 == 0;
            came(family.team[i], {}, is_per_family_,
                 is_away  ? "absent"
                 : i == 2 ? "late"
                          : "came",
                 is_away ? "Akut sag" : "");
        }
        if (family.mother) came({}, family.mother, true, "came");
        came({}, family.child, false, "came");
    }

    void prepared(Called const& family, std::size_t number) {
        auto const on = next(family);
        auto const planned_on = planned_before(family, on, 20);
        auto const id = meeting(family, usual(), planned_on);
        plan(family, id, usual(), 1, on, planned_on, "", number % 2 == 0 ? "home" : "municipality");
        talk(family, id, std::max(planned_on, working_days_.on_or_before(today_ - days{1})),
             number);
        write_home(id, family.child, today_ - days{1}, "Jeg vil gerne sige noget om frikvarteret.");
    }
    void not_heard(Called const& family) {
        auto const on = later(4);
        auto const id = meeting(family, "network", planned_before(family, on, 14));
        plan(family, id, "network", 1, on, planned_before(family, on, 14));
    }
    void moved(Called const& family, std::size_t number) {
        auto const on = next(family);
        auto const first = planned_before(family, on, 30), then = planned_before(family, on, 8);
        auto const id = meeting(family, usual(), first);
        plan(family, id, usual(), 1, working_days_.on_or_before(on - days{5}), first);
        plan(family, id, usual(), 2, on, then, pick(moved_because, number));
    }
    void overdue(Called const& family) {
        auto const on = std::max(family.opened_on, working_days_.on_or_before(today_ - days{4}));
        auto const id = meeting(family, "network", planned_before(family, on, 20));
        plan(family, id, "network", 1, on, planned_before(family, on, 20));
    }
    void called_off(Called const& family) {
        auto const on = later(3);
        auto const planned_on = planned_before(family, on, 20);
        auto const id = meeting(family, "network", planned_on);
        plan(family, id, "network", 1, on, planned_on);
        db_.run(
            "INSERT INTO meeting_cancellation (meeting_id, because, cancelled_by, cancelled_at)"
            " VALUES ($1, 'Barnet er syg. Vi finder en ny dag, når det passer jer.', $2, $3)",
            id, family.coordinator, moment_on(today_ - days{1}, 5));
    }

    /// Nine days on, at the town hall; the mother has not been spoken with yet.
    void story(Called const& family) {
        auto const on = later(9);
        auto const id = meeting(family, usual(), today_ - days{12});
        plan(family, id, usual(), 1, on, today_ - days{12});
    }

    db::Db& db_;
    bool is_per_family_;
    WorkingDays const& working_days_;
    Day today_;
};

std::vector<Called> families(db::Db& db, Day today, int most) {
    auto all = db.rows(
        "SELECT c.id, c.opened_on, c.first_contact_id, (SELECT k.user_id FROM coordinator_change k"
        " WHERE k.case_id = c.id AND k.from_on <= $1 ORDER BY k.from_on DESC LIMIT 1),"
        " (SELECT min(m.person_id) FROM case_person m WHERE m.case_id = c.id AND m.role = 'child'),"
        " (SELECT max(f.held_on) FROM follow_up f WHERE f.case_id = c.id AND f.child_id = (SELECT"
        " min(m.person_id) FROM case_person m WHERE m.case_id = c.id AND m.role = 'child')),"
        " (SELECT min(d.plan_by) FROM follow_up_due d WHERE d.case_id = c.id) FROM family_case c"
        " WHERE c.closed_on IS NULL AND EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id"
        " AND f.child_id = (SELECT min(m.person_id) FROM case_person m WHERE m.case_id = c.id"
        " AND m.role = 'child')) AND EXISTS (SELECT 1 FROM follow_up_due d WHERE d.case_id = c.id)"
        " ORDER BY c.id LIMIT $2",
        [](db::Row const& row) {
            return Called{.case_id = row.id<CaseId>(0),
                          .coordinator = row.id<UserId>(3),
                          .child = row.id<PersonId>(4),
                          .mother = row.maybe_id<PersonId>(2),
                          .held_on = row.day(5),
                          .plan_by = row.day(6),
                          .opened_on = row.day(1)};
        },
        today, most);
    for (auto& one : all)
        one.team = db.rows(
            "SELECT DISTINCT g.user_id FROM access_grant g WHERE g.case_id = $1 AND g.relation IN"
            " ('partner', 'core_team_member') AND g.user_id <> $3 AND g.from_on <= $2"
            " AND (g.until_on IS NULL OR g.until_on > $2) ORDER BY g.user_id LIMIT 4",
            [](db::Row const& row) { return row.id<UserId>(0); }, one.case_id, today,
            one.coordinator);
    return all;
}

}  // namespace

void call_meetings(db::Db& db, CollaborationModel const& model, WorkingDays const& working_days,
                   Day today, int most) {
    Calling calling{db, model, working_days, today};
    std::size_t number = 0;
    for (auto const& family : families(db, today, most)) calling.call(family, number++);
    tell_minutes(db, today);
}

}  // namespace indgang::generate
