#include "experience/store.hpp"

#include <charconv>

#include "web/form.hpp"

namespace indgang::experience {
namespace {

std::optional<std::int64_t> maybe_number(db::Row const& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional{row.number(column)};
}

Answers read_answers(db::Row const& row, int first) {
    Answers answers;
    for (std::size_t i = 0; i < dimension_count; ++i)
        answers[i] = maybe_number(row, first + int(i));
    return answers;
}

/// 60 random bits: a number that follows from nothing.
std::int64_t drawn() {
    auto const token = web::random_token();
    std::int64_t number = 0;
    std::from_chars(token.data(), token.data() + 15, number, 16);
    return number;
}

}  // namespace

std::vector<Shared> shared_in(access::CaseScope& scope) {
    if (!scope.person() && !access::coordination.has(scope.relation())) return {};
    return scope.db().rows(
        "SELECT p.name, r.quarter, r.words, r.coherence, r.involvement, r.flexibility, r.trust,"
        " r.entrance, r.everyday FROM experience_response r JOIN person p ON p.id = r.person_id"
        " WHERE r.case_id = $1 AND (p.id = $2 OR $2 IS NULL) ORDER BY r.quarter DESC, p.name, r.id",
        [](db::Row const& row) {
            auto const name = row.text(0);
            return Shared{.by = name.substr(0, name.find(' ')),
                          .quarter = row.text(1),
                          .answers = read_answers(row, 3),
                          .words = row.text(2)};
        },
        scope.case_id(), scope.person());
}

bool has_answered(access::CaseScope& scope, PersonId person, Quarter quarter) {
    return scope.db()
        .row(
            "SELECT 1 FROM experience_answered WHERE person_id = $1 AND quarter = $2",
            [](db::Row const&) { return true; }, person, written(quarter))
        .has_value();
}

void save(access::CaseScope& scope, PersonId person, Quarter quarter, Answers const& answers,
          std::optional<std::string> const& words) {
    auto const is_shared = words.has_value();
    scope.db().run("INSERT INTO experience_answered (person_id, quarter) VALUES ($1, $2)", person,
                   written(quarter));
    scope.db().run(
        "INSERT INTO experience_response (id, quarter, coherence, involvement, flexibility, trust,"
        " entrance, everyday, case_id, person_id, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
        " $9, $10, $11)",
        drawn(), written(quarter), answers[0], answers[1], answers[2], answers[3], answers[4],
        answers[5], is_shared ? std::optional{scope.case_id()} : std::nullopt,
        is_shared ? std::optional{person} : std::nullopt, words.value_or(std::string{}));
}

std::vector<Answers> answers_in(access::Visit& visit, Quarter quarter) {
    return visit.db().rows(
        "SELECT coherence, involvement, flexibility, trust, entrance, everyday"
        " FROM experience_response WHERE quarter = $1 ORDER BY id",
        [](db::Row const& row) { return read_answers(row, 0); }, written(quarter));
}

}  // namespace indgang::experience
