#include <variant>

#include "access/folder_rights.hpp"

namespace indgang::access {
namespace {

struct ChildRow {
    CaseId case_id;
    PersonId child;
    std::optional<Day> born_on;
    std::optional<PersonId> holder;
};
constexpr auto read_child = [](db::Row const& row) {
    return ChildRow{row.id<CaseId>(0), row.id<PersonId>(1), row.maybe_day(2),
                    row.maybe_id<PersonId>(3)};
};

struct AnswerRow {
    CaseId case_id;
    ConsentRequest request;
    PersonId giver;
    std::optional<GiversWord> said;
};

Recipient recipient_of(db::Row const& row, int column) {
    if (auto const user = row.maybe_number(column)) return {RecipientKind::person, *user};
    if (auto const department = row.maybe_number(column + 1))
        return {RecipientKind::department, *department};
    return {RecipientKind::function, 0, row.worded(column + 2, relations)};
}
constexpr auto read_answer = [](db::Row const& row) {
    AnswerRow found{.case_id = row.id<CaseId>(0),
                    .request = {.id = row.number(1),
                                .to = recipient_of(row, 2),
                                .folders = folders_from(row.view(5)),
                                .from_on = row.day(6),
                                .until_on = row.maybe_day(7)},
                    .giver = row.id<PersonId>(8),
                    .said = {}};
    if (!row.is_null(9))
        found.said = GiversWord{found.giver, row.worded(10, answers), row.number(9)};
    return found;
};

/// A recorded basis, a choice of what is shared, or an emergency: rare, so one question for all.
struct OtherRow {
    CaseId case_id;
    std::variant<RecordedBasis, ShareChoice, Emergency> what;
};
constexpr auto read_other = [](db::Row const& row) {
    OtherRow found{.case_id = row.id<CaseId>(1), .what = Emergency{}};
    auto const kind = row.view(0);
    if (kind == "basis")
        found.what =
            RecordedBasis{row.text(2),
                          row.is_null(3) ? Recipient{RecipientKind::department, row.number(4)}
                                         : Recipient{RecipientKind::person, row.number(3)},
                          folders_from(row.view(5)), row.day(6), row.day(7)};
    else if (kind == "choice")
        found.what =
            ShareChoice{folder_from(row.view(5)).value(), row.number(4) == 1, row.maybe_day(6)};
    else
        found.what = Emergency{row.id<UserId>(3), row.instant(6), row.instant(7)};
    return found;
};

void take(CaseFacts& facts, ChildRow const& row) {
    if (facts.children.empty() || facts.children.back().child != row.child)
        facts.children.push_back({row.child, row.born_on, {}});
    if (row.holder) facts.children.back().holders.push_back(*row.holder);
}
void take(CaseFacts& facts, AnswerRow&& row) {
    auto& requests = facts.requests;
    if (requests.empty() || requests.back().id != row.request.id)
        requests.push_back(std::move(row.request));
    auto& asked = requests.back().asked;
    if (asked.empty() || asked.back() != row.giver) asked.push_back(row.giver);
    if (row.said) requests.back().words.push_back(*row.said);
}
void take(CaseFacts& facts, OtherRow&& row) {
    if (auto* basis = std::get_if<RecordedBasis>(&row.what))
        facts.bases.push_back(std::move(*basis));
    if (auto* choice = std::get_if<ShareChoice>(&row.what)) facts.choices.push_back(*choice);
    if (auto* emergency = std::get_if<Emergency>(&row.what))
        facts.emergencies.push_back(*emergency);
}

/// The viewer's departments of today, and the person of the family behind the login.
struct Self {
    std::optional<DepartmentId> department;
    std::optional<PersonId> person;
};
db::Later<Self> ask_self(Visit& visit) {
    return visit.db().later(
        "SELECT m.department_id, NULL FROM user_department m WHERE m.user_id = $1"
        " AND m.from_on <= $2 AND (m.until_on IS NULL OR m.until_on > $2)"
        " UNION ALL SELECT NULL, f.person_id FROM family_login f WHERE f.user_id = $1",
        [](db::Row const& row) {
            return Self{row.maybe_id<DepartmentId>(0), row.maybe_id<PersonId>(1)};
        },
        visit.user().id, visit.today());
}
Viewer viewer_of(Visit& visit, std::vector<Related> relations, std::vector<Self> const& selves) {
    Viewer viewer{
        .user = visit.user().id, .roles = visit.user().roles, .relations = std::move(relations)};
    for (auto const& self : selves) {
        if (self.department) viewer.departments.push_back(*self.department);
        if (self.person) viewer.person = self.person;
    }
    return viewer;
}

// The same questions for all cases that the visitor sees as a core-team member.
db::Later<std::pair<CaseId, Related>> ask_grants(Visit& visit) {
    return visit.db().later(
        "SELECT case_id, relation, from_on, until_on FROM access_grant WHERE user_id = $1"
        " AND from_on <= $2 AND (until_on IS NULL OR until_on > $2)",
        [](db::Row const& row) {
            return std::pair{row.id<CaseId>(0),
                             Related{row.worded(1, relations), row.day(2), row.maybe_day(3)}};
        },
        visit.user().id, visit.today());
}
db::Later<ChildRow> ask_children_by_consent(Visit& visit) {
    return visit.db().later(
        "SELECT m.case_id, m.person_id, p.born_on, k.holder_id FROM case_person m"
        " JOIN person p ON p.id = m.person_id LEFT JOIN custody k ON k.case_id = m.case_id"
        " AND k.child_id = m.person_id WHERE m.case_id IN (SELECT g.case_id FROM access_grant g"
        " WHERE g.user_id = $1 AND g.relation = 'core_team_member' AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2)) AND m.role = 'child'"
        " AND (m.left_on IS NULL OR m.left_on > $2) ORDER BY m.case_id, m.person_id, k.holder_id",
        read_child, visit.user().id, visit.today());
}
db::Later<AnswerRow> ask_answers_by_consent(Visit& visit) {
    return visit.db().later(
        "SELECT r.case_id, r.id, r.recipient_user, r.recipient_department, r.recipient_function,"
        " r.folders, r.from_on, r.until_on, g.person_id, a.id, a.answer FROM consent_request r"
        " JOIN consent_giver g ON g.request_id = r.id LEFT JOIN consent_answer a"
        " ON a.request_id = g.request_id AND a.person_id = g.person_id WHERE r.case_id IN (SELECT"
        " t.case_id FROM access_grant t WHERE t.user_id = $1 AND t.relation = 'core_team_member'"
        " AND t.from_on <= $2 AND (t.until_on IS NULL OR t.until_on > $2))"
        " ORDER BY r.case_id, r.id, g.person_id, a.id",
        read_answer, visit.user().id, visit.today());
}
db::Later<OtherRow> ask_others_by_consent(Visit& visit) {
    return visit.db().later(
        "WITH mine AS (SELECT case_id FROM access_grant WHERE user_id = $1"
        " AND relation = 'core_team_member' AND from_on <= $2"
        " AND (until_on IS NULL OR until_on > $2))"
        " SELECT 'basis', b.case_id, b.basis, b.recipient_user, b.recipient_department, b.folders,"
        " b.from_on, b.until_on, b.id FROM case_legal_basis b"
        " WHERE b.case_id IN (SELECT case_id FROM mine)"
        " UNION ALL SELECT 'choice', s.case_id, NULL, NULL, s.is_shared, s.folder, s.from_on, NULL,"
        " s.id FROM share_choice s WHERE s.case_id IN (SELECT case_id FROM mine)"
        " UNION ALL SELECT 'emergency', e.case_id, NULL, e.user_id, NULL, NULL, e.from_at,"
        " e.until_at, e.id FROM emergency_access e WHERE e.user_id = $1 ORDER BY 9",
        read_other, visit.user().id, visit.today());
}

}  // namespace

std::string written(std::vector<Folder> const& folders) {
    std::string text;
    for (auto const& folder : folders) text += (text.empty() ? "" : ",") + written(folder);
    return text;
}

std::vector<Folder> folders_from(std::string_view text) {
    std::vector<Folder> folders;
    while (!text.empty()) {
        auto const comma = text.find(',');
        if (auto const folder = folder_from(text.substr(0, comma))) folders.push_back(*folder);
        text = comma == text.npos ? "" : text.substr(comma + 1);
    }
    return folders;
}

Asked<CaseFacts> ask_case_facts(db::Db& db, CaseId case_id, Day today) {
    auto children = db.later(
        "SELECT m.case_id, m.person_id, p.born_on, k.holder_id FROM case_person m"
        " JOIN person p ON p.id = m.person_id LEFT JOIN custody k ON k.case_id = m.case_id"
        " AND k.child_id = m.person_id WHERE m.case_id = $1 AND m.role = 'child'"
        " AND (m.left_on IS NULL OR m.left_on > $2) ORDER BY m.person_id, k.holder_id",
        read_child, case_id, today);
    auto answers = db.later(
        "SELECT r.case_id, r.id, r.recipient_user, r.recipient_department, r.recipient_function,"
        " r.folders, r.from_on, r.until_on, g.person_id, a.id, a.answer FROM consent_request r"
        " JOIN consent_giver g ON g.request_id = r.id LEFT JOIN consent_answer a"
        " ON a.request_id = g.request_id AND a.person_id = g.person_id WHERE r.case_id = $1"
        " ORDER BY r.id, g.person_id, a.id",
        read_answer, case_id);
    auto others = db.later(
        "SELECT 'basis', b.case_id, b.basis, b.recipient_user, b.recipient_department, b.folders,"
        " b.from_on, b.until_on, b.id FROM case_legal_basis b WHERE b.case_id = $1"
        " UNION ALL SELECT 'choice', s.case_id, NULL, NULL, s.is_shared, s.folder, s.from_on, NULL,"
        " s.id FROM share_choice s WHERE s.case_id = $1"
        " UNION ALL SELECT 'emergency', e.case_id, NULL, e.user_id, NULL, NULL, e.from_at,"
        " e.until_at, e.id FROM emergency_access e WHERE e.case_id = $1 ORDER BY 9",
        read_other, case_id);
    return [=]() mutable {
        CaseFacts facts{.children = {}};
        for (auto const& row : children.get()) take(facts, row);
        for (auto& row : answers.get()) take(facts, std::move(row));
        for (auto& row : others.get()) take(facts, std::move(row));
        return facts;
    };
}

Asked<FolderRights> ask_rights(Visit& visit, CaseId case_id, std::vector<Related> relations) {
    auto self = ask_self(visit);
    auto facts = ask_case_facts(visit.db(), case_id, visit.today());
    return [=, &visit]() mutable {
        auto viewer = viewer_of(visit, std::move(relations), self.get());
        return FolderRights{std::move(viewer), facts(), visit.today(), visit.now()};
    };
}

std::map<CaseId, FolderRights> rights_by_consent(Visit& visit) {
    auto const today = visit.today();
    auto grants = ask_grants(visit);
    auto self = ask_self(visit);
    auto children = ask_children_by_consent(visit);
    auto answers = ask_answers_by_consent(visit);
    auto others = ask_others_by_consent(visit);
    std::map<CaseId, FolderRights> rights;
    auto const related = grants.get();
    auto const viewer = viewer_of(visit, {}, self.get());
    auto const of = [&](CaseId case_id) -> FolderRights& {
        FolderRights fresh{viewer, {.children = {}}, today, visit.now()};
        return rights.try_emplace(case_id, std::move(fresh)).first->second;
    };
    for (auto const& [case_id, one] : related) of(case_id).viewer.relations.push_back(one);
    for (auto const& row : children.get()) take(of(row.case_id).facts, row);
    for (auto& row : answers.get()) take(of(row.case_id).facts, std::move(row));
    for (auto& row : others.get()) take(of(row.case_id).facts, std::move(row));
    return rights;
}

}  // namespace indgang::access
