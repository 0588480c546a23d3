#include "figures/store.hpp"

#include "access/access.hpp"
#include "speaking/speaking.hpp"

namespace indgang::figures {
namespace {

OfCase read_case(db::Row const& row) { return {row.id<CaseId>(0), row.number(1), row.number(2)}; }

OfDepartment read_department(db::Row const& row) { return {row.id<DepartmentId>(0), row.text(1)}; }

std::vector<OfCase> citizens(access::Visit& visit, DepartmentId department, Day on) {
    return visit.db().rows(
        "SELECT t.case_id, count(DISTINCT i.person_id), count(DISTINCT i.person_id)"
        " FROM user_department d JOIN todo_kept t ON t.coordinator_id = d.user_id"
        " JOIN intervention i ON i.case_id = t.case_id"
        " LEFT JOIN intervention_end e ON e.intervention_id = i.id WHERE d.department_id = $1"
        " AND d.from_on <= $2 AND (d.until_on IS NULL OR d.until_on > $2) AND i.started_on <= $3"
        " AND (e.ended_on IS NULL OR e.ended_on > $3) GROUP BY t.case_id",
        read_case, department, visit.today(), on);
}

std::vector<OfCase> on_time(access::Visit& visit, DepartmentId department) {
    return visit.db().rows(
        "SELECT f.case_id, sum(CASE WHEN f.due_on >= $2 THEN 1 ELSE 0 END), count(*)"
        " FROM user_department d JOIN follow_up_due f ON f.coordinator_id = d.user_id"
        " WHERE d.department_id = $1 AND d.from_on <= $2"
        " AND (d.until_on IS NULL OR d.until_on > $2) GROUP BY f.case_id",
        read_case, department, visit.today());
}

/// Of cases that began before the span ended: one start conversation, or one meeting that was written down.
std::vector<OfCase> beginning(access::Visit& visit, DepartmentId department, Span span) {
    return visit.db().rows(
        "SELECT t.case_id, CASE WHEN EXISTS (SELECT 1 FROM start_conversation s"
        " WHERE s.case_id = t.case_id) OR EXISTS (SELECT 1 FROM assessment_meeting m"
        " JOIN assessment_meeting_account a ON a.meeting_id = m.id WHERE m.case_id = t.case_id)"
        " THEN 1 ELSE 0 END, 1 FROM user_department d"
        " JOIN todo_kept t ON t.coordinator_id = d.user_id JOIN family_case c ON c.id = t.case_id"
        " WHERE d.department_id = $1 AND d.from_on <= $2"
        " AND (d.until_on IS NULL OR d.until_on > $2) AND c.opened_on < $3",
        read_case, department, visit.today(), span.until_on);
}

std::vector<OfCase> presence(access::Visit& visit, DepartmentId department, Span span) {
    return visit.db().rows(
        "SELECT t.case_id, sum(CASE WHEN EXISTS (SELECT 1 FROM meeting_attendance a"
        " WHERE a.meeting_id = h.meeting_id AND a.person_id IS NOT NULL AND a.came <> 'absent')"
        " THEN 1 ELSE 0 END), count(*) FROM user_department d"
        " JOIN todo_kept t ON t.coordinator_id = d.user_id JOIN meeting m ON m.case_id = t.case_id"
        " JOIN meeting_held h ON h.meeting_id = m.id WHERE d.department_id = $1"
        " AND d.from_on <= $2 AND (d.until_on IS NULL OR d.until_on > $2)"
        " AND h.held_on >= $3 AND h.held_on < $4 GROUP BY t.case_id",
        read_case, department, visit.today(), span.from_on, span.until_on);
}

std::vector<OfCase> plan(access::Visit& visit, DepartmentId department, Span span) {
    return visit.db().rows(
        "SELECT t.case_id, CASE WHEN EXISTS (SELECT 1 FROM plan_version v"
        " WHERE v.case_id = t.case_id AND v.agreed_at < $4) THEN 1 ELSE 0 END, 1"
        " FROM user_department d JOIN todo_kept t ON t.coordinator_id = d.user_id"
        " JOIN family_case c ON c.id = t.case_id WHERE d.department_id = $1 AND d.from_on <= $2"
        " AND (d.until_on IS NULL OR d.until_on > $2) AND c.opened_on < $3",
        read_case, department, visit.today(), span.until_on, iso(span.until_on));
}

std::vector<OfCase> team(access::Visit& visit, DepartmentId department) {
    return visit.db().rows(
        "SELECT t.case_id, CASE WHEN EXISTS (SELECT 1 FROM access_grant g JOIN user_department o"
        " ON o.user_id = g.user_id AND o.department_id <> d.department_id"
        " WHERE g.case_id = t.case_id AND g.relation IN ('core_team_member', 'partner')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2) AND o.from_on <= $2"
        " AND (o.until_on IS NULL OR o.until_on > $2)) THEN 1 ELSE 0 END, 1"
        " FROM user_department d JOIN todo_kept t ON t.coordinator_id = d.user_id"
        " WHERE d.department_id = $1 AND d.from_on <= $2"
        " AND (d.until_on IS NULL OR d.until_on > $2)",
        read_case, department, visit.today());
}

/// Goals with two values or more of one scale by one rater before the span ended.
std::vector<OfCase> progress(access::Visit& visit, DepartmentId department, Span span) {
    return visit.db().rows(
        "SELECT r.case_id, sum(CASE WHEN r.newest > r.oldest THEN 1 ELSE 0 END), count(*) FROM ("
        "SELECT t.case_id, (SELECT n.value FROM goal_measurement n WHERE n.element_id = p.id"
        " AND n.ladder_id IS NULL AND n.value IS NOT NULL AND n.person_id IS NOT NULL"
        " AND n.measured_on < $3 ORDER BY n.measured_on DESC, n.id DESC LIMIT 1) AS newest,"
        " (SELECT o.value FROM goal_measurement o WHERE o.element_id = p.id"
        " AND o.ladder_id IS NULL AND o.value IS NOT NULL AND o.person_id IS NOT NULL"
        " AND o.measured_on < $3 ORDER BY o.measured_on, o.id LIMIT 1) AS oldest,"
        " (SELECT count(DISTINCT c.measured_on) FROM goal_measurement c WHERE c.element_id = p.id"
        " AND c.ladder_id IS NULL AND c.value IS NOT NULL AND c.person_id IS NOT NULL"
        " AND c.measured_on < $3) AS times"
        " FROM user_department d JOIN todo_kept t ON t.coordinator_id = d.user_id"
        " JOIN plan_element p ON p.case_id = t.case_id AND p.kind = 'goal'"
        " WHERE d.department_id = $1 AND d.from_on <= $2"
        " AND (d.until_on IS NULL OR d.until_on > $2)) r WHERE r.times >= 2 GROUP BY r.case_id",
        read_case, department, visit.today(), span.until_on);
}

/// By whoever measured most at a meeting; what was only judged where nobody measured.
std::vector<OfCase> speaking(access::Visit& visit, DepartmentId department, Span span) {
    struct Row {
        CaseId case_id;
        std::int64_t meeting = 0;
        speaking::Seconds by;
        std::optional<std::int64_t> estimate;
    };
    auto const rows = visit.db().rows(
        "SELECT t.case_id, m.id, (SELECT e.family_percent FROM speaking_estimate e"
        " WHERE e.meeting_id = m.id ORDER BY e.id DESC LIMIT 1), s.measured_by,"
        " COALESCE(sum(CASE WHEN s.side = 'family' THEN s.seconds END), 0),"
        " COALESCE(sum(CASE WHEN s.side = 'professionals' THEN s.seconds END), 0)"
        " FROM user_department d JOIN todo_kept t ON t.coordinator_id = d.user_id"
        " JOIN meeting m ON m.case_id = t.case_id JOIN meeting_held h ON h.meeting_id = m.id"
        " LEFT JOIN speaking_stretch s ON s.meeting_id = m.id WHERE d.department_id = $1"
        " AND d.from_on <= $2 AND (d.until_on IS NULL OR d.until_on > $2)"
        " AND h.held_on >= $3 AND h.held_on < $4 GROUP BY t.case_id, m.id, s.measured_by"
        " ORDER BY m.id",
        [](db::Row const& row) {
            return Row{row.id<CaseId>(0),
                       row.number(1),
                       {row.number(4), row.number(5)},
                       row.maybe_number(2)};
        },
        department, visit.today(), span.from_on, span.until_on);
    std::vector<OfCase> all;
    for (std::size_t i = 0; i < rows.size();) {
        speaking::Talk talk{.estimated_percent = rows[i].estimate};
        auto const first = i;
        for (; i < rows.size() && rows[i].meeting == rows[first].meeting; ++i)
            talk.measured.push_back(rows[i].by);
        if (auto const share = speaking::share_of(talk))
            all.push_back({rows[first].case_id, speaking::percent(share->hundredths), 1});
    }
    return all;
}

std::vector<OfCase> decision(access::Visit& visit, DepartmentId department, Span span) {
    return visit.db().rows(
        "SELECT t.case_id, a.applied_on, s.decided_on FROM user_department d"
        " JOIN todo_kept t ON t.coordinator_id = d.user_id"
        " JOIN application a ON a.case_id = t.case_id JOIN application_step s"
        " ON s.application_id = a.id AND s.number = a.steps WHERE d.department_id = $1"
        " AND d.from_on <= $2 AND (d.until_on IS NULL OR d.until_on > $2)"
        " AND s.decided_on >= $3 AND s.decided_on < $4",
        [](db::Row const& row) {
            return OfCase{row.id<CaseId>(0), (row.day(2) - row.day(1)).count(), 1};
        },
        department, visit.today(), span.from_on, span.until_on);
}

}  // namespace

std::vector<OfDepartment> departments_led(access::Visit& visit) {
    return visit.db().rows(
        "SELECT d.id, d.name FROM department d JOIN user_department m ON m.department_id = d.id"
        " WHERE m.user_id = $1 AND m.from_on <= $2 AND (m.until_on IS NULL OR m.until_on > $2)"
        " AND d.area = 'child_disability' ORDER BY d.name, d.id",
        read_department, visit.user().id, visit.today());
}

std::vector<OfDepartment> all_departments(access::Visit& visit) {
    return visit.db().rows(
        "SELECT id, name FROM department WHERE area = 'child_disability' ORDER BY name, id",
        read_department);
}

std::vector<OfCase> of_cases(access::Visit& visit, Figure figure, DepartmentId department,
                             Span span) {
    switch (figure) {
        case Figure::citizens:
            return citizens(visit, department, std::min(span.until_on - days{1}, visit.today()));
        case Figure::on_time: return on_time(visit, department);
        case Figure::beginning: return beginning(visit, department, span);
        case Figure::presence: return presence(visit, department, span);
        case Figure::plan: return plan(visit, department, span);
        case Figure::team: return team(visit, department);
        case Figure::progress: return progress(visit, department, span);
        case Figure::speaking: return speaking(visit, department, span);
        case Figure::decision: return decision(visit, department, span);
    }
    return {};
}

std::vector<NamedCase> named_in(access::Visit& visit, DepartmentId department) {
    return visit.db().rows(
        "SELECT t.case_id, c.family_name, u.name FROM user_department d"
        " JOIN todo_kept t ON t.coordinator_id = d.user_id JOIN family_case c ON c.id = t.case_id"
        " JOIN app_user u ON u.id = t.coordinator_id WHERE d.department_id = $1"
        " AND d.from_on <= $2 AND (d.until_on IS NULL OR d.until_on > $2)"
        " ORDER BY t.case_id",
        [](db::Row const& row) {
            return NamedCase{row.id<CaseId>(0), row.text(1), row.text(2)};
        },
        department, visit.today());
}

}  // namespace indgang::figures
