#include <algorithm>

#include "status_deck/store.hpp"

namespace indgang::status_deck {

constexpr access::Folder meetings_folder{access::FolderKind::meetings};

void choose(access::Visit& visit, TeamMeetingId meeting, CaseId case_id, Choice choice,
            std::string_view because) {
    visit.db().run(
        "INSERT INTO team_meeting_choice (meeting_id, case_id, choice, because, chosen_by,"
        " chosen_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, case_id, choice, because, visit.user().id, visit.now());
}

namespace {

void put_off(access::Visit& visit, TeamMeetingId meeting, CaseId case_id, Instant since,
             std::string_view because) {
    visit.db().run(
        "INSERT INTO team_meeting_put_off (meeting_id, case_id, since_at, because, put_off_by,"
        " put_off_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, case_id, since, because, visit.user().id, visit.now());
}

/// Why somebody chose so, whoever asks: it goes with the case to the next meeting.
std::string reason_of(access::Visit& visit, TeamMeetingId meeting, CaseId case_id) {
    return visit.db()
        .row(
            "SELECT because FROM team_meeting_choice WHERE meeting_id = $1 AND case_id = $2"
            " ORDER BY id DESC LIMIT 1",
            [](db::Row const& row) { return row.text(0); }, meeting, case_id)
        .value_or("");
}

}  // namespace

void begin(access::Visit& visit, team_meetings::TeamMeeting const& meeting,
           team_meetings::Start const& start) {
    auto const deck = deck_of(visit, meeting);
    std::int64_t position = 0;
    for (auto const& one : deck.cases) {
        if (one.is_on_deck)
            visit.db().run(
                "INSERT INTO team_meeting_case (meeting_id, case_id, position, since_at)"
                " VALUES ($1, $2, $3, $4)",
                meeting.id, one.id, ++position, one.since);
        if (one.choice == Choice::put_off)
            put_off(visit, meeting.id, one.id, one.since, reason_of(visit, meeting.id, one.id));
    }
    team_meetings::begin(visit, meeting.id, start);
}

void note(access::CaseScope& scope, TeamMeetingId meeting, Note const& note) {
    auto& db = scope.db();
    auto const outcome = db.insert(
        "INSERT INTO team_meeting_outcome (meeting_id, case_id, outcome, words, noted_by, noted_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        meeting, scope.case_id(), note.outcome, note.outcome == Outcome::ball ? "" : note.words,
        scope.user(), scope.now());
    if (note.outcome == Outcome::ball && note.holder) {
        auto const ball = db.insert(
            "INSERT INTO team_ball (outcome_id, case_id, words, due_on) VALUES ($1, $2, $3, $4)"
            " RETURNING id",
            outcome, scope.case_id(), note.words, note.due_on);
        db.run(
            "INSERT INTO team_ball_holder (ball_id, user_id, because, given_by, given_at)"
            " VALUES ($1, $2, '', $3, $4)",
            ball, *note.holder, scope.user(), scope.now());
    }
    scope.record("team_meeting_noted",
                 phrase("Talt om på teamets møde: {0}. Faglig planlægning, ingen beslutning.",
                        Phrase{std::string(wording(note.outcome).danish), {}}),
                 meetings_folder);
}

void hold(access::Visit& visit, team_meetings::TeamMeeting const& meeting,
          team_meetings::Account const& account) {
    if (!meeting.account)
        for (auto const& one : deck_of(visit, meeting).cases)
            if (one.noted.empty()) put_off(visit, meeting.id, one.id, one.since, "");
    team_meetings::write_account(visit, meeting, account);
}

}  // namespace indgang::status_deck
