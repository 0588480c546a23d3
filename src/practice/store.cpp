#include "practice/store.hpp"

#include "collaboration_model/collaboration_model.hpp"

namespace indgang::practice {
namespace {

PracticeText read_text(db::Row const& row) {
    return {.subject = {row.text(0), row.text(1)},
            .version = row.number(2),
            .what = row.text(3),
            .why = row.text(4),
            .how = row.text(5),
            .tools = row.text(6),
            .written_by = row.text(7),
            .written_at = row.instant(8),
            .is_read = row.flag(9)};
}

}  // namespace

std::vector<PracticeText> texts_in_force(access::Visit& visit) {
    return visit.db().rows(
        "SELECT t.model, t.element, t.version, t.what, t.why, t.how, t.tools, u.name, t.written_at,"
        " CASE WHEN r.user_id IS NULL THEN 0 ELSE 1 END FROM practice_text t"
        " JOIN app_user u ON u.id = t.written_by LEFT JOIN practice_read r ON r.user_id = $1"
        " AND r.model = t.model AND r.element = t.element AND r.version = t.version"
        " WHERE t.version = (SELECT max(n.version) FROM practice_text n WHERE n.model = t.model"
        " AND n.element = t.element) ORDER BY t.model, t.element",
        read_text, visit.user().id);
}

std::vector<PracticeText> versions_of(access::Visit& visit, Subject const& subject) {
    return visit.db().rows(
        "SELECT t.model, t.element, t.version, t.what, t.why, t.how, t.tools, u.name, t.written_at,"
        " CASE WHEN r.user_id IS NULL THEN 0 ELSE 1 END FROM practice_text t"
        " JOIN app_user u ON u.id = t.written_by LEFT JOIN practice_read r ON r.user_id = $1"
        " AND r.model = t.model AND r.element = t.element AND r.version = t.version"
        " WHERE t.model = $2 AND t.element = $3 ORDER BY t.version DESC",
        read_text, visit.user().id, subject.model, subject.element);
}

void write(access::Visit& visit, PracticeText const& text, std::int64_t version) {
    visit.db().run(
        "INSERT INTO practice_text (model, element, version, what, why, how, tools, written_by,"
        " written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        text.subject.model, text.subject.element, version, text.what, text.why, text.how,
        text.tools, visit.user().id, visit.now());
    confirm_read(visit, text.subject, version);
}

void confirm_read(access::Visit& visit, Subject const& subject, std::int64_t version) {
    visit.db().run(
        "INSERT INTO practice_read (user_id, model, element, version, read_at)"
        " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (user_id, model, element, version) DO NOTHING",
        visit.user().id, subject.model, subject.element, version, visit.now());
}

std::vector<Reader> readers_led(access::Visit& visit, Subject const& subject,
                                std::int64_t version) {
    return visit.db().rows(
        "SELECT DISTINCT u.name, CASE WHEN x.user_id IS NULL THEN 0 ELSE 1 END, u.id"
        " FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id AND theirs.from_on <= $5"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $5)"
        " JOIN app_user u ON u.id = theirs.user_id AND u.active_from <= $5"
        " AND (u.active_until IS NULL OR u.active_until > $5)"
        " JOIN user_role r ON r.user_id = u.id AND r.role IN ('coordinator', 'core_team_member')"
        " AND r.from_on <= $5 AND (r.until_on IS NULL OR r.until_on > $5)"
        " LEFT JOIN practice_read x ON x.user_id = u.id AND x.model = $2 AND x.element = $3"
        " AND x.version = $4 WHERE mine.user_id = $1 AND mine.from_on <= $5"
        " AND (mine.until_on IS NULL OR mine.until_on > $5) ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return Reader{row.text(0), row.flag(1)};
        },
        visit.user().id, subject.model, subject.element, version, visit.today());
}

Reading reading_of(access::Visit& visit, Subject const& subject, std::int64_t version) {
    auto const found = visit.db().row(
        "SELECT count(*), count(x.user_id) FROM app_user u LEFT JOIN practice_read x"
        " ON x.user_id = u.id AND x.model = $1 AND x.element = $2 AND x.version = $3"
        " WHERE u.active_from <= $4 AND (u.active_until IS NULL OR u.active_until > $4)"
        " AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id"
        " AND r.role IN ('coordinator', 'core_team_member') AND r.from_on <= $4"
        " AND (r.until_on IS NULL OR r.until_on > $4))",
        [](db::Row const& row) {
            return Reading{.have_read = row.number(1), .all = row.number(0)};
        },
        subject.model, subject.element, version, visit.today());
    return found.value_or(Reading{});
}

Asked<std::optional<Hint>> ask_hint(access::CaseScope& scope,
                                    std::vector<std::string_view> const& elements) {
    CoreElement const* meant = nullptr;
    for (auto const word : elements)
        for (auto const& element : scope.model().core_elements)
            if (!meant && element.word == word) meant = &element;
    if (!meant) return [] { return std::optional<Hint>{}; };
    Phrase const name{std::string(meant->danish), {}};
    auto rows = scope.db().later(
        "SELECT t.model, t.element, t.how, t.tools, CASE WHEN r.user_id IS NULL THEN 0 ELSE 1 END"
        " FROM practice_text t LEFT JOIN practice_read r ON r.user_id = $1 AND r.model = t.model"
        " AND r.element = t.element AND r.version = t.version"
        " WHERE t.model = $2 AND t.element = $3 ORDER BY t.version DESC LIMIT 1",
        [name](db::Row const& row) {
            return Hint{name, {row.text(0), row.text(1)}, row.text(2), row.text(3), row.flag(4)};
        },
        scope.user(), scope.model().slug, meant->word);
    return [rows]() mutable { return rows.first(); };
}

std::vector<Unread> unread_of(access::CaseScope& scope) {
    std::vector<Unread> unread;
    for (auto const& text : texts_in_force(scope.visit()))
        for (auto const& element : scope.model().core_elements)
            if (!text.is_read && text.subject.model == scope.model().slug &&
                text.subject.element == element.word)
                unread.push_back({{std::string(element.danish), {}}, text.subject});
    return unread;
}

Welcome welcome(access::CaseScope& scope) {
    auto const written = scope.db().row(
        "SELECT what, how, tools FROM practice_text WHERE model = $1 AND element = $2"
        " ORDER BY version DESC LIMIT 1",
        [](db::Row const& row) {
            return Welcome{row.text(0), row.text(1), row.text(2)};
        },
        scope.model().slug, joining);
    return written.value_or(Welcome{});
}

}  // namespace indgang::practice
