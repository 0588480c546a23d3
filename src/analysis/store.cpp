#include "analysis/store.hpp"

#include "access/settings.hpp"
#include "cases/cases.hpp"

namespace indgang::analysis {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

std::optional<Chosen> newest_choice(access::CaseScope& scope) {
    return scope.db().row(
        "SELECT c.choice, c.because, u.name, c.chosen_at FROM analysis_choice c JOIN app_user u"
        " ON u.id = c.chosen_by WHERE c.case_id = $1 ORDER BY c.id DESC LIMIT 1",
        [](db::Row const& row) {
            return Chosen{row.worded(0, choices), row.text(1), row.text(2), row.instant(3)};
        },
        scope.case_id());
}

std::vector<Outsider> outsiders_of(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().rows(
        "SELECT id, name, profession, email, telephone, is_another, withdrawn_at"
        " FROM analysis_outsider WHERE meeting_id = $1 ORDER BY id",
        [](db::Row const& row) {
            return Outsider{.id = row.id<OutsiderId>(0),
                            .name = row.text(1),
                            .profession = row.text(2),
                            .email = row.text(3),
                            .telephone = row.text(4),
                            .is_another = row.flag(5),
                            .is_withdrawn = !row.is_null(6)};
        },
        meeting);
}

std::vector<Record> records_of(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().rows(
        "SELECT r.held_on, r.came, r.facts, r.assessment, r.direction, u.name, r.recorded_at"
        " FROM analysis_record r JOIN app_user u ON u.id = r.recorded_by"
        " WHERE r.meeting_id = $1 ORDER BY r.id DESC",
        [](db::Row const& row) {
            return Record{.held_on = row.day(0),
                          .came = row.text(1),
                          .facts = row.text(2),
                          .assessment = row.text(3),
                          .direction = row.text(4),
                          .by = row.text(5),
                          .at = row.instant(6)};
        },
        meeting);
}

std::optional<Told> told_of(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().row(
        "SELECT t.words, t.told_on, u.name FROM analysis_told t JOIN app_user u ON u.id = t.told_by"
        " WHERE t.meeting_id = $1 ORDER BY t.id DESC LIMIT 1",
        [](db::Row const& row) {
            return Told{row.text(0), row.day(1), row.text(2)};
        },
        meeting);
}

std::optional<Meeting> newest_meeting(access::CaseScope& scope) {
    auto meeting = scope.db().row(
        "SELECT id, meets_on, starts_at, place, purpose, version FROM analysis_meeting"
        " WHERE case_id = $1 ORDER BY id DESC LIMIT 1",
        [](db::Row const& row) {
            return Meeting{.id = row.id<MeetingId>(0),
                           .meets_on = row.day(1),
                           .starts_at = row.text(2),
                           .place = row.text(3),
                           .purpose = row.text(4),
                           .version = row.number(5)};
        },
        scope.case_id());
    if (!meeting) return meeting;
    scope.db().rows(
        "SELECT p.user_id, u.name FROM analysis_participant p JOIN app_user u ON u.id = p.user_id"
        " WHERE p.meeting_id = $1 ORDER BY u.name, u.id",
        [&](db::Row const& row) {
            meeting->participants.push_back(row.id<UserId>(0));
            meeting->participant_names.push_back(row.text(1));
            return 0;
        },
        meeting->id);
    meeting->outsiders = outsiders_of(scope, meeting->id);
    meeting->records = records_of(scope, meeting->id);
    meeting->told = told_of(scope, meeting->id);
    return meeting;
}

Phrase because_of(CollaborationModel const& model,
                  std::optional<access::SettingChoice> const& set) {
    if (model.analysis_meeting != Demand::none && set)
        return phrase("Kommunen har valgt det: {0}", set->reason);
    return {std::string(model.analysis_meeting_source), {}};
}

std::optional<Phrase> missing_in(Analysis const& analysis) {
    if (!is_missing(analysis.state)) return std::nullopt;
    if (analysis.meeting)
        return phrase("Analysemødet er planlagt til {0} og er ikke holdt endnu.",
                      analysis.meeting->meets_on);
    return phrase(
        "Der skal holdes analysemøde, før indsatser begynder. Det mangler at blive planlagt.");
}

void save_participants(access::CaseScope& scope, MeetingId meeting,
                       std::vector<UserId> const& participants) {
    scope.db().run("DELETE FROM analysis_participant WHERE meeting_id = $1", meeting);
    for (auto const user : participants)
        scope.db().run("INSERT INTO analysis_participant (meeting_id, user_id) VALUES ($1, $2)",
                       meeting, user);
}

void save_choice(access::CaseScope& scope, Choice choice, std::string const& because) {
    scope.db().run(
        "INSERT INTO analysis_choice (case_id, choice, because, chosen_by, chosen_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        scope.case_id(), choice, because, scope.user(), scope.now());
}

}  // namespace

Analysis analysis_of(access::CaseScope& scope) {
    auto const set = access::setting(scope.db(), access::Setting::analysis_meeting);
    Analysis analysis{.demand = demand_of(scope.model().analysis_meeting,
                                          set ? value_of(practices, set->value) : std::nullopt),
                      .because = because_of(scope.model(), set)};
    if (!scope.may_see(folder)) return analysis;
    analysis.choice = newest_choice(scope);
    analysis.meeting = newest_meeting(scope);
    analysis.state = state_of(analysis.demand, analysis.choice, analysis.meeting);
    return analysis;
}

std::optional<Phrase> hint(access::CaseScope& scope) {
    if (!access::coordination.has(scope.relation())) return std::nullopt;
    return missing_in(analysis_of(scope));
}

std::optional<Phrase> to_do(access::CaseScope& scope) {
    if (!access::coordination.has(scope.relation())) return std::nullopt;
    auto const analysis = analysis_of(scope);
    if (analysis.state != State::held) return missing_in(analysis);
    return phrase("Familien har ikke hørt, hvad analysemødet {0} kom frem til.",
                  analysis.meeting->records.front().held_on);
}

void choose(access::CaseScope& scope, Choice choice, std::string const& because) {
    save_choice(scope, choice, because);
    scope.record("analysis_chosen",
                 choice == Choice::skip ? phrase("Analysemødet springes over: {0}", because)
                                        : phrase("Analysemødet skal holdes: {0}", because),
                 folder);
}

void plan(access::CaseScope& scope, Meeting const& meeting) {
    auto const id = MeetingId{scope.db().insert(
        "INSERT INTO analysis_meeting (case_id, meets_on, starts_at, place, purpose, planned_by,"
        " planned_at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        scope.case_id(), meeting.meets_on, meeting.starts_at, meeting.place, meeting.purpose,
        scope.user(), scope.now())};
    save_participants(scope, id, meeting.participants);
    save_choice(scope, Choice::hold, meeting.purpose);
    scope.record(
        "analysis_planned",
        phrase("Analysemødet er planlagt til {0} kl. {1}.", meeting.meets_on, meeting.starts_at),
        folder);
    tell_of_change(scope, id);
}

void change_plan(access::CaseScope& scope, Meeting const& meeting) {
    scope.db().run(
        "UPDATE analysis_meeting SET meets_on = $1, starts_at = $2, place = $3, purpose = $4,"
        " version = version + 1 WHERE id = $5",
        meeting.meets_on, meeting.starts_at, meeting.place, meeting.purpose, meeting.id);
    save_participants(scope, meeting.id, meeting.participants);
    scope.record("analysis_replanned",
                 phrase("Planen for analysemødet er rettet: {0} kl. {1}.", meeting.meets_on,
                        meeting.starts_at),
                 folder);
    tell_of_change(scope, meeting.id);
}

void invite(access::CaseScope& scope, Meeting const& meeting, Outsider const& outsider) {
    scope.db().run(
        "INSERT INTO analysis_outsider (meeting_id, name, profession, email, telephone, is_another,"
        " confirmed_by, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        meeting.id, outsider.name, outsider.profession, outsider.email, outsider.telephone,
        outsider.is_another, scope.user(), scope.now());
    scope.record(
        "analysis_outsider_invited",
        phrase("En udenforstående er inviteret til analysemødet: {0}.", outsider.profession),
        folder);
}

void withdraw(access::CaseScope& scope, Outsider const& outsider) {
    scope.db().run(
        "UPDATE analysis_outsider SET withdrawn_by = $1, withdrawn_at = $2 WHERE id = $3",
        scope.user(), scope.now(), outsider.id);
    scope.record(
        "analysis_outsider_withdrawn",
        phrase("En invitation til analysemødet er taget tilbage: {0}.", outsider.profession),
        folder);
}

void record(access::CaseScope& scope, MeetingId meeting, Record const& record) {
    scope.db().run(
        "INSERT INTO analysis_record (meeting_id, held_on, came, facts, assessment, direction,"
        " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        meeting, record.held_on, record.came, record.facts, record.assessment, record.direction,
        scope.user(), scope.now());
    scope.record("analysis_recorded",
                 phrase("Analysemødet blev holdt {0}. Det var en analyse; intet blev besluttet.",
                        record.held_on),
                 folder);
}

void tell(access::CaseScope& scope, MeetingId meeting, Told const& told) {
    scope.db().run(
        "INSERT INTO analysis_told (meeting_id, words, told_on, told_by, told_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        meeting, told.words, told.told_on, scope.user(), scope.now());
    scope.record("analysis_told", phrase("Familien hørte om analysemødet {0}.", told.told_on),
                 folder);
}

std::vector<Involved> involved_in(access::CaseScope& scope) {
    std::vector<Involved> involved;
    auto const add = [&](Text how, bool is_professional = true) {
        return [&involved, how, is_professional](db::Row const& row) {
            involved.push_back({row.text(0), phrase(how), is_professional});
            return 0;
        };
    };
    scope.db().rows(
        "SELECT p.name FROM case_person m JOIN person p ON p.id = m.person_id"
        " WHERE m.case_id = $1 ORDER BY p.id",
        add("er en af familien", false), scope.case_id());
    scope.db().rows(
        "SELECT DISTINCT u.name FROM access_grant g JOIN app_user u ON u.id = g.user_id"
        " WHERE g.case_id = $1 ORDER BY u.name",
        add("har eller har haft adgang til forløbet"), scope.case_id());
    scope.db().rows(
        "SELECT DISTINCT u.name FROM core_team_member m JOIN app_user u"
        " ON u.id = m.user_id WHERE m.case_id = $1 ORDER BY u.name",
        add("er eller var med i kerneteamet"), scope.case_id());
    scope.db().rows("SELECT name FROM network_node WHERE case_id = $1 ORDER BY id",
                    add("står på netværkskortet", false), scope.case_id());
    scope.db().rows("SELECT caseworker FROM matter WHERE case_id = $1 AND caseworker <> ''",
                    add("er sagsbehandler i en af familiens sager"), scope.case_id());
    scope.db().rows(
        "SELECT DISTINCT c.observer FROM assessment_card c JOIN assessment_board b"
        " ON b.id = c.board_id WHERE b.case_id = $1 AND c.observer <> ''",
        add("har observeret noget på ICS-tavlen"), scope.case_id());
    return involved;
}

std::optional<OwnTold> told_to_family(access::CaseScope& scope) {
    if (!scope.may_see(folder)) return std::nullopt;
    auto const meeting = newest_meeting(scope);
    if (!meeting || !meeting->told || meeting->records.empty()) return std::nullopt;
    return OwnTold{*meeting->told, meeting->records.front().held_on};
}

}  // namespace indgang::analysis
