// The minutes as they are read: each reader gets what is meant for that reader.
#include <algorithm>
#include <map>

#include "attribution/attribution.hpp"
#include "minutes/store.hpp"

namespace indgang::minutes {
namespace {

using cases::FamilyRole;

bool is_adult(std::optional<FamilyRole> role) {
    return role != FamilyRole::child && role != FamilyRole::sibling;
}

struct Stored {
    Line line;
    std::optional<FamilyRole> role;  // of whom it is about
};
Stored read_line(db::Row const& row) {
    Line line{.id = row.id<LineId>(0),
              .kind = row.worded(1, kinds),
              .point = row.text(2),
              .heading = row.text(3),
              .about = row.maybe_id<PersonId>(4),
              .about_name = attribution::called(row.text(5), row.text(6)),
              .without_family = row.maybe_worded(8, ways_without_family),
              .without_because = row.text(9),
              .due_on = row.maybe_day(14),
              .element = row.maybe_id<plan::ElementId>(15),
              .started = row.maybe_id<InterventionId>(16),
              .done_at = row.maybe_instant(17),
              .by = row.text(18),
              .at = row.instant(19)};
    if (!row.is_null(10) || !row.is_null(11))
        line.holder = {.person = row.maybe_id<PersonId>(11), .user = row.maybe_id<UserId>(10)};
    line.holder_name = row.is_null(11) ? row.text(12) : attribution::called(row.text(13), "");
    return {std::move(line), row.maybe_worded(7, cases::family_roles)};
}

db::Later<Stored> ask_lines(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().later(
        "SELECT l.id, l.kind, l.point, l.heading, l.about_id, COALESCE(p.name, ''),"
        " COALESCE(f.relation, ''), f.role, l.without_family, l.without_because, l.holder_user,"
        " l.holder_person, COALESCE(hu.name, ''), COALESCE(hp.name, ''), l.due_on, l.element_id,"
        " s.intervention_id, d.done_at, u.name, l.added_at FROM meeting m"
        " JOIN minutes_line l ON l.meeting_id = m.id JOIN app_user u ON u.id = l.added_by"
        " LEFT JOIN person p ON p.id = l.about_id"
        " LEFT JOIN case_person f ON f.person_id = l.about_id AND f.case_id = m.case_id"
        " LEFT JOIN app_user hu ON hu.id = l.holder_user"
        " LEFT JOIN person hp ON hp.id = l.holder_person"
        " LEFT JOIN minutes_start s ON s.line_id = l.id LEFT JOIN minutes_done d ON d.line_id = l.id"
        " WHERE m.id = $1 AND m.case_id = $2 ORDER BY l.id",
        read_line, meeting, scope.case_id());
}

/// Of all meetings of the case: actions that are neither done nor struck out, with their newest words.
struct OpenStored {
    MeetingId meeting;
    Stored stored;
};
db::Later<OpenStored> ask_open_actions(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT l.id, l.kind, l.point, l.heading, l.about_id, COALESCE(p.name, ''),"
        " COALESCE(f.relation, ''), f.role, l.without_family, l.without_because, l.holder_user,"
        " l.holder_person, COALESCE(hu.name, ''), COALESCE(hp.name, ''), l.due_on, l.element_id,"
        " NULL, NULL, '', l.added_at, l.meeting_id, t.words, COALESCE(hf.relation, '')"
        " FROM meeting m JOIN minutes_line l ON l.meeting_id = m.id AND l.kind = 'action'"
        " JOIN minutes_text t ON t.line_id = l.id AND t.is_struck = 0 AND t.version ="
        " (SELECT MAX(n.version) FROM minutes_text n WHERE n.line_id = l.id)"
        " LEFT JOIN person p ON p.id = l.about_id"
        " LEFT JOIN case_person f ON f.person_id = l.about_id AND f.case_id = m.case_id"
        " LEFT JOIN app_user hu ON hu.id = l.holder_user"
        " LEFT JOIN person hp ON hp.id = l.holder_person"
        " LEFT JOIN case_person hf ON hf.person_id = l.holder_person AND hf.case_id = m.case_id"
        " WHERE m.case_id = $1 AND NOT EXISTS (SELECT 1 FROM minutes_done d WHERE d.line_id = l.id)"
        " ORDER BY l.id",
        [](db::Row const& row) {
            OpenStored one{row.id<MeetingId>(20), read_line(row)};
            one.stored.line.texts.push_back({.words = row.text(21), .at = row.instant(19)});
            if (!row.is_null(11))
                one.stored.line.holder_name = attribution::called(row.text(13), row.text(22));
            return one;
        },
        scope.case_id());
}

struct TextOf {
    std::int64_t line;
    LineText text;
};
db::Later<TextOf> ask_texts(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().later(
        "SELECT t.line_id, t.version, t.edition, t.words, t.is_struck, t.because, u.name,"
        " t.written_at FROM minutes_line l JOIN minutes_text t ON t.line_id = l.id"
        " JOIN app_user u ON u.id = t.written_by WHERE l.meeting_id = $1"
        " ORDER BY t.line_id, t.version",
        [](db::Row const& row) {
            return TextOf{row.number(0),
                          {.version = row.number(1),
                           .edition = row.number(2),
                           .words = row.text(3),
                           .is_struck = row.flag(4),
                           .because = row.text(5),
                           .by = row.text(6),
                           .at = row.instant(7)}};
        },
        meeting);
}

struct Noted {
    std::optional<UserId> user;
    std::optional<PersonId> person;
    Attendance came;
    std::string because;
};
db::Later<Noted> ask_presence(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().later(
        "SELECT user_id, person_id, came, because FROM minutes_presence WHERE meeting_id = $1"
        " ORDER BY id",
        [](db::Row const& row) {
            return Noted{row.maybe_id<UserId>(0), row.maybe_id<PersonId>(1),
                         row.worded(2, meetings::attendances), row.text(3)};
        },
        meeting);
}

db::Later<Edition> ask_editions(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().later(
        "SELECT e.number, e.is_read_out, e.others, e.feeling, e.feeling_words, e.feeling_of,"
        " e.because, u.name, e.approved_at FROM minutes_edition e"
        " JOIN app_user u ON u.id = e.approved_by WHERE e.meeting_id = $1 ORDER BY e.number",
        [](db::Row const& row) {
            return Edition{.number = row.number(0),
                           .is_read_out = row.flag(1),
                           .others = row.text(2),
                           .feeling = row.maybe_worded(3, feelings),
                           .feeling_words = row.text(4),
                           .feeling_of = row.maybe_id<PersonId>(5),
                           .because = row.text(6),
                           .by = row.text(7),
                           .at = row.instant(8)};
        },
        meeting);
}

db::Later<Comment> ask_comments(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().later(
        "SELECT c.person_id, p.name, COALESCE(f.relation, ''), c.words, c.written_at FROM meeting m"
        " JOIN minutes_comment c ON c.meeting_id = m.id JOIN person p ON p.id = c.person_id"
        " LEFT JOIN case_person f ON f.person_id = c.person_id AND f.case_id = m.case_id"
        " WHERE m.id = $1 ORDER BY c.id",
        [](db::Row const& row) {
            return Comment{row.id<PersonId>(0), attribution::called(row.text(1), row.text(2)),
                           row.text(3), row.instant(4)};
        },
        meeting);
}

/// Who was asked to come, with the newest that was noted of each; why somebody stayed away is not told at home.
std::vector<Present> seated(access::CaseScope& scope, meetings::Meeting const& meeting,
                            std::vector<Noted> const& noted) {
    bool const is_at_home = plan::is_family(scope);
    std::vector<Present> present;
    for (auto const& one : meeting.plan().participants) {
        Present seat{.user = one.user,
                     .person = one.person,
                     .name = one.name,
                     .roles = one.roles,
                     .must_come = one.must_come};
        for (auto const& row : noted)
            if (row.user == one.user && row.person == one.person) {
                seat.came = row.came;
                seat.because = row.because;
            }
        if (is_at_home && (!seat.person || seat.person != scope.person())) seat.because.clear();
        present.push_back(std::move(seat));
    }
    std::ranges::stable_partition(present,
                                  [](Present const& one) { return one.person.has_value(); });
    return present;
}

/// What others of the family said of the day, and of the minutes, is theirs.
void leave_for(PersonId reader, Minutes& minutes) {
    std::erase_if(minutes.comments, [&](Comment const& one) { return one.person != reader; });
    for (auto& one : minutes.editions)
        if (one.feeling_of && *one.feeling_of != reader) {
            one.feeling.reset();
            one.feeling_words.clear();
        }
}

}  // namespace

access::Folder folder_of(access::CaseScope& scope, PersonId about) {
    auto const family = cases::family(scope);
    auto const* member = family.member(about);
    if (!member || is_adult(member->role)) return access::adult_folder(about);
    return {access::FolderKind::meetings};
}

bool may_read_about(access::CaseScope& scope, PersonId about, std::optional<FamilyRole> role) {
    if (is_adult(role)) return scope.may_see(access::adult_folder(about)).yes;
    return scope.may_see(access::FolderKind::meetings, about).yes;
}

Minutes minutes_of(access::CaseScope& scope, meetings::Meeting const& meeting) {
    auto lines = ask_lines(scope, meeting.id);
    auto texts = ask_texts(scope, meeting.id);
    auto noted = ask_presence(scope, meeting.id);
    auto editions = ask_editions(scope, meeting.id);
    auto comments = ask_comments(scope, meeting.id);
    Minutes minutes{.lines = {}, .present = {}, .editions = {}, .comments = {}};
    std::map<std::int64_t, std::vector<LineText>> said;
    auto stored = lines.get();
    for (auto& one : texts.get()) said[one.line].push_back(std::move(one.text));
    minutes.present = seated(scope, meeting, noted.get());
    minutes.editions = editions.get();
    minutes.comments = comments.get();
    for (auto& one : stored) {
        if (one.line.about && !may_read_about(scope, *one.line.about, one.role)) continue;
        if (!one.line.about) one.line.about_name.clear();
        one.line.texts = std::move(said[one.line.id.value]);
        minutes.lines.push_back(std::move(one.line));
    }
    if (plan::is_family(scope)) leave_for(scope.person().value_or(PersonId{}), minutes);
    return minutes;
}

std::vector<OpenAction> open_actions_of(access::CaseScope& scope) {
    std::vector<OpenAction> open;
    for (auto& one : ask_open_actions(scope).get()) {
        auto const& line = one.stored.line;
        if (line.about && !may_read_about(scope, *line.about, one.stored.role)) continue;
        open.push_back({one.meeting, std::move(one.stored.line)});
    }
    return open;
}

std::vector<MeetingId> held_and_not_shared(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT m.id FROM meeting m JOIN meeting_held h ON h.meeting_id = m.id"
        " WHERE m.case_id = $1 AND NOT EXISTS (SELECT 1 FROM minutes_edition e"
        " WHERE e.meeting_id = m.id) ORDER BY m.id",
        [](db::Row const& row) { return row.id<MeetingId>(0); }, scope.case_id());
}

std::vector<DecidedWithoutFamily> decided_without_family(access::CaseScope& scope, Day from_on,
                                                         Day until_on) {
    return scope.db().rows(
        "SELECT m.case_id, m.id, h.held_on, l.without_family FROM meeting m"
        " JOIN meeting_held h ON h.meeting_id = m.id JOIN minutes_line l ON l.meeting_id = m.id"
        " JOIN minutes_text t ON t.line_id = l.id WHERE m.case_id = $1 AND h.held_on >= $2"
        " AND h.held_on < $3 AND l.without_family IS NOT NULL AND t.is_struck = 0"
        " AND t.version = (SELECT MAX(n.version) FROM minutes_text n WHERE n.line_id = l.id)"
        " ORDER BY h.held_on, l.id",
        [](db::Row const& row) {
            return DecidedWithoutFamily{row.id<CaseId>(0), row.id<MeetingId>(1), row.day(2),
                                        row.worded(3, ways_without_family)};
        },
        scope.case_id(), from_on, until_on);
}

}  // namespace indgang::minutes
