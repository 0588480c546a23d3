// What is told stays Danish: it is content, not interface.
#include <fmt/format.h>

#include <algorithm>

#include "generate/meetings.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

constexpr int families_of_each = 3;
constexpr int ten = 600, half_past_eleven = 690, one = 780, two = 840;  // minutes after midnight

struct Written {
    std::int64_t meeting;
    int version = 0;
};

class Planning {
public:
    Planning(db::Db& db, CollaborationModel const& model, WorkingDays const& working_days,
             Day today)
        : db_{db}, model_{model}, working_days_{working_days}, today_{today} {}

    void begin(BegunFamily const& family) {
        switch (family.step) {
            case MeetingStep::nothing: return;
            case MeetingStep::prepared: return prepared(family, later(9));
            case MeetingStep::tomorrow: return tomorrow(family);
            case MeetingStep::not_written_down: return not_written_down(family);
            case MeetingStep::called_off: return called_off(family);
            case MeetingStep::held: return held(family);
        }
    }

private:
    Day later(int in_days) const { return working_days_.after(today_ + days{in_days - 1}, 1); }
    Day earlier(BegunFamily const& family, int days_ago) const {
        return std::max(family.opened_on, working_days_.on_or_before(today_ - days{days_ago}));
    }
    bool is_meeting() const { return model_.beginning.form == Beginning::meeting; }

    Written meeting(BegunFamily const& family, Day planned_on) {
        auto const child =
            model_.beginning.is_of_a_child ? std::optional{family.child} : std::nullopt;
        return {db_.insert(
            "INSERT INTO assessment_meeting (case_id, child_id, form, planned_by, planned_at)"
            " VALUES ($1, $2, $3, $4, $5) RETURNING id",
            family.case_id, child, model_.beginning.form, family.coordinator,
            moment_on(planned_on, 2))};
    }

    void plan(BegunFamily const& family, Written& written, Day planned_on, Day on, int from,
              int until, std::string_view because = "") {
        auto const purpose =
            is_meeting() ? fmt::format(
                               "Vi vil gerne høre, hvordan hverdagen er for jer og {}: hvad "
                               "der virker, hvad der er svært, og hvad I ønsker jer.",
                               family.child_name)
                         : fmt::format(
                               "Vi vil gerne lære {} og jer at kende. Fortæl, hvad I er gode "
                               "til, hvad der er svært, og hvad I ønsker jer.",
                               family.child_name);
        auto const id = db_.insert(
            "INSERT INTO assessment_meeting_plan (meeting_id, version, on_day, from_minute,"
            " until_minute, place, at_home_of, purpose, because, planned_by, planned_at)"
            " VALUES ($1, $2, $3, $4, $5, 'home', $6, $7, $8, $9, $10) RETURNING id",
            written.meeting, ++written.version, on, from, until, family.contact, purpose, because,
            family.coordinator, moment_on(planned_on, 2));
        seat(family, id);
    }

    void seat(BegunFamily const& family, std::int64_t plan) {
        auto const add = [&](UserId user, std::string_view roles) {
            db_.run(
                "INSERT INTO assessment_meeting_participant (plan_id, user_id, roles)"
                " VALUES ($1, $2, $3)",
                plan, user, roles);
        };
        add(family.coordinator, is_meeting() ? "interviewer,chair" : "");
        if (is_meeting() && family.step != MeetingStep::tomorrow && !family.team.empty())
            add(family.team.front(), "board_writer,minute_taker");
        for (auto const person : {family.contact, family.child})
            db_.run(
                "INSERT INTO assessment_meeting_participant (plan_id, person_id) VALUES ($1, $2)",
                plan, person);
    }

    void talk(BegunFamily const& family, Written const& written, Day on) {
        db_.run(
            "INSERT INTO assessment_meeting_contact (meeting_id, person_id, on_day, manner, focus,"
            " made_by, recorded_at) VALUES ($1, $2, $3, 'call', $4, $5, $6)",
            written.meeting, family.contact, on,
            fmt::format(
                "At {} får lov at komme hjem fra skole uden at være helt tom. Og hvem vi skal "
                "ringe til, når to steder siger noget forskelligt.",
                family.child_name),
            family.coordinator, moment_on(on, 4));
    }

    void prepared(BegunFamily const& family, Day on) {
        auto written = meeting(family, today_ - days{3});
        plan(family, written, today_ - days{3}, on, ten, half_past_eleven);
        talk(family, written, working_days_.on_or_before(today_ - days{1}));
        db_.run(
            "INSERT INTO assessment_meeting_focus (meeting_id, person_id, words, written_at)"
            " VALUES ($1, $2, $3, $4)",
            written.meeting, family.contact,
            "Jeg vil gerne begynde med det, der går godt. Ellers bliver jeg ked af det.",
            moment_on(today_ - days{1}, 9));
    }

    void tomorrow(BegunFamily const& family) {
        auto written = meeting(family, earlier(family, 5));
        plan(family, written, earlier(family, 5), later(1), one, two);
    }

    void not_written_down(BegunFamily const& family) {
        auto written = meeting(family, family.opened_on);
        plan(family, written, family.opened_on, earlier(family, 4), ten, half_past_eleven);
        talk(family, written, earlier(family, 6));
    }

    void called_off(BegunFamily const& family) {
        auto first = meeting(family, family.opened_on);
        plan(family, first, family.opened_on, earlier(family, 7), ten, half_past_eleven);
        db_.run(
            "INSERT INTO assessment_meeting_cancellation (meeting_id, because, cancelled_by,"
            " cancelled_at) VALUES ($1, 'Familien var syg, og vi fandt først en ny dag bagefter.',"
            " $2, $3)",
            first.meeting, family.coordinator, moment_on(earlier(family, 8), 3));
        auto second = meeting(family, earlier(family, 5));
        plan(family, second, earlier(family, 5), later(3), ten, half_past_eleven);
        plan(family, second, earlier(family, 2), later(6), one, two,
             "Skolen kunne ikke den første dag.");
    }

    void held(BegunFamily const& family) {
        auto written = meeting(family, family.opened_on);
        plan(family, written, family.opened_on, family.started_on, ten, half_past_eleven);
        talk(family, written, family.opened_on);
        auto const account = db_.insert(
            "INSERT INTO assessment_meeting_account (meeting_id, version, held_on, family_words,"
            " agreed, next_step, written_by, written_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)"
            " RETURNING id",
            written.meeting, family.started_on,
            "Vi vil helst have én at ringe til. Og en hel nats søvn.",
            fmt::format("Vi taler om én ting ad gangen, og {} bestemmer rækkefølgen. Skolen får at "
                        "vide, hvad der hjælper i frikvarteret.",
                        family.child_name),
            "Jeres koordinator ringer fredag og siger, hvem der gør hvad.", family.coordinator,
            moment_on(family.started_on, 6));
        auto const came = [&](UserId user) {
            db_.run("INSERT INTO assessment_meeting_present (account_id, user_id) VALUES ($1, $2)",
                    account, user);
        };
        came(family.coordinator);
        if (is_meeting() && !family.team.empty()) came(family.team.front());
        for (auto const person : {family.contact, family.child})
            db_.run(
                "INSERT INTO assessment_meeting_present (account_id, person_id) VALUES ($1, $2)",
                account, person);
        if (family.is_story && is_meeting()) prepared(family, later(9));
    }

    db::Db& db_;
    CollaborationModel const& model_;
    WorkingDays const& working_days_;
    Day today_;
};

}  // namespace

std::optional<MeetingStep> step_of(int number, int cases, std::size_t coordinators) {
    if (number == 0) return MeetingStep::held;
    auto const from_the_end = std::size_t(cases - 1 - number);
    if (from_the_end >= families_of_each * coordinators) return std::nullopt;
    constexpr int steps = int(MeetingStep::held) + 1;
    return MeetingStep((std::size_t(number) + from_the_end / coordinators) % steps);
}

BegunFamily begun(Family const& family, CaseId case_id, PersonId first_person, MeetingStep step) {
    auto const person = [&](std::size_t place) {
        return PersonId{first_person.value + std::int64_t(place)};
    };
    BegunFamily begun{.case_id = case_id,
                      .child = person(0),
                      .contact = person(family.first_contact),
                      .child_name = family.persons[0].first_name(),
                      .coordinator = family.coordinators.back().user,
                      .team = {},
                      .opened_on = family.opened_on,
                      .started_on = family.started_on,
                      .step = step};
    for (auto const& one : family.team)
        if (!one.left && one.user != begun.coordinator) begun.team.push_back(one.user);
    return begun;
}

void plan_meetings(db::Db& db, std::vector<BegunFamily> const& families,
                   CollaborationModel const& model, WorkingDays const& working_days, Day today) {
    Planning planning{db, model, working_days, today};
    for (auto const& family : families) planning.begin(family);
}

}  // namespace indgang::generate
