// What is told stays Danish: it is content, not interface.
#include "generate/invitations.hpp"

namespace indgang::generate {
namespace {

void invite_to_assessments(db::Db& db, Day today) {
    db.run(
        "INSERT INTO invitation (case_id, source, number, user_id, person_id, sequence, address,"
        " on_day, from_minute, until_minute, place, is_withdrawn, invited_at, told_at)"
        " SELECT m.case_id, 'assessment_meeting', m.id, t.user_id, t.person_id, n.version,"
        " COALESCE(u.email, p.email, ''), n.on_day, n.from_minute, n.until_minute, n.place, 0,"
        " n.planned_at, n.planned_at FROM assessment_meeting m JOIN assessment_meeting_plan n"
        " ON n.meeting_id = m.id AND n.version = (SELECT max(x.version) FROM assessment_meeting_plan x"
        " WHERE x.meeting_id = m.id) JOIN assessment_meeting_participant t ON t.plan_id = n.id"
        " LEFT JOIN app_user u ON u.id = t.user_id LEFT JOIN person p ON p.id = t.person_id"
        " WHERE n.on_day >= $1 AND NOT EXISTS (SELECT 1 FROM assessment_meeting_cancellation c"
        " WHERE c.meeting_id = m.id) ORDER BY m.id, t.user_id, t.person_id",
        today);
}

void invite_to_meetings(db::Db& db, Day today) {
    db.run(
        "INSERT INTO invitation (case_id, source, number, user_id, person_id, sequence, address,"
        " on_day, from_minute, until_minute, place, is_withdrawn, invited_at, told_at)"
        " SELECT m.case_id, 'meeting', m.id, t.user_id, t.person_id, n.version,"
        " COALESCE(u.email, p.email, ''), n.on_day, n.from_minute, n.until_minute, n.place, 0,"
        " n.planned_at, n.planned_at FROM meeting m JOIN meeting_plan n ON n.meeting_id = m.id"
        " AND n.version = (SELECT max(x.version) FROM meeting_plan x WHERE x.meeting_id = m.id)"
        " JOIN meeting_participant t ON t.plan_id = n.id LEFT JOIN app_user u ON u.id = t.user_id"
        " LEFT JOIN person p ON p.id = t.person_id WHERE n.on_day >= $1"
        " AND NOT EXISTS (SELECT 1 FROM meeting_cancellation c WHERE c.meeting_id = m.id)"
        " AND NOT EXISTS (SELECT 1 FROM meeting_held h WHERE h.meeting_id = m.id) ORDER BY m.id, t.user_id, t.person_id",
        today);
}

void answer_some(db::Db& db) {
    db.run(
        "INSERT INTO invitation_answer (invitation_id, answer, words, on_day, from_minute,"
        " until_minute, given_by, given_at) SELECT i.id, CASE i.id % 9 WHEN 4 THEN 'cannot'"
        " WHEN 7 THEN 'other_time' ELSE 'comes' END, CASE i.id % 9"
        " WHEN 4 THEN 'Jeg har et andet møde samme formiddag.'"
        " WHEN 7 THEN 'Om eftermiddagen passer det mig bedre, gerne efter kl. 14.' ELSE '' END,"
        " i.on_day, i.from_minute, i.until_minute, COALESCE(i.user_id, l.user_id), i.invited_at"
        " FROM invitation i LEFT JOIN family_login l ON l.person_id = i.person_id"
        " WHERE i.id % 4 <> 2 AND COALESCE(i.user_id, l.user_id) IS NOT NULL ORDER BY i.id");
}

void letters_were_sent(db::Db& db) {
    db.run(
        "INSERT INTO outgoing_letter (kind, address, subject, content, made_at, standing, attempts,"
        " next_try_at, settled_at) SELECT 'invitation', '', '', '', invited_at, 'sent', 1, invited_at,"
        " invited_at FROM invitation WHERE address <> '' ORDER BY id");
}

}  // namespace

void invite_all(db::Db& db, Day today) {
    invite_to_assessments(db, today);
    invite_to_meetings(db, today);
    answer_some(db);
    letters_were_sent(db);
}

}  // namespace indgang::generate
