#include "minutes/store.hpp"

namespace indgang::minutes {
namespace {

constexpr access::Folder folder{access::FolderKind::meetings};

std::function<void(access::CaseScope&, meetings::Meeting const&)>& follower() {
    static std::function<void(access::CaseScope&, meetings::Meeting const&)> follow;
    return follow;
}

void insert_text(access::CaseScope& scope, LineId line, LineText const& text) {
    scope.db().run(
        "INSERT INTO minutes_text (line_id, version, edition, words, is_struck, because,"
        " written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        line, text.version, text.edition, text.words, text.is_struck ? 1 : 0, text.because,
        scope.user(), scope.now());
    scope.db().announce("case", scope.case_id().value);
}

/// A decision is a line of the case's own timeline as soon as it is made; the rest stands in the minutes.
void tell_of_decision(access::CaseScope& scope, meetings::Meeting const& meeting,
                      Line const& line) {
    if (line.kind != Kind::decision) return;
    auto const where = line.about ? folder_of(scope, *line.about) : folder;
    if (line.without_family)
        scope.record("decided_without_family",
                     phrase("Noget er besluttet uden familien: {0}.", meetings::name_of(meeting)),
                     where);
    else
        scope.record("decided_at_meeting",
                     phrase("Noget er besluttet: {0}.", meetings::name_of(meeting)), where);
}

}  // namespace

std::optional<LineId> added(access::CaseScope& scope, MeetingId meeting, std::string_view key) {
    return scope.db().row(
        "SELECT id FROM minutes_line WHERE meeting_id = $1 AND line_key = $2",
        [](db::Row const& row) { return row.id<LineId>(0); }, meeting, key);
}

LineId add(access::CaseScope& scope, meetings::Meeting const& meeting, Minutes const& minutes,
           NewLine const& written) {
    auto const& line = written.line;
    auto const holder = line.holder.value_or(actions::Holder{});
    LineId const id{scope.db().insert(
        "INSERT INTO minutes_line (meeting_id, line_key, kind, point, heading, about_id,"
        " without_family, without_because, holder_user, holder_person, due_on, element_id,"
        " added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        " RETURNING id",
        meeting.id, written.key, line.kind, line.point, line.heading, line.about,
        line.without_family, line.without_because, holder.user, holder.person, line.due_on,
        line.element, scope.user(), scope.now())};
    insert_text(scope, id,
                {.version = 1, .edition = minutes.next_edition(), .words = written.words});
    tell_of_decision(scope, meeting, line);
    return id;
}

void rewrite(access::CaseScope& scope, Minutes const& minutes, Line const& line,
             LineText const& text) {
    auto next = text;
    next.version = line.now().version + 1;
    next.edition = minutes.next_edition();
    insert_text(scope, line.id, next);
}

void finish(access::CaseScope& scope, Line const& line) {
    scope.db().run("INSERT INTO minutes_done (line_id, done_by, done_at) VALUES ($1, $2, $3)",
                   line.id, scope.user(), scope.now());
    scope.record("meeting_action_done", phrase("En handling fra et møde er gjort."),
                 line.about ? folder_of(scope, *line.about) : folder);
}

void note_presence(access::CaseScope& scope, MeetingId meeting, Present const& who) {
    scope.db().run(
        "INSERT INTO minutes_presence (meeting_id, user_id, person_id, came, because, noted_by,"
        " noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        meeting, who.user, who.person, who.came, who.because, scope.user(), scope.now());
    scope.db().announce("case", scope.case_id().value);
}

void comment(access::CaseScope& scope, MeetingId meeting, PersonId person, std::string_view words) {
    scope.db().run(
        "INSERT INTO minutes_comment (meeting_id, person_id, words, written_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting, person, words, scope.now());
    scope.record("minutes_commented", phrase("En fra familien har skrevet til et referat."),
                 folder);
}

void note_start(access::CaseScope& scope, Line const& line, Start const& start) {
    scope.db().run(
        "INSERT INTO minutes_start (line_id, intervention_id, competence, competence_words,"
        " confirmed_by, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6)",
        line.id, start.intervention, start.competence, start.competence_words, scope.user(),
        scope.now());
    scope.record("started_at_the_table",
                 phrase("En indsats er sat i gang ved bordet. {0}.",
                        Phrase{std::string(wording(start.competence).danish), {}}),
                 line.about ? folder_of(scope, *line.about) : folder);
}

void approve(access::CaseScope& scope, meetings::Meeting const& meeting, Minutes const& minutes,
             Edition const& edition, TimeOfDay from, TimeOfDay until,
             std::vector<meetings::WrittenOfChild> const& of_children) {
    if (!meeting.held) {
        meetings::Held held{.on = meeting.plan().on,
                            .from = from,
                            .until = until,
                            .attendance = {},
                            .by = {},
                            .at = scope.now(),
                            .of_children = of_children};
        for (auto const& one : minutes.present)
            held.attendance.push_back({.user = one.user,
                                       .person = one.person,
                                       .name = one.name,
                                       .came = one.came.value_or(Attendance::absent),
                                       .must_come = one.must_come,
                                       .because = one.because});
        meetings::hold(scope, meeting.id, held);
    }
    scope.db().run(
        "INSERT INTO minutes_edition (meeting_id, number, is_read_out, others, feeling,"
        " feeling_words, feeling_of, because, approved_by, approved_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        meeting.id, minutes.next_edition(), edition.is_read_out ? 1 : 0, edition.others,
        edition.feeling, edition.feeling_words, edition.feeling_of, edition.because, scope.user(),
        scope.now());
    if (minutes.is_approved())
        return scope.record("minutes_corrected",
                            phrase("Referatet er rettet: {0}.", meetings::name_of(meeting)),
                            folder);
    scope.record("minutes_shared",
                 phrase("Referatet er godkendt og delt: {0}.", meetings::name_of(meeting)), folder);
    if (follower()) follower()(scope, meeting);
}

void on_shared(std::function<void(access::CaseScope&, meetings::Meeting const&)> follow) {
    follower() = std::move(follow);
}

}  // namespace indgang::minutes
